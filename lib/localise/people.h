// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "content/person.h"

namespace dateline::localise {

/// A name as a whole; as it is mentioned again; as a letter addresses it. One that was given as one string is never
/// taken apart.
std::string full_name(const PersonName& name);
std::string short_name(const PersonName& name);
std::string formal_name(const PersonName& name);

} // namespace dateline::localise
