// SPDX-License-Identifier: MIT
#include <algorithm>

#include "content/named.h"
#include "input/added_sections.h"
#include "input/addresses.h"
#include "input/dates.h"
#include "input/fields.h"
#include "input/input.h"
#include "input/local.h"
#include "input/media.h"
#include "input/prose.h"
#include "input/release_fields.h"
#include "input/release_tables.h"
#include "input/release_text.h"

namespace dateline::input {

namespace {
// Keys of the top, for one that has slid under a table.
const std::vector<std::string> top = {"template", "languages", "date",    "city",     "embargo", "press",
                                      "headline", "kicker",    "subhead", "corrects", "review"};
// And all of them.
const std::vector<std::string> known_keys = {"template", "languages", "date",     "city",  "embargo",  "review",
                                             "status",   "number",    "corrects", "press", "kicker",   "headline",
                                             "subhead",  "quotes",    "media",    "links", "partners", "sections",
                                             "fields",   "text",      "mail"};

/// One city, several, or none (an empty text).
std::optional<std::vector<Excerpt>> read_cities(const Value& value, Diagnostics& diagnostics) {
  std::vector<Excerpt> out;
  if (std::holds_alternative<Array>(value.data)) {
    for (const auto& item : std::get<Array>(value.data))
      if (auto one = as_line(&item, "city", diagnostics)) out.push_back(std::move(*one));
  } else {
    auto one = as_line(&value, "city", diagnostics);
    if (!one) return std::nullopt;
    out.push_back(std::move(*one));
  }
  std::erase_if(out, [](const Excerpt& city) { return city.empty(); });
  return out;
}

/// Whether a text is a day without a time.
bool is_day(const Excerpt* text) {
  const auto moment = text ? read_moment(text->text) : std::nullopt;
  return moment && moment->date && !moment->time;
}

/// A date and a time, of which the time may be missing: that is reported once the release is whole.
std::optional<Embargo> read_embargo(const Value& value, const std::string& timezone, Diagnostics& diagnostics) {
  const auto* text = std::get_if<Excerpt>(&value.data);
  if (std::holds_alternative<Date>(value.data) || is_day(text)) {
    const auto date = as_date(&value, "embargo", diagnostics);
    if (!date) return std::nullopt;
    return Embargo{{*date, {}, {}}, false, value.span};
  }
  const auto until = as_datetime(&value, "embargo", diagnostics);
  if (!until || !check_clocks(*until, timezone, "embargo", value.span, diagnostics)) return std::nullopt;
  return Embargo{*until, true, value.span};
}

/// The chapter's own count: "8/12", or 8.
std::optional<Excerpt> read_number(const Value& value, Diagnostics& diagnostics) {
  if (const auto* whole = std::get_if<std::int64_t>(&value.data))
    return Excerpt{std::to_string(*whole), value.span, {}};
  return as_line(&value, "number", diagnostics);
}

Status read_status(const Value* value, Diagnostics& diagnostics) {
  const auto named = as_choice(value, "status", {"draft", "frozen", "final"}, diagnostics);
  if (!named || *named == "final") return Status::final;
  return *named == "draft" ? Status::draft : Status::frozen;
}

/// A mail cannot come from somebody who has no address.
std::optional<PersonPtr> read_sender(const Value& value, const Reading& reading) {
  auto person = as_person(&value, "from", reading);
  if (!person) return std::nullopt;
  if (person->email.given()) return person;
  reading.diagnostics.add({.rule = "bad-value",
                           .message = "bad-value-sender",
                           .span = value.span,
                           .arguments = {},
                           .help = "bad-value-sender-form"});
  return std::nullopt;
}

Mail read_mail(const Value* value, const Reading& reading) {
  Mail mail;
  const auto* table = as_table(value, "mail", reading.diagnostics);
  if (!table) return mail;
  Keys keys(*table, value->span, "mail", reading.diagnostics);
  mail.subject = as_local_line(keys.take("subject"), "subject", reading.known, reading.diagnostics);
  mail.intro = as_local_text(keys.take("intro"), "intro", reading.known, reading.diagnostics);
  mail.from = by_language<PersonPtr>(
      keys.take("from"), Tables::maybe, reading.known, reading.diagnostics,
      [&](const Value& one, const std::string&) -> std::optional<PersonPtr> { return read_sender(one, reading); });
  mail.to = as_addresses(keys.take("to"), "to", check_mailboxes, reading.known, reading.diagnostics);
  keys.finish({}, top);
  return mail;
}

/// A value of the top, or one for each language.
template <class T, class Read>
ByLanguage<T> top_value(const Value* value, const Reading& reading, Read read) {
  return by_language<T>(value, Tables::by_language, reading.known, reading.diagnostics,
                        [&](const Value& one, const std::string&) { return read(one, reading.diagnostics); });
}

/// The line of a draft that is still a comment, `# date = …`; otherwise the place of what is missing in the file.
Span place_for_date(const Keys& keys) {
  const auto& source = keys.place().source;
  const std::string_view text = source->text;
  for (std::size_t begin = 0, end = 0; begin < text.size() && text[begin] != '['; begin = end + 1) {
    end = std::min(text.find_first_of("\r\n", begin), text.size());
    auto line = text.substr(begin, end - begin);
    if (!line.starts_with('#')) continue;
    line.remove_prefix(std::min(line.find_first_not_of("# \t"), line.size()));
    const auto sign = line.find('=');
    if (line.starts_with("date") && sign != line.npos && line.substr(4, sign - 4).find_first_not_of(" \t") == line.npos)
      return {source, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }
  return keys.place();
}

void read_dates(Keys& keys, Release& release, const Template* subject, const Reading& reading) {
  const auto* date = keys.take("date");
  if (!date && subject && subject->has_dateline()) keys.missing("date", place_for_date(keys));
  release.date = top_value<Date>(
      date, reading, [](const Value& one, Diagnostics& diagnostics) { return as_date(&one, "date", diagnostics); });
  release.embargo = top_value<Embargo>(keys.take("embargo"), reading, [&](const Value& one, Diagnostics& diagnostics) {
    return read_embargo(one, reading.timezone, diagnostics);
  });
  const auto* review = keys.take("review");
  release.review = as_date(review, "review", reading.diagnostics);
  if (review) release.review_span = review->span;
}

void read_top(Keys& keys, Release& release, const Reading& reading) {
  auto& diagnostics = reading.diagnostics;
  const auto local = [&](std::string_view key) {
    return as_local_text(keys.take(key), key, reading.known, diagnostics);
  };
  release.cities = top_value<std::vector<Excerpt>>(keys.take("city"), reading, read_cities);
  release.status = read_status(keys.take("status"), diagnostics);
  release.number = top_value<Excerpt>(keys.take("number"), reading, read_number);
  release.corrects = local("corrects");
  release.kicker = local("kicker");
  release.headline = local("headline");
  release.subhead = local("subhead");
  for (const auto& [section, text] : {std::pair<std::string_view, const Text&>{"kicker", release.kicker},
                                      {"headline", release.headline},
                                      {"subhead", release.subhead}})
    for (const auto& [tag, one] : text.items) check_one_line(section, one, diagnostics);
}

/// Fields of the template that stand at the top: their table's line is missing, or further down.
std::vector<std::string> lost_fields(const Table& tree, const Template* subject) {
  std::vector<std::string> out;
  if (!subject) return out;
  for (const auto& field : subject->fields)
    if (find(tree, field.name) && std::find(known_keys.begin(), known_keys.end(), field.name) == known_keys.end())
      out.push_back(field.name);
  return out;
}

/// [fields], and what should stand there. Where its line is missing, the first field says so for all.
Value with_lost_fields(const Value* given, const Table& tree, const std::vector<std::string>& lost,
                       Diagnostics& diagnostics) {
  Value out = given ? *given : Value{Table{}, {}};
  if (!std::holds_alternative<Table>(out.data)) return out;
  bool said = false;
  for (const auto& entry : tree) {
    if (std::find(lost.begin(), lost.end(), entry.key.text) == lost.end()) continue;
    if (!out.span) out.span = entry.key.span;
    std::get<Table>(out.data).push_back(entry);
    if (said && !given) continue;
    said = true;
    diagnostics.add({.rule = "unknown-key",
                     .message = "unknown-key",
                     .span = entry.key.span,
                     .arguments = {{"key", entry.key.text}},
                     .help = given ? "unknown-key-field-move" : "unknown-key-field"});
  }
  return out;
}

void read_tables(Keys& keys, Release& release, const PictureFolder& pictures, const Template* subject,
                 const Reading& reading) {
  release.quotes = read_quotes(keys.take("quotes"), reading, top);
  release.media = read_media(keys.take("media"), pictures, reading, top);
  release.links = read_links(keys.take("links"), reading, top);
  release.partners = read_partners(keys.take("partners"), reading, top);
  if (subject) read_release_tables(keys, release, *subject, top, reading);
  release.sections = read_sections(keys.take("sections"), reading.diagnostics);
  release.mail = read_mail(keys.take("mail"), reading);
}
} // namespace

ReleaseFile open_release(const SourcePtr& source, Diagnostics& diagnostics) {
  ReleaseFile file{source, read_toml(source, diagnostics), {}, {}};
  Keys keys(file.tree, top_of(source), "", diagnostics, known_keys);
  const auto* value = keys.require("template");
  if (value) file.template_span = value->span;
  if (const auto name = as_text(value, "template", diagnostics)) file.template_name = name->text;
  return file;
}

std::vector<std::string> languages_of(const ReleaseFile& file, const Chapter& chapter, const Known& known,
                                      Diagnostics& diagnostics) {
  const auto* given = find(file.tree, "languages");
  const auto* list = given ? std::get_if<Array>(&given->data) : nullptr;
  if (!given || (list && list->empty())) return chapter.languages; // an empty array is no value
  return as_languages(given, "languages", known, diagnostics);
}

namespace {
/// Without a `review`: the earliest day of the fields of which the template says that they are one.
void review_by_field(Release& release, const Template& subject) {
  if (release.review) return;
  for (const auto& field : subject.fields) {
    const auto* value = field.review ? named(release.fields, field.name) : nullptr;
    if (!value) continue;
    for (const auto& [language, one] : value->value.items) {
      const auto* day = std::get_if<Date>(&one);
      if (!day || (release.review && *release.review <= *day)) continue;
      release.review = *day;
      release.review_span = value->value.span;
    }
  }
}

/// What is wrong with the texts of one language stops that language only.
void concern(const std::vector<Translation>& translations, Diagnostics& diagnostics) {
  for (auto& one : diagnostics.all)
    for (const auto& file : translations)
      if (one.language.empty() && one.span.source == file.source) one.language = file.language;
}
} // namespace

Release read_release(const ReleaseFile& file, const std::string& folder, const Chapter& chapter,
                     const Template* subject, std::shared_ptr<const Facts> facts, const Known& known,
                     const Files& files, Diagnostics& diagnostics) {
  Release release;
  release.facts = std::move(facts);
  release.source = file.source;
  release.template_name = file.template_name;
  release.template_span = file.template_span;

  auto may_stand = subject ? table_names(*subject) : std::vector<std::string>();
  may_stand.insert(may_stand.end(), known_keys.begin(), known_keys.end());
  Keys keys(file.tree, top_of(file.source), "", diagnostics, std::move(may_stand));
  const auto lost = lost_fields(file.tree, subject);
  keys.set_aside(subject ? lost : unread_tables(file.tree));
  keys.take("template");
  const auto* languages = keys.take("languages");
  release.languages = languages_of(file, chapter, known, diagnostics);
  if (languages) release.languages_span = languages->span;

  const Reading reading{known, PeopleIndex(chapter.people),
                        release.languages.empty() ? "en" : release.languages.front(), chapter.timezone, diagnostics};
  read_dates(keys, release, subject, reading);
  read_top(keys, release, reading);
  const auto* press = keys.take("press");
  release.press = press ? each_once(as_people(press, "press", reading)) : chapter.press;
  const auto& root = chapter.source && !chapter.folder.empty() ? chapter.folder : folder;
  read_tables(keys, release, {files, folder, root.empty() ? "." : root}, subject, reading);
  const auto* given = keys.take("fields");
  std::optional<Value> mended;
  if (!lost.empty()) mended = with_lost_fields(given, file.tree, lost, diagnostics);
  const Expected expected{chapter, subject, release.facts.get(), top};
  read_release_fields(mended ? &*mended : given, release, expected, reading);
  if (subject) review_by_field(release, *subject);
  check_added_sections(release, expected, diagnostics);
  read_release_text(keys.take("text"), release, expected, reading);
  keys.finish();
  release.translations = file.translations;
  concern(release.translations, diagnostics);
  return release;
}

} // namespace dateline::input
