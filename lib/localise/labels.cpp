// SPDX-License-Identifier: MIT
#include "localise/labels.h"

#include "localise/calendar.h"
#include "localise/places.h"

namespace dateline::localise {

namespace {
constexpr std::string_view heading_words = "heading-", format_words = "format-", count_words = "count-";

Line label(const Context& context) {
  auto label = context.word("label-" + context.subject.kind);
  if (!context.say(context.release.corrects, "corrects").empty())
    label = context.word("label-correction", {{"label", label}});
  return to_line(label);
}

std::string embargo(const Context& context, const Embargo& embargo) {
  const auto at = context.local(embargo.until);
  const auto& format = context.formatters();
  const auto& zone = context.chapter.timezone;
  const auto datetime = embargo.has_time ? iso(at, zone) : iso(at.date);
  return context.word("release-time-embargo",
                      {{"date", dated(datetime, context.value(format.dates.date(at.date, "long")))},
                       {"time", embargo.has_time ? context.value(format.dates.time(at.time)) : "⟦embargo⟧"},
                       {"zone", context.value(zone_name(at, zone, format.locale))},
                       {"offset", context.value(zone_offset(at, zone), true)}});
}

/// The chapter's own count, as it is where the language has no words for it.
std::string number(const Context& context) {
  const bool worded = context.language.catalogue().words.contains("release-time-number");
  return worded ? context.word("release-time-number") : context.common("number");
}

std::vector<Line> release_time(const Context& context) {
  std::vector<std::string> lines;
  if (context.release.status == Status::draft) lines.push_back(context.word("release-time-draft"));
  if (context.release.status == Status::frozen) lines.push_back(context.word("release-time-frozen"));
  if (const auto* until = context.find(context.release.embargo, "embargo"))
    lines.push_back(embargo(context, *until));
  else if (context.subject.has_dateline() && context.conventions().immediate && context.release.status == Status::final)
    lines.push_back(context.word("release-time-immediate"));
  if (!context.say(context.release.number, "number").empty()) lines.push_back(number(context));
  std::vector<Line> out;
  for (const auto& line : lines)
    if (!line.empty()) out.push_back(to_line(line));
  return out;
}
} // namespace

Line dateline(const Context& context) {
  const bool letter = context.subject.kind == "letter";
  if (!context.subject.has_dateline() && !(letter && context.day())) return {};
  const auto& conventions = context.conventions();
  std::vector<std::string> cities;
  for (const auto& city : city_names(context))
    cities.push_back(context.value(conventions.capitals && !letter ? capital_city(city, context.tag()) : city));
  const Values values = {
      {"city", cities.size() < 2 ? (cities.empty() ? "" : cities.front())
                                 : join_cities(cities, conventions.cities, context.formatters().lists.separator())},
      {"date", context.day() ? context.date() : missing("date")}};
  return to_line(fill(cities.empty() ? conventions.dateline_bare : conventions.dateline, values));
}

void add_labels(const Context& context, Fields& fields) {
  fields.label = label(context);
  fields.release_time = release_time(context);
  if (const auto why = context.say(context.release.corrects, "corrects"); !why.empty())
    fields.correction = to_line(context.word("correction", {{"text", why}}));
  fields.dateline = dateline(context);
  fields.end = to_line(context.word("end"));
  for (const auto& [key, word] : context.language.catalogue().words) {
    if (key.starts_with(format_words)) fields.labels.emplace(key.substr(format_words.size()), word);
    if (key.starts_with(count_words)) fields.labels.emplace(key, word);
    if (!key.starts_with(heading_words) || key == "heading-about") continue;
    fields.headings.emplace(key.substr(heading_words.size()), to_line(context.word(key)));
  }
}

} // namespace dateline::localise
