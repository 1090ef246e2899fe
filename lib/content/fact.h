// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "content/person.h"
#include "content/prose.h"
#include "content/text.h"
#include "content/value.h"

namespace dateline {

enum class FieldType : std::uint8_t {
  text,
  prose,
  number,
  money,
  percent,
  date,
  time,
  datetime,
  dates,
  person,
  people,
  place,
  list,
  url,
  email,
  phone
};

struct Money {
  std::string currency; // ISO 4217
  double amount = 0;
  bool whole = true; // written without decimals
};
struct Percent {
  double value = 0; // 12.5 is 12.5 %
};
struct DateRange {
  Date from, to;
};
struct PlaceName {
  Text name, city, country; // `whole` in name alone if it was one string
  bool one_string = true;
};
/// A value of a field, read by its type: text, url, email, phone and choice as Excerpt; number as double.
using Datum = std::variant<Excerpt, std::shared_ptr<const Prose>, double, Money, Percent, Date, Time, DateTime,
                           DateRange, std::shared_ptr<const Person>, std::vector<std::shared_ptr<const Person>>,
                           PlaceName, std::vector<Excerpt>>;

/// A field's value in a release or a chapter. An empty string or array is no value and is not here: `items` may be
/// empty while `span` says where nothing was given.
struct FieldValue {
  std::string name;
  FieldType type = FieldType::text;
  ByLanguage<Datum> value;
  Span key;
};

/// The name of a type as it is written in a template.
std::string_view name_of(FieldType type);

} // namespace dateline
