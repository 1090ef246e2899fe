// SPDX-License-Identifier: MIT
#include "localise/check.h"

#include <algorithm>
#include <set>

#include "base/blank_styles.h"
#include "base/message.h"
#include "base/suggest.h"
#include "localise/meaning.h"

namespace dateline::localise {

namespace {
using Names = std::vector<std::string>;

/// Whether a field can be printed by a blank of this kind.
bool fits(const Meaning& meaning, const Blank& blank) {
  const auto type = meaning.type;
  const bool whole = meaning.part == Meaning::Part::whole;
  const bool gender = meaning.part == Meaning::Part::gender;
  switch (blank.kind) {
  case BlankKind::plain: return !gender;
  case BlankKind::number: return type == FieldType::number;
  case BlankKind::plural:
  case BlankKind::ordinal: return type == FieldType::number || type == FieldType::percent;
  case BlankKind::date: return type == FieldType::date || type == FieldType::datetime;
  case BlankKind::time: return type == FieldType::time || type == FieldType::datetime;
  case BlankKind::datetime: return type == FieldType::datetime;
  case BlankKind::dates: return type == FieldType::dates;
  case BlankKind::list: return type == FieldType::list || type == FieldType::people;
  case BlankKind::select: return gender || (whole && meaning.declared && !meaning.declared->choices.empty());
  }
  return false;
}

/// The blanks that are all there is in their paragraph.
void collect_alone(const Blocks& blocks, std::set<std::size_t>& alone) {
  for (const auto& block : blocks) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block.node); paragraph && paragraph->content.size() == 1) {
      const auto* run = std::get_if<Run>(&paragraph->content.front().node);
      std::size_t at = 0;
      const auto blank = run ? read_stand_in(run->text, at) : std::nullopt;
      if (blank && at == run->text.size()) alone.insert(*blank);
    } else if (const auto* list = std::get_if<List>(&block.node)) {
      for (const auto& item : list->items) collect_alone(item, alone);
    } else if (const auto* quote = std::get_if<BlockQuote>(&block.node)) {
      collect_alone(quote->content, alone);
    }
  }
}

class Checker {
 public:
  explicit Checker(const Context& context) : context_(context) {}

  /// `place`: whether blocks can stand where the blank does.
  void check(const Blank& blank, bool place) {
    if (blank.faulty) return;
    if (is_placed(context_, blank.name)) return check_placed(blank, place);
    const auto found = meaning(context_, blank.name);
    if (!found) return unknown(blank);
    if (!found->open && !fits(*found, blank)) return unfit(blank, *found);
    if (found->type == FieldType::prose && !place)
      report("bad-blank-place", blank.span, {{"name", blank.name}}, "bad-blank-place-help");
    check_choices(blank, *found);
    check_branches(blank);
  }

 private:
  void report(std::string_view message, const Span& span, std::vector<Argument> arguments, std::string_view help) {
    context_.diagnostics.add({.rule = "bad-blank",
                              .message = message,
                              .span = span,
                              .arguments = std::move(arguments),
                              .help = help,
                              .language = context_.tag()});
  }

  void check_placed(const Blank& blank, bool place) {
    if (context_.scope.table)
      return report("bad-blank-in-entry", blank.span, {{"name", blank.name}, {"table", context_.scope.table->name}},
                    {});
    if (!place || blank.kind != BlankKind::plain)
      report("bad-blank-place", blank.span, {{"name", blank.name}}, "bad-blank-place-help");
  }

  void unknown(const Blank& blank) {
    const auto near = nearest(blank.name, known_names(context_));
    context_.diagnostics.add({.rule = "unknown-blank",
                              .message = "unknown-blank",
                              .span = blank.name_span,
                              .arguments = {{"name", blank.name}, {"nearest", near}},
                              .help = near.empty() ? "unknown-blank-help" : "did-you-mean",
                              .language = context_.tag()});
  }

  void unfit(const Blank& blank, const Meaning& found) {
    const std::string name = blank.name, type(dateline::name_of(found.type)), kind(word_of(blank.kind));
    if (found.part == Meaning::Part::gender)
      return report("bad-blank-gender", blank.span, {{"name", name}}, "bad-blank-gender-help");
    if (blank.kind == BlankKind::select && found.type == FieldType::text)
      return report("bad-blank-choices", blank.span, {{"name", name}}, "bad-blank-choices-help");
    report("bad-blank-type", blank.span, {{"name", name}, {"type", type}, {"format", kind}}, "bad-blank-type-help");
  }

  void check_choices(const Blank& blank, const Meaning& found) {
    if (blank.kind != BlankKind::select) return;
    static const Names genders = {"feminine", "masculine", "other"};
    Names known = found.part == Meaning::Part::gender ? genders : found.declared->choices;
    known.emplace_back("other");
    for (const auto& branch : blank.branches) {
      if (std::find(known.begin(), known.end(), branch.selector) != known.end()) continue;
      const auto near = nearest(branch.selector, known);
      report("bad-blank-choice", branch.span, {{"choice", branch.selector}, {"name", blank.name}, {"nearest", near}},
             near.empty() ? std::string_view() : "did-you-mean");
    }
  }

  void check_branches(const Blank& blank) {
    for (const auto& branch : blank.branches)
      for (const auto& piece : branch.message)
        if (const auto* inner = std::get_if<Blank>(&piece)) check(*inner, false);
  }

  const Context& context_;
};
} // namespace

void check(const Context& context, const Prose& prose, const std::set<std::size_t>& numbers) {
  std::set<std::size_t> alone;
  collect_alone(prose.blocks, alone);
  Checker checker(context);
  for (const auto n : numbers)
    if (n < prose.blanks.size()) checker.check(prose.blanks[n], alone.contains(n));
}

void check(const Context& context, const Prose& prose) {
  std::set<std::size_t> all;
  for (std::size_t n = 0; n < prose.blanks.size(); ++n) all.insert(all.end(), n);
  check(context, prose, all);
}

void check_value(const Context& context, const Datum* datum) {
  const auto* prose = datum ? std::get_if<std::shared_ptr<const Prose>>(datum) : nullptr;
  if (prose && *prose) check(context, **prose);
}

} // namespace dateline::localise
