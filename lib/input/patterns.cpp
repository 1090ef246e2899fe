// SPDX-License-Identifier: MIT
#include "input/patterns.h"

#include <algorithm>
#include <optional>

#include "base/suggest.h"
#include "base/text.h"
#include "base/unicode.h"

namespace dateline::input {

namespace {
constexpr std::size_t longest_pattern = 200; // characters

struct Range {
  std::size_t begin = 0, end = 0;
};

/// One check of one pattern.
class Check {
 public:
  Check(const Excerpt& pattern, std::string_view key, Diagnostics& diagnostics)
      : pattern_(pattern), text_(pattern.text), key_(key), diagnostics_(diagnostics) {}

  /// Nobody prints so much: what else is wrong with it is not said.
  bool is_long() {
    if (graphemes(text_) <= longest_pattern) return false;
    fault("bad-pattern-long", {0, text_.size()}, {{"limit", static_cast<std::int64_t>(longest_pattern)}}, {});
    return true;
  }

  void blanks(const std::vector<std::string>& names) {
    if (is_long()) return;
    for (auto at = text_.find_first_of("{}"); at < text_.size(); at = text_.find_first_of("{}", at)) {
      const auto inner = braces(at);
      if (!inner) return;
      name(*inner, names);
      at = inner->end + 1;
    }
  }

  void letters(Range range, std::string_view letters, const std::vector<std::string>& names) {
    for (auto at = range.begin; at < range.end; ++at) {
      const char c = text_[at];
      if (c == '{' || c == '}') {
        const auto inner = braces(at);
        if (!inner) return;
        name(*inner, names);
        at = inner->end;
      } else if (c == '\'') {
        const auto close = text_.find('\'', at + 1);
        if (close >= range.end) return fault("bad-pattern-quote", {at, at + 1}, {}, "bad-pattern-quote-form");
        at = close;
      } else if (is_letter(c)) {
        const auto end = word_end(at, range.end);
        if (text_.substr(at, end - at).find_first_not_of(letters) != text_.npos) return word({at, end}, letters);
        at = end - 1;
      }
    }
  }

  void range(std::string_view letters, const std::vector<std::string>& names) {
    if (is_long()) return;
    for (auto at = text_.find_first_of("{}"); at < text_.size(); at = text_.find_first_of("{}", at)) {
      const auto inner = outer_braces(at);
      if (!inner) return;
      const auto comma = text_.find(',', inner->begin);
      if (comma >= inner->end) return fault("bad-pattern-range", *inner, {{"form", "{from, d}"}}, "bad-pattern-write");
      name({inner->begin, comma}, {"from", "to"});
      this->letters({comma + 1, inner->end}, letters, names);
      at = inner->end + 1;
    }
  }

 private:
  /// What stands between the brace at `at` and the next.
  std::optional<Range> braces(std::size_t at) {
    const auto close = text_.find_first_of("{}", at + 1);
    if (text_[at] == '{' && close != text_.npos && text_[close] == '}') return Range{at + 1, close};
    fault("bad-pattern-brace", {at, at + 1}, {}, {});
    return std::nullopt;
  }

  /// The same with blanks inside: `{to, MMMM d{day_on}}`.
  std::optional<Range> outer_braces(std::size_t at) {
    auto close = at;
    for (int depth = text_[at] == '{' ? 1 : 0; depth > 0;) {
      close = text_.find_first_of("{}", close + 1);
      if (close == text_.npos) break;
      depth += text_[close] == '{' ? 1 : -1;
    }
    if (close != at && close != text_.npos) return Range{at + 1, close};
    fault("bad-pattern-brace", {at, at + 1}, {}, {});
    return std::nullopt;
  }

  void name(Range range, const std::vector<std::string>& names) {
    const std::string found(text_.substr(range.begin, range.end - range.begin));
    if (std::find(names.begin(), names.end(), found) != names.end()) return;
    const auto near = nearest(found, names);
    std::string all;
    for (const auto& name : names) all += (all.empty() ? "{" : ", {") + name + "}";
    const std::string_view help = names.empty() ? "" : near.empty() ? "bad-pattern-names" : "did-you-mean";
    fault("bad-pattern-name", range, {{"name", found}, {"names", all}, {"nearest", near}}, help);
  }

  std::size_t word_end(std::size_t at, std::size_t end) const {
    while (at < end && is_letter(text_[at])) ++at;
    return at;
  }

  /// A word that was forgotten to be put in quotes, as a whole.
  void word(Range range, std::string_view letters) {
    const std::string found(text_.substr(range.begin, range.end - range.begin));
    fault("bad-pattern-letter", range, {{"letter", found}, {"letters", std::string(letters)}},
          "bad-pattern-letter-form");
  }

  void fault(std::string_view message, Range range, std::vector<Argument> arguments, std::string_view help) {
    arguments.push_back({"key", key_});
    diagnostics_.add({.rule = "bad-pattern",
                      .message = message,
                      .span = pattern_.at(range.begin, range.end),
                      .arguments = std::move(arguments),
                      .help = help});
  }

  const Excerpt& pattern_;
  const std::string_view text_;
  const std::string key_;
  Diagnostics& diagnostics_;
};
} // namespace

void check_blanks(const Excerpt& pattern, std::string_view key, const std::vector<std::string>& names,
                  Diagnostics& diagnostics) {
  Check(pattern, key, diagnostics).blanks(names);
}

void check_letters(const Excerpt& pattern, std::string_view key, std::string_view letters,
                   const std::vector<std::string>& names, Diagnostics& diagnostics) {
  Check check(pattern, key, diagnostics);
  if (!check.is_long()) check.letters({0, pattern.text.size()}, letters, names);
}

void check_range(const Excerpt& pattern, std::string_view key, std::string_view letters,
                 const std::vector<std::string>& names, Diagnostics& diagnostics) {
  Check(pattern, key, diagnostics).range(letters, names);
}

} // namespace dateline::input
