// SPDX-License-Identifier: MIT
#include <turbojpeg.h>

#include <array>
#include <memory>

#include "input/pictures/parts.h"

namespace dateline::input {

namespace {
struct Destroy {
  void operator()(void* handle) const { tjDestroy(handle); }
};

/// A JPEG transformed block by block; empty if that cannot be done.
std::string transform(std::string_view jpeg, int operation, int option) {
  const std::unique_ptr<void, Destroy> handle(tjInitTransform());
  if (!handle) return {};
  tjtransform wanted{};
  wanted.op = operation;
  wanted.options = option;
  unsigned char* bytes = nullptr;
  unsigned long size = 0;
  const auto* from = reinterpret_cast<const unsigned char*>(jpeg.data());
  const bool done = tjTransform(handle.get(), from, jpeg.size(), 1, &bytes, &size, &wanted, TJFLAG_LIMITSCANS) == 0;
  std::string out;
  if (done) out.assign(reinterpret_cast<const char*>(bytes), size);
  tjFree(bytes);
  return out;
}
} // namespace

std::string turned_upright(std::string_view jpeg, int orientation) {
  // By EXIF's numbers: 2 is mirrored, 3 upside down, 6 lies on its left side …
  constexpr std::array operations = {TJXOP_NONE,      TJXOP_NONE,  TJXOP_HFLIP,      TJXOP_ROT180, TJXOP_VFLIP,
                                     TJXOP_TRANSPOSE, TJXOP_ROT90, TJXOP_TRANSVERSE, TJXOP_ROT270};
  const auto operation = operations.at(static_cast<std::size_t>(orientation));
  auto out = transform(jpeg, operation, TJXOPT_PERFECT);
  return out.empty() ? transform(jpeg, operation, TJXOPT_TRIM) : out;
}

} // namespace dateline::input
