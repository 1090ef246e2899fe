// SPDX-License-Identifier: MIT
#include "report/report.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <tuple>

#include "terminal/columns.h"

namespace dateline::cli {

std::string_view name_of(Level level) {
  switch (level) {
  case Level::error: return "error";
  case Level::warning: return "warning";
  case Level::note: break;
  }
  return "note";
}

std::string file_of(const Diagnostic& diagnostic) {
  return diagnostic.span ? diagnostic.span.source->name : diagnostic.file;
}

namespace {
auto key(const Diagnostic& one) {
  const std::string_view file = one.span ? std::string_view(one.span.source->name) : std::string_view(one.file);
  return std::tuple(file, one.span.begin, one.rule, one.message, one.span.end);
}

/// Whether two findings say the same. A fact that is missing is so in every release that has a use for it, and each of
/// their templates asks for it in its own words.
bool same(const Diagnostic& a, const Diagnostic& b) {
  return key(a) == key(b) && a.language == b.language && (a.arguments == b.arguments || a.message == "missing-fact");
}

std::size_t count(const std::vector<Diagnostic>& diagnostics, Level level) {
  return static_cast<std::size_t>(
      std::count_if(diagnostics.begin(), diagnostics.end(), [&](const Diagnostic& one) { return one.level == level; }));
}
} // namespace

void sort(std::vector<Diagnostic>& diagnostics) {
  std::stable_sort(diagnostics.begin(), diagnostics.end(),
                   [](const auto& a, const auto& b) { return key(a) < key(b); });
  std::vector<Diagnostic> once;
  for (auto& one : diagnostics) {
    const auto said = std::find_if(once.rbegin(), once.rend(), [&](const auto& before) { return same(before, one); });
    if (said == once.rend())
      once.push_back(std::move(one));
    else if (said->help == "missing-fact-help")
      *said = std::move(one);
  }
  diagnostics = std::move(once);
}

std::string report_lines(const std::vector<Diagnostic>& diagnostics, const Messages& messages) {
  std::string out, before;
  for (const auto& one : diagnostics) {
    std::string line = one_line(file_of(one));
    if (one.span) {
      const auto at = place(*one.span.source, one.span.begin);
      line += ":" + std::to_string(at.line) + ":" + std::to_string(at.column);
    }
    line.append(": ").append(name_of(one.level)).append(": ").append(one_line(text(one, messages)));
    line.append(" [").append(one.rule).append("]\n");
    if (line != before) out += line; // the same in another language
    before = std::move(line);
  }
  return out;
}

std::string by_file(const std::vector<Diagnostic>& diagnostics, const Messages& messages, const Stream& stream) {
  constexpr std::size_t seen_at_once = 3;
  std::map<std::string, std::int64_t> errors;
  for (const auto& one : diagnostics)
    if (one.level == Level::error) ++errors[file_of(one)];
  if (errors.size() <= seen_at_once) return {};
  Rows rows;
  for (const auto& [file, number] : errors)
    rows.push_back({one_line(file), text("summary-errors", {{"count", number}}, messages)});
  return columns(rows, stream);
}

std::string summary(const std::vector<Diagnostic>& diagnostics, std::size_t files, const Messages& messages) {
  const auto errors = count(diagnostics, Level::error), warnings = count(diagnostics, Level::warning);
  const auto counted = [&](std::string_view message, std::size_t number) {
    return text(message, {{"count", static_cast<std::int64_t>(number)}}, messages);
  };
  std::string found;
  if (errors) found = counted("summary-errors", errors);
  if (warnings) found += (found.empty() ? "" : ", ") + counted("summary-warnings", warnings);
  if (found.empty()) found = text("summary-nothing", {}, messages);
  return text("summary", {{"found", found}, {"count", static_cast<std::int64_t>(files)}}, messages);
}

} // namespace dateline::cli
