// SPDX-License-Identifier: MIT
#include "write/looks.h"

#include <algorithm>

namespace dateline::write {

namespace {
constexpr std::string_view grey = "#54595d", accent = "accent";

// clang-format off
constexpr Look all[] = {
    {.name = "Body", .display = "Body", .below = 6},
    {.name = "Small", .display = "Small Print", .size = 9, .line = 12.5, .below = 3},
    {.name = "Logo", .display = "Logo", .ragged = true},
    {.name = "ReleaseLabel", .display = "Release Label", .size = 9, .below = 6, .colour = accent, .semi_bold = true, .ragged = true, .hairline = true},
    {.name = "ReleaseTime", .display = "Release Time", .size = 9, .line = 12.5, .below = 2, .semi_bold = true, .ragged = true},
    {.name = "Embargo", .display = "Embargo", .parent = "ReleaseTime", .below = 2, .colour = accent, .ragged = true},
    {.name = "Correction", .display = "Correction", .above = 6, .below = 6, .semi_bold = true},
    {.name = "PlaceAndDate", .display = "Place and Date", .above = 6, .below = 12, .ragged = true},
    {.name = "Kicker", .display = "Kicker", .above = 20, .colour = accent, .ragged = true, .with_next = true},
    {.name = "Headline", .display = "Headline", .size = 20, .line = 23, .above = 20, .below = 4, .semi_bold = true, .ragged = true, .with_next = true, .whole = true},
    {.name = "HeadlineBelowKicker", .display = "Headline below Kicker", .parent = "Headline", .above = 3, .below = 6, .ragged = true, .with_next = true, .whole = true},
    {.name = "Subhead", .display = "Subhead", .size = 13, .line = 18, .below = 10, .colour = grey, .ragged = true, .with_next = true},
    {.name = "Heading_20_2", .display = "Heading 2", .size = 12, .above = 10, .below = 2, .semi_bold = true, .ragged = true, .with_next = true, .whole = true},
    {.name = "Heading_20_3", .display = "Heading 3", .above = 8, .below = 2, .semi_bold = true, .ragged = true, .with_next = true, .whole = true},
    {.name = "Lead", .display = "Lead", .parent = "Body", .below = 6},
    {.name = "LeadBelowHeadline", .display = "Lead below Headline", .parent = "Lead", .above = 5, .below = 6},
    {.name = "Quotation", .display = "Quotation", .parent = "Body", .below = 6, .indented = true},
    {.name = "ListItem", .display = "List Item", .parent = "Body", .below = 2, .short_lines = true},
    {.name = "ListParagraph", .display = "List Paragraph", .parent = "Body", .below = 6, .short_lines = true},
    {.name = "Preformatted_20_Text", .display = "Preformatted Text", .size = 9.5, .line = 13, .ragged = true},
    {.name = "Table_20_Contents", .display = "Table Contents", .size = 9.5, .line = 13, .ragged = true},
    {.name = "Table_20_Heading", .display = "Table Heading", .parent = "Table_20_Contents", .semi_bold = true, .ragged = true, .with_next = true},
    {.name = "Table_20_Figure", .display = "Table Figure", .parent = "Table_20_Contents", .at_end = true},
    {.name = "Table_20_Figure_20_Heading", .display = "Table Figure Heading", .parent = "Table_20_Heading", .at_end = true, .with_next = true},
    {.name = "Small_20_Contents", .display = "Small Table Contents", .parent = "Table_20_Contents", .size = 8, .line = 11, .ragged = true},
    {.name = "Small_20_Heading", .display = "Small Table Heading", .parent = "Small_20_Contents", .semi_bold = true, .ragged = true, .with_next = true},
    {.name = "Small_20_Figure", .display = "Small Table Figure", .parent = "Small_20_Contents", .at_end = true},
    {.name = "Small_20_Figure_20_Heading", .display = "Small Table Figure Heading", .parent = "Small_20_Heading", .at_end = true, .with_next = true},
    {.name = "Picture", .display = "Picture", .above = 6, .below = 3, .ragged = true, .with_next = true},
    {.name = "Caption", .display = "Caption", .size = 9, .line = 12.5, .below = 2, .ragged = true},
    {.name = "Credit", .display = "Credit", .size = 8, .line = 11, .below = 10, .colour = grey, .ragged = true},
    {.name = "EndMark", .display = "End Mark", .above = 10, .below = 2, .centred = true},
    {.name = "About", .display = "About", .parent = "Small", .below = 4},
    {.name = "AboutBeforeContacts", .display = "About before Contacts", .parent = "About", .below = 4, .with_next = true},
    {.name = "Contact", .display = "Contact", .parent = "Small", .below = 4, .ragged = true, .whole = true},
    {.name = "ContactHeading", .display = "Contact Heading", .parent = "Contact", .semi_bold = true, .ragged = true, .with_next = true, .whole = true},
    {.name = "Notes", .display = "Notes", .parent = "Small", .below = 4},
    {.name = "Legal", .display = "Legal", .parent = "Small", .size = 8, .line = 11, .above = 8, .colour = grey},
    {.name = "Count", .display = "Count", .parent = "Small", .size = 8, .line = 11, .below = 4, .colour = grey, .ragged = true},
    {.name = "RunningHead", .display = "Running Head", .size = 8, .line = 11, .colour = grey, .ragged = true},
};

constexpr std::pair<std::string_view, std::string_view> by_section[] = {
    {"label", "ReleaseLabel"}, {"release-time", "ReleaseTime"}, {"correction", "Correction"},
    {"place-date", "PlaceAndDate"}, {"kicker", "Kicker"}, {"subhead", "Subhead"}, {"lead", "Lead"},
    {"quotes", "Quotation"}, {"about", "About"}, {"partners", "About"}, {"contacts", "Contact"}, {"notes", "Notes"},
    {"legal", "Legal"}, {"count", "Count"}, {"end", "EndMark"},
};
// clang-format on
} // namespace

std::span<const Look> looks() { return all; }

const Look& look(std::string_view name) {
  const auto* found = std::find_if(std::begin(all), std::end(all), [&](const Look& one) { return one.name == name; });
  return found == std::end(all) ? all[0] : *found;
}

std::string_view paragraph_style(std::string_view section) {
  const auto* found = std::find_if(std::begin(by_section), std::end(by_section),
                                   [&](const auto& pair) { return pair.first == section; });
  return found == std::end(by_section) ? "Body" : found->second;
}

std::string_view first_style(std::string_view section, std::string_view above) {
  const auto style = paragraph_style(section);
  const bool text = style == "Lead" || style == "Body";
  return text && above == "headline" ? "LeadBelowHeadline" : style;
}

std::string_view cell_style(bool head, bool figure, bool small) {
  constexpr std::string_view names[2][2][2] = {
      {{"Table_20_Contents", "Table_20_Figure"}, {"Table_20_Heading", "Table_20_Figure_20_Heading"}},
      {{"Small_20_Contents", "Small_20_Figure"}, {"Small_20_Heading", "Small_20_Figure_20_Heading"}}};
  return names[small ? 1 : 0][head ? 1 : 0][figure ? 1 : 0];
}

} // namespace dateline::write
