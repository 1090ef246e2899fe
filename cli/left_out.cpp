// SPDX-License-Identifier: MIT
#include "left_out.h"

#include <algorithm>
#include <cstdint>

#include "session.h"

namespace dateline::cli {

namespace {
constexpr std::string_view rule = "left-out";

/// A column is named once for all entries that lack it: "programme.room" of "programme.2.room".
std::string without_entry(std::string field) {
  const auto dot = field.find('.');
  const auto end = dot == field.npos ? dot : field.find_first_not_of("0123456789", dot + 1);
  if (end != field.npos && end > dot + 1 && field[end] == '.') field.erase(dot, end - dot);
  return field;
}

std::string field_of(const Diagnostic& note) {
  for (const auto& [name, value] : note.arguments)
    if (name == "field") return without_entry(std::get<std::string>(value));
  return {};
}
} // namespace

std::optional<Diagnostic> fold_left_out(const Input& release, std::vector<Diagnostic>& diagnostics) {
  std::vector<std::string> fields;
  for (const auto& one : diagnostics)
    if (one.rule == rule && std::find(fields.begin(), fields.end(), field_of(one)) == fields.end())
      fields.push_back(field_of(one));
  if (fields.empty()) return {};
  std::erase_if(diagnostics, [](const Diagnostic& one) { return one.rule == rule; });
  return Diagnostic{.rule = rule,
                    .message = "not-printed",
                    .span = {},
                    .arguments = {{"count", static_cast<std::int64_t>(fields.size())},
                                  {"list", with_commas(fields)},
                                  {"file", release.bytes ? "-" : quoted(release.path)}},
                    .help = "not-printed-help",
                    .level = Level::note,
                    .language = {},
                    .file = release.path};
}

} // namespace dateline::cli
