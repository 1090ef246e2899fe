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

std::optional<std::string_view> builtin(std::string_view path) {
  for (const BuiltinRow* row = dateline_builtin; row != dateline_builtin_end; ++row)
    if (path == row->path) return std::string_view(row->begin, static_cast<std::size_t>(row->end - row->begin));
  return std::nullopt;
}

std::vector<std::string_view> builtin_paths(std::string_view prefix) {
  std::vector<std::string_view> out;
  for (const BuiltinRow* row = dateline_builtin; row != dateline_builtin_end; ++row)
    if (std::string_view(row->path).starts_with(prefix)) out.emplace_back(row->path);
  std::sort(out.begin(), out.end());
  return out;
}

} // namespace dateline
