// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "content/document.h"
#include "write/markup.h"
#include "write/stock.h"

namespace dateline::write {

inline std::string_view direction_of(const Document& document) {
  return document.direction == Direction::right_to_left ? "rtl" : "ltr";
}

/// What a page says of itself to browsers, search engines and whoever shows a link to it.
void write_head(Markup& out, const Document& document, Stock& stock);

/// The subhead, or else the lead.
std::string description(const Document& document);
/// The day of publication, or the moment where there is an embargo.
std::string published(const Particulars& particulars);
/// The release as schema.org's NewsArticle, or Article if it has no dateline, in JSON-LD.
std::string linked_data(const Document& document);

/// Where an article stands. As a fragment it goes into a page of somebody else's: it has its own language and
/// direction, headings from level 2 on, and no picture's bytes. In a mail its pictures are parts beside it, by their
/// content_id.
enum class Place : std::uint8_t { page, fragment, mail };

/// The release itself.
void write_article(Markup& out, const Document& document, Place place);
std::string content_id(const Image& image);

/// The style sheet of a page: for a screen, light and dark, and for paper.
void write_style_sheet(Markup& out, const Document& document, Stock& stock);

} // namespace dateline::write
