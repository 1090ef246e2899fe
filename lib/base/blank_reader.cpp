// SPDX-License-Identifier: MIT
#include "base/blank_reader.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "base/blank_styles.h"
#include "base/suggest.h"
#include "base/text.h"

/// Blanks are read here by hand: ICU's MessagePattern reads the same grammar, but gives one verdict for most faults, at
/// a place of its own. docs/decisions/007-blanks.md says more; tests/unit/base compares both on patterns that are
/// sound.
namespace dateline {

namespace {
constexpr std::size_t most_digits = 15;

/// Unicode's Pattern_White_Space: a template may hold marks of direction beside its braces.
std::size_t space_at(std::string_view text, std::size_t at) {
  using namespace std::string_view_literals;
  if (at >= text.size()) return 0;
  if (" \t\n\v\f\r"sv.find(text[at]) != std::string_view::npos) return 1;
  const auto rest = text.substr(at);
  if (rest.starts_with("\xC2\x85")) return 2;
  for (const auto mark : {"\u200E"sv, "\u200F"sv, "\u2028"sv, "\u2029"sv})
    if (rest.starts_with(mark)) return 3;
  return 0;
}

std::size_t skip_space(std::string_view text, std::size_t at) {
  while (const auto size = space_at(text, at)) at += size;
  return at;
}

/// A piece of the prose.
struct Range {
  std::size_t begin = 0, end = 0;
};

Range trimmed(std::string_view text, Range range) {
  range.begin = std::min(skip_space(text, range.begin), range.end);
  auto end = range.begin;
  for (auto at = range.begin; at < range.end;) {
    const auto size = space_at(text, at);
    at += size ? size : 1;
    if (!size) end = at;
  }
  return {range.begin, end};
}

std::optional<double> plain_number(std::string_view text) {
  const auto digits = std::count_if(text.begin(), text.end(), is_digit);
  if (digits == 0 || static_cast<std::size_t>(digits) > most_digits) return std::nullopt;
  if (text.find_first_not_of("0123456789.-") != text.npos) return std::nullopt;
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

bool is_name(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return is_alphanumeric(c) || c == '_'; });
}

/// Reads one blank whose braces are known to be balanced, up to its first fault.
class Reader {
 public:
  Reader(const Excerpt& prose, const std::string& language, Diagnostics& diagnostics)
      : prose_(prose), text_(prose.text), language_(language), diagnostics_(diagnostics) {}

  /// The blank that begins with the brace at `begin`.
  std::optional<Blank> read(std::size_t begin) {
    at_ = begin;
    return blank();
  }

 private:
  std::optional<Blank> blank() {
    const auto begin = at_++;
    Blank out;
    if (!name(out, begin) || !body(out)) return std::nullopt;
    ++at_;
    out.span = prose_.at(begin, at_);
    return out;
  }

  bool name(Blank& out, std::size_t begin) {
    const auto range = until(",{}");
    const auto name = in(range);
    if (text_[at_] == '{' && name.empty())
      return fault("bad-blank-double", {begin, at_ + 1}, {{"form", "{city}"}}, "bad-blank-form");
    if (name.empty()) return fault("bad-blank-empty", {begin, at_ + 1}, {{"form", "{city}"}}, "bad-blank-form");
    if (plain_number(name))
      return fault("bad-blank-number", range, {{"name", name}, {"form", "{city}"}}, "bad-blank-form");
    if (!is_name(name) || text_[at_] == '{')
      return fault("bad-blank-name", {range.begin, text_[at_] == '{' ? at_ + 1 : range.end}, {{"name", name}},
                   "bad-blank-letters");
    out.name = name;
    out.name_span = prose_.at(range.begin, range.end);
    return true;
  }

  /// What comes after the name, up to the closing brace.
  bool body(Blank& out) {
    if (text_[at_] == '}') return true;
    const auto comma = at_++;
    const auto range = until(",{}");
    const auto word = in(range);
    if (word.empty())
      return fault("bad-blank-no-kind", {comma, comma + 1}, {{"kinds", with_commas(blank_kind_words())}},
                   "bad-blank-kinds");
    const auto kind = blank_kind(word);
    if (!kind) return unknown_kind(out, range);
    out.kind = *kind;
    const bool branches = *kind == BlankKind::plural || *kind == BlankKind::select || *kind == BlankKind::ordinal;
    return branches ? this->branches(out, range) : style(out, range);
  }

