// SPDX-License-Identifier: MIT
#include "input/field_bounds.h"

#include <fmt/core.h>

#include "base/unicode.h"

namespace dateline::input {

namespace {
/// What min and max are about, and the messages for less and for more; no messages: they are about nothing.
struct Measure {
  double size = 0;
  std::string_view less = {}, more = {};
  bool counts = false; // characters or items, of which there is no half
};

Measure of_value(double value) { return {value, "bad-value-min", "bad-value-max"}; }
Measure of_text(const std::string& text) {
  return {static_cast<double>(graphemes(text)), "bad-value-short", "bad-value-long", true};
}
Measure of_items(std::size_t number) { return {static_cast<double>(number), "bad-value-few", "bad-value-many", true}; }

struct Measuring {
  Measure operator()(double number) const { return of_value(number); }
  Measure operator()(const Money& money) const { return of_value(money.amount); }
  Measure operator()(const Percent& percent) const { return of_value(percent.value); }
  Measure operator()(const Excerpt& text) const { return of_text(text.text); }
  Measure operator()(const std::shared_ptr<const Prose>& prose) const {
    return prose ? of_text(prose->source.text) : Measure{};
  }
  Measure operator()(const std::vector<Excerpt>& list) const { return of_items(list.size()); }
  Measure operator()(const std::vector<std::shared_ptr<const Person>>& people) const { return of_items(people.size()); }
  Measure operator()(const auto&) const { return {}; }
};

std::string_view advice(const Field& field) {
  if (!field.max) return "bad-value-from";
  return field.min ? "bad-value-between" : "bad-value-to";
}
} // namespace

bool check_bounds(const Datum& datum, const Field& field, const std::string& key, const Span& span,
                  Diagnostics& diagnostics) {
  const auto measured = std::visit(Measuring{}, datum);
  const bool less = field.min && measured.size < *field.min, more = field.max && measured.size > *field.max;
  if (measured.less.empty() || (!less && !more)) return true;
  const double bound = less ? *field.min : *field.max;
  const auto shown = [](const auto& number) { return number ? fmt::format("{}", *number) : std::string(); };
  Argument limit{"limit", fmt::format("{}", bound)};
  if (measured.counts) limit.value = static_cast<std::int64_t>(bound);
  diagnostics.add({.rule = "bad-value",
                   .message = less ? measured.less : measured.more,
                   .span = span,
                   .arguments = {{"key", key}, std::move(limit), {"min", shown(field.min)}, {"max", shown(field.max)}},
                   .help = measured.counts ? "" : advice(field)});
  return false;
}

} // namespace dateline::input
