// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "input/keys.h"
#include "input/people.h"

namespace dateline::input {

/// What every table of a release is read with: its name, its keys, and the keys of the top.
struct Entries {
  std::string name;
  const std::vector<std::string>& known;
  const std::vector<std::string>& top;
};

/// Calls `read` with the keys of each entry of a table of the release, and collects what it makes.
template <class T, class Read>
std::vector<T> read_entries(const Value* value, const Entries& entries, const Reading& reading, Read read) {
  std::vector<T> out;
  for (const auto* item : as_entries(value, entries.name, reading.diagnostics)) {
    Keys keys(std::get<Table>(item->data), item->span, entries.name, reading.diagnostics, entries.known);
    out.push_back(read(keys));
    out.back().span = item->span;
    keys.finish({}, entries.top);
  }
  return out;
}

} // namespace dateline::input
