// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "content/document.h"

namespace dateline::write {

/// A word that formats need, in the document's language; `usual` where its catalogue has none.
std::string_view word(const Document& document, std::string_view name, std::string_view usual);

/// A word, cut at these blanks ("{page}"), each of which is a piece of its own.
std::vector<std::string> cut_at_blanks(std::string_view word, std::initializer_list<std::string_view> blanks);

} // namespace dateline::write
