// SPDX-License-Identifier: MIT
#include "input/fields.h"

#include <fmt/core.h>

#include <algorithm>

#include "input/addresses.h"
#include "input/dates.h"
#include "input/field_bounds.h"
#include "input/local.h"
#include "input/money.h"

namespace dateline::input {

namespace {
/// Reads one value of a field: what it holds by type, then whether the template lets it be that.
class FieldReader {
 public:
  FieldReader(std::string key, FieldType type, const Field* declared, const Reading& reading)
      : key_(std::move(key)), type_(type), declared_(declared), reading_(reading) {}

  std::optional<Datum> read(const Value& value, const std::string& language) {
    auto datum = read_type(value, language);
    if (datum && declared_ && !judge(*datum, value)) return std::nullopt;
    return datum;
  }

 private:
  std::optional<Datum> read_type(const Value& value, const std::string& language) {
    switch (type_) {
    case FieldType::text: return line(value);
    case FieldType::prose: return prose(value, language);
    case FieldType::number: return number(value);
    case FieldType::money: return money(value);
    case FieldType::percent: return percent(value);
    case FieldType::date: return as_date(&value, key_, diagnostics());
    case FieldType::time: return as_time(&value, key_, diagnostics());
    case FieldType::datetime: return datetime(value);
    case FieldType::dates: return dates(value);
    case FieldType::person: return person(value);
    case FieldType::people: return people(value);
    case FieldType::place: return place(value);
    case FieldType::list: return list(value);
    case FieldType::url: return checked(value, check_url);
    case FieldType::email: return checked(value, check_email);
    case FieldType::phone: return checked(value, check_phone);
    }
    return std::nullopt;
  }

  std::optional<Excerpt> text(const Value& value) {
    auto text = as_text(&value, key_, diagnostics());
    if (text && text->empty()) return std::nullopt;
    return text;
  }

  std::optional<Datum> line(const Value& value) {
    auto one = as_line(&value, key_, diagnostics());
    if (!one || one->empty()) return std::nullopt;
    return *one;
  }

  std::optional<Datum> prose(const Value& value, const std::string& language) {
    const auto one = text(value);
    if (!one) return std::nullopt;
    const bool named = !language.empty() && language != "other";
    return read_prose(*one, named ? language : reading_.language, diagnostics());
  }

  std::optional<Datum> checked(const Value& value, bool (*check)(const Excerpt&, std::string_view, Diagnostics&)) {
    const auto one = text(value);
    if (!one || !check(*one, key_, diagnostics())) return std::nullopt;
    return *one;
  }

  std::optional<Datum> money(const Value& value) {
    const auto one = text(value);
    const auto read = one ? read_money(*one, key_, diagnostics()) : std::nullopt;
    return read ? std::optional<Datum>(*read) : std::nullopt;
  }

  std::optional<Datum> number(const Value& value) {
    const auto number = as_number(&value, key_, diagnostics());
    if (!number || !std::holds_alternative<double>(value.data)) return number;
    const auto written = text_of(value.span);
    const auto point = written.find('.');
    if (point == written.npos || written.size() - point != 4 || written.find_first_of("eE_") != written.npos)
      return number;
    if (declared_ ? !counts() : !may_count(written, point)) return number;
    diagnostics().add({.rule = "bad-value",
                       .message = "bad-value-thousands",
                       .span = value.span,
                       .arguments = {{"key", key_},
                                     {"value", written},
                                     {"read", fmt::format("{}", *number)},
                                     {"corrected", written.substr(0, point) + written.substr(point + 1)},
                                     {"decimal", written + "0"}},
                       .help = "bad-value-thousands-form"});
    return std::nullopt;
  }

  /// Whether the example is a whole number: then 1.200 is likely to be meant as a thousand.
  bool counts() const {
    const auto* example = declared_ ? example_of(*declared_, "en") : nullptr;
    return example ? std::holds_alternative<std::int64_t>(example->data)
                   : declared_ && declared_->min && *declared_->min >= 1;
  }

  /// The same where no template says what the number is: 1.200, but neither 0.125 nor 1200.125.
  static bool may_count(std::string_view written, std::size_t point) {
    return point <= 3 && written.front() >= '1' && written.front() <= '9';
  }

  std::optional<Datum> percent(const Value& value) {
    const auto number = as_number(&value, key_, diagnostics());
    if (!number) return std::nullopt;
    return Percent{*number};
  }

  std::optional<Datum> datetime(const Value& value) {
    const auto moment = as_datetime(&value, key_, diagnostics());
    if (!moment || !check_clocks(*moment, reading_.timezone, key_, value.span, diagnostics())) return std::nullopt;
    return *moment;
  }

  std::optional<Datum> dates(const Value& value) {
    const auto* array = std::get_if<Array>(&value.data);
    if (!array) return one_date(value);
    if (array->empty()) return std::nullopt;
    if (array->size() != 2) return fault("bad-value-dates", value.span, "bad-value-dates-form");
    const auto from = as_date(&array->front(), key_, diagnostics()), to = as_date(&array->back(), key_, diagnostics());
    if (!from || !to) return std::nullopt;
    if (*to < *from) return fault("bad-value-dates-order", value.span, "bad-value-dates-form");
    return DateRange{*from, *to};
  }

