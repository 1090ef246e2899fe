// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "localise/names/locale.h"
#include "localise/names/options.h"

/// CLDR's data as cmake/pack_person_names.cpp lays it out: each text once, and a locale only where it differs from what
/// it inherits from. A text is the number of its place in the pool.
namespace dateline::names {

using TextNumber = std::uint16_t;

struct LocaleRow {
  TextNumber tag;
  TextNumber given_first, surname_first; // tags between spaces
  TextNumber native_space, foreign_space, initial, initial_sequence;
  Length length;
  Formality formality;
  std::uint16_t patterns; // a row of `pattern_rows`
};
using PatternRow = std::array<TextNumber, cells>; // of each cell its patterns, a line each

std::string_view text(TextNumber number);
const PatternRow& patterns_of(const LocaleRow& row);

/// What CLDR holds likely for exactly these parts, if anything.
std::optional<Locale> likely(const Locale& locale);

/// The row of a locale or of the nearest that it inherits from; the root's if none.
const LocaleRow& row_of(const Locale& locale);
/// Whether a locale says itself, or by what it inherits from, in which order names stand.
bool has_data(const Locale& locale);

} // namespace dateline::names
