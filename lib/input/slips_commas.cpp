// SPDX-License-Identifier: MIT
#include <fmt/core.h>

#include <vector>

#include "input/input.h"
#include "input/slips_token.h"

namespace dateline::input {

namespace {
struct Braces {
  std::size_t begin, end;
};

/// The inline table in which the fault lies; empty if it lies in none, or the table has several lines.
Braces table_at(const Fault& fault) {
  const auto text = fault.text().substr(0, fault.statement.end);
  std::vector<std::size_t> open;
  for (auto at = fault.statement.value; at < text.size();) {
    const char c = text[at];
    if (c == '{' || c == '[') open.push_back(at);
    if ((c == '}' || c == ']') && !open.empty()) {
      const auto begin = open.back();
      open.pop_back();
      const bool here = begin < fault.at && fault.at <= at;
      if (here && c == '}' && text.substr(begin, at - begin).find('\n') == text.npos) return {begin, at + 1};
      if (here) break;
    }
    at = c == '"' || c == '\'' ? string_end(text, at).end : at + 1;
  }
  return {0, 0};
}

/// Whether a key stands here, each of its parts bare or in quotation marks, and its `=`.
bool begins_any_pair(std::string_view text) {
  const auto skip_blanks = [&](std::size_t at) { return std::min(text.find_first_not_of(blanks, at), text.size()); };
  for (std::size_t at = 0; at < text.size(); at = skip_blanks(at + 1)) {
    const bool mark = text[at] == '"' || text[at] == '\'';
    if (!mark && !is_bare(text[at])) return false;
    if (mark)
      at = string_end(text, at).end;
    else
      while (at < text.size() && is_bare(text[at])) ++at;
    at = skip_blanks(at);
    if (at < text.size() && text[at] != '.') return text[at] == '=';
  }
  return false;
}

/// Where a comma is missing before a key, which stands behind a value.
std::vector<std::size_t> missing_commas(std::string_view table) {
  std::vector<std::size_t> out;
  std::size_t last = 0; // behind what is no blank
  for (std::size_t at = 0; at < table.size();) {
    const char c = table[at];
    const bool mark = c == '"' || c == '\'';
    const bool word = mark || (is_bare(c) && (at == 0 || !is_bare(table[at - 1])));
    if (word && last > 0 && std::string_view("{[,=.").find(table[last - 1]) == table.npos &&
        begins_any_pair(table.substr(at)))
      out.push_back(last);
    at = mark ? string_end(table, at).end : at + 1;
    if (blanks.find(c) == blanks.npos) last = at;
  }
  return out;
}

std::string with_commas_at(std::string_view text, const std::vector<std::size_t>& places) {
  std::string out;
  std::size_t from = 0;
  for (const auto place : places) {
    out.append(text.substr(from, place - from)).append(blanks.find(text[place]) == blanks.npos ? ", " : ",");
    from = place;
  }
  return out.append(text.substr(from));
}

/// Whether a value is all right as it is: more than a comma may be missing.
bool is_sound_value(const std::string& value) {
  Diagnostics found;
  (void)read_toml(std::make_shared<const Source>(Source{"", "value = " + value}), found);
  return found.all.empty();
}
} // namespace

bool comma_before_key(Fault& fault, const Token& item, Diagnostics& diagnostics) {
  const auto [begin, end] = table_at(fault);
  const auto commas = missing_commas(fault.text(begin, end));
  if (commas.empty()) return false;
  const auto first = begin + commas.front(); // behind a value, at the end of the item or before its begin
  if (fault.text().find_first_not_of(blanks, first) < item.begin || first > item.end) return false;
  auto corrected = with_commas_at(fault.text(begin, end), commas);
  if (!is_sound_value(corrected)) return item.report("bad-toml-list-comma", {}, diagnostics, {});
  if (begin == fault.statement.value) corrected = fmt::format("{} = {}", fault.key_text(), corrected);
  return item.report("bad-toml-list-comma", std::move(corrected), diagnostics);
}

} // namespace dateline::input
