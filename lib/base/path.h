// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace dateline {

/// "a/b" of "a" and "b"; "b" in the current folder, "." or none.
std::string joined(const std::string& folder, const std::string& name);
/// The folder of a path; "." of a bare name.
std::string folder_of(const std::string& path);
std::string name_of(const std::string& path);

} // namespace dateline
