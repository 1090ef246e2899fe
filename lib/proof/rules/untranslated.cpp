// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/suggest.h"
#include "base/unicode.h"
#include "proof/checks.h"

namespace dateline::proof {

namespace {
constexpr std::size_t fewest_words = 5; // fewer may be a name, which is the same everywhere

/// One language of each kind: Mexicans and Spaniards read the same text.
std::vector<std::string> kinds(const std::vector<std::string>& languages) {
  std::vector<std::string> out;
  for (const auto& tag : languages)
    if (std::none_of(out.begin(), out.end(), [&](const auto& one) { return primary(one) == primary(tag); }))
      out.push_back(tag);
  return out;
}

/// Texts that are printed as they are in all of several languages.
class Texts {
 public:
  Texts(std::vector<std::string> languages, Diagnostics& diagnostics)
      : languages_(std::move(languages)), diagnostics_(diagnostics) {}

  void look_at(std::string_view key, const Excerpt& text) {
    if (word_count(text.text) < fewest_words) return;
    diagnostics_.add({.rule = "untranslated",
                      .message = "untranslated",
                      .span = text.span,
                      .arguments = {{"key", std::string(key)},
                                    {"list", with_commas(languages_)},
                                    {"first", languages_[0]},
                                    {"second", languages_[1]}},
                      .help = "untranslated-write",
                      .level = Level::warning});
  }
  void look_at(std::string_view key, const std::shared_ptr<const Prose>& prose) {
    if (prose) look_at(key, prose->source);
  }

  template <class Text>
  void look_at(std::string_view key, const ByLanguage<Text>& by) {
    for (const auto& [language, text] : by.items)
      if (language.empty() && by.items.size() == 1) look_at(key, text);
  }

 private:
  std::vector<std::string> languages_;
  Diagnostics& diagnostics_;
};

void check(const Subject& subject, Diagnostics& diagnostics) {
  const auto& release = subject.release;
  auto languages = kinds(release.languages);
  if (languages.size() < 2) return;
  Texts texts(std::move(languages), diagnostics);
  texts.look_at("headline", release.headline);
  texts.look_at("subhead", release.subhead);
  for (const auto& quote : release.quotes) texts.look_at("text", quote.text);
  for (const auto& [section, text] : release.text) texts.look_at(section, text);
}

constexpr std::string_view up_to_body = R"(template = "announcement"
languages = ["en", "es"]
date = 2026-11-26
headline.en = "Museum opens its archive"
headline.es = "El museo abre su archivo"
[text]
lead.en = "The archive opens today."
lead.es = "El archivo se abre hoy."
)";
} // namespace

extern const Rule untranslated;
const Rule untranslated = {
    .name = "untranslated",
    .level = Level::warning,
    .bad = {up_to_body, "body = \"Ten thousand photographs can be seen there.\"\n"},
    .good = {up_to_body, R"(body.en = "Ten thousand photographs can be seen there."
body.es = "Allí se pueden ver diez mil fotografías."
)"},
    .check = check,
};

} // namespace dateline::proof