  bool unknown_kind(const Blank& out, Range range) {
    const auto word = in(range);
    if (word == "choice")
      return fault("bad-blank-old-choice", range, {{"form", form(out.name, "plural")}}, "bad-blank-write");
    return unknown("bad-blank-kind", range, {{"kind", word}}, blank_kind_words(), "bad-blank-kinds", "kinds");
  }

  bool style(Blank& out, Range kind) {
    if (text_[at_] == '}') return true;
    const auto& named = named_styles(out.kind);
    const auto comma = at_;
    if (text_[at_] == '{')
      return fault("bad-blank-braces", {at_, at_ + 1}, {{"kind", in(kind)}, {"form", "\\{"}}, "bad-blank-brace");
    ++at_;
    const auto range = until("{}");
    if (text_[at_] == '{')
      return fault("bad-blank-braces", {at_, at_ + 1}, {{"kind", in(kind)}, {"form", "\\{"}}, "bad-blank-brace");
    out.style = in(range);
    out.style_span = prose_.at(range.begin, range.end);
    if (out.style.empty())
      return fault("bad-blank-no-style", {comma, comma + 1}, {{"styles", with_commas(named)}}, "bad-blank-styles");
    if (is_style(out.kind, out.style)) return true;
    if (out.style.starts_with("::")) return skeleton(out, range);
    return unknown("bad-blank-style", range, {{"style", out.style}, {"kind", in(kind)}}, named, "bad-blank-styles",
                   "styles");
  }

  bool skeleton(const Blank& out, Range range) {
    const bool number = out.kind == BlankKind::number;
    const std::string letters = out.kind == BlankKind::time ? "Hmm" : "yMMMMd";
    return fault("bad-blank-skeleton", range, {{"style", out.style}, {"letters", letters}},
                 number ? "bad-blank-skeletons" : "bad-blank-date-letters");
  }

  bool branches(Blank& out, Range kind) {
    const auto write = form(out.name, in(kind));
    if (text_[at_] != ',')
      return fault("bad-blank-no-branches", kind, {{"kind", in(kind)}, {"form", write}}, "bad-blank-write");
    ++at_;
    if (out.kind != BlankKind::select && !offset(out)) return false;
    for (at_ = skip_space(text_, at_); text_[at_] != '}'; at_ = skip_space(text_, at_))
      if (!branch(out, write)) return false;
    const auto& all = out.branches;
    if (std::any_of(all.begin(), all.end(), [](const Branch& branch) { return branch.selector == "other"; }))
      return true;
    return fault("bad-blank-no-other", kind, {{"kind", in(kind)}, {"form", write}}, "bad-blank-write");
  }

  bool offset(Blank& out) {
    constexpr std::string_view word = "offset:";
    at_ = skip_space(text_, at_);
    if (!text_.substr(at_).starts_with(word)) return true;
    const auto begin = at_;
    at_ = skip_space(text_, at_ + word.size());
    const auto range = token();
    const auto number = plain_number(in(range));
    if (!number)
      return fault("bad-blank-offset", {begin, std::max(range.end, begin + word.size())}, {}, "bad-blank-offset-form");
    out.offset = *number;
    return true;
  }

  bool branch(Blank& out, const std::string& write) {
    const auto range = token();
    if (range.begin == range.end && text_[at_] == '{')
      return fault("bad-blank-no-selector", {at_, at_ + 1}, {{"form", write}}, "bad-blank-write");
    if (!selector(out, range)) return false;
    at_ = skip_space(text_, at_);
    if (text_[at_] != '{')
      return fault("bad-blank-no-text", range, {{"selector", in(range)}, {"form", in(range) + " {…}"}},
                   "bad-blank-write");
    ++at_;
    Branch made{in(range), {}, prose_.at(range.begin, range.end)};
    const bool plural = out.kind != BlankKind::select;
    const bool around = std::exchange(in_plural_, plural || in_plural_);
    if (!message(made.message)) return false;
    in_plural_ = around;
    out.branches.push_back(std::move(made));
    return true;
  }

