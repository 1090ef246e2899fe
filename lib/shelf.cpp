// SPDX-License-Identifier: MIT
#include "shelf.h"

#include <algorithm>
#include <set>

#include "base/builtin.h"
#include "base/language.h"
#include "base/path.h"
#include "base/suggest.h"
#include "once.h"
#include "proof/proof.h"

namespace dateline {

namespace {
/// A path as messages show it: without a "./" that it was given with.
std::string shown(const std::string& path) { return path.starts_with("./") ? path.substr(2) : path; }
} // namespace

FileBytes Layer::read(const std::string& path) const {
  if (files) return files->read(joined(folder, path), input::max_file, root);
  const auto found = builtin(joined(folder, path));
  return found ? FileBytes{FileState::read, std::string(*found)} : FileBytes{};
}

std::vector<std::string> Layer::list(const std::string& inner) const {
  const auto path = inner.empty() ? folder : joined(folder, inner);
  if (files) {
    auto names = files->list(path, root);
    for (auto& name : names)
      if (name.ends_with('/')) name.pop_back();
    return names;
  }
  std::set<std::string> names;
  const auto prefix = path + "/";
  for (const auto found : builtin_paths(prefix)) {
    const auto rest = found.substr(prefix.size());
    names.emplace(rest.substr(0, rest.find('/')));
  }
  return {names.begin(), names.end()};
}

std::string Layer::name(const std::string& path) const {
  return files ? shown(joined(folder, path)) : "builtin:" + joined(folder, path);
}

void concern(Diagnostics& diagnostics, const std::string& language) {
  for (auto& diagnostic : diagnostics.all) diagnostic.language = language;
}

namespace {
/// The sentence of a file that is there and cannot be read.
std::string_view unreadable(FileState state) {
  switch (state) {
  case FileState::too_large: return "file-too-large";
  case FileState::not_regular: return "bad-file-irregular";
  case FileState::outside: return "bad-file-outside";
  default: return "bad-file-unreadable";
  }
}
} // namespace

SourcePtr open(const Layer& layer, const std::string& path, std::string& inputs, Diagnostics& diagnostics) {
  auto file = layer.read(path);
  if (file.state == FileState::absent) return nullptr;
  const auto name = layer.name(path);
  if (file.state != FileState::read) {
    diagnostics.add({.rule = file.state == FileState::too_large ? "too-large" : "bad-file",
                     .message = unreadable(file.state),
                     .span = {},
                     .arguments = {{"file", name}},
                     .file = name});
    return nullptr;
  }
  if (layer.files) inputs += file.bytes;
  return input::read_source(name, std::move(file.bytes), diagnostics);
}

void report_two_files(const std::string& tag, const std::string& first, const std::string& second,
                      const std::string& file, Diagnostics& diagnostics) {
  diagnostics.add({.rule = "given-twice",
                   .message = "two-files-of-language",
                   .span = {},
                   .arguments = {{"language", tag}, {"first", first}, {"second", second}},
                   .help = "two-files-of-language-help",
                   .file = file});
}

namespace {
/// The files of a folder that are named after a language, by tag: pt-BR.md and MediaWiki's pt-br.md are the same.
using TagFiles = std::map<std::string, std::vector<std::string>>;
TagFiles files_by_tag(const Layer& layer, const std::string& folder, std::string_view ending) {
  TagFiles found;
  for (const auto& name : layer.list(folder))
    if (name.ends_with(ending) && !name.starts_with("qqq."))
      if (const auto tag = language_tag(name.substr(0, name.size() - ending.size())); !tag.empty())
        found[tag].push_back(folder.empty() ? name : folder + "/" + name);
  return found;
}

} // namespace

std::string file_for(const Layer& layer, const std::string& folder, const std::string& tag, std::string_view ending) {
  const auto plain = (folder.empty() ? tag : folder + "/" + tag) + std::string(ending);
  if (!layer.files) return plain;
  const auto found = files_by_tag(layer, folder, ending);
  const auto row = found.find(tag);
  return row == found.end() ? plain : row->second.front();
}

bool holds(const LoadedTemplate& loaded, const std::string& tag, std::string_view words) {
  return std::any_of(loaded.layers.begin(), loaded.layers.end(), [&](const Layer& layer) {
    const auto file = layer.read(file_for(layer, loaded.subject.name, tag, ".md"));
    return file.bytes.find(words) != file.bytes.npos;
  });
}

namespace {
/// Adds the tags; two files of one tag are an error.
void add_tags(const Layer& layer, const TagFiles& files, std::set<std::string>& tags, Diagnostics& diagnostics) {
  for (const auto& [tag, names] : files) {
    tags.insert(tag);
    if (names.size() > 1) report_two_files(tag, names[0], names[1], layer.name(names[1]), diagnostics);
  }
}

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
  concern(loaded->diagnostics, language);
  return found || !loaded->diagnostics.all.empty() ? std::move(loaded) : nullptr;
}

bool Shelf::is_broken(const LoadedTemplate& loaded, const std::string& language) {
  const auto* text = find_text(loaded, language);
  return loaded.diagnostics.count(Level::error) > 0 || (text && text->diagnostics.count(Level::error) > 0);
}

const LoadedLanguage* Shelf::find_language(const House& house, const std::string& tag) {
  return once(mutex_, languages_, std::pair(&house, tag), [&] { return load_language(house, tag); });
}

namespace {
/// By which a chapter's own words are judged.
const Catalogue& english_words() {
  static const Catalogue english = [] {
    Catalogue words;
    input::read_packed_words(builtin("words/en").value_or(""), words);
    return words;
  }();
  return english;
}

/// What a language cannot do without: a chapter's own may have forgotten it.
void judge_language(const Conventions& conventions, const Catalogue& catalogue, const Catalogue& english,
                    const std::string& file, Diagnostics& diagnostics) {
  std::string missing;
  const auto miss = [&](std::string_view name) { missing += (missing.empty() ? "" : ", ") + std::string(name); };
  for (const auto* style : {"long", "on", "on_weekday"})
    if (!conventions.dates.contains(style)) miss(std::string("dates.") + style);
  if (conventions.quotation.marks.empty() && !conventions.quotation.dash) miss("quotation.marks");
  if (conventions.quotation.attribution.empty()) miss("quotation.attribution");
  for (const auto& [key, word] : english.words)
    if (key.find('.') == key.npos && !catalogue.words.contains(key)) miss(key);
  if (missing.empty()) return;
  diagnostics.add({.rule = "missing-translation",
                   .message = "language-incomplete",
                   .span = {},
                   .arguments = {{"language", conventions.language}, {"list", missing}},
                   .help = "language-incomplete-help",
                   .language = conventions.language,
                   .file = file});
}
} // namespace

std::unique_ptr<LoadedLanguage> Shelf::load_language(const House& house, const std::string& tag) const {
  if (!serves(house.known.languages, tag)) return nullptr;
  auto loaded = std::make_unique<LoadedLanguage>();
  Conventions conventions;
  Catalogue catalogue;
  bool own_files = false;
  auto chain = with_parents(tag);
  std::reverse(chain.begin(), chain.end());
  for (const auto& at : chain)
    for (auto layer = house.locales.rbegin(); layer != house.locales.rend(); ++layer) {
      if (const auto source = open(*layer, file_for(*layer, "", at, ".toml"), loaded->inputs, loaded->diagnostics))
        input::read_conventions(source, conventions, loaded->diagnostics), own_files |= layer->files != nullptr;
      if (!layer->files)
        input::read_packed_words(builtin("words/" + at).value_or(""), catalogue);
      else if (const auto source =
                   open(*layer, file_for(*layer, "i18n", at, ".json"), loaded->inputs, loaded->diagnostics)) {
        catalogue.language = at; // by whose plural forms it is judged
        input::read_catalogue(source, catalogue, loaded->diagnostics, &english_words());
        own_files = true;
      }
    }
  conventions.language = catalogue.language = tag;
  concern(loaded->diagnostics, tag);
  // The built-in languages are judged by the tests of the program.
  if (own_files) {
    judge_language(conventions, catalogue, english_words(), house.locales.front().name(tag + ".toml"),
                   loaded->diagnostics);
  }
  loaded->language = std::make_unique<localise::Language>(std::move(conventions), std::move(catalogue));
  return loaded;
}

std::vector<std::string> Shelf::template_names(const House& house) const {
  std::set<std::string> names;
  for (const auto& layer : house.templates)
    for (const auto& name : layer.list())
      if (layer.read(name + "/template.toml").state == FileState::read) names.insert(name);
  return {names.begin(), names.end()};
}

} // namespace dateline
