// SPDX-License-Identifier: MIT
// Any bytes as a letterhead, and as the styles of one.
#include <cstddef>
#include <cstdint>
#include <string>

#include "input/letterhead.h"
#include "input/media.h"
#include "write/zip.h"

namespace {
using namespace dateline;

/// A world of one file, whatever its name.
class OneFile final : public Files {
 public:
  explicit OneFile(std::string bytes) : bytes_(std::move(bytes)) {}
  FileBytes read(const std::string&, std::size_t, const std::string&) const override {
    return {FileState::read, bytes_};
  }
  std::vector<std::string> list(const std::string&, const std::string&) const override { return {}; }
  std::string find_upwards(const std::string&, const std::string&) const override { return {}; }

 private:
  std::string bytes_;
};

void read(std::string bytes) {
  const OneFile files(std::move(bytes));
  const auto source = std::make_shared<const Source>(Source{"chapter.toml", "odt = \"carta.odt\"\n"});
  const Excerpt name{"carta.odt", {source, 6, 17}, {}};
  Diagnostics diagnostics;
  const auto letterhead = input::read_letterhead(name, {files, ".", "."}, diagnostics);
  if (!letterhead && diagnostics.count(Level::error) == 0) __builtin_trap(); // refused, and nobody is told
}

std::string with_styles(std::string styles) {
  constexpr std::string_view type = "application/vnd.oasis.opendocument.text";
  constexpr std::string_view content =
      R"(<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>)";
  write::Zip zip;
  zip.add(write::zip_entry("mimetype", type, true));
  zip.add(write::zip_entry("content.xml", content, true));
  zip.add(write::zip_entry("styles.xml", styles, true));
  return zip.finish();
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  read(bytes);
  read(with_styles(bytes));
  return 0;
}