  /// One date, or something else, where two dates are wanted: an example begins with what was written.
  std::optional<Datum> one_date(const Value& value) {
    const auto* date = std::get_if<Date>(&value.data);
    if (!date) return fault("bad-value-dates", value.span, "bad-value-dates-form");
    const auto last = Date{date->year, date->month, std::min(date->day + 2, 28)};
    diagnostics().add({.rule = "bad-type",
                       .message = "bad-value-dates",
                       .span = value.span,
                       .arguments = {{"key", key_}, {"from", written(*date)}, {"to", written(std::max(*date, last))}},
                       .help = "bad-type-dates-form"});
    return std::nullopt;
  }

  std::optional<Datum> person(const Value& value) {
    auto one = as_person(&value, key_, reading_);
    if (!one) return std::nullopt;
    return one;
  }

  std::optional<Datum> people(const Value& value) {
    auto all = as_people(&value, key_, reading_);
    if (all.empty()) return std::nullopt;
    return all;
  }

  std::optional<Datum> place(const Value& value) {
    PlaceName out;
    if (const auto* table = std::get_if<Table>(&value.data)) {
      Keys keys(*table, value.span, key_, diagnostics());
      out.one_string = false;
      out.name = as_local_line(keys.take("name"), "name", reading_.known, diagnostics());
      out.city = as_local_line(keys.take("city"), "city", reading_.known, diagnostics());
      out.country = as_local_line(keys.take("country"), "country", reading_.known, diagnostics());
      keys.finish();
      return out;
    }
    auto one = as_line(&value, key_, diagnostics());
    if (!one || one->empty()) return std::nullopt;
    out.name.span = one->span;
    out.name.items.emplace_back("", std::move(*one));
    return out;
  }

  std::optional<Datum> list(const Value& value) {
    auto items = as_texts(&value, key_, diagnostics());
    std::erase_if(items, [](const Excerpt& item) { return item.empty(); });
    if (items.empty()) return std::nullopt;
    return items;
  }

  bool judge(const Datum& datum, const Value& value) {
    if (const auto* one = std::get_if<Excerpt>(&datum); one && !declared_->choices.empty())
      return as_choice(&value, key_, declared_->choices, diagnostics()).has_value();
    return check_bounds(datum, *declared_, key_, value.span, diagnostics());
  }

  std::optional<Datum> fault(std::string_view message, Span span, std::string_view help) {
    diagnostics().add(
        {.rule = "bad-value", .message = message, .span = std::move(span), .arguments = {{"key", key_}}, .help = help});
    return std::nullopt;
  }

  Diagnostics& diagnostics() { return reading_.diagnostics; }

  std::string key_;
  FieldType type_;
  const Field* declared_;
  const Reading& reading_;
};

/// Whether a table may be such a value itself, or an entry of one.
bool may_be_table(FieldType type) {
  return type == FieldType::person || type == FieldType::people || type == FieldType::place;
}

} // namespace

FieldValue read_field(const Excerpt& key, const Value& value, FieldType type, const Field* declared,
                      const Reading& reading) {
  FieldValue out{key.text, type, {}, key.span};
  FieldReader reader(key.text, type, declared, reading);
  out.value = by_language<Datum>(&value, may_be_table(type) ? Tables::maybe : Tables::by_language, reading.known,
                                 reading.diagnostics,
                                 [&](const Value& one, const std::string& tag) { return reader.read(one, tag); });
  return out;
}

std::optional<FieldValue> read_typed(const Excerpt& key, const Value& value, std::optional<FieldType> named,
                                     const Reading& reading) {
  const auto type = named ? named : type_of(value);
  if (!type && std::holds_alternative<bool>(value.data)) (void)as_text(&value, key.text, reading.diagnostics);
  return type ? std::optional(read_field(key, value, *type, nullptr, reading)) : std::nullopt;
}

std::optional<FieldValue> read_own_field(const Excerpt& key, const Value& value, const Reading& reading) {
  const auto* table = std::get_if<Table>(&value.data);
  if (!table || !find(*table, "value")) return read_typed(key, value, std::nullopt, reading);
  Keys keys(*table, value.span, "fields." + key.text, reading.diagnostics);
  const auto named = as_field_type(keys.take("type"), reading.diagnostics);
  const auto& inner = *keys.take("value");
  keys.finish();
  return read_typed(key, inner, named, reading);
}

void check_example(const std::string& key, const Field& field, const Value& value,
                   const std::vector<std::string>& languages, Diagnostics& diagnostics) {
  Diagnostics found;
  const Known known{languages};
  const std::vector<PersonPtr> nobody;
  const Reading reading{known, PeopleIndex(nobody), "en", "UTC", found};
  (void)read_field({key, value.span, {}}, value, field.type, &field, reading);
  for (auto& diagnostic : found.all)
    if (diagnostic.rule != "unknown-person") diagnostics.add(std::move(diagnostic));
}

} // namespace dateline::input
