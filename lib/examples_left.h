// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <unordered_set>
#include <vector>

#include "base/diagnostic.h"
#include "content/template.h"
#include "content/value.h"

namespace dateline {

/// Texts of examples that nobody would write for a release of their own. A chapter's own templates may say for an
/// example what it really does: only those inside the program count.
using ExampleTexts = std::unordered_set<std::string>;
ExampleTexts example_texts(const Template& subject); // of its fields
ExampleTexts example_texts(const TemplateText& text, const Template& subject);

/// Reports texts of a release that are still those of examples (`example-left`): at the first, with the names of all.
/// `examples`: those of its template, and of the template's texts in the languages of the release.
void report_examples_left(const Table& release, const std::vector<const ExampleTexts*>& examples,
                          Diagnostics& diagnostics);

} // namespace dateline
