// SPDX-License-Identifier: MIT
#include "localise/names/unicode.h"

#include <unicode/brkiter.h>
#include <unicode/casemap.h>
#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <mutex>
#include <utility>

#include "base/unicode.h"

namespace dateline::names {

namespace {
constexpr char16_t coeng = 0x17D2; // binds the Khmer letter that follows it, in the same cluster

/// Break iterators of one kind. Each serves one text at a time, so that a thread takes one and gives it back.
class Breaks {
 public:
  explicit Breaks(icu::BreakIterator* first) {
    if (first) idle_.emplace_back(first);
    if (first) model_.reset(first->clone());
  }

  template <class Use>
  void with(const icu::UnicodeString& text, Use use) const {
    auto breaks = take();
    if (!breaks) return;
    breaks->setText(text);
    use(*breaks);
    const std::lock_guard lock(mutex_);
    idle_.push_back(std::move(breaks));
  }

 private:
  std::unique_ptr<icu::BreakIterator> take() const {
    const std::lock_guard lock(mutex_);
    if (idle_.empty()) return std::unique_ptr<icu::BreakIterator>(model_ ? model_->clone() : nullptr);
    auto out = std::move(idle_.back());
    idle_.pop_back();
    return out;
  }

  mutable std::mutex mutex_;
  mutable std::vector<std::unique_ptr<icu::BreakIterator>> idle_;
  std::unique_ptr<icu::BreakIterator> model_;
};

icu::UnicodeString unicode(std::string_view text) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

std::string utf8(const icu::UnicodeString& text) {
  std::string out;
  return text.toUTF8String(out);
}

using MakeBreaks = icu::BreakIterator*(const icu::Locale&, UErrorCode&);
icu::BreakIterator* make(MakeBreaks* factory, const icu::Locale& locale) {
  UErrorCode status = U_ZERO_ERROR;
  return factory(locale, status);
}

icu::Locale locale_of(const std::string& tag) {
  UErrorCode status = U_ZERO_ERROR;
  auto out = icu::Locale::forLanguageTag(tag, status);
  return U_SUCCESS(status) ? out : icu::Locale::getRoot();
}

bool is_own(UScriptCode script) {
  return script != USCRIPT_COMMON && script != USCRIPT_INHERITED && script != USCRIPT_UNKNOWN;
}
} // namespace

std::string first_script(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto character = static_cast<UChar32>(next_character(text, at));
    UErrorCode status = U_ZERO_ERROR;
    const auto script = uscript_getScript(character, &status);
    if (U_SUCCESS(status) && is_own(script)) return uscript_getShortName(script);
  }
  return "Zzzz";
}

Space first_space(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto begin = at;
    if (u_isWhitespace(static_cast<UChar32>(next_character(text, at)))) return {begin, at - begin};
  }
  return {text.size(), 0};
}

Space last_space(std::string_view text) {
  Space out;
  for (std::size_t at = 0; at < text.size();) {
    const auto begin = at;
    if (u_isWhitespace(static_cast<UChar32>(next_character(text, at)))) out = {begin, at - begin};
  }
  return out;
}

struct Letters::Icu {
  explicit Icu(const icu::Locale& locale_)
      : locale(locale_), clusters(make(icu::BreakIterator::createCharacterInstance, icu::Locale::getRoot())),
        words(make(icu::BreakIterator::createWordInstance, locale_)) {}

  /// The end of the grapheme cluster at the beginning. Khmer has consonants below others in one cluster, which ICU's
  /// rules take apart.
  std::int32_t first_cluster(const icu::UnicodeString& text) const {
    std::int32_t end = text.length();
    // Below U+0300 nothing joins what is before it but the line feed: most names need no iterator.
    if (end > 0 && text.charAt(0) != '\r' && text.charAt(0) < 0x300 && (end == 1 || text.charAt(1) < 0x300)) return 1;
    clusters.with(text, [&](icu::BreakIterator& breaks) {
      breaks.first();
      do end = breaks.next();
      while (end != icu::BreakIterator::DONE && end < text.length() && text.charAt(end - 1) == coeng);
    });
    return end == icu::BreakIterator::DONE ? text.length() : end;
  }

  icu::Locale locale;
  Breaks clusters, words;
};

Letters::Letters(const std::string& tag) : icu_(std::make_unique<Icu>(locale_of(tag))) {}
Letters::~Letters() = default;

std::string Letters::capitals(std::string_view text) const { return upper(text, icu_->locale.getName()); }

std::string Letters::initial_capital(std::string_view text) const {
  constexpr std::uint32_t options = U_TITLECASE_WHOLE_STRING | U_TITLECASE_NO_LOWERCASE;
  UErrorCode status = U_ZERO_ERROR;
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  icu::CaseMap::utf8ToTitle(icu_->locale.getName(), options, nullptr,
                            icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, nullptr, status);
  return U_SUCCESS(status) ? out : std::string(text);
}

std::string Letters::first(std::string_view text) const {
  const auto whole = unicode(text);
  return utf8(whole.tempSubString(0, icu_->first_cluster(whole)));
}

std::vector<Letters::Word> Letters::words(std::string_view text) const {
  const auto whole = unicode(text);
  std::vector<Word> out;
  std::string between;
  icu_->words.with(whole, [&](icu::BreakIterator& breaks) {
    for (std::int32_t begin = breaks.first(), end = breaks.next(); end != icu::BreakIterator::DONE;
         begin = end, end = breaks.next()) {
      const auto part = whole.tempSubStringBetween(begin, end);
      const auto first = part.char32At(0);
      if (!u_isalpha(first)) {
        between += u_isWhitespace(first) ? utf8(icu::UnicodeString(first)) : utf8(part);
        continue;
      }
      out.push_back({std::exchange(between, {}), utf8(part.tempSubString(0, icu_->first_cluster(part)))});
    }
  });
  return out;
}

} // namespace dateline::names
