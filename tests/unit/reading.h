// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "base/source.h"

/// What tests of what was read have in common.
namespace dateline::test {

inline SourcePtr source(std::string text) { return std::make_shared<const Source>(Source{"test", std::move(text)}); }

/// A whole source as a text.
inline Excerpt whole(const SourcePtr& source) {
  return {source->text, {source, 0, static_cast<std::uint32_t>(source->text.size())}, {}};
}

/// What a place covers.
inline std::string text_at(const Span& span) {
  return span ? span.source->text.substr(span.begin, span.end - span.begin) : "";
}

/// All that was found, a line each: "bad-blank bad-blank-empty: {".
inline std::string found(const Diagnostics& diagnostics) {
  std::string out;
  for (const auto& one : diagnostics.all) {
    const auto at = text_at(one.span);
    out += (out.empty() ? "" : "\n") + std::string(one.rule) + " " + std::string(one.message) + ": " + at;
  }
  return out;
}

} // namespace dateline::test
