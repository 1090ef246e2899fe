// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "base/text.h"
#include "proof/checks.h"

namespace dateline::proof {

namespace {
constexpr char border = '\0'; // code, a hard break: no placeholder reaches across it
constexpr char value = '\1';  // a value: brackets may stand around it, but nobody left out what it says

/// Words as somebody wrote them, byte by byte; with `places`, where each stands, and whether it was escaped.
struct Written {
  struct Byte {
    std::uint32_t at = 0;
    bool escaped = false;
  };
  std::string text;
  std::vector<Byte> bytes;
  SourcePtr source;
  bool places = true;

  void add(char c, Byte byte) {
    text += c;
    if (places) bytes.push_back(byte);
  }
  void add_border() { add(border, {}); }
  void add_value() { add(value, {}); }
};

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

/// How many bytes an escape at the start of `raw` takes that stands for one character: "&amp;", "\\u005B", and for a
/// space "\\n". 0: none.
std::size_t escape_length(std::string_view raw, char c) {
  constexpr std::size_t longest_entity = 32;
  const auto semicolon = raw.substr(0, longest_entity).find(';');
  if (raw.starts_with('&') && c != '&' && semicolon != raw.npos) return semicolon + 1;
  if (raw.starts_with("\\u")) return 6;
  if (raw.starts_with("\\U")) return 10;
  return c == ' ' && (raw.starts_with("\\n") || raw.starts_with("\\t") || raw.starts_with("\\r")) ? 2 : 0;
}

/// Finds each byte of a run in what was written, where backslashes, line ends, margins and entities stand between. What
/// is not found is written in some other way, and so is meant.
void add_aligned(Written& out, const std::string& text, const Span& span) {
  constexpr std::uint32_t window = 256; // of a margin
  const auto raw = std::string_view(span.source->text).substr(0, span.end);
  std::uint32_t start = span.begin;
  for (const char c : text) {
    auto at = start;
    bool escaped = false;
    std::size_t length = 0;
    const auto matches = [&] { return raw[at] == c || (c == ' ' && is_space(raw[at])); };
    while (at < raw.size() && at - start < window && !matches() && (length = escape_length(raw.substr(at), c)) == 0)
      escaped = raw[at++] == '\\';
    const bool found = at < raw.size() && at - start < window;
    out.add(c, {found ? at : start, escaped || length > 0 || !found});
    if (found) start = std::min(at + static_cast<std::uint32_t>(std::max<std::size_t>(length, 1)), span.end);
  }
}

/// A value has the span of its blank; what is made from data has none.
bool is_value(const Span& span) { return !span || span.begin >= span.end || span.source->text[span.begin] == '{'; }

struct Reader {
  Written& out;
  const Span& span;

  void operator()(const Run& run) const {
    if (is_value(span)) return out.add_value();
    if (out.source && out.source != span.source) return out.add_border();
    out.source = span.source;
    if (out.places)
      add_aligned(out, run.text, span);
    else
      out.text += run.text;
  }
  void operator()(const Code&) const { out.add_border(); }
  void operator()(const Break&) const { out.add_border(); }
  void operator()(const Dateline&) const { out.add_border(); }
  void operator()(const auto& nested) const { read(nested.content, out); }

