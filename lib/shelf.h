// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "content/chapter.h"
#include "content/facts.h"
#include "content/kit.h"
#include "content/template.h"
#include "examples_left.h"
#include "input/input.h"
#include "layer.h"
#include "localise/localise.h"

namespace dateline {

/// A chapter with all that is found from its folder, nearest first.
struct House {
  std::shared_ptr<const Chapter> chapter;
  input::Known known;
  std::vector<Layer> templates, locales;
  Diagnostics diagnostics;
  std::string inputs; // the bytes of chapter.toml, letterhead and logo
};

/// The facts that hold in a folder: of its own facts.toml, of the chapter's, of the program's.
struct LoadedFacts {
  std::shared_ptr<const Facts> facts;
  Diagnostics diagnostics;
  std::string inputs;
};

struct LoadedKit {
  Kit kit;
  Diagnostics diagnostics;
};

struct LoadedTemplate {
  Template subject;
  ExampleTexts examples; // of its fields
  /// That its language files may come from: what lies behind is of another template of its name.
  std::vector<Layer> layers;
  Diagnostics diagnostics;
  std::string inputs; // bytes of files on the disk, for a hash
};
/// Whether the files that a template has for a language hold some words, as they stand: what does not is not parsed for
/// them.
bool holds(const LoadedTemplate& loaded, const std::string& tag, std::string_view words);

struct LoadedText {
  TemplateText text;
  ExampleTexts examples;
  Diagnostics diagnostics;
  std::string inputs;
};
struct LoadedLanguage {
  std::unique_ptr<const localise::Language> language;
  Diagnostics diagnostics;
  std::string inputs;
};

/// Loads what a run has in common, each thing once. Thread-safe; what it returns stays as long as the shelf.
class Shelf {
 public:
  Shelf(const Files& files, std::vector<std::string> templates);

  const House& house(const std::string& folder);
  /// Nothing if there is no such kit.
  std::optional<LoadedKit> find_kit(const House& house, const std::string& name);
  std::vector<std::string> kit_names(const House& house) const;

  const LoadedFacts& facts(const House& house, const std::string& folder);
  /// Null if there is no such template.
  const LoadedTemplate* find_template(const House& house, const std::string& name);
  /// Null if the template has no file for the language or its parents.
  const LoadedText* find_text(const LoadedTemplate& loaded, const std::string& language);
  /// Null if there is no such language.
  const LoadedLanguage* find_language(const House& house, const std::string& tag);

  /// Whether the template has an error, itself or in this language.
  bool is_broken(const LoadedTemplate& loaded, const std::string& language);

  std::vector<std::string> template_names(const House& house) const;

 private:
  LoadedFacts load_facts(const House& house, const std::string& folder);
  const FactList& builtin_facts(const House& house);
  House load_house(const std::string& folder) const;
  std::unique_ptr<LoadedTemplate> load_template(const House& house, const std::string& name) const;
  void add_language_fields(const std::string& tag, LoadedTemplate& loaded) const;
  std::unique_ptr<LoadedText> load_text(const LoadedTemplate& loaded, const std::string& language) const;
  std::unique_ptr<LoadedLanguage> load_language(const House& house, const std::string& tag) const;

  const Files& files_;
  std::vector<std::string> templates_;
  std::mutex mutex_;
  std::map<std::string, std::unique_ptr<const std::string>> homes_; // the chapter's folder, by that of a release
  std::map<std::string, std::unique_ptr<const House>> houses_;
  std::map<std::pair<const House*, std::string>, std::unique_ptr<const LoadedFacts>> facts_;
  std::map<const House*, std::unique_ptr<const FactList>> builtin_facts_;
  std::map<std::pair<const House*, std::string>, std::unique_ptr<const LoadedTemplate>> loaded_;
  std::map<std::pair<const LoadedTemplate*, std::string>, std::unique_ptr<const LoadedText>> texts_;
  std::map<std::pair<const House*, std::string>, std::unique_ptr<const LoadedLanguage>> languages_;
};

} // namespace dateline
