// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "content/document.h"
#include "write/markup.h"

namespace dateline::write {

inline std::string_view direction_of(const Document& document) {
  return document.direction == Direction::right_to_left ? "rtl" : "ltr";
}

/// What a page says of itself to browsers, search engines and whoever shows a link to it.
void write_head(Markup& out, const Document& document);

/// The subhead, or else the lead.
std::string description(const Document& document);
/// The day of publication, or the moment where there is an embargo.
std::string published(const Particulars& particulars);
/// The release as schema.org's NewsArticle, or Article if it has no dateline, in JSON-LD.
std::string linked_data(const Document& document);

/// The release itself. As a fragment it goes into a page of somebody else's: it has its own language and direction,
/// headings from level 2 on, and no picture's bytes.
void write_article(Markup& out, const Document& document, bool fragment);

/// The style sheet of a page: for a screen, light and dark, and for paper.
std::string style_sheet(const Document& document);

} // namespace dateline::write
