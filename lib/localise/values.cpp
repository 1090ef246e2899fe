// SPDX-License-Identifier: MIT
#include "localise/values.h"

#include <algorithm>

#include "base/codes.h"
#include "base/unicode.h"
#include "content/named.h"
#include "localise/calendar.h"
#include "localise/contacts.h"
#include "localise/places.h"

namespace dateline::localise {

namespace {
using PersonPtr = std::shared_ptr<const Person>;
using Part = Meaning::Part;

/// Prints one value; an overload for each kind.
struct Printer {
  const Context& context;
  const Meaning& meaning;
  const Blank& blank;

  std::string field() const { return context.key_of(meaning.field); }
  const Dates& dates() const { return context.formatters().dates; }
  const Numbers& numbers() const { return context.formatters().numbers; }

  std::string operator()(const Excerpt& text) const {
    switch (meaning.type) {
    case FieldType::url: return linked(text.text, context.value(text.text, true));
    case FieldType::email: return mail(context, text.text);
    case FieldType::phone: return telephone(context, text.text);
    default: return context.value(text.text);
    }
  }
  std::string operator()(const std::shared_ptr<const Prose>& prose) const { return prose ? prose->source.text : ""; }
  std::string operator()(double number) const { return context.value(numbers().styled(number, blank.style)); }
  std::string operator()(const Money& money) const { return context.value(numbers().money(money)); }
  std::string operator()(const Percent& percent) const { return context.value(numbers().percent(percent.value)); }
  std::string operator()(const Date& date) const {
    return dated(iso(date), context.value(dates().date(date, blank.style, context.other_year(date))));
  }
  std::string operator()(const Time& time) const { return context.value(dates().time(time, blank.style)); }
  std::string operator()(const DateTime& at) const {
    const auto local = context.local(at);
    const bool year = context.other_year(local.date);
    if (blank.kind == BlankKind::date)
      return dated(iso(local.date), context.value(dates().date(local.date, blank.style, year)));
    const bool hour = blank.kind == BlankKind::time;
    // Of a chapter that names no zone, nobody knows what its clocks show.
    const bool known = context.chapter.has_timezone || at.offset;
    return dated(
        known ? iso(local, context.chapter.timezone) : iso(local),
        context.value(hour ? dates().time(local.time, blank.style) : dates().datetime(local, blank.style, year)));
  }
  std::string operator()(const DateRange& range) const {
    if (blank.style != "from_to") return context.value(dates().range(range, blank.style));
    return context.value(dates().from_to(range, context.other_year(range.to)));
  }
  std::string operator()(const PersonPtr& person) const { return person ? person_part(*person) : ""; }
  std::string operator()(const std::vector<PersonPtr>& people) const {
    std::vector<std::string> names;
    for (std::size_t n = 0; n < people.size(); ++n)
      if (people[n])
        names.push_back(context.value(name_of(context, *people[n], field() + "." + std::to_string(n + 1))));
    std::erase(names, "");
    return context.formatters().lists.join(names, blank.style == "or");
  }
  std::string operator()(const PlaceName& place) const {
    if (place.one_string) return context.value(context.say(place.name, field()));
    auto country = context.say(place.country, field() + ".country");
    const auto code = country.size() == 2 ? country_code(country) : std::string();
    if (!code.empty()) country = country_name(code, context.formatters().locale);
    std::vector<std::string> parts = {context.value(context.say(place.name, field() + ".name")),
                                      context.value(context.say(place.city, field() + ".city")),
                                      context.value(country)};
    std::erase(parts, "");
    return join_place(std::move(parts), context.tag());
  }
  std::string operator()(const std::vector<Excerpt>& texts) const {
    std::vector<std::string> out;
    for (const auto& text : texts) out.push_back(context.value(text.text));
    return context.formatters().lists.join(out, blank.style == "or");
  }

  std::string person_part(const Person& person) const {
    const auto key = key_of(person, field());
    if (meaning.part == Part::role) return context.value(context.say(person.role, key + ".role"));
    const auto* name = context.find(person.name, key + ".name");
    if (!name) return {};
    const auto& people = context.formatters().people;
    if (meaning.part == Part::short_name) return context.value(people.short_name(*name));
    return context.value(meaning.part == Part::formal ? people.formal_name(*name) : people.full_name(*name));
  }
};

const FieldValue* value_of(const Context& context, const std::string& field) {
  if (context.column(field)) return context.scope.entry ? named(context.scope.entry->columns, field) : nullptr;
  const auto* own = named(context.release.fields, field);
  return own ? own : named(context.chapter.fields, field);
}

bool is_empty(const Datum& datum) {
  const auto* text = std::get_if<Excerpt>(&datum);
  return text && text->empty();
}

/// A fact of that name, as the template has its type; but a form that one language needs has its default.
const FieldValue* of_fact(const Context& context, const std::string& field) {
  if (const auto* own = named(context.release.from_facts, field)) return own;
  const bool form = named(context.text.fields, field);
  const auto* fact = !form && context.release.facts ? context.release.facts->find(field) : nullptr;
  return fact ? &fact->field : nullptr;
}

Given in_language(const Context& context, const FieldValue& field, const std::string& name) {
  if (field.value.items.empty()) return {.none = true};
  const auto* datum = context.find(field.value, name);
  if (!datum && is_missing(field.value, context.chain)) return {.gap = true};
  if (!datum || is_empty(*datum)) return {.none = true};
  return {.datum = datum};
}
} // namespace

Given given(const Context& context, const std::string& field) {
  if (const auto* own = value_of(context, field)) return in_language(context, *own, context.key_of(field));
  const auto* fact = context.column(field) ? nullptr : of_fact(context, field);
  if (!fact) return {};
  auto out = in_language(context, *fact, field + ".value");
  out.fact = true;
  return out;
}

std::optional<std::string> print(const Context& context, const Datum& datum, const Meaning& meaning,
                                 const Blank& blank) {
  auto text = std::visit(Printer{context, meaning, blank}, datum);
  if (text.empty()) return std::nullopt;
  return text;
}

std::vector<std::string> items(const Context& context, const Datum& datum) {
  std::vector<std::string> out;
  if (const auto* texts = std::get_if<std::vector<Excerpt>>(&datum))
    for (const auto& text : *texts) out.push_back(context.value(text.text));
  return out;
}

std::optional<double> number(const Datum& datum) {
  if (const auto* value = std::get_if<double>(&datum)) return *value;
  if (const auto* percent = std::get_if<Percent>(&datum)) return percent->value;
  return std::nullopt;
}

std::string choice(const Datum& datum) {
  if (const auto* text = std::get_if<Excerpt>(&datum)) return text->text;
  const auto* person = std::get_if<PersonPtr>(&datum);
  if (!person || !*person || (*person)->gender == Gender::unknown) return "other";
  return (*person)->gender == Gender::feminine ? "feminine" : "masculine";
}

} // namespace dateline::localise
