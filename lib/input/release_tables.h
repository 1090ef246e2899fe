// SPDX-License-Identifier: MIT
#pragma once

#include "content/release.h"
#include "content/template.h"
#include "input/keys.h"
#include "input/people.h"

namespace dateline::input {

/// The tables that the template declares: each column by its type, then those that are required and missing.
void read_release_tables(Keys& keys, Release& release, const Template& subject, const std::vector<std::string>& top,
                         const Reading& reading);

/// Keys that are tables of a template which could not be read: nobody knows what belongs in them.
std::vector<std::string> unread_tables(const Table& tree);

} // namespace dateline::input
