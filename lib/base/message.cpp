// SPDX-License-Identifier: MIT
#include "base/message.h"

#include <unicode/locid.h>
#include <unicode/plurrule.h>
#include <unicode/strenum.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <memory>

#include "base/unicode.h"

namespace dateline {

namespace {
constexpr std::string_view opening = "\xEF\xB7\x90"; // U+FDD0
constexpr std::string_view closing = "\xEF\xB7\x91"; // U+FDD1
} // namespace

std::string stand_in(std::size_t blank) { return std::string(opening) + std::to_string(blank) + std::string(closing); }

std::optional<std::size_t> read_stand_in(std::string_view text, std::size_t& offset) {
  auto rest = text.substr(std::min(offset, text.size()));
  if (!rest.starts_with(opening)) return std::nullopt;
  rest.remove_prefix(opening.size());
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
  rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
  if (error != std::errc() || !rest.starts_with(closing)) return std::nullopt;
  offset = text.size() - rest.size() + closing.size();
  return number;
}

std::string plain_braces(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool escaped = text[at] == '\\' && at + 1 < text.size() && (text[at + 1] == '{' || text[at + 1] == '}');
    if (escaped) ++at;
    out += text[at];
  }
  return out;
}

namespace {
/// The plural rules of a language, and the categories that they tell apart.
struct Plurals {
  std::unique_ptr<icu::PluralRules> rules;
  std::vector<std::string> categories;
};

std::vector<std::string> categories_of(const icu::PluralRules* rules) {
  static constexpr std::string_view all[] = {"zero", "one", "two", "few", "many"};
  std::vector<std::string> out;
  for (const auto category : all)
    if (rules && rules->isKeyword(icu::UnicodeString::fromUTF8(
                     icu::StringPiece(category.data(), static_cast<std::int32_t>(category.size())))))
      out.emplace_back(category);
  out.emplace_back("other");
  return out;
}

Plurals make_plurals(const std::string& language, bool ordinal) {
  UErrorCode status = U_ZERO_ERROR;
  const auto locale =
      icu::Locale::forLanguageTag(language == "pt" ? "pt-PT" : language, status); // ICU's pt is Brazil's
  std::unique_ptr<icu::PluralRules> rules(
      icu::PluralRules::forLocale(locale, ordinal ? UPLURAL_TYPE_ORDINAL : UPLURAL_TYPE_CARDINAL, status));
  if (U_FAILURE(status)) rules.reset();
  auto categories = categories_of(rules.get());
  return {std::move(rules), std::move(categories)};
}

/// Rules are dear to make, so each thread keeps those it has needed.
const Plurals& plurals(const std::string& language, bool ordinal) {
  thread_local std::map<std::pair<std::string, bool>, Plurals> made;
  const auto key = std::pair(language, ordinal);
  auto found = made.find(key);
  if (found == made.end()) found = made.emplace(key, make_plurals(language, ordinal)).first;
  return found->second;
}
} // namespace

std::string plural_category(double number, const std::string& language, bool ordinal) {
  const auto& rules = plurals(language, ordinal).rules;
  if (!rules) return "other";
  std::string out;
  return rules->select(number).toUTF8String(out);
}

const std::vector<std::string>& plural_categories(const std::string& language, bool ordinal) {
  return plurals(language, ordinal).categories;
}

namespace {
/// What `#` stands for: the plural around it, and its number.
struct Sign {
  const Blank* plural = nullptr;
  double number = 0;
};

class Evaluation {
 public:
  Evaluation(const std::string& language, const Answers& answers) : language_(language), answers_(answers) {}

  Evaluated blank(const Blank& blank, Sign sign) const {
    switch (blank.kind) {
    case BlankKind::plural:
    case BlankKind::ordinal: return plural(blank);
    case BlankKind::select: return select(blank, sign);
    default: break;
    }
    auto text = answers_.text(blank);
    return text ? Evaluated{*std::move(text)} : Evaluated{{}, &blank};
  }

 private:
  Evaluated plural(const Blank& blank) const {
    const auto number = answers_.number(blank);
    if (!number) return {{}, &blank};
    const auto rest = *number - blank.offset;
    const auto* branch = exact(blank, *number);
    if (!branch) branch = named(blank, plural_category(rest, language_, blank.kind == BlankKind::ordinal));
    return branch ? message(branch->message, {&blank, rest}) : Evaluated{};
  }

  Evaluated select(const Blank& blank, Sign sign) const {
    const auto choice = answers_.choice(blank);
    if (!choice) return {{}, &blank};
    const auto* branch = named(blank, *choice);
    return branch ? message(branch->message, sign) : Evaluated{};
  }

  Evaluated message(const Message& message, Sign sign) const {
    Evaluated out;
    for (const auto& piece : message) {
      auto part = this->piece(piece, sign);
      if (part.missing) return part;
      out.text += part.text;
    }
    return out;
  }

  Evaluated piece(const Piece& piece, Sign sign) const {
    if (const auto* text = std::get_if<std::string>(&piece)) return {*text};
    if (const auto* inner = std::get_if<Blank>(&piece)) return blank(*inner, sign);
    return {sign.plural ? answers_.sign(*sign.plural, sign.number) : "#"};
  }

  /// The branch "=3" of 3.
  static const Branch* exact(const Blank& blank, double number) {
    for (const auto& branch : blank.branches) {
      double value = 0;
      const auto& selector = branch.selector;
      if (!selector.starts_with('=')) continue;
      std::from_chars(selector.data() + 1, selector.data() + selector.size(), value);
      if (value == number) return &branch;
    }
    return nullptr;
  }

  /// The branch of a name, or else "other".
  static const Branch* named(const Blank& blank, std::string_view name) {
    const Branch* other = nullptr;
    for (const auto& branch : blank.branches) {
      if (branch.selector == name) return &branch;
      if (branch.selector == "other") other = &branch;
    }
    return other;
  }

  const std::string& language_;
  const Answers& answers_;
};
} // namespace

Evaluated evaluate(const Blank& blank, const std::string& language, const Answers& answers) {
  return Evaluation(language, answers).blank(blank, {});
}

} // namespace dateline
