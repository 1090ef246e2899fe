// SPDX-License-Identifier: MIT
#include "content/template.h"

#include "base/language.h"

namespace dateline {

const Value* example_of(const Field& field, const TemplateText* text, const std::string& language) {
  if (text)
    if (const auto found = text->examples.find(field.name); found != text->examples.end()) return &found->second;
  return example_of(field, language);
}

const Value* example_of(const Field& field, const std::string& language) {
  for (const auto& tag : {language, std::string("en")})
    if (const auto* value = find(field.example, with_parents(tag))) return value;
  return field.example.items.empty() ? nullptr : &field.example.items.front().second;
}

} // namespace dateline
