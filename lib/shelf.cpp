// SPDX-License-Identifier: MIT
#include "shelf.h"

#include <algorithm>
#include <set>

#include "base/language.h"
#include "base/path.h"
#include "base/suggest.h"
#include "once.h"
#include "proof/proof.h"

namespace dateline {

bool holds(const LoadedTemplate& loaded, const std::string& tag, std::string_view words) {
  return std::any_of(loaded.layers.begin(), loaded.layers.end(), [&](const Layer& layer) {
    const auto file = layer.read(file_for(layer, loaded.subject.name, tag, ".md"));
    return file.bytes.find(words) != file.bytes.npos;
  });
}

namespace {
/// A rule that is allowed must be one, and no error.
void judge_allowances(const Chapter& chapter, Diagnostics& diagnostics) {
  for (const auto& allowance : chapter.allowed) {
    const auto* rule = proof::find_rule(allowance.rule);
    if (rule && rule->level != Level::error) continue;
    if (rule) {
      diagnostics.add({.rule = "bad-value",
                       .message = "allow-error",
                       .span = allowance.span,
                       .arguments = {{"value", allowance.rule}},
                       .help = "allow-error-help"});
      continue;
    }
    std::vector<std::string> names;
    for (const auto* known : proof::rules()) names.emplace_back(known->name);
    const auto near = nearest(allowance.rule, names);
    diagnostics.add({.rule = "unknown-key",
                     .message = "unknown-rule",
                     .span = allowance.span,
                     .arguments = {{"value", allowance.rule}, {"nearest", near}},
                     .help = near.empty() ? "list-rules" : "did-you-mean"});
  }
}
} // namespace

Shelf::Shelf(const Files& files, std::vector<std::string> templates)
    : files_(files), templates_(std::move(templates)) {}

const House& Shelf::house(const std::string& folder) {
  const auto look = [&] { return std::make_unique<const std::string>(files_.find_upwards(folder, "chapter.toml")); };
  const auto& home = *once(mutex_, homes_, folder, look);
  const auto key = home.empty() ? "no chapter over " + folder : home;
  return *once(mutex_, houses_, key, [&] { return std::make_unique<const House>(load_house(home)); });
}

House Shelf::load_house(const std::string& folder) const {
  House house;
  if (!folder.empty()) {
    house.templates.push_back({&files_, joined(folder, "templates"), folder});
    house.locales.push_back({&files_, joined(folder, "locales"), folder});
  }
  for (const auto& extra : templates_) house.templates.push_back({&files_, extra, extra});
  house.templates.push_back({nullptr, "templates", {}});
  house.locales.push_back({nullptr, "locales", {}});

  std::set<std::string> tags;
  for (const auto& layer : house.locales) {
    add_tags(layer, files_by_tag(layer, "", ".toml"), tags, house.diagnostics);
    add_tags(layer, files_by_tag(layer, "i18n", ".json"), tags, house.diagnostics);
  }
  house.known.languages.assign(tags.begin(), tags.end());

  auto chapter = std::make_shared<Chapter>();
  if (!folder.empty()) {
    const Layer here{&files_, folder, folder};
    if (const auto source = open(here, "chapter.toml", house.inputs, house.diagnostics))
      *chapter = input::read_chapter(source, folder, house.known, files_, house.diagnostics);
    if (chapter->letterhead) house.inputs += chapter->letterhead->bytes;
    if (chapter->logo) house.inputs += chapter->logo->bytes;
    chapter->folder = folder;
    judge_allowances(*chapter, house.diagnostics);
  }
  house.chapter = std::move(chapter);
  return house;
}

const LoadedTemplate* Shelf::find_template(const House& house, const std::string& name) {
  return once(mutex_, loaded_, std::pair(&house, name), [&] { return load_template(house, name); });
}

std::unique_ptr<LoadedTemplate> Shelf::load_template(const House& house, const std::string& name) const {
  if (name.empty() || name.find('/') != name.npos || name.starts_with('.')) return nullptr;
  auto loaded = std::make_unique<LoadedTemplate>();
  std::set<std::string> languages;
  SourcePtr source;
  for (const auto& layer : house.templates) {
    source = open(layer, name + "/template.toml", loaded->inputs, loaded->diagnostics);
    loaded->layers.push_back(layer);
    add_tags(layer, files_by_tag(layer, name, ".md"), languages, loaded->diagnostics);
    if (source || !loaded->diagnostics.all.empty()) break;
  }
  if (!source && loaded->diagnostics.all.empty()) return nullptr;
  if (source)
    loaded->subject = input::read_template(source, name, {languages.begin(), languages.end()}, loaded->diagnostics);
  for (const auto& tag : languages) add_language_fields(tag, *loaded);
  loaded->examples = example_texts(loaded->subject);
  return loaded;
}

/// A release in any language may give a field that only one language file declares, so all are looked at; what declares
/// none is not read.
void Shelf::add_language_fields(const std::string& tag, LoadedTemplate& loaded) const {
  if (!holds(loaded, tag, "\n[fields.")) return;
  auto& subject = loaded.subject;
  for (const auto& layer : loaded.layers) {
    Diagnostics later; // whoever needs the language reads the file again, and reports
    std::string inputs;
    const auto source = open(layer, file_for(layer, subject.name, tag, ".md"), inputs, later);
    if (!source) continue;
    for (const auto& field : input::read_template_text(source, subject, tag, later).fields)
      subject.language_fields.push_back(field.name);
  }
}

const LoadedText* Shelf::find_text(const LoadedTemplate& loaded, const std::string& language) {
  return once(mutex_, texts_, std::pair(&loaded, language), [&] { return load_text(loaded, language); });
}

std::unique_ptr<LoadedText> Shelf::load_text(const LoadedTemplate& from, const std::string& language) const {
  const auto& subject = from.subject;
  auto loaded = std::make_unique<LoadedText>();
  bool found = false;
  // Furthest parent first, so that each file goes over what it inherits from; of one tag the chapter's own goes last.
  auto chain = with_parents(language);
  std::reverse(chain.begin(), chain.end());
  for (const auto& tag : chain)
    for (auto layer = from.layers.rbegin(); layer != from.layers.rend(); ++layer) {
      const auto source = open(*layer, file_for(*layer, subject.name, tag, ".md"), loaded->inputs, loaded->diagnostics);
      if (!source) continue;
      auto own = input::read_template_text(source, subject, language, loaded->diagnostics);
      loaded->text = found ? input::inherit(std::move(own), loaded->text) : std::move(own);
      found = true;
    }
  set_language(loaded->diagnostics, language);
  loaded->examples = example_texts(loaded->text, subject);
  return found || !loaded->diagnostics.all.empty() ? std::move(loaded) : nullptr;
}

bool Shelf::is_broken(const LoadedTemplate& loaded, const std::string& language) {
  const auto* text = find_text(loaded, language);
  return loaded.diagnostics.count(Level::error) > 0 || (text && text->diagnostics.count(Level::error) > 0);
}

std::vector<std::string> Shelf::template_names(const House& house) const {
  std::set<std::string> names;
  for (const auto& layer : house.templates)
    for (const auto& name : layer.list())
      if (layer.read(name + "/template.toml").state == FileState::read) names.insert(name);
  return {names.begin(), names.end()};
}

} // namespace dateline
