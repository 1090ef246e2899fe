// SPDX-License-Identifier: MIT
#include <algorithm>

#include "asking.h"
#include "base/builtin.h"
#include "base/language.h"
#include "desk.h"
#include "input/input.h"
#include "proof/proof.h"

/// What there is: templates, languages, formats, rules, and the drafts that are made of them.
namespace dateline {

namespace {
/// Where a group stands in lists.
std::size_t rank(const TemplateInfo& one) {
  const auto all = groups();
  return static_cast<std::size_t>(std::find(all.begin(), all.end(), one.group) - all.begin());
}

TemplateInfo info(Shelf& shelf, const LoadedTemplate& loaded, const std::string& language) {
  const auto& subject = loaded.subject;
  TemplateInfo out;
  out.name = subject.name;
  out.kind = subject.kind;
  out.group = subject.group;
  out.languages = subject.languages;
  const auto* read = text_for_reading(shelf, loaded, language);
  const auto* text = read ? &read->text : nullptr;
  if (text) {
    out.title = text->title.text, out.description = text->description.text;
    out.use = text->use.text, out.avoid = text->avoid.text;
  }
  for (const auto& tag : subject.languages)
    if (holds(loaded, tag, "reviewed"))
      if (const auto* own = shelf.find_text(loaded, tag); own && own->text.reviewed) out.reviewed.push_back(tag);
  for (const auto& field : subject.fields)
    out.fields.push_back({field.name, std::string(name_of(field.type)), text ? words_of(text->help, field.name) : "",
                          as_written(example_of(field, text, language)), field.required, field.choices});
  for (const auto& table : subject.tables)
    for (const auto& column : table.columns) {
      const auto name = table.name + "." + column.name;
      out.fields.push_back({name, std::string(name_of(column.type)), text ? words_of(text->help, name) : "",
                            as_written(example_of(column, table, text, language)), column.required, column.choices});
    }
  for (const auto& section : subject.sections)
    out.sections.push_back(
        {section.name, text ? words_of(text->why, section.name) : "", section.required || section.at_least > 0});
  return out;
}
} // namespace

std::vector<TemplateInfo> Desk::templates(const std::string& folder, const std::string& language) const {
  auto& shelf = shelf_->shelf;
  const auto& house = shelf.house(folder);
  std::vector<TemplateInfo> out;
  for (const auto& name : shelf.template_names(house))
    if (const auto* loaded = shelf.find_template(house, name)) out.push_back(info(shelf, *loaded, language));
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return rank(a) < rank(b); });
  return out;
}

std::vector<FactInfo> Desk::facts(const std::string& folder, const std::string& language) const {
  auto& shelf = shelf_->shelf;
  const auto& house = shelf.house(folder);
  const auto* reader = shelf.find_language(house, language);
  if (!reader) reader = shelf.find_language(house, "en");
  std::vector<FactInfo> out;
  for (const auto* fact : shelf.facts(house, folder).facts->all())
    out.push_back({fact->field.name, localise::print(fact->field, *house.chapter, *reader->language),
                   written(fact->as_of), written(fact->review), fact->source, fact->field.key.source->name});
  return out;
}

std::vector<std::string> Desk::language_tags(const std::string& folder) const {
  return shelf_->shelf.house(folder).known.languages;
}

std::vector<LanguageInfo> Desk::languages(const std::string& folder) const {
  auto& shelf = shelf_->shelf;
  const auto& house = shelf.house(folder);
  // What only a native writer can vouch for where no source does.
  constexpr std::string_view judged[] = {"dateline", "dates.long", "quotation.marks", "label"};
  std::vector<LanguageInfo> out;
  for (const auto& tag : house.known.languages) {
    const auto* loaded = shelf.find_language(house, tag);
    if (!loaded) continue;
    const auto& conventions = loaded->language->conventions();
    LanguageInfo row{tag, language_name(tag), conventions.reviewed, 0};
    for (const auto key : judged) row.drafts += !conventions.sources.contains(key);
    out.push_back(std::move(row));
  }
  return out;
}

