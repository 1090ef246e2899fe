// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/codes.h"
#include "base/colour.h"
#include "base/suggest.h"
#include "base/unicode.h"
#include "input/added_sections.h"
#include "input/addresses.h"
#include "input/fields.h"
#include "input/input.h"
#include "input/letterhead.h"

namespace dateline::input {

namespace {
const std::vector<std::string> kinds = {"chapter", "thematic-organisation", "user-group", "other"};
// Keys of the top, for one that has slid under a table.
const std::vector<std::string> top = {"short",   "kind",    "country", "city",  "timezone", "languages",
                                      "formats", "website", "about",   "legal", "review",   "press"};

// And all of them.
const std::vector<std::string> known_keys = {"name",      "short",   "kind",       "country", "city",     "timezone",
                                             "languages", "formats", "website",    "about",   "legal",    "review",
                                             "people",    "press",   "letterhead", "fields",  "sections", "allow"};

/// The country that somebody means who writes "es", "UK", or its name in English or in a language that is known.
std::string nearest_country(const std::string& text, const Known& known) {
  const auto codes = country_codes();
  if (auto code = nearest(text, codes); !code.empty()) return code;
  if (auto code = country_code(text); !code.empty()) return code;
  std::vector<std::string> names, of, languages = {"en"};
  languages.insert(languages.end(), known.languages.begin(), known.languages.end());
  for (const auto& language : languages)
    for (const auto& code : codes) {
      names.push_back(without_marks(country_name(code, language)));
      of.push_back(code);
    }
  const auto near = std::find(names.begin(), names.end(), nearest_of_many(without_marks(text), names));
  return near == names.end() ? std::string() : of[static_cast<std::size_t>(near - names.begin())];
}

std::string read_country(const Value* value, const Known& known, Diagnostics& diagnostics) {
  const auto text = as_text(value, "country", diagnostics);
  if (!text) return {};
  const auto codes = country_codes();
  if (std::find(codes.begin(), codes.end(), text->text) != codes.end()) return text->text;
  const auto near = nearest_country(text->text, known);
  diagnostics.add({.rule = "bad-value",
                   .message = "bad-value-country",
                   .span = text->span,
                   .arguments = {{"value", text->text}, {"nearest", near}},
                   .help = near.empty() ? "bad-value-country-form" : "did-you-mean"});
  return {};
}

/// The zone that somebody means who writes "europe/madrid", or only "Madrid".
std::string nearest_zone(const std::string& text) {
  const auto zones = time_zones();
  if (auto near = nearest_of_many(text, zones); !near.empty()) return near;
  std::vector<std::string> places;
  for (const auto& zone : zones) places.push_back(zone.substr(zone.rfind('/') + 1));
  const auto place = std::find(places.begin(), places.end(), nearest_of_many(text, places));
  return place == places.end() ? "" : zones[static_cast<std::size_t>(place - places.begin())];
}

void read_timezone(const Value* value, Chapter& chapter, Diagnostics& diagnostics) {
  const auto zone = as_text(value, "timezone", diagnostics);
  if (!zone || zone->empty()) return;
  if (is_time_zone(zone->text)) {
    chapter.timezone = zone->text;
    chapter.has_timezone = true;
    return;
  }
  const auto near = nearest_zone(zone->text);
  diagnostics.add({.rule = "bad-value",
                   .message = "bad-value-timezone",
                   .span = zone->span,
                   .arguments = {{"value", zone->text}, {"nearest", near}},
                   .help = near.empty() ? "bad-value-timezone-form" : "did-you-mean"});
}

/// What is set in the accent colour is read on white paper: a pale one is printed darker, which is said here.
void check_accent(const Excerpt& accent, Diagnostics& diagnostics) {
  constexpr std::string_view paper = "#ffffff";
  const double found = contrast(accent.text, paper);
  if (found >= enough_contrast) return;
  const auto darker = readable(accent.text, paper);
  const auto number = [](double value) { return fmt::format("{:.1f}", std::floor(value * 10) / 10); };
  diagnostics.add({.rule = "pale-accent",
                   .message = "pale-accent",
                   .span = accent.span,
                   .arguments = {{"colour", accent.text},
                                 {"contrast", number(found)},
                                 {"used", darker},
                                 {"reached", number(contrast(darker, paper))}},
                   .help = "pale-accent-help",
                   .level = Level::note});
}

/// An accent is "#006699".
void read_accent(const Excerpt& accent, Chapter& chapter, Diagnostics& diagnostics) {
  const auto& text = accent.text;
  if (text.size() == 7 && text[0] == '#' && text.find_first_not_of("0123456789abcdefABCDEF", 1) == text.npos) {
    chapter.accent = text;
    check_accent(accent, diagnostics);
  } else {
    diagnostics.add({.rule = "bad-value",
                     .message = "bad-value-colour",
                     .span = accent.span,
                     .arguments = {{"key", "accent"}, {"value", text}},
                     .help = "bad-value-colour-form"});
  }
}

void read_paper(const Value* value, const Files& files, Chapter& chapter, Diagnostics& diagnostics) {
  const auto* table = as_table(value, "letterhead", diagnostics);
  if (!table) return;
  Keys keys(*table, value->span, "letterhead", diagnostics);
  const PictureFolder here{files, chapter.folder, chapter.folder};
  if (const auto odt = as_line(keys.take("odt"), "odt", diagnostics); odt && !odt->empty())
    chapter.letterhead = read_letterhead(*odt, here, diagnostics);
  if (const auto logo = as_line(keys.take("logo"), "logo", diagnostics); logo && !logo->empty())
    chapter.logo = read_picture(*logo, here, diagnostics);
  if (const auto accent = as_text(keys.take("accent"), "accent", diagnostics))
    read_accent(*accent, chapter, diagnostics);
  keys.finish({}, top);
}

void read_fields(const Value* value, Chapter& chapter, const Reading& reading) {
  const auto* table = as_table(value, "fields", reading.diagnostics);
  if (!table) return;
  for (const auto& [key, item] : *table) {
    if (report_slid(key, "fields", top, "unknown-field", reading.diagnostics)) continue;
    if (auto field = read_own_field(key, item, reading)) chapter.fields.push_back(std::move(*field));
  }
}

void read_allowed(const Value* value, Chapter& chapter, Diagnostics& diagnostics) {
  const auto* table = as_table(value, "allow", diagnostics);
  if (!table) return;
  for (const auto& [key, item] : *table) {
    if (report_slid(key, "allow", top, "unknown-key", diagnostics)) continue;
    const auto reason = as_text(&item, key.text, diagnostics);
    if (reason && !reason->empty()) chapter.allowed.push_back({key.text, reason->text, key.span});
    if (reason && reason->empty())
      diagnostics.add(
          {.rule = "bad-value", .message = "bad-value-reason", .span = reason->span, .arguments = {{"key", key.text}}});
  }
}

/// What the chapter says of itself, before the tables.
void read_speaker(Keys& keys, Chapter& chapter, const Known& known, Diagnostics& diagnostics) {
  chapter.name = as_local_line(keys.require("name"), "name", known, diagnostics);
  for (const auto& [tag, name] : chapter.name.items)
    if (name.empty()) keys.missing("name", name.span);
  chapter.short_name = as_local_line(keys.take("short"), "short", known, diagnostics);
  if (auto kind = as_choice(keys.take("kind"), "kind", kinds, diagnostics)) chapter.kind = std::move(*kind);
  chapter.country = read_country(keys.require("country"), known, diagnostics);
  chapter.city = as_local_line(keys.take("city"), "city", known, diagnostics);
  read_timezone(keys.take("timezone"), chapter, diagnostics);
  const auto* languages = keys.require("languages");
  chapter.languages = as_languages(languages, "languages", known, diagnostics);
  if (const auto* none = languages ? std::get_if<Array>(&languages->data) : nullptr; none && none->empty())
    diagnostics.add({.rule = "missing-field",
                     .message = "missing-key",
                     .span = languages->span,
                     .arguments = {{"key", "languages"}}});
  const auto* formats = keys.take("formats");
  if (formats) chapter.formats_span = formats->span;
  for (const auto& format : as_texts(formats, "formats", diagnostics)) chapter.formats.push_back(format.text);
  chapter.website = as_addresses(keys.take("website"), "website", check_url, known, diagnostics);
  chapter.about = as_local_text(keys.take("about"), "about", known, diagnostics);
  chapter.legal = as_local_text(keys.take("legal"), "legal", known, diagnostics);
  const auto* review = keys.take("review");
  chapter.review = as_date(review, "review", diagnostics);
  if (review) chapter.review_span = review->span;
}
} // namespace

Chapter read_chapter(const SourcePtr& source, std::string folder, const Known& known, const Files& files,
                     Diagnostics& diagnostics) {
  Chapter chapter;
  chapter.source = source;
  chapter.folder = std::move(folder);
  const auto tree = read_toml(source, diagnostics);
  Keys keys(tree, top_of(source), "", diagnostics, known_keys);
  read_speaker(keys, chapter, known, diagnostics);
  chapter.people = read_people(keys.take("people"), known, diagnostics);
  const Reading reading{known, PeopleIndex(chapter.people),
                        chapter.languages.empty() ? "en" : chapter.languages.front(), chapter.timezone, diagnostics};
  chapter.press = each_once(as_people(keys.take("press"), "press", reading));
  read_paper(keys.take("letterhead"), files, chapter, diagnostics);
  read_fields(keys.take("fields"), chapter, reading);
  chapter.sections = read_sections(keys.take("sections"), diagnostics);
  read_allowed(keys.take("allow"), chapter, diagnostics);
  keys.finish();
  return chapter;
}

} // namespace dateline::input
