// SPDX-License-Identifier: MIT
// Any bytes as the words of a language, and as its press conventions.
#include <cstddef>
#include <cstdint>
#include <string>

#include "input/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dateline;
  Diagnostics diagnostics;
  const auto source =
      input::read_source("en.json", std::string(reinterpret_cast<const char*>(data), size), diagnostics);
  if (!source) return 0;
  Catalogue catalogue;
  input::read_catalogue(source, catalogue, diagnostics);
  Conventions conventions;
  input::read_conventions(source, conventions, diagnostics);
  return 0;
}
