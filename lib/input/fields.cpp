// SPDX-License-Identifier: MIT
#include "input/fields.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>

#include "base/codes.h"
#include "base/suggest.h"
#include "base/unicode.h"
#include "input/addresses.h"
#include "input/dates.h"
#include "input/local.h"

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

  /// "EUR 1200" or "EUR 1200.50".
  std::optional<Datum> money(const Value& value) {
    const auto one = text(value);
    if (!one) return std::nullopt;
    const std::string_view whole = one->text;
    const auto code = whole.substr(0, 3), amount = whole.size() > 4 ? whole.substr(4) : "";
    const bool coded =
        code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    const auto point = std::min(amount.find('.'), amount.size());
    const auto digits = [](std::string_view part) {
      return !part.empty() && part.find_first_not_of("0123456789") == part.npos;
    };
    const bool sound = coded && whole.size() > 4 && whole[3] == ' ' && point <= 15 && digits(amount.substr(0, point)) &&
                       (point == amount.size() || digits(amount.substr(point + 1)));
    if (!sound) return fault("bad-value-money", one->span, "bad-value-money-form");
    const auto decimals = point == amount.size() ? 0 : amount.size() - point - 1;
    if (!is_currency(one->part(0, 3), decimals, std::string(amount))) return std::nullopt;
    Money out{std::string(code), 0, point == amount.size()};
    std::from_chars(amount.data(), amount.data() + amount.size(), out.amount);
    return out;
  }

  /// Whether there is such a currency, and it has so many decimals: more would be lost in print.
  bool is_currency(const Excerpt& code, std::size_t decimals, std::string amount) {
    const auto most = currency_decimals(code.text);
    if (most && decimals <= static_cast<std::size_t>(*most)) return true;
    const auto point = amount.find('.');
    const bool thousands = most && decimals == 3 && point < 4; // 1.200: a point between thousands
    std::string whole = amount.substr(0, point);
    if (thousands) whole += amount.substr(point + 1);
    const Span rest{code.span.source, code.span.end + 1, code.span.end + 1 + static_cast<std::uint32_t>(amount.size())};
    diagnostics().add({.rule = "bad-value",
                       .message = most ? "bad-value-decimals" : "bad-value-currency",
                       .span = most ? rest : code.span,
                       .arguments = {{"key", key_},
                                     {"value", most ? amount : code.text},
                                     {"currency", code.text},
                                     {"decimals", std::int64_t{most.value_or(0)}},
                                     {"corrected", '"' + code.text + ' ' + whole + '"'}},
                       .help = !most       ? "bad-value-currency-form"
                               : thousands ? "bad-value-decimals-thousands"
                                           : "bad-value-decimals-form"});
    return false;
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
    const auto written = [](const Date& day) { return fmt::format("{:04}-{:02}-{:02}", day.year, day.month, day.day); };
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

  /// Choices, and min and max: of the value, of the characters, of the items.
  bool judge(const Datum& datum, const Value& value) {
    if (const auto* one = std::get_if<Excerpt>(&datum); one && !declared_->choices.empty())
      return as_choice(&value, key_, declared_->choices, diagnostics()).has_value();
    const auto [size, message] = std::visit(Size{}, datum);
    if (message.empty()) return true;
    if (declared_->min && size < *declared_->min) return out_of_range(message, "min", *declared_->min, value.span);
    if (declared_->max && size > *declared_->max) return out_of_range(message, "max", *declared_->max, value.span);
    return true;
  }

  /// What min and max are about, and the message that says so; no message: they are about nothing.
  struct Size {
    using Result = std::pair<double, std::string_view>;
    Result operator()(double number) const { return {number, "bad-value"}; }
    Result operator()(const Money& money) const { return {money.amount, "bad-value"}; }
    Result operator()(const Percent& percent) const { return {percent.value, "bad-value"}; }
    Result operator()(const Excerpt& text) const { return {to_number(graphemes(text.text)), "bad-value-length"}; }
    Result operator()(const std::shared_ptr<const Prose>& prose) const {
      return {prose ? to_number(graphemes(prose->source.text)) : 0, prose ? "bad-value-length" : ""};
    }
    Result operator()(const std::vector<Excerpt>& list) const { return {to_number(list.size()), "bad-value-items"}; }
    Result operator()(const std::vector<PersonPtr>& people) const {
      return {to_number(people.size()), "bad-value-items"};
    }
    Result operator()(const auto&) const { return {0, ""}; }
    static double to_number(std::size_t size) { return static_cast<double>(size); }
  };

  bool out_of_range(std::string_view message, std::string_view bound, double limit, const Span& span) {
    const bool least = bound == "min";
    const std::string_view key = message == "bad-value"          ? (least ? "bad-value-min" : "bad-value-max")
                                 : message == "bad-value-length" ? (least ? "bad-value-short" : "bad-value-long")
                                                                 : (least ? "bad-value-few" : "bad-value-many");
    Argument bounded{"limit", fmt::format("{}", limit)};
    if (message != "bad-value") bounded.value = static_cast<std::int64_t>(limit); // of characters or entries
    diagnostics().add(
        {.rule = "bad-value", .message = key, .span = span, .arguments = {{"key", key_}, std::move(bounded)}});
    return false;
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

/// The type that a TOML value has; nothing if it has none.
std::optional<FieldType> type_of(const Value& value) {
  if (std::holds_alternative<Excerpt>(value.data)) return FieldType::text;
  if (std::holds_alternative<std::int64_t>(value.data) || std::holds_alternative<double>(value.data))
    return FieldType::number;
  if (std::holds_alternative<Date>(value.data)) return FieldType::date;
  if (std::holds_alternative<Time>(value.data)) return FieldType::time;
  if (std::holds_alternative<DateTime>(value.data)) return FieldType::datetime;
  if (const auto* array = std::get_if<Array>(&value.data)) {
    const bool dates = array->size() == 2 && std::all_of(array->begin(), array->end(), [](const Value& item) {
                         return std::holds_alternative<Date>(item.data);
                       });
    return dates ? FieldType::dates : FieldType::list;
  }
  if (const auto* table = std::get_if<Table>(&value.data); table && !table->empty())
    return type_of(table->front().value);
  return std::nullopt;
}
} // namespace

std::vector<std::string> field_type_names() {
  std::vector<std::string> out;
  for (int i = 0; i <= static_cast<int>(FieldType::phone); ++i) out.emplace_back(name_of(static_cast<FieldType>(i)));
  return out;
}

std::optional<FieldType> field_type(std::string_view name) {
  const auto names = field_type_names();
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<FieldType>(found - names.begin());
}

FieldValue read_field(const Excerpt& key, const Value& value, FieldType type, const Field* declared,
                      const Reading& reading) {
  FieldValue out{key.text, type, {}, key.span};
  FieldReader reader(key.text, type, declared, reading);
  out.value = by_language<Datum>(&value, may_be_table(type) ? Tables::maybe : Tables::by_language, reading.known,
                                 reading.diagnostics,
                                 [&](const Value& one, const std::string& tag) { return reader.read(one, tag); });
  return out;
}

std::optional<FieldType> as_field_type(const Value* value, Diagnostics& diagnostics) {
  const auto named = as_choice(value, "type", field_type_names(), diagnostics);
  return named ? field_type(*named) : std::nullopt;
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
  const Reading reading{known, {}, "en", "UTC", found};
  (void)read_field({key, value.span, {}}, value, field.type, &field, reading);
  for (auto& diagnostic : found.all)
    if (diagnostic.rule != "unknown-person") diagnostics.add(std::move(diagnostic));
}

} // namespace dateline::input
