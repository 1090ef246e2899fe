// SPDX-License-Identifier: MIT
#pragma once

#include "content/release.h"
#include "content/template.h"
#include "input/people.h"

namespace dateline::input {

/// What a release is judged by. `subject` may be null: then it is not.
struct Expected {
  const Chapter& chapter;
  const Template* subject;
  const Facts* facts;                  // of the folder; may be null
  const std::vector<std::string>& top; // keys of the top, for one that has slid under a table
};

/// [fields]: each by the type that the template or the chapter gives it; then those that are required and missing.
void read_release_fields(const Value* value, Release& release, const Expected& expected, const Reading& reading);

} // namespace dateline::input
