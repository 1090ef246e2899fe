// SPDX-License-Identifier: MIT
#include "translations.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/checksum.h"
#include "base/codes.h"
#include "base/language.h"
#include "base/path.h"
#include "base/suggest.h"

namespace dateline {

namespace {
constexpr std::string_view ending = ".md";

/// A file that is for none of the release's languages.
void report_language(const std::string& name, const std::string& path, const std::vector<std::string>& languages,
                     Diagnostics& diagnostics) {
  const auto tag = language_tag(name);
  auto near = tag.empty() ? language_by_name(name, languages) : nearest_language(tag, languages);
  if (near.empty()) near = nearest(name, languages);
  diagnostics.add({.rule = "unknown-language",
                   .message = "unknown-language-file",
                   .span = {},
                   .arguments = {{"language", name}, {"nearest", near}, {"list", with_commas(languages)}},
                   .help = near.empty() ? "unknown-language-file-help" : "did-you-mean",
                   .language = tag.empty() ? name : tag,
                   .file = path});
}

/// The files that are for a language of the release, by tag.
std::map<std::string, std::string> files_for(const Layer& layer, const std::vector<std::string>& names,
                                             const std::vector<std::string>& languages, Diagnostics& diagnostics) {
  std::map<std::string, std::string> out;
  for (const auto& name : names) {
    if (!name.ends_with(ending)) continue;
    const auto stem = name.substr(0, name.size() - ending.size());
    const auto tag = language_tag(stem);
    const bool wanted = !tag.empty() && std::any_of(languages.begin(), languages.end(),
                                                    [&](const auto& one) { return serves({tag}, one); });
    if (!wanted) {
      report_language(stem, layer.name(name), languages, diagnostics);
      continue;
    }
    const auto [first, added] = out.emplace(tag, name);
    if (!added) report_two_files(tag, first->second, name, layer.name(name), diagnostics);
  }
  return out;
}

/// The sections that the template writes in the source's language, for a language that it does not have.
void add_template_texts(Shelf& shelf, const LoadedTemplate& loaded, const std::vector<std::string>& languages,
                        const std::string& target, std::vector<SourceText>& texts) {
  if (shelf.find_text(loaded, target)) return;
  for (const auto& language : languages) {
    const auto* from = language == target ? nullptr : shelf.find_text(loaded, language);
    if (!from) continue;
    for (const auto& section : loaded.subject.sections) {
      const auto prose = from->text.sections.find(section.name);
      const TextPath path = {"text", section.name};
      const auto is_there = [&](const SourceText& one) {
        return one.path == path || (one.path.size() == 1 && one.path.front() == section.name);
      };
      if (prose == from->text.sections.end() || std::any_of(texts.begin(), texts.end(), is_there)) continue;
      texts.push_back({path, language, prose->second->source.text, false, input::names_of(prose->second->blanks)});
    }
    return;
  }
}
} // namespace

std::string translations_folder(const std::string& release) {
  constexpr std::string_view toml = ".toml";
  const auto name = name_of(release);
  if (!name.ends_with(toml) || name.size() == toml.size()) return {};
  return release.substr(0, release.size() - toml.size());
}

Layer translations_layer(const Files& files, const House& house, const std::string& release) {
  const auto& home = house.chapter->folder;
  return {&files, translations_folder(release), home.empty() ? folder_of(release) : home};
}

void add_translations(const Files& files, Shelf& shelf, const House& house, const std::string& path,
                      const LoadedTemplate* loaded, input::ReleaseFile& file, std::string& inputs,
                      Diagnostics& diagnostics) {
  const auto folder = translations_folder(path);
  if (folder.empty()) return;
  const auto layer = translations_layer(files, house, path);
  const auto names = layer.list();
  if (names.empty()) return;
  Diagnostics said; // where the release is read
  const auto languages = input::languages_of(file, *house.chapter, house.known, said);
  auto all = files_for(layer, names, languages, diagnostics);
  const auto add = [&](const std::string& tag, const std::string& name, bool leads) {
    Diagnostics found;
    const auto source = open(layer, name, inputs, found);
    set_language(found, tag);
    for (auto& one : found.all) diagnostics.add(std::move(one));
    const auto* subject = loaded ? &loaded->subject : nullptr;
    if (source) input::add_translation(file, source, tag, leads, subject, house.known, diagnostics);
  };
  // That of the release's first language goes before the others, which are made from it.
  const auto first = languages.empty() ? all.end() : all.find(languages.front());
  if (first != all.end()) {
    add(first->first, first->second, true);
    all.erase(first);
  }
  for (const auto& [tag, name] : all) add(tag, name, false);
  for (auto& one : file.translations)
    one.current = checksum_of(texts_to_translate(shelf, house, loaded, file, one.language));
}

std::vector<SourceText> texts_to_translate(Shelf& shelf, const House& house, const LoadedTemplate* loaded,
                                           const input::ReleaseFile& file, const std::string& language) {
  Diagnostics said; // where the release is read
  const auto languages = input::languages_of(file, *house.chapter, house.known, said);
  auto texts = input::source_texts(file, loaded ? &loaded->subject : nullptr, languages, language, house.known);
  if (loaded) add_template_texts(shelf, *loaded, languages, language, texts);
  return texts;
}

std::string checksum_of(std::vector<SourceText> texts) {
  std::sort(texts.begin(), texts.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  std::string bytes;
  for (const auto& one : texts) bytes += dotted(one.path) + '\0' + one.text + '\0';
  return fmt::format("{:08x}", checksum(bytes));
}

} // namespace dateline
