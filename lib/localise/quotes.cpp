// SPDX-License-Identifier: MIT
#include "localise/quotes.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "localise/locale.h"
#include "localise/people.h"

namespace dateline::localise {

namespace {
constexpr std::string_view quote_blank = "{quote}";
constexpr std::array<std::string_view, 2> full_stops = {".", "。"};
constexpr std::array<std::string_view, 11> other_ends = {"!", "?", "…", "！", "？", "؟", ",", ";", ":", "،", "..."};

bool begins(std::string_view text, std::size_t at, std::string_view mark) {
  return !mark.empty() && text.substr(at).starts_with(mark);
}

/// A straight mark that opens nothing: the sign for inches, or one before a space.
bool is_loose(std::string_view text, std::size_t at) {
  const bool inches = at > 0 && std::isdigit(static_cast<unsigned char>(text[at - 1])) != 0;
  return inches || at + 1 == text.size() || text[at + 1] == ' ';
}

/// The text of a quote with the marks in it, the language's or straight ones, as they are inside others.
std::string inner_marks(std::string_view text, const std::vector<std::string>& marks) {
  std::string out;
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    const bool straight = text[at] == '"';
    const bool opens = !inside && (straight ? !is_loose(text, at) : begins(text, at, marks[0]));
    const bool closes = inside && (straight || begins(text, at, marks[1]));
    if (!opens && !closes) {
      out += text[at++];
      continue;
    }
    at += straight ? 1 : marks[opens ? 0 : 1].size();
    out += marks[opens ? 2 : 3];
    inside = opens;
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
  return around(context.conventions().quotation.attribution_bare, {{"speaker", nobody}, {"role", {}}});
}

Attribution attribution(const Context& context, const Quote& quote, const std::string& place, bool again) {
  if (!quote.speaker) return by(context, missing("speaker"));
  const auto key = key_of(*quote.speaker, place);
  const auto* name = context.find(quote.speaker->name, key + ".name");
  if (!name || full_name(*name).empty()) return by(context, missing("speaker"));
  const auto role = role_of(context, *quote.speaker, key);
  const auto& quotation = context.conventions().quotation;
  const auto& pattern = role.empty() || again ? quotation.attribution_bare : quotation.attribution;
  const Values values = {{"speaker", context.value(again ? short_name(*name) : full_name(*name))}, {"role", role}};
  return around(pattern, values);
}

bool is_same(const Person* a, const Person* b) { return a && b && (a == b || (!a->key.empty() && a->key == b->key)); }

/// Whether the speaker has been quoted before.
bool speaks_again(const Release& release, std::size_t number) {
  for (std::size_t n = 0; n < number; ++n)
    if (is_same(release.quotes[n].speaker.get(), release.quotes[number].speaker.get())) return true;
  return false;
}

QuoteLines pending_quote(const Context& context, const Quote& quote, const std::string& place) {
  const auto name = quote.speaker ? name_of(context, *quote.speaker, place) : std::string();
  const auto words = context.word("quote-pending", {{"speaker", context.value(name)}});
  return {.paragraphs = {to_line(words.empty() ? "⟦…⟧" : words)}, .pending = true, .span = quote.span};
}

QuoteLines one_quote(const Context& context, std::size_t number) {
  const auto& quote = context.release.quotes[number];
  const auto key = "quotes." + std::to_string(number + 1);
  if (quote.pending) return pending_quote(context, quote, key + ".speaker");
  QuoteLines out;
  out.span = quote.span;
  const auto said = attribution(context, quote, key + ".speaker", speaks_again(context.release, number));
  const bool attributed = !said.before.empty() || !said.after.empty();
  const auto words = quote.text.given() ? context.say(quote.text, key + ".text") : missing("text");
  auto texts = marked_quote(words, context.conventions(), attributed);
  if (texts.empty()) return out;
  texts.front().insert(0, said.before);
  texts.back() += said.after;
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
    if (!quotation.dash) paragraph = inner_marks(paragraph, marks);
    paragraph = (first ? open : again) + paragraph + (last ? close : "");
  }
  return out;
}

std::vector<QuoteLines> quotes(const Context& context) {
  std::vector<QuoteLines> out;
  for (std::size_t n = 0; n < context.release.quotes.size(); ++n) out.push_back(one_quote(context, n));
  return out;
}

} // namespace dateline::localise
