// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "base/language.h"
#include "content/named.h"
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

namespace {
/// A day, a time of day, or both.
struct Moment {
  std::optional<Date> day;
  std::optional<Time> time;
};

/// What stands at a name; of a period its first and its last day.
struct Given {
  Moment first, last;
  Span span;
};

/// Two times without their days are of one day. A day says nothing of the hour.
bool precedes(const Moment& a, const Moment& b) {
  if (a.day && b.day && *a.day != *b.day) return *a.day < *b.day;
  return a.day.has_value() == b.day.has_value() && a.time && b.time && *a.time < *b.time;
}

/// The hour of another time zone is not compared.
Moment moment(const DateTime& value, bool has_time = true) {
  return {value.date, has_time && !value.offset ? std::optional(value.time) : std::nullopt};
}

/// On the same day the hour tells which comes first.
std::string shown(const Moment& one, const Moment& other) {
  if (one.day && one.day != other.day) return written(one.day);
  const auto time = fmt::format("{:02}:{:02}", one.time->hour, one.time->minute);
  return one.day ? written(one.day) + " " + time : time;
}

std::optional<Given> given(const Datum& datum, const Span& span) {
  if (const auto* day = std::get_if<Date>(&datum)) return Given{{*day, {}}, {*day, {}}, span};
  if (const auto* time = std::get_if<Time>(&datum)) return Given{{{}, *time}, {{}, *time}, span};
  if (const auto* both = std::get_if<DateTime>(&datum)) return Given{moment(*both), moment(*both), span};
  if (const auto* range = std::get_if<DateRange>(&datum)) return Given{{range->from, {}}, {range->to, {}}, span};
  return std::nullopt;
}

/// The values of a release, or those of one entry of a table, which come first.
class Scope {
 public:
  Scope(const Subject& subject, const TableEntry* entry)
      : release_(subject.release), entry_(entry), language_(with_parents(subject.document.language)) {}

  std::optional<Given> find(const std::string& name) const {
    if (entry_) return of(entry_->columns, name);
    if (const auto* day = name == "date" ? dateline::find(release_.date, language_) : nullptr)
      return Given{{*day, {}}, {*day, {}}, release_.date.span};
    if (const auto* embargo = name == "embargo" ? dateline::find(release_.embargo, language_) : nullptr) {
      const auto until = moment(embargo->until, embargo->has_time);
      return Given{until, until, embargo->span};
    }
    auto own = of(release_.fields, name);
    return own ? own : of(release_.from_facts, name);
  }

 private:
  std::optional<Given> of(const std::vector<FieldValue>& values, const std::string& name) const {
    const auto* field = named(values, name);
    const auto* datum = field ? dateline::find(field->value, language_) : nullptr;
    return datum ? given(*datum, field->value.span) : std::nullopt;
  }

  const Release& release_;
  const TableEntry* entry_;
  const std::vector<std::string> language_;
};

void report(std::string_view message, const std::string& field, const Given& value, const Moment& own,
            const std::string& other, const Moment& its, Diagnostics& diagnostics) {
  diagnostics.add(
      {.rule = "date-order",
       .message = message,
       .span = value.span,
       .arguments = {{"field", field}, {"value", shown(own, its)}, {"other", other}, {"date", shown(its, own)}},
       .help = "date-order-correct",
       .level = Level::warning});
}

void check_fields(const std::vector<Field>& fields, const Scope& scope, Diagnostics& diagnostics) {
  for (const auto& field : fields) {
    if (field.after.empty() && field.before.empty()) continue;
    const auto value = scope.find(field.name);
    if (!value) continue;
    for (const auto& name : field.after)
      if (const auto other = scope.find(name.text); other && precedes(value->first, other->last))
        report("date-order-before", field.name, *value, value->first, name.text, other->last, diagnostics);
    for (const auto& name : field.before)
      if (const auto other = scope.find(name.text); other && precedes(other->first, value->last))
        report("date-order-after", field.name, *value, value->last, name.text, other->first, diagnostics);
  }
}

void check(const Subject& subject, Diagnostics& diagnostics) {
  check_fields(subject.template_.fields, {subject, nullptr}, diagnostics);
  for (const auto& table : subject.template_.tables)
    if (const auto entries = subject.release.tables.find(table.name); entries != subject.release.tables.end())
      for (const auto& entry : entries->second) check_fields(table.columns, {subject, &entry}, diagnostics);
}
} // namespace

extern const Rule date_order;
const Rule date_order = {
    .name = "date-order",
    .level = Level::warning,
    .bad = {samples::before_text, "[fields]\nstart = 2026-11-25T18:00:00\n", samples::text},
    .good = {samples::before_text, "[fields]\nstart = 2026-12-03T18:00:00\n", samples::text},
    .check = check,
};

} // namespace dateline::proof
