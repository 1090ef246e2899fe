// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"

namespace dateline::input {

struct JsonMember;

/// A value of a JSON file: a text, an object, or (std::monostate) what no catalogue has a use for.
struct Json {
  std::variant<std::monostate, Excerpt, std::vector<JsonMember>> data;
  Span span;
};

/// Keys are in the order of the file, and as often as they stand there.
struct JsonMember {
  std::string key;
  Span key_span;
  Json value;
};

/// A JSON file as a tree; nothing if it is not sound, which has been reported (`bad-json`, `too-large`).
std::optional<Json> read_json(const SourcePtr& source, Diagnostics& diagnostics);

} // namespace dateline::input
