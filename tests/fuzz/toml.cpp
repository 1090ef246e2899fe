// SPDX-License-Identifier: MIT
// Any bytes as a release and as a chapter.
#include <cstddef>
#include <cstdint>
#include <string>

#include "input/input.h"

namespace {

class NoFiles final : public dateline::Files {
 public:
  dateline::FileBytes read(const std::string&, std::size_t, const std::string&) const override { return {}; }
  std::vector<std::string> list(const std::string&, const std::string&) const override { return {}; }
  std::string find_upwards(const std::string&, const std::string&) const override { return {}; }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dateline;
  Diagnostics diagnostics;
  std::string bytes(reinterpret_cast<const char*>(data), size);
  const auto source = input::read_source("release.toml", bytes, diagnostics);
  if (!source) return 0;
  const input::Known known{{"ar", "en", "es", "ja"}};
  const Chapter chapter = input::read_chapter(source, ".", known, NoFiles(), diagnostics);
  const auto file = input::open_release(source, diagnostics);
  input::read_release(file, ".", chapter, nullptr, nullptr, known, NoFiles(), diagnostics);
  input::read_template(source, "notice", {"en"}, diagnostics);
  input::read_facts(source, chapter, known, diagnostics);
  input::read_kit(source, "notice", diagnostics);
  for (const auto& found : diagnostics.all)
    if (found.span.source && (found.span.begin > found.span.end || found.span.end > found.span.source->text.size()))
      __builtin_trap(); // a place outside the file
  return 0;
}
