// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "base/suggest.h"
#include "base/unicode.h"
#include "input/blank.h"
#include "input/dates.h"
#include "input/keys.h"
#include "input/listed.h"
#include "input/local.h"
#include "input/numbers.h"

namespace dateline::input {

namespace {
/// What a value is of another type than: `message` and `help` name it.
void bad_type(const Value& value, std::string_view key, std::string_view message, std::string_view help,
              Diagnostics& diagnostics) {
  diagnostics.add({.rule = "bad-type",
                   .message = message,
                   .span = value.span,
                   .arguments = {{"key", std::string(key)}},
                   .help = help});
}

bool unreadable(const Value* value) { return !value || std::holds_alternative<std::monostate>(value->data); }

/// The value if it is a T; otherwise `bad-type`, unless there is nothing to judge.
template <class T>
const T* get(const Value* value, std::string_view key, std::string_view message, std::string_view help,
             Diagnostics& diagnostics) {
  if (unreadable(value)) return nullptr;
  const auto* found = std::get_if<T>(&value->data);
  if (!found) bad_type(*value, key, message, help, diagnostics);
  return found;
}

/// A number between quotation marks: it is said how it is written.
std::nullopt_t quoted_number(const Excerpt& text, std::string_view key, Diagnostics& diagnostics) {
  diagnostics.add({.rule = "bad-type",
                   .message = "bad-type-number",
                   .span = text.span,
                   .arguments = {{"key", std::string(key)}, {"corrected", number_meant(text.text)}},
                   .help = "bad-type-number-write"});
  return std::nullopt;
}

/// A list; of one text instead, the message shows the list that it seems to mean.
const Array* list(const Value* value, std::string_view key, std::string_view message, std::string_view help,
                  Diagnostics& diagnostics) {
  const auto* text = value ? std::get_if<Excerpt>(&value->data) : nullptr;
  if (!text || says_nothing(*value)) return get<Array>(value, key, message, help, diagnostics);
  diagnostics.add({.rule = "bad-type",
                   .message = message,
                   .span = value->span,
                   .arguments = {{"key", std::string(key)}, {"corrected", std::string(key) + " = " + listed(*text)}},
                   .help = "write-instead"});
  return nullptr;
}

/// A text that was read as a date or time; nothing if it has been reported.
std::optional<Moment> moment_of(const Excerpt& text, std::string_view key, std::string_view message,
                                std::string_view help, Diagnostics& diagnostics) {
  const auto moment = read_moment(text.text);
  if (!moment) {
    diagnostics.add({.rule = "bad-date",
                     .message = message,
                     .span = text.span,
                     .arguments = {{"key", std::string(key)}, {"value", text.text}},
                     .help = help});
    return std::nullopt;
  }
  if (report_moment(*moment, text.text, false, key, text.span, diagnostics)) return std::nullopt;
  return moment;
}
} // namespace

std::optional<Excerpt> as_exact_text(const Value* value, std::string_view key, Diagnostics& diagnostics) {
  const auto* text = get<Excerpt>(value, key, "bad-type-text", "bad-type-text-form", diagnostics);
  return text ? std::optional(*text) : std::nullopt;
}

std::optional<Excerpt> as_text(const Value* value, std::string_view key, Diagnostics& diagnostics) {
  auto text = as_exact_text(value, key, diagnostics);
  if (text && is_blank(text->text)) text->text.clear(); // what nobody would see is not there
  return text;
}

std::optional<Excerpt> as_line(const Value* value, std::string_view key, Diagnostics& diagnostics) {
  auto text = as_text(value, key, diagnostics);
  const auto feed = text ? text->text.find('\n') : std::string::npos;
  if (feed == std::string::npos) return text;
  diagnostics.add({.rule = "bad-value",
                   .message = "bad-value-lines",
                   .span = text->at(feed, feed),
                   .arguments = {{"key", std::string(key)}}});
  return std::nullopt;
}

std::vector<Excerpt> as_texts(const Value* value, std::string_view key, Diagnostics& diagnostics) {
  const auto* array = list(value, key, "bad-type-texts", "bad-type-texts-form", diagnostics);
  std::vector<Excerpt> out;
  if (!array) return out;
  for (const auto& item : *array)
    if (auto text = as_text(&item, key, diagnostics)) out.push_back(std::move(*text));
  return out;
}

std::optional<double> as_number(const Value* value, std::string_view key, Diagnostics& diagnostics) {
  if (unreadable(value)) return std::nullopt;
  if (const auto* whole = std::get_if<std::int64_t>(&value->data)) return static_cast<double>(*whole);
  if (const auto* text = std::get_if<Excerpt>(&value->data); text && !number_meant(text->text).empty())
    return quoted_number(*text, key, diagnostics);
  const auto* number = get<double>(value, key, "bad-type-number", "bad-type-number-form", diagnostics);
  if (number && std::isfinite(*number)) return *number;
  if (number) bad_type(*value, key, "bad-type-number", "bad-type-number-form", diagnostics);
  return std::nullopt;
}

std::optional<bool> as_bool(const Value* value, std::string_view key, Diagnostics& diagnostics) {
  const auto* flag = get<bool>(value, key, "bad-type-bool", "bad-type-bool-form", diagnostics);
  return flag ? std::optional(*flag) : std::nullopt;
}

std::optional<Date> as_date(const Value* value, std::string_view key, Diagnostics& diagnostics) {
  if (unreadable(value)) return std::nullopt;
  if (const auto* text = std::get_if<Excerpt>(&value->data)) {
    const auto moment = moment_of(*text, key, "bad-date", "bad-date-form", diagnostics);
    if (moment && moment->date && !moment->time) return moment->date;
    if (moment) bad_type(*value, key, "bad-type-date", "bad-date-form", diagnostics);
    return std::nullopt;
  }
  const auto* date = get<Date>(value, key, "bad-type-date", "bad-date-form", diagnostics);
  return date ? std::optional(*date) : std::nullopt;
}

std::optional<Time> as_time(const Value* value, std::string_view key, Diagnostics& diagnostics) {
  if (unreadable(value)) return std::nullopt;
  if (const auto* text = std::get_if<Excerpt>(&value->data)) {
    const auto moment = moment_of(*text, key, "bad-time", "bad-date-time-form", diagnostics);
    if (moment && moment->time && !moment->date) return moment->time;
    if (moment) bad_type(*value, key, "bad-type-time", "bad-date-time-form", diagnostics);
    return std::nullopt;
  }
  const auto* time = get<Time>(value, key, "bad-type-time", "bad-date-time-form", diagnostics);
  return time ? std::optional(*time) : std::nullopt;
}

std::optional<DateTime> as_datetime(const Value* value, std::string_view key, Diagnostics& diagnostics) {
  if (unreadable(value)) return std::nullopt;
  if (const auto* text = std::get_if<Excerpt>(&value->data)) {
    const auto moment = moment_of(*text, key, "bad-datetime", "bad-datetime-form", diagnostics);
    if (moment && moment->date && moment->time) return DateTime{*moment->date, *moment->time, moment->offset};
    if (moment) bad_type(*value, key, "bad-type-datetime", "bad-datetime-form", diagnostics);
    return std::nullopt;
  }
  const auto* moment = get<DateTime>(value, key, "bad-type-datetime", "bad-datetime-form", diagnostics);
  return moment ? std::optional(*moment) : std::nullopt;
}

const Table* as_table(const Value* value, std::string_view key, Diagnostics& diagnostics) {
  return get<Table>(value, key, "bad-type-table", "bad-type-table-form", diagnostics);
}

const Array* as_array(const Value* value, std::string_view key, Diagnostics& diagnostics) {
  return list(value, key, "bad-type-array", "bad-type-array-form", diagnostics);
}

std::vector<const Value*> as_entries(const Value* value, std::string_view key, Diagnostics& diagnostics) {
  std::vector<const Value*> out;
  const auto* array = get<Array>(value, key, "bad-type-array", "bad-type-entries-form", diagnostics);
  if (!array) return out;
  for (const auto& item : *array)
    if (get<Table>(&item, key, "bad-type-table", "bad-type-entries-form", diagnostics)) out.push_back(&item);
  return out;
}

std::optional<std::string> as_choice(const Value* value, std::string_view key, const std::vector<std::string>& choices,
                                     Diagnostics& diagnostics) {
  const auto text = as_text(value, key, diagnostics);
  if (!text) return std::nullopt;
  if (std::find(choices.begin(), choices.end(), text->text) != choices.end()) return text->text;
  const auto near = nearest(text->text, choices);
  diagnostics.add({.rule = "bad-value",
                   .message = "bad-value-choice",
                   .span = text->span,
                   .arguments = {{"key", std::string(key)},
                                 {"value", text->text},
                                 {"choices", with_commas(choices)},
                                 {"nearest", near}},
                   .help = near.empty() ? "bad-value-choice-form" : "did-you-mean"});
  return std::nullopt;
}

Text as_local_text(const Value* value, std::string_view key, const Known& known, Diagnostics& diagnostics) {
  const auto read = [&](const Value& one, const std::string&) { return as_text(&one, key, diagnostics); };
  return by_language<Excerpt>(value, Tables::by_language, known, diagnostics, read);
}

Text as_local_line(const Value* value, std::string_view key, const Known& known, Diagnostics& diagnostics) {
  const auto read = [&](const Value& one, const std::string&) { return as_line(&one, key, diagnostics); };
  return by_language<Excerpt>(value, Tables::by_language, known, diagnostics, read);
}

} // namespace dateline::input
