// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "input/keys.h"
#include "input/people_index.h"

namespace dateline::input {

/// What values are read against: the languages and the people there are.
struct Reading {
  const Known& known;
  PeopleIndex people;
  std::string language; // what prose without a language is read as
  std::string timezone; // of the chapter
  Diagnostics& diagnostics;
};

/// The tables of [people].
std::vector<PersonPtr> read_people(const Value* value, const Known& known, Diagnostics& diagnostics);

/// A person in a value: a key of [people], a table, or a name. Null: an empty text, or a fault that was reported.
PersonPtr as_person(const Value* value, std::string_view key, const Reading& reading);

/// A list of them; what is at fault is left out.
std::vector<PersonPtr> as_people(const Value* value, std::string_view key, const Reading& reading);
/// Nobody is named twice.
std::vector<PersonPtr> each_once(std::vector<PersonPtr> people);

/// Tags of languages; what is none is left out.
std::vector<std::string> as_languages(const Value* value, std::string_view key, const Known& known,
                                      Diagnostics& diagnostics);

} // namespace dateline::input
