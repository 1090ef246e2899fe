// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "base/unicode.h"
#include "input/drive.h"
#include "input/look_alikes.h"
#include "input/slips_token.h"

namespace dateline::input {

namespace {
constexpr std::array<std::string_view, 14> curly = {"“", "”", "„", "‟", "‘",  "’",  "‚",
                                                    "«", "»", "‹", "›", "「", "」", "″"};
} // namespace

std::size_t curly_at_front(std::string_view text) {
  for (const auto mark : curly)
    if (text.starts_with(mark)) return mark.size();
  return 0;
}

namespace {
std::size_t curly_at_back(std::string_view text) {
  for (const auto mark : curly)
    if (text.ends_with(mark)) return mark.size();
  return 0;
}

bool curly_quotes(const Token& token, Diagnostics& diagnostics) {
  auto text = token.text();
  if (curly_at_front(text) == 0) return false;
  if (token.alone) text = text.substr(0, text.find_last_not_of(",; \t") + 1);
  for (auto left = three_curly_marks(text) > 0 ? 3 : 1; left > 0 && !text.empty(); --left) {
    text.remove_prefix(text.starts_with('"') ? 1 : curly_at_front(text));
    text.remove_suffix(text.ends_with('"') ? 1 : curly_at_back(text));
  }
  return token.report("bad-toml-curly", quoted(text), diagnostics);
}

} // namespace

bool begins_pair(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
  const auto end = std::find_if_not(text.begin(), text.end(), [](char c) { return is_bare(c) || c == '.'; });
  const auto rest = text.substr(static_cast<std::size_t>(end - text.begin()));
  const auto sign = rest.find_first_not_of(blanks);
  return end != text.begin() && sign != rest.npos && rest[sign] == '=';
}

namespace {
bool wrong_quotes(const Token& token, Diagnostics& diagnostics) {
  const auto text = token.text();
  const char mark = text.front();
  if (mark != '"' && mark != '\'') return false;
  const auto close = string_end(text, 0);
  if (!close.closed) {
    auto inner = without_comment(text.substr(1));
    if (const auto back = curly_at_back(inner)) {
      inner.remove_suffix(back);
      return token.report("bad-toml-curly", quoted(inner), diagnostics);
    }
    return token.report("bad-toml-quote", quoted(inner), diagnostics);
  }
  if (close.end < text.size() && text.ends_with(mark) && !begins_pair(text.substr(close.end)))
    return token.report("bad-toml-inside", quoted(text.substr(1, text.size() - 2)), diagnostics);
  return false;
}

/// A file by its place on a disk of Windows, which no other computer has.
bool place_on_disk(const Token& token, Diagnostics& diagnostics) {
  static constexpr std::string_view files[] = {"file", "logo", "odt"};
  const auto& path = token.fault.statement.path;
  const auto inside = token.text().substr(1, token.text().size() - 2);
  const bool file = token.alone && std::find(std::begin(files), std::end(files), path.back()) != std::end(files);
  if (!file || !on_drive(inside)) return false;
  return token.report("bad-toml-drive", quoted(name_on_drive(inside)), diagnostics, "bad-file-drive-form");
}

/// A backslash that begins no escape: in a text, or in the path of a file.
bool wrong_escape(const Token& token, Diagnostics& diagnostics) {
  const auto text = token.text();
  if (text.front() != '"' || string_end(text, 0).end != text.size()) return false;
  if (place_on_disk(token, diagnostics)) return true;
  for (std::size_t at = 1; at + 1 < text.size(); ++at) {
    if (text[at] != '\\') continue;
    const char kind = text[++at];
    if (std::string_view("btnfr\"\\\n\r").find(kind) != std::string_view::npos) continue;
    const auto from = token.begin + at - 1;
    std::size_t end = from + 1;
    next_character(token.fault.text(), end);
    return Token{token.fault, from, end, false}.report("bad-toml-escape", {}, diagnostics, "bad-toml-escape-form");
  }
  return false;
}

/// "es" "en", or "es"; "en", in a list.
bool comma_missing(const Token& token, Diagnostics& diagnostics) {
  static constexpr std::string_view between = " \t\r;";
  const auto text = token.text();
  if (token.alone || (text.front() != '"' && text.front() != '\'')) return false;
  std::string corrected;
  for (std::size_t at = 0; at < text.size(); at = std::min(text.find_first_not_of(between, at), text.size())) {
    const auto [end, closed] = string_end(text, at);
    if (!closed || text[at] != text.front() || (!corrected.empty() && between.find(text[at - 1]) == between.npos))
      return false;
    corrected += (corrected.empty() ? "" : ", ") + std::string(text.substr(at, end - at));
    at = end;
  }
  return token.report("bad-toml-list-comma", corrected, diagnostics);
}
} // namespace

bool slip_in_text(const Token& token, Diagnostics& diagnostics) {
  return curly_quotes(token, diagnostics) || comma_missing(token, diagnostics) || wrong_quotes(token, diagnostics) ||
         wrong_escape(token, diagnostics);
}

} // namespace dateline::input
