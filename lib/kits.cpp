// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/language.h"
#include "content/named.h"
#include "desk.h"

/// Kits: the papers that one occasion needs, and the facts.toml that they share.
namespace dateline {

namespace {
using Kinds = std::vector<const LoadedTemplate*>;

Kinds kinds_of(Shelf& shelf, const House& house, const Kit& kit) {
  Kinds out;
  for (const auto& name : kit.templates)
    if (const auto* found = shelf.find_template(house, name.text)) out.push_back(found);
  return out;
}

/// The languages that every kind of a kit is written in.
std::vector<std::string> languages_of(const Kinds& kinds) {
  std::vector<std::string> out;
  if (!kinds.empty()) out = kinds.front()->subject.languages;
  for (const auto* kind : kinds)
    std::erase_if(out, [&](const std::string& tag) { return !serves(kind->subject.languages, tag); });
  return out;
}

/// The shared fields: each with the example and the help of the first kind that has one, and required if one kind
/// requires it.
struct SharedFields {
  std::vector<Field> fields;
  std::vector<TemplateText> texts; // help and examples alone, in each language

  SharedFields(Shelf& shelf, const Kinds& kinds, const Kit& kit, const std::vector<std::string>& languages)
      : texts(languages.size()) {
    for (const auto& name : kit.facts) {
      add(kinds, name.text);
      for (std::size_t at = 0; at < languages.size(); ++at) add_text(shelf, kinds, name.text, languages[at], texts[at]);
    }
  }

  std::vector<const TemplateText*> pointers() const {
    std::vector<const TemplateText*> out;
    for (const auto& text : texts) out.push_back(&text);
    return out;
  }

 private:
  void add(const Kinds& kinds, const std::string& name) {
    std::optional<Field> shared;
    for (const auto* kind : kinds) {
      const auto* field = named(kind->subject.fields, name);
      if (!field) continue;
      if (!shared) shared = *field;
      if (!shared->example.given()) shared->example = field->example;
      shared->required |= field->required;
    }
    if (shared) fields.push_back(std::move(*shared));
  }

  static void add_text(Shelf& shelf, const Kinds& kinds, const std::string& name, const std::string& language,
                       TemplateText& to) {
    const auto take = [&](const auto& from, auto& into) {
      if (const auto found = from.find(name); found != from.end()) into.insert(*found); // the first one stays
    };
    for (const auto* kind : kinds) {
      const auto* text = named(kind->subject.fields, name) ? shelf.find_text(*kind, language) : nullptr;
      if (!text) continue;
      take(text->text.help, to.help);
      take(text->text.examples, to.examples);
    }
  }
};

/// Those of the kit's facts that a kind has.
std::vector<std::string> shared_by(const LoadedTemplate& kind, const Kit& kit) {
  std::vector<std::string> out;
  for (const auto& name : kit.facts)
    if (named(kind.subject.fields, name.text)) out.push_back(name.text);
  return out;
}
} // namespace

std::vector<KitInfo> Desk::kits(const std::string& folder, const std::string& language) const {
  auto& shelf = shelf_->shelf;
  const auto& house = shelf.house(folder);
  std::vector<KitInfo> out;
  for (const auto& name : shelf.kit_names(house)) {
    auto loaded = shelf.find_kit(house, name);
    if (!loaded) continue;
    KitInfo kit{name, {}, {}, languages_of(kinds_of(shelf, house, loaded->kit)), std::move(loaded->diagnostics)};
    for (const auto& kind : loaded->kit.templates) kit.templates.push_back(kind.text);
    if (const auto* own = shelf.find_template(house, name))
      if (const auto* text = text_for_reading(shelf, *own, language)) kit.title = text->text.title.text;
    out.push_back(std::move(kit));
  }
  return out;
}

std::vector<std::pair<std::string, std::string>> Desk::draft_kit(const std::string& folder, const std::string& name,
                                                                 const std::vector<std::string>& languages,
                                                                 bool example) const {
  auto& shelf = shelf_->shelf;
  const auto& house = shelf.house(folder);
  const auto loaded = shelf.find_kit(house, name);
  if (!loaded) return {};
  const auto word = word_of(*this);
  const auto kinds = kinds_of(shelf, house, loaded->kit);
  const SharedFields shared(shelf, kinds, loaded->kit, languages);
  std::vector<std::pair<std::string, std::string>> out;
  if (!shared.fields.empty())
    out.emplace_back("facts.toml", write::draft_facts(shared.fields, languages, shared.pointers(), word, example));
  for (const auto* kind : kinds) {
    out.emplace_back(kind->subject.name + ".toml",
                     write::draft(kind->subject, languages, texts_in(shelf, *kind, languages), word, example,
                                  shared_by(*kind, loaded->kit)));
  }
  return out;
}

} // namespace dateline
