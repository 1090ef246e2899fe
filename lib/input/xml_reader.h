// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

#include "content/letterhead.h"

namespace dateline::input {

enum class XmlState : std::uint8_t { read, broken, declares_entities };

/// A part of an OpenDocument as a tree. What is in a namespace that a letterhead is not made of is left out, and its
/// prefix put into `dropped`. A part with a DOCTYPE, which only entities would need, is not read; nothing is fetched.
XmlState read_xml(std::string_view bytes, Element& root, std::set<std::string>& dropped);

/// Whether any parser takes it: well-formed, with namespaces that are declared, and nothing nested deeper than 256.
bool is_xml(std::string_view bytes);

} // namespace dateline::input
