// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "base/text.h"

namespace dateline::input {

/// Whether a file is named by its place on a disk of Windows: C:\Users\…
inline bool on_drive(std::string_view file) {
  return file.size() > 2 && is_letter(file[0]) && file[1] == ':' && (file[2] == '\\' || file[2] == '/');
}

/// What stands behind its folders.
inline std::string_view name_on_drive(std::string_view file) { return file.substr(file.find_last_of("\\/") + 1); }

} // namespace dateline::input
