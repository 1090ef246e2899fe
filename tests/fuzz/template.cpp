// SPDX-License-Identifier: MIT
// Any bytes as a template's language file.
#include <cstddef>
#include <cstdint>
#include <string>

#include "input/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dateline;
  Diagnostics diagnostics;
  const auto source = input::read_source("en.md", std::string(reinterpret_cast<const char*>(data), size), diagnostics);
  if (!source) return 0;
  Template subject{.name = "notice", .kind = "release", .languages = {"en"}};
  for (const char* name : {"headline", "lead", "visit"}) subject.sections.push_back({.name = name});
  input::read_template_text(source, subject, "en", diagnostics);
  for (const auto& found : diagnostics.all)
    if (found.span.source && (found.span.begin > found.span.end || found.span.end > found.span.source->text.size()))
      __builtin_trap(); // a place outside the file
  return 0;
}
