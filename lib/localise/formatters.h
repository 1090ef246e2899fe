// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "localise/dates.h"
#include "localise/lists.h"
#include "localise/locale.h"
#include "localise/localise.h"
#include "localise/numbers.h"
#include "localise/people.h"

namespace dateline::localise {

/// ICU's formatters of one language. Each is made when it is first used.
struct Language::Formatters {
  explicit Formatters(const Conventions& conventions)
      : locale(icu_locale(conventions)), likely(likely_locale(conventions.language)), dates(conventions, locale),
        numbers(locale, conventions.money),
        lists(locale, conventions.serial_comma, conventions.cities, conventions.either), people(conventions.language) {}

  std::string locale, likely; // by which ICU knows the language; with its likely country
  Dates dates;
  Numbers numbers;
  Lists lists;
  People people;
};

} // namespace dateline::localise
