// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "content/fact.h"

namespace dateline::write {

/// A key of a table of the release, with what stands there if no language file has an example: a TOML value, or a
/// message for a text by language.
struct DataKey {
  std::string_view name, value, word = {};
};

/// What a section may hold that is no prose: a table of the release.
struct DataSection {
  std::string_view name;
  std::vector<DataKey> keys;
};
const DataSection* data_section(std::string_view name);
/// Of a person who speaks, in a table of their own.
inline constexpr std::array<DataKey, 2> speaker_keys = {
    {{"name", R"("Lucía Ferrer Ruiz")"}, {"role", "", "example-role"}}};

/// Whether a section says what the chapter, the release or the language has, without anybody's prose.
bool is_made_from_data(std::string_view section);

/// What stands for a field whose template gives no example.
std::string_view usual_example(FieldType type);

/// Whether its value is written between quotes.
bool is_quoted(FieldType type);

} // namespace dateline::write
