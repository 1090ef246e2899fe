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
  for (const char* name : {"headline", "lead", "visit", "list", "blocks"}) subject.sections.push_back({.name = name});
  for (const auto form : {TableForm::list, TableForm::blocks}) {
    auto& table = subject.tables.emplace_back();
    table.name = form == TableForm::list ? "list" : "blocks";
    table.form = form;
    table.columns.emplace_back().name = "what";
  }
  input::read_template_text(source, subject, "en", diagnostics);
  for (const auto& found : diagnostics.all)
    if (found.span.source && (found.span.begin > found.span.end || found.span.end > found.span.source->text.size()))
      __builtin_trap(); // a place outside the file
  return 0;
}
