// SPDX-License-Identifier: MIT
#pragma once

#include "dateline.h"
#include "shelf.h"
#include "write/write.h"

namespace dateline {

/// What a Desk keeps.
struct Desk::Shelf {
  const Files& files;
  dateline::Shelf shelf;
  write::Stock stock = {};
};

/// What messages say, for what writes drafts.
inline write::Word word_of(const Desk& desk) {
  return [&desk](std::string_view key, const std::string& language, const std::vector<Argument>& arguments) {
    return text(key, arguments, desk.messages({language}));
  };
}

/// A template's text in a language, or else in English, or in the first language it has.
inline const LoadedText* text_for_reading(Shelf& shelf, const LoadedTemplate& loaded, const std::string& language) {
  for (const auto& tag : {language, std::string("en")})
    if (const auto* text = shelf.find_text(loaded, tag)) return text;
  return loaded.subject.languages.empty() ? nullptr : shelf.find_text(loaded, loaded.subject.languages.front());
}

/// Its texts in the languages of these that it has.
inline std::vector<const TemplateText*> texts_in(Shelf& shelf, const LoadedTemplate& loaded,
                                                 const std::vector<std::string>& languages) {
  std::vector<const TemplateText*> out;
  for (const auto& tag : languages)
    if (const auto* text = shelf.find_text(loaded, tag)) out.push_back(&text->text);
  return out;
}

} // namespace dateline