  bool selector(const Blank& out, Range range) {
    const auto word = in(range);
    const bool number = out.kind != BlankKind::select && word.starts_with('=');
    if (!number && (word.empty() || word.find_first_of("!\"#$%&'()*+,./:;<>?@[\\]^`|~") != word.npos))
      return fault("bad-blank-selector", {range.begin, std::max(range.end, range.begin + 1)}, {{"selector", word}},
                   "bad-blank-selector-form");
    if (out.kind != BlankKind::select && !plural_form(out, range)) return false;
    for (const auto& other : out.branches)
      if (same(other.selector, word)) return fault("bad-blank-twice", range, {{"selector", word}}, "bad-blank-once");
    return true;
  }

  bool plural_form(const Blank& out, Range range) {
    const auto word = in(range);
    if (word.starts_with('='))
      return plain_number(word.substr(1))
                 ? true
                 : fault("bad-blank-equals", range, {{"selector", word}}, "bad-blank-equals-form");
    const auto& forms = plural_categories(language_, out.kind == BlankKind::ordinal);
    if (std::find(forms.begin(), forms.end(), word) != forms.end()) return true;
    return unknown("bad-blank-plural", range, {{"form", word}, {"language", language_}}, forms, "bad-blank-plurals",
                   "forms");
  }

  static bool same(std::string_view a, std::string_view b) {
    if (!a.starts_with('=') || !b.starts_with('=')) return a == b;
    return plain_number(a.substr(1)) == plain_number(b.substr(1));
  }

  /// The text of a branch, up to and with its closing brace.
  bool message(Message& out) {
    std::string text;
    const auto flush = [&] {
      if (!text.empty()) out.emplace_back(std::exchange(text, {}));
    };
    while (text_[at_] != '}') {
      const char c = text_[at_];
      if (c == '{') {
        flush();
        auto inner = blank();
        if (!inner) return false;
        out.emplace_back(*std::move(inner));
        continue;
      }
      if (c == '#' && in_plural_) {
        flush();
        out.emplace_back(NumberSign{});
      } else {
        if (c == '\\')
          escape(text);
        else
          text += c;
      }
      ++at_;
    }
    flush();
    ++at_;
    return true;
  }

  /// `\{` and `\}` are braces; before anything else a backslash is itself.
  void escape(std::string& text) {
    const char next = text_[++at_];
    if (next != '{' && next != '}') text += '\\';
    text += next;
  }

  /// Up to one of `stops`, without space around it.
  Range until(std::string_view stops) {
    const Range range{at_, std::min(text_.find_first_of(stops, at_), text_.size())};
    at_ = range.end;
    return trimmed(text_, range);
  }

  /// Up to a space or a brace.
  Range token() {
    const auto begin = at_;
    while (text_[at_] != '{' && text_[at_] != '}' && !space_at(text_, at_)) ++at_;
    return {begin, at_};
  }

  std::string in(Range range) const { return prose_.text.substr(range.begin, range.end - range.begin); }

  static std::string form(const std::string& name, const std::string& kind) {
    return "{" + name + ", " + kind + (kind == "select" ? ", a {…} other {…}}" : ", one {…} other {…}}");
  }

  bool fault(std::string_view message, Range range, std::vector<Argument> arguments, std::string_view help) {
    diagnostics_.add({.rule = "bad-blank",
                      .message = message,
                      .span = prose_.at(range.begin, range.end),
                      .arguments = std::move(arguments),
                      .help = help});
    return false;
  }

  /// A word that is none of a closed set: the nearest, or else all of it.
  bool unknown(std::string_view message, Range range, std::vector<Argument> arguments,
               const std::vector<std::string>& set, std::string_view help, const char* set_name) {
    const auto near = nearest(in(range), set);
    arguments.push_back(near.empty() ? Argument{set_name, with_commas(set)} : Argument{"nearest", near});
    return fault(message, range, std::move(arguments), near.empty() ? help : "did-you-mean");
  }

  const Excerpt& prose_;
  const std::string_view text_;
  const std::string& language_;
  Diagnostics& diagnostics_;
  std::size_t at_ = 0;
  bool in_plural_ = false;
};
} // namespace

std::optional<Blank> read_blank(const Excerpt& prose, std::size_t begin, const std::string& language,
                                Diagnostics& diagnostics) {
  return Reader(prose, language, diagnostics).read(begin);
}

} // namespace dateline
