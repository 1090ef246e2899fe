// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

/// How wide a text is in print, by the letters of the typeface that documents are set in. A little more than that:
/// where it is not installed, another one takes its place.
namespace dateline::write {

/// Of a line, in ems: times the size of its type.
double printed_width(std::string_view line);
/// Of what is not to be broken in it: its longest word.
double printed_word(std::string_view line);

/// Whether a line is a phone number or an address of mail, which is copied as it stands.
bool is_reached_by(std::string_view line);

inline constexpr double millimetres_a_point = 25.4 / 72;

} // namespace dateline::write