  static void read(const Line& line, Written& out) {
    for (const auto& part : line) std::visit(Reader{out, part.span}, part.node);
  }
};

using Found = std::pair<std::size_t, std::size_t>;

/// A word in capitals, once or several times over ("TKTK").
void find_word(std::string_view text, std::string_view word, std::vector<Found>& out) {
  for (std::size_t at = 0; (at = text.find(word, at)) != text.npos;) {
    auto end = at + word.size();
    while (text.substr(end).starts_with(word)) end += word.size();
    const bool inside = (at > 0 && is_alphanumeric(text[at - 1])) || (end < text.size() && is_alphanumeric(text[end]));
    if (!inside) out.emplace_back(at, end);
    at = end;
  }
}

void find_lorem_ipsum(std::string_view text, std::vector<Found>& out) {
  constexpr std::string_view words = "lorem ipsum";
  const auto same = [](char a, char b) { return lower(a) == b; };
  const auto at = std::search(text.begin(), text.end(), words.begin(), words.end(), same);
  if (at == text.end()) return;
  const auto begin = static_cast<std::size_t>(at - text.begin());
  out.emplace_back(begin, begin + words.size());
}

void find_between(std::string_view text, std::string_view open, std::string_view close, std::vector<Found>& out) {
  for (std::size_t at = 0; (at = text.find(open, at)) != text.npos;) {
    const auto end = text.find(close, at);
    if (end == text.npos) return;
    out.emplace_back(at, end + close.size());
    at = end;
  }
}

/// "[…]" marks an omission; with a letter in them, brackets hold words.
bool holds_words(std::string_view text) {
  constexpr std::string_view ellipsis = "…";
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.substr(at).starts_with(ellipsis))
      at += ellipsis.size() - 1;
    else if (is_letter(text[at]) || static_cast<unsigned char>(text[at]) >= 0x80)
      return true;
  }
  return false;
}

void find_brackets(const Written& written, std::vector<Found>& out) {
  std::size_t open = std::string::npos;
  for (std::size_t at = 0; at < written.text.size(); ++at) {
    const char c = written.text[at];
    if (c == border) open = std::string::npos;
    if (c == '[' && !written.bytes[at].escaped) open = at;
    if (c != ']' || open == std::string::npos || written.bytes[at].escaped) continue;
    if (holds_words(std::string_view(written.text).substr(open + 1, at - open - 1))) out.emplace_back(open, at + 1);
    open = std::string::npos;
  }
}

std::vector<Found> find_words(std::string_view text) {
  std::vector<Found> out;
  find_between(text, "⟦", "⟧", out);
  find_lorem_ipsum(text, out);
  for (const std::string_view word : {"TK", "TBD"}) find_word(text, word, out);
  return out;
}

std::vector<Found> find_all(const Written& written) {
  auto out = find_words(written.text);
  find_brackets(written, out);
  std::sort(out.begin(), out.end());
  // "[date TK]" is one thing to fill in.
  std::vector<Found> apart;
  for (const auto& found : out)
    if (apart.empty() || found.first >= apart.back().second) apart.push_back(found);
  return apart;
}

/// As a message shows it, which knows no values.
std::string shown(std::string_view text) {
  std::string out;
  for (const char c : text) out += c == value ? std::string("{…}") : std::string(1, c);
  return out;
}

std::vector<Placeholder> placeholders(const Written& written) {
  std::vector<Placeholder> out;
  for (const auto& [begin, end] : find_all(written)) {
    const Span span{written.source, written.bytes[begin].at, written.bytes[end - 1].at + 1};
    out.push_back({shown(std::string_view(written.text).substr(begin, end - begin)), span});
  }
  return out;
}

/// Where each byte stands is dear to find, and nearly no text has anything to be found.
bool is_clean(std::string_view text) { return text.find('[') == text.npos && find_words(text).empty(); }
} // namespace

std::vector<Placeholder> placeholders(const Line& line) {
  Written words{.text = {}, .bytes = {}, .source = {}, .places = false};
  Reader::read(line, words);
  if (is_clean(words.text)) return {};
  Written written;
  Reader::read(line, written);
  return placeholders(written);
}

std::vector<Placeholder> placeholders(const Excerpt& text) {
  if (is_clean(text.text)) return {};
  Written written{.text = {}, .bytes = {}, .source = text.span.source};
  for (std::size_t i = 0; i < text.text.size(); ++i) {
    const auto at = text.at(i, i + 1).begin;
    written.add(text.text[i], {at, text.span && text.span.source->text[at] == '\\'}); // "\u005B" is meant
  }
  return placeholders(written);
}

} // namespace dateline::proof
