// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>

#include "base/diagnostic.h"
#include "content/template.h"

namespace dateline {

/// Asks for a missing field or section in the words of the template: by its help or its purpose, and its example. Any
/// other diagnostic stays as it is.
void ask(Diagnostic& missing, const Template& subject, const TemplateText& text);

/// What is said of a name; empty if nothing is.
std::string words_of(const std::map<std::string, Excerpt>& words, const std::string& name);
/// A value as it stands in its file; empty for none.
std::string as_written(const Value* value);

} // namespace dateline
