// SPDX-License-Identifier: MIT
#include "write/formats/odt/looks.h"

#include <algorithm>

#include "write/formats/odt/names.h"

namespace dateline::write::opendocument {

namespace {
constexpr std::string_view grey = "#54595d", accent = "accent";
constexpr std::string_view with_next = R"( fo:keep-with-next="always")";
constexpr std::string_view heading = R"( fo:keep-with-next="always" fo:keep-together="always")";
constexpr std::string_view whole = R"( fo:keep-together="always")";
constexpr std::string_view hairline =
    R"( fo:border-bottom="0.5pt solid #a2a9b1" fo:padding-bottom="3pt" style:join-border="false")";
constexpr std::string_view centred = R"( fo:text-align="center")";

// clang-format off
constexpr Look all[] = {
    {.name = "Body", .display = "Body", .below = 6},
    {.name = "Small", .display = "Small Print", .size = 9, .line = 12.5, .below = 3},
    {.name = "ReleaseLabel", .display = "Release Label", .size = 9, .below = 6, .colour = accent, .semi_bold = true, .ragged = true, .more = hairline},
    {.name = "ReleaseTime", .display = "Release Time", .size = 9, .line = 12.5, .below = 2, .semi_bold = true, .ragged = true},
    {.name = "Correction", .display = "Correction", .above = 6, .below = 6, .semi_bold = true},
    {.name = "PlaceAndDate", .display = "Place and Date", .above = 6, .below = 12, .ragged = true},
    {.name = "Kicker", .display = "Kicker", .above = 20, .colour = accent, .ragged = true, .more = with_next},
    {.name = "Headline", .display = "Headline", .size = 20, .line = 23, .above = 20, .below = 4, .semi_bold = true, .ragged = true, .more = heading},
    {.name = "HeadlineBelowKicker", .display = "Headline below Kicker", .parent = "Headline", .above = 3, .below = 6, .ragged = true, .more = heading},
    {.name = "Subhead", .display = "Subhead", .size = 13, .line = 18, .below = 10, .colour = grey, .ragged = true, .more = with_next},
    {.name = "Heading_20_2", .display = "Heading 2", .size = 12, .above = 10, .below = 2, .semi_bold = true, .ragged = true, .more = heading},
    {.name = "Heading_20_3", .display = "Heading 3", .above = 8, .below = 2, .semi_bold = true, .ragged = true, .more = heading},
    {.name = "Lead", .display = "Lead", .parent = "Body", .below = 6},
    {.name = "Quotation", .display = "Quotation", .parent = "Body", .below = 6, .indented = true},
    {.name = "ListItem", .display = "List Item", .parent = "Body", .below = 2},
    {.name = "ListParagraph", .display = "List Paragraph", .parent = "Body", .below = 6},
    {.name = "Preformatted_20_Text", .display = "Preformatted Text", .size = 9.5, .line = 13, .ragged = true},
    {.name = "Picture", .display = "Picture", .above = 6, .below = 3, .ragged = true, .more = with_next},
    {.name = "Caption", .display = "Caption", .size = 9, .line = 12.5, .below = 2, .ragged = true},
    {.name = "Credit", .display = "Credit", .size = 8, .line = 11, .below = 10, .colour = grey, .ragged = true},
    {.name = "EndMark", .display = "End Mark", .above = 10, .below = 2, .more = centred},
    {.name = "About", .display = "About", .parent = "Small", .below = 4},
    {.name = "AboutBeforeContacts", .display = "About before Contacts", .parent = "About", .below = 4, .more = with_next},
    {.name = "Contact", .display = "Contact", .parent = "Small", .below = 4, .ragged = true, .more = whole},
    {.name = "ContactHeading", .display = "Contact Heading", .parent = "Contact", .semi_bold = true, .ragged = true, .more = heading},
    {.name = "Notes", .display = "Notes", .parent = "Small", .below = 4},
    {.name = "Legal", .display = "Legal", .parent = "Small", .size = 8, .line = 11, .above = 8, .colour = grey},
    {.name = "Count", .display = "Count", .parent = "Small", .size = 8, .line = 11, .below = 4, .colour = grey, .ragged = true},
    {.name = "RunningHead", .display = "Running Head", .size = 8, .line = 11, .colour = grey, .ragged = true},
};

constexpr std::pair<std::string_view, std::string_view> by_section[] = {
    {"label", "ReleaseLabel"}, {"release-time", "ReleaseTime"}, {"correction", "Correction"},
    {"place-date", "PlaceAndDate"}, {"kicker", "Kicker"}, {"subhead", "Subhead"}, {"lead", "Lead"},
    {"quotes", "Quotation"}, {"about", "About"}, {"contacts", "Contact"}, {"notes", "Notes"},
    {"legal", "Legal"}, {"count", "Count"}, {"end", "EndMark"},
};
// clang-format on
} // namespace

std::span<const Look> looks() { return all; }

std::string_view paragraph_style(std::string_view section) {
  const auto* found = std::find_if(std::begin(by_section), std::end(by_section),
                                   [&](const auto& pair) { return pair.first == section; });
  return found == std::end(by_section) ? "Body" : found->second;
}

} // namespace dateline::write::opendocument
