// SPDX-License-Identifier: MIT
#include "localise/quotes.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

#include "base/text.h"
#include "localise/locale.h"

namespace dateline::localise {

namespace {
constexpr std::string_view quote_blank = "{quote}";
constexpr std::array<std::string_view, 3> full_stops = {".", "。", "։"};
constexpr std::array<std::string_view, 11> other_ends = {"!", "?", "…", "！", "？", "؟", ",", ";", ":", "،", "..."};

bool begins(std::string_view text, std::size_t at, std::string_view mark) {
  return !mark.empty() && text.substr(at).starts_with(mark);
}

/// The sign in a Hebrew abbreviation (מנכ"ל), which is typed as a straight mark.
bool is_gershayim(std::string_view text, std::size_t at) {
  constexpr char hebrew = '\xD7'; // the first byte of each of its letters
  return at >= 2 && at + 1 < text.size() && text[at - 2] == hebrew && text[at + 1] == hebrew;
}

/// A straight mark that opens nothing: the sign for inches, or one before a space.
bool is_loose(std::string_view text, std::size_t at) {
  const bool inches = at > 0 && is_digit(text[at - 1]);
  return inches || at + 1 == text.size() || text[at + 1] == ' ';
}

/// The text of a quote with the marks in it, the language's or straight ones, as they are inside others.
std::string inner_marks(std::string_view text, const std::vector<std::string>& marks) {
  std::string out;
  const auto begins_mark = [open = marks[0].substr(0, 1), close = marks[1].substr(0, 1)](char c) {
    return c == '"' || open.starts_with(c) || close.starts_with(c);
  };
  bool inside = false, by_straight = false; // what opened is what closes
  for (std::size_t at = 0; at < text.size();) {
    const bool straight = text[at] == '"' && !is_gershayim(text, at);
    const bool opens = !inside && (straight ? !is_loose(text, at) : begins(text, at, marks[0]));
    const bool closes = inside && (by_straight ? straight : begins(text, at, marks[1]));
    if (!opens && !closes) {
      const auto rest = text.substr(at);
      const auto plain =
          static_cast<std::size_t>(std::find_if(rest.begin() + 1, rest.end(), begins_mark) - rest.begin());
      out.append(rest.substr(0, plain));
      at += plain;
      continue;
    }
    at += straight ? 1 : marks[opens ? 0 : 1].size();
    out += marks[opens ? 2 : 3];
    inside = opens;
    by_straight = straight;
  }
  return out;
}

/// The last full stop of a quote, as the press has it before the mark that closes.
std::string with_stop(std::string text, const std::string& stop) {
  const auto ends = [&](std::string_view end) { return text.ends_with(end); };
  if (stop == "keep" || std::any_of(other_ends.begin(), other_ends.end(), ends)) return text;
  const auto full = std::find_if(full_stops.begin(), full_stops.end(), ends);
  if (full != full_stops.end()) text.resize(text.size() - full->size());
  return stop == "comma" ? text + "," : text;
}

/// Marks of a language; straight ones if its conventions are not complete.
std::vector<std::string> marks_of(const Conventions& conventions) {
  const auto& marks = conventions.quotation.marks;
  return marks.size() == 4 ? marks : std::vector<std::string>{"\"", "\"", "'", "'"};
}

/// What follows the name: the role, and for whom the speaker speaks if not for the chapter.
std::string role_of(const Context& context, const Person& person, const std::string& key) {
  const auto role = context.value(context.say(person.role, key + ".role"));
  if (person.speaks_for != "community" && person.speaks_for != "self") return role;
  const auto voice = context.word("voice-" + person.speaks_for);
  return role.empty() || voice.empty() ? role + voice : role + std::string(comma(context.tag())) + voice;
}

/// The verb, which shows the speaker's gender only if that is given.
std::string said(const Context& context, Gender gender) {
  const auto& words = context.conventions().quotation.said;
  const auto own = words.find(gender == Gender::feminine ? "feminine" : gender == Gender::masculine ? "masculine" : "");
  const auto found = own == words.end() ? words.find("other") : own;
  return found == words.end() ? std::string() : found->second;
}

/// A pattern for a name that ends in a full stop: "said J. Smith Jr.", with one.
std::string with_one_stop(std::string pattern, std::string_view name) {
  constexpr std::string_view stopped = "{speaker}.";
  const auto at = name.ends_with('.') ? pattern.find(stopped) : pattern.npos;
  if (at != pattern.npos) pattern.erase(at + stopped.size() - 1, 1);
  return pattern;
}

/// The sentence around a quote: what stands before it, and after it.
struct Attribution {
  std::string before, after;
};
Attribution around(std::string_view pattern, const Values& values) {
  const auto at = pattern.find(quote_blank);
  if (at == pattern.npos) return {};
  return {fill(pattern.substr(0, at), values), fill(pattern.substr(at + quote_blank.size()), values)};
}

/// Without a name, which has been reported: a draft shows that it is missing.
Attribution by(const Context& context, const std::string& nobody) {
  return around(context.conventions().quotation.attribution_bare,
                {{"speaker", nobody}, {"role", {}}, {"said", said(context, Gender::unknown)}});
}

Attribution attribution(const Context& context, const Person* speaker, const std::string& place, bool again) {
  if (!speaker) return by(context, missing("speaker"));
  const auto key = key_of(*speaker, place);
  const auto* name = context.find(speaker->name, key + ".name");
  const auto& people = context.formatters().people;
  const auto printed = !name ? std::string() : again ? people.short_name(*name) : people.full_name(*name);
  if (printed.empty()) return by(context, missing("speaker"));
  const auto role = role_of(context, *speaker, key);
  const auto& quotation = context.conventions().quotation;
  const bool bare = role.empty() || again;
  const Values values = {{"speaker", context.value(printed)}, {"role", role}, {"said", said(context, speaker->gender)}};
  return around(with_one_stop(bare ? quotation.attribution_bare : quotation.attribution, printed), values);
}

/// What follows a quote whose end stands for the comma: «Приходите!» — говорит …
std::string after_quote(std::string after, std::string_view words, const Conventions& conventions) {
  constexpr std::array<std::string_view, 3> strong = {"!", "?", "…"};
  const bool ends = std::any_of(strong.begin(), strong.end(), [&](auto end) { return words.ends_with(end); });
  if (ends && conventions.quotation.comma == "drop" && after.starts_with(',')) after.erase(0, 1);
  return after;
}

std::string key_of_quote(std::size_t number) { return "quotes." + std::to_string(number + 1); }

/// Who says a quote in this language; null if nobody does.
const Person* speaker_of(const Context& context, std::size_t number) {
  const auto* found = context.find(context.release.quotes[number].speaker, key_of_quote(number) + ".speaker");
  return found ? found->get() : nullptr;
}

/// What two have in common who are one person: the key, or, if they are written in place, the whole name. A name that
/// is missing in this language is reported where it is printed.
std::string identity(const Context& context, const Person& person) {
  if (!person.key.empty()) return "key " + person.key;
  const auto* name = find(person.name, context.chain);
  return name ? "name " + context.formatters().people.full_name(*name) : std::string();
}

/// Who has been quoted so far.
class Heard {
 public:
  explicit Heard(const Context& context) : context_(context) {}

