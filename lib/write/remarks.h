// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/translation.h"

namespace dateline::write {

using Remarks = std::vector<Remark>;

const Remark* find(const Remarks& remarks, std::string_view word);
/// Whether they say the same, wherever they stand.
bool same(const Remarks& a, const Remarks& b);

/// A line without what would end a comment of the prose; as prose it means the same.
std::string harmless(std::string line);

/// The lines of a text as a remark has them.
std::vector<std::string> lines_of(const SourceText& text);

/// What stands above a place from now on: the text as it is now, and, if that is another than was translated, this too.
/// `unsure`: what was translated may have been another text where no remark says which.
Remarks remarks(const SourceText& text, const TextPlace& place, bool unsure);

/// As comments of the front matter, or of the prose.
std::string written(const Remarks& remarks, bool in_prose);

} // namespace dateline::write
