// SPDX-License-Identifier: MIT
#include "base/builtin.h"

#include <algorithm>

namespace dateline {

// Laid out by cmake/builtin.cmake.
extern "C" {
struct BuiltinRow {
  const char* path;
  const char* begin;
  const char* end;
};
extern const BuiltinRow dateline_builtin[];
extern const BuiltinRow dateline_builtin_end[];
}

namespace {
/// The rows are sorted by path.
const BuiltinRow* first_not_before(std::string_view path) {
  return std::lower_bound(dateline_builtin, dateline_builtin_end, path,
                          [](const BuiltinRow& row, std::string_view name) { return row.path < name; });
}
} // namespace

std::optional<std::string_view> builtin(std::string_view path) {
  const auto* row = first_not_before(path);
  if (row == dateline_builtin_end || path != row->path) return std::nullopt;
  return std::string_view(row->begin, static_cast<std::size_t>(row->end - row->begin));
}

std::vector<std::string_view> builtin_paths(std::string_view prefix) {
  std::vector<std::string_view> out;
  for (const auto* row = first_not_before(prefix); row != dateline_builtin_end; ++row) {
    if (!std::string_view(row->path).starts_with(prefix)) break;
    out.emplace_back(row->path);
  }
  return out;
}

} // namespace dateline