  /// Whether the speaker of a quote, the next one, has been quoted before.
  bool again(const Person* speaker) {
    if (!speaker || context_.release.quotes.size() < 2) return false;
    const auto who = identity(context_, *speaker);
    return !who.empty() && !there_.insert(who).second;
  }

 private:
  const Context& context_;
  std::set<std::string> there_;
};

QuoteLines pending_quote(const Context& context, const Quote& quote, const Person* speaker, const std::string& place) {
  const auto name = speaker ? name_of(context, *speaker, place) : std::string();
  const auto words = context.word("quote-pending", {{"speaker", context.value(name)}});
  return {.paragraphs = {to_line(words.empty() ? "⟦…⟧" : words)}, .pending = true, .span = quote.span};
}

QuoteLines one_quote(const Context& context, std::size_t number, Heard& heard) {
  const auto& quote = context.release.quotes[number];
  const auto key = key_of_quote(number);
  const auto* speaker = speaker_of(context, number);
  const bool again = heard.again(speaker);
  if (quote.pending) return pending_quote(context, quote, speaker, key + ".speaker");
  QuoteLines out;
  out.span = quote.span;
  const auto said = attribution(context, speaker, key + ".speaker", again);
  const bool attributed = !said.before.empty() || !said.after.empty();
  const auto words = quote.text.given() ? context.say(quote.text, key + ".text") : missing("text");
  auto texts = marked_quote(words, context.conventions(), attributed);
  if (texts.empty()) return out;
  texts.front().insert(0, said.before);
  texts.back() += after_quote(said.after, words, context.conventions());
  for (const auto& text : texts) out.paragraphs.push_back(to_line(text));
  return out;
}
} // namespace

std::vector<std::string> marked_quote(const std::string& text, const Conventions& conventions, bool attributed) {
  const auto& quotation = conventions.quotation;
  const auto marks = marks_of(conventions);
  const std::string open =
      quotation.dash ? "–" + (quotation.space.empty() ? " " : quotation.space) : marks[0] + quotation.space;
  const std::string close = quotation.dash ? "" : quotation.space + marks[1];
  const auto again = quotation.dash || quotation.again == "open" ? open
                     : quotation.again == "close"                ? marks[1] + quotation.space
                                                                 : std::string();
  auto out = paragraphs(text);
  for (auto& paragraph : out) {
    const bool first = &paragraph == &out.front(), last = &paragraph == &out.back();
    if (last && attributed) paragraph = with_stop(paragraph, quotation.stop);
    paragraph = inner_marks(paragraph, quotation.dash ? std::vector{marks[0], marks[1], marks[0], marks[1]} : marks);
    paragraph = (first ? open : again) + paragraph + (last ? close : "");
  }
  return out;
}

std::vector<QuoteLines> quotes(const Context& context) {
  std::vector<QuoteLines> out;
  Heard heard(context);
  for (std::size_t n = 0; n < context.release.quotes.size(); ++n) out.push_back(one_quote(context, n, heard));
  return out;
}

} // namespace dateline::localise
