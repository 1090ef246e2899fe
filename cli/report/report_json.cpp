// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>

#include "report/report.h"

namespace dateline::cli {

namespace {
using Json = nlohmann::ordered_json;

void add_place(Json& row, const Span& span) {
  const auto begin = place(*span.source, span.begin), end = place(*span.source, span.end);
  row["line"] = begin.line;
  row["column"] = begin.column;
  row["offset"] = span.begin;
  row["end_line"] = end.line;
  row["end_column"] = end.column;
  row["end_offset"] = span.end;
}

Json row_of(const Diagnostic& one, const Messages& messages) {
  Json row;
  row["rule"] = one.rule;
  row["level"] = name_of(one.level);
  row["file"] = file_of(one);
  if (one.span) add_place(row, one.span);
  if (!one.language.empty()) row["language"] = one.language;
  row["message"] = text(one, messages);
  if (const auto advice = help(one, messages); !advice.empty()) row["help"] = advice;
  return row;
}

/// JSON lets DEL, C1 and what turns the direction of text through as they are.
std::string escaped(std::string_view json) {
  std::string out;
  for (std::size_t at = 0; at < json.size();) {
    const auto start = at;
    const auto c = next_character(json, at);
    const bool control = (c >= 0x7F && c <= 0x9F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    if (!control) {
      out += json.substr(start, at - start);
      continue;
    }
    char code[8];
    std::snprintf(code, sizeof code, "\\u%04x", static_cast<unsigned>(c) & 0xFFFF);
    out += code;
  }
  return out;
}
} // namespace

std::string report_json(const std::vector<Diagnostic>& diagnostics, const Messages& messages) {
  Json all;
  all["diagnostics"] = Json::array();
  for (const auto& one : diagnostics) all["diagnostics"].push_back(row_of(one, messages));
  const auto count = [&](Level level) {
    return std::count_if(diagnostics.begin(), diagnostics.end(), [&](const auto& one) { return one.level == level; });
  };
  all["errors"] = count(Level::error);
  all["warnings"] = count(Level::warning);
  return escaped(all.dump(2, ' ', false, Json::error_handler_t::replace)) + "\n";
}

} // namespace dateline::cli
