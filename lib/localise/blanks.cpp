// SPDX-License-Identifier: MIT
#include "localise/blanks.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "localise/nested.h"
#include "localise/values.h"

namespace dateline::localise {

namespace {
/// Fills the blanks of one prose. A default may hold blanks, and so may the value of a field of type prose: the fields
/// that are being filled are kept, so that none is filled from itself.
class Filler {
 public:
  explicit Filler(const Context& context) : context_(context) {}

  std::vector<Filled> fill(const Prose& prose) {
    std::vector<Filled> out;
    out.reserve(prose.blanks.size());
    for (const auto& blank : prose.blanks) out.push_back(is_placed(context_, blank.name) ? Filled{} : fill(blank));
    return out;
  }

  Filled fill(const Blank& blank) {
    missing_.clear();
    auto before = std::exchange(facts_, {});
    auto out = filled(blank);
    out.facts = facts_;
    facts_.insert(facts_.end(), before.begin(), before.end());
    return out;
  }

 private:
  Filled filled(const Blank& blank) {
    const auto done = evaluate(blank, context_.tag(), answers());
    if (done.missing) return nothing(*done.missing);
    Filled out;
    out.line = to_line(done.text);
    out.plain = as_given(blank).value_or(plain(done.text));
    if (blank.kind == BlankKind::plain) out.blocks = blocks(blank);
    return out;
  }

  /// The value of a field; a fact that gives it is noted.
  Given given(const std::string& field) {
    auto out = localise::given(context_, field);
    if (out.fact && out.datum && std::find(facts_.begin(), facts_.end(), field) == facts_.end())
      facts_.push_back(field);
    return out;
  }

  /// Of a number its digits: nobody groups them in an address or in code.
  std::optional<std::string> as_given(const Blank& blank) const {
    const auto found = blank.kind == BlankKind::plain ? meaning(context_, blank.name) : std::nullopt;
    const auto* value = found ? localise::given(context_, found->field).datum : nullptr;
    const auto* number = value ? std::get_if<double>(value) : nullptr;
    if (!number) return std::nullopt;
    return fmt::format("{:.15g}", *number);
  }

  Filled nothing(const Blank& blank) const {
    const auto& name = missing_.empty() ? blank.name : missing_;
    const auto shown = "⟦" + name + "⟧";
    Filled out;
    out.line = to_line(shown);
    out.plain = shown;
    out.missing =
        context_.scope.table && named_column(*context_.scope.table, name) ? context_.scope.key + "." + name : name;
    out.optional = missing_.empty() || optional_;
    return out;
  }

  Answers answers() {
    return {.text = [this](const Blank& blank) { return text(blank); },
            .number = [this](const Blank& blank) { return number(blank); },
            .choice = [this](const Blank& blank) { return choice(blank); },
            .sign = [this](const Blank&,
                           double number) { return context_.value(context_.formatters().numbers.decimal(number)); }};
  }

  /// Notes which value was missing first: that of a blank inside a default goes before the default's own name.
  std::nullopt_t miss(const Blank& blank, bool optional) {
    if (missing_.empty()) {
      missing_ = blank.name;
      optional_ = optional;
    }
    return std::nullopt;
  }

  const Datum* datum(const Blank& blank, const Meaning& found) {
    const auto value = given(found.field);
    if (!value.datum) miss(blank, !value.gap && found.optional(context_.subject));
    return value.datum;
  }

  std::optional<std::string> text(const Blank& blank) {
    const auto found = meaning(context_, blank.name);
    if (!found) return miss(blank, false);
    if (found->common && !given(found->field).datum) return common(blank, *found);
    const auto value = given(found->field);
    if (found->own && !value.datum && !value.none && !value.gap) return fallback(blank, *found->own);
    if (!value.datum) return miss(blank, !value.gap && found->optional(context_.subject));
    auto printed = print(context_, *value.datum, *found, blank);
    if (!printed) miss(blank, found->optional(context_.subject));
    return printed;
  }

  std::optional<std::string> common(const Blank& blank, const Meaning& found) {
    const auto* date = context_.day();
    auto out =
        found.type == FieldType::date && date ? *print(context_, *date, found, blank) : context_.common(found.field);
    if (out.empty()) return miss(blank, found.optional(context_.subject));
    return out;
  }

  /// The default of a language's field.
  std::optional<std::string> fallback(const Blank& blank, const LanguageField& field) {
    if (!field.fallback) return miss(blank, true);
    if (std::find(open_.begin(), open_.end(), field.name) != open_.end()) {
      report_loop(blank);
      return miss(blank, false);
    }
    open_.push_back(field.name);
    auto out = filled_text(*field.fallback);
    open_.pop_back();
    return out;
  }

  std::optional<std::string> filled_text(const Prose& prose) {
    std::string out;
    const auto source = text_of(prose);
    for (std::size_t at = 0; at < source.size();) {
      if (const auto number = read_stand_in(source, at); number && *number < prose.blanks.size()) {
        auto inner = evaluate(prose.blanks[*number], context_.tag(), answers());
        if (inner.missing) return std::nullopt;
        out += inner.text;
      } else if (!number) {
        out += source[at++];
      }
    }
    return out;
  }

  void report_loop(const Blank& blank) const {
    context_.diagnostics.add({.rule = "bad-blank",
                              .message = "bad-blank-loop",
                              .span = blank.name_span,
                              .arguments = {{"name", blank.name}},
                              .language = context_.tag()});
  }

  std::optional<double> number(const Blank& blank) {
    const auto found = meaning(context_, blank.name);
    const auto* value = found ? datum(blank, *found) : nullptr;
    return value ? localise::number(*value) : std::nullopt;
  }

  std::optional<std::string> choice(const Blank& blank) {
    const auto found = meaning(context_, blank.name);
    if (found && found->common) return context_.common(found->field);
    const auto* value = found ? datum(blank, *found) : nullptr;
    if (!value) return std::nullopt;
    return localise::choice(*value);
  }

  /// Of a list and of prose, for the case that the blank stands alone in its paragraph.
  Blocks blocks(const Blank& blank) {
    const auto found = meaning(context_, blank.name);
    const auto value = found ? given(found->field) : Given{};
    if (!value.datum) return {};
    if (const auto* prose = std::get_if<std::shared_ptr<const Prose>>(value.datum)) return prose_blocks(blank, **prose);
    List list;
    for (const auto& item : items(context_, *value.datum)) list.items.push_back({{Paragraph{to_line(item)}, {}}});
    if (list.items.empty()) return {};
    return {{std::move(list), blank.span}};
  }

  Blocks prose_blocks(const Blank& blank, const Prose& prose) {
    if (std::find(open_.begin(), open_.end(), blank.name) != open_.end()) {
      report_loop(blank);
      return {};
    }
    open_.push_back(blank.name);
    auto out = with_blanks_filled(prose, fill(prose));
    open_.pop_back();
    return out;
  }

  const Context& context_;
  std::vector<std::string> open_;
  std::vector<std::string> facts_; // that were asked for
  std::string missing_;
  bool optional_ = true;
};
} // namespace

std::vector<Filled> fill_blanks(const Context& context, const Prose& prose) { return Filler(context).fill(prose); }

Filled fill_blank(const Context& context, const Blank& blank) { return Filler(context).fill(blank); }

} // namespace dateline::localise
