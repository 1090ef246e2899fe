// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/builtin.h"
#include "base/language.h"
#include "once.h"
#include "shelf.h"

namespace dateline {

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
  set_language(loaded->diagnostics, tag);
  // The built-in languages are judged by the tests of the program.
  if (own_files) {
    judge_language(conventions, catalogue, english_words(), house.locales.front().name(tag + ".toml"),
                   loaded->diagnostics);
  }
  loaded->language = std::make_unique<localise::Language>(std::move(conventions), std::move(catalogue));
  return loaded;
}

} // namespace dateline
