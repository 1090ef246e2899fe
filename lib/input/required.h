// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "content/template.h"

namespace dateline::input {

/// A field that a template requires, or a column of one of its tables.
struct Required {
  const Field& field;
  std::string table = {}; // of a column
  std::size_t entry = 0;  // of the table, from 1
};

/// Reports one that has no value (`missing-field`), with its example in `language`. `given`: what stands there and says
/// nothing, else null; then `place` is where it belongs.
void report_missing(const Required& required, const std::string& language, const Value* given, const Span& place,
                    Diagnostics& diagnostics);

/// Reports those of `languages` in which it says nothing: what is required may not be left out. False if it is not by
/// language, or none of these.
bool report_left_out(const Required& required, const Value& given, const std::vector<std::string>& languages,
                     Diagnostics& diagnostics);

} // namespace dateline::input