std::string Desk::template_source(const std::string& folder, const std::string& name, const std::string& file) const {
  const auto& house = shelf_->shelf.house(folder);
  for (const auto& layer : house.templates)
    if (auto found = layer.read(name + "/" + file); found.state == FileState::read) return std::move(found.bytes);
  return {};
}

namespace {
std::vector<std::string> having_text(Shelf& shelf, const LoadedTemplate& loaded, std::vector<std::string> languages) {
  std::erase_if(languages, [&](const auto& tag) { return !shelf.find_text(loaded, tag); });
  return languages;
}
} // namespace

std::string Desk::draft(const std::string& folder, const std::string& name, const std::vector<std::string>& languages,
                        bool example, const std::map<std::string, std::string>& values) const {
  auto& shelf = shelf_->shelf;
  const auto& house = shelf.house(folder);
  const auto* loaded = shelf.find_template(house, name);
  if (!loaded) return {};
  const auto there = having_text(shelf, *loaded, languages);
  return write::draft(loaded->subject, there, texts_in(shelf, *loaded, there), word_of(*this), example, {}, values);
}

std::vector<DemandInfo> Desk::demands(const std::string& folder, const std::string& name,
                                      const std::vector<std::string>& languages) const {
  auto& shelf = shelf_->shelf;
  const auto& house = shelf.house(folder);
  const auto* loaded = shelf.find_template(house, name);
  if (!loaded) return {};
  const auto there = having_text(shelf, *loaded, languages);
  std::vector<DemandInfo> out;
  for (auto& one : write::demands(loaded->subject, there, texts_in(shelf, *loaded, there), word_of(*this),
                                  house.chapter->city.items.empty()))
    out.push_back({one.language.empty() ? one.key : one.key + "." + one.language, one.language, std::move(one.help),
                   std::move(one.example), std::move(one.choices)});
  return out;
}

std::string Desk::draft_chapter(const std::vector<std::pair<std::string, std::string>>& settings) const {
  return write::draft_chapter(settings, word_of(*this));
}

Diagnostics Desk::check_chapter(const std::string& folder, const std::string& text) const {
  Diagnostics found;
  const auto& known = shelf_->shelf.house(folder).known;
  if (const auto source = input::read_source("chapter.toml", text, found))
    input::read_chapter(source, folder, known, shelf_->files, found);
  return found;
}

std::vector<std::string> Desk::chapter_languages(const std::string& folder) const {
  return shelf_->shelf.house(folder).chapter->languages;
}

std::vector<RuleInfo> rules() {
  std::vector<RuleInfo> out;
  for (const auto* rule : proof::rules())
    out.push_back(
        {rule->name, rule->level, proof::whole(rule->bad), proof::whole(rule->good), rule->file, rule->dated});
  return out;
}

std::vector<FormatInfo> formats() {
  std::vector<FormatInfo> out;
  for (const auto* format : write::formats()) out.push_back({format->name, format->extension, format->media_type});
  return out;
}

std::vector<std::string_view> groups() { return {template_groups.begin(), template_groups.end()}; }

std::vector<std::string_view> keys() {
  return {"about",  "accent",   "allow",    "city",   "corrects", "country",   "date",     "embargo",    "facts",
          "fields", "formats",  "headline", "kind",   "kit",      "languages", "legal",    "letterhead", "links",
          "logo",   "mail",     "media",    "name",   "number",   "partners",  "people",   "press",      "quotes",
          "review", "sections", "short",    "status", "template", "text",      "timezone", "website"};
}

std::string_view manual(std::string_view page, std::string_view language) {
  const std::string folder = language == "en" ? "man/" : "man/" + std::string(language) + "/";
  return builtin(folder + std::string(page) + ".txt").value_or("");
}

std::string_view version() { return DATELINE_VERSION; }

} // namespace dateline
