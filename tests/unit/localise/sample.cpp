// SPDX-License-Identifier: MIT
#include "sample.h"

namespace sample {

Conventions english() {
  Conventions out;
  out.language = "en-GB";
  out.capitals = true;
  out.cities = "{0} and {1}";
  out.quotation = {.dash = false,
                   .marks = {"“", "”", "‘", "’"},
                   .space = "",
                   .stop = "comma",
                   .attribution = "{quote} said {speaker}, {role}.",
                   .attribution_bare = "{quote} said {speaker}."};
  out.dates = {{"long", {"d MMMM y"}},
               {"on", {"'on' d MMMM", "'on' d MMMM y"}},
               {"on_weekday", {"'on' EEEE d MMMM", "'on' EEEE d MMMM y"}},
               {"short", {"dd/MM/y"}},
               {"datetime", {"{date}, {time}"}},
               {"on_time", {"{date} at {time}"}},
               {"from_to.same_month", {"from {from, d} to {to, d MMMM}", "from {from, d} to {to, d MMMM y}"}},
               {"from_to.same_year", {"from {from, d MMMM} to {to, d MMMM}", "from {from, d MMMM} to {to, d MMMM y}"}},
               {"from_to.other", {"from {from, d MMMM y} to {to, d MMMM y}"}}};
  return out;
}

Conventions spanish() {
  Conventions out;
  out.language = "es";
  out.dateline = "{city}, {date} – ";
  out.capitals = true;
  out.immediate = false;
  out.cities = "{0} y {1}";
  out.time = "H:mm";
  out.quotation = {.dash = false,
                   .marks = {"«", "»", "“", "”"},
                   .space = "",
                   .stop = "drop",
                   .attribution = "{quote}, ha declarado {speaker}, {role}.",
                   .attribution_bare = "{quote}, ha declarado {speaker}."};
  out.dates = {
      {"long", {"d 'de' MMMM 'de' y"}},
      {"on", {"'el' d 'de' MMMM", "'el' d 'de' MMMM 'de' y"}},
      {"on_time", {"{date} a las {time}"}},
      {"from_to.same_month", {"del {from, d} al {to, d 'de' MMMM}", "del {from, d} al {to, d 'de' MMMM 'de' y}"}}};
  return out;
}

Conventions arabic() {
  Conventions out;
  out.language = "ar";
  out.dateline = "{city}، {date} — ";
  out.direction = Direction::right_to_left;
  out.cities = "{0} و{1}";
  out.time = "HH:mm";
  out.quotation = {.dash = false,
                   .marks = {"“", "”", "«", "»"},
                   .space = "",
                   .stop = "keep",
                   .attribution = "وقال {speaker}، {role}: {quote}",
                   .attribution_bare = "وقال {speaker}: {quote}"};
  out.dates = {{"long", {"d MMMM y"}}, {"short", {"dd/MM/y"}}};
  return out;
}

Conventions japanese() {
  Conventions out;
  out.language = "ja";
  out.dateline = "{date}、{city} ― ";
  out.cities = "{0}・{1}";
  out.quotation = {.dash = false,
                   .marks = {"「", "」", "『", "』"},
                   .space = "",
                   .stop = "drop",
                   .attribution = "{speaker}（{role}）は述べた。{quote}",
                   .attribution_bare = "{speaker}は述べた。{quote}"};
  out.dates = {{"long", {"y年M月d日"}}};
  return out;
}

Catalogue words() {
  return {.language = "en",
          .words = {{"label-release", "Press release"},
                    {"label-correction", "{label} (corrected)"},
                    {"correction", "Correction: {text}"},
                    {"release-time-embargo", "Embargoed until {date}, {time}, {zone} ({offset})"},
                    {"release-time-immediate", "For immediate release"},
                    {"release-time-draft", "Draft"},
                    {"release-time-number", "No. {number}"},
                    {"voice-self", "speaking in a personal capacity"},
                    {"quote-pending", "[Quote to follow: {speaker}]"},
                    {"credit", "Credit: {credit}"},
                    {"credit-author-role", "{name} ({role})"},
                    {"credit-via", "via {via}"},
                    {"heading-about", "About {name}"},
                    {"heading-contacts", "Media contact"},
                    {"contact-languages", "Languages: {languages}"},
                    {"format-page-of", "{page} / {pages}"},
                    {"end", "###"}}};
}

Excerpt excerpt(const std::string& text) { return {.text = text, .span = {}, .anchors = {}}; }

Text text(const std::string& all) {
  Text out;
  out.items.emplace_back("", excerpt(all));
  return out;
}

Text text(const std::vector<std::pair<std::string, std::string>>& by_language) {
  Text out;
  for (const auto& [tag, one] : by_language) out.items.emplace_back(tag, excerpt(one));
  return out;
}

std::shared_ptr<Person> person(const std::string& name, const std::string& role) {
  auto out = std::make_shared<Person>();
  PersonName whole;
  whole.whole = excerpt(name);
  out->name.items.emplace_back("", whole);
  if (!role.empty()) out->role = text(role);
  return out;
}

Blank blank(const std::string& name, BlankKind kind, const std::string& style) {
  Blank out;
  out.name = name;
  out.kind = kind;
  out.style = style;
  return out;
}

Blank choosing(const std::string& name, BlankKind kind, const std::vector<std::pair<std::string, Message>>& branches) {
  auto out = blank(name, kind);
  for (const auto& [selector, message] : branches)
    out.branches.push_back({.selector = selector, .message = message, .span = {}});
  return out;
}

Case::Case() {
  subject.name = "notice";
  subject.kind = "release";
  chapter.name = sample::text("Wikimedia Ejemplo");
  chapter.country = "ES";
  chapter.city = sample::text("Madrid");
  chapter.timezone = "Europe/Madrid";
  chapter.languages = {"en", "es"};
  release.date.items = {{"", {2026, 11, 26}}};
}

void Case::field(const std::string& name, FieldType type, Datum datum) {
  Field declared;
  declared.name = name;
  declared.type = type;
  subject.fields.push_back(declared);
  FieldValue value;
  value.name = name;
  value.type = type;
  value.value.items.emplace_back("", std::move(datum));
  release.fields.push_back(std::move(value));
}

const Prose* Case::prose(std::vector<Blank> blanks) {
  auto out = std::make_shared<Prose>();
  std::string line;
  for (std::size_t n = 0; n < blanks.size(); ++n) line += (n ? " " : "") + stand_in(n);
  out->blocks.push_back({Paragraph{{{Run{line}, {}}}}, {}});
  out->blanks = std::move(blanks);
  text.sections["section" + std::to_string(text.sections.size())] = out;
  return out.get();
}

Fields Case::fields() {
  const localise::Language language(conventions, catalogue);
  return localise::localise(release, chapter, subject, text, language, diagnostics);
}

Filled Case::fill(const Blank& blank) {
  const auto* section = prose({blank});
  return fields().blanks.at(section).at(0);
}

std::string shown(const Line& line) {
  std::string out;
  for (const auto& part : line) {
    if (const auto* run = std::get_if<Run>(&part.node)) out += run->text;
    if (std::holds_alternative<Break>(part.node)) out += "|";
    if (const auto* link = std::get_if<Link>(&part.node)) out += "<" + link->address + ":" + shown(link->content) + ">";
    if (const auto* isolate = std::get_if<Isolate>(&part.node))
      out += (isolate->kind == Isolate::Kind::left_to_right ? "[ltr:" : "[auto:") + shown(isolate->content) + "]";
  }
  return out;
}

std::vector<std::string> found(const Diagnostics& diagnostics) {
  std::vector<std::string> out;
  for (const auto& one : diagnostics.all) out.push_back(std::string(one.rule) + " " + std::string(one.message));
  return out;
}

} // namespace sample
