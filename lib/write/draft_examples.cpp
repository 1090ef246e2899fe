// SPDX-License-Identifier: MIT
#include "write/draft_examples.h"

#include <algorithm>
#include <iterator>

namespace dateline::write {

const DataSection* data_section(std::string_view name) {
  static const DataSection all[] = {
      {"quotes", {{"speaker", ""}, {"text", "", "example-quote"}}},
      {"media",
       {{"file", R"("torre.jpg")"},
        {"title", R"("Torre al alba")"},
        {"author", R"("Lucía Ferrer Ruiz")"},
        {"license", R"("CC BY-SA 4.0")"},
        {"source", R"("https://commons.wikimedia.org/wiki/File:Torre_al_alba.jpg")"},
        {"alt", "", "example-alt"}}},
      {"links", {{"title", "", "example-link"}, {"url", R"("https://wikimedia.example/programme")"}}},
      {"partners",
       {{"name", "", "example-partner"},
        {"about", "", "example-partner-about"},
        {"website", R"("https://museum.example")"}}},
  };
  for (const auto& one : all)
    if (one.name == name) return &one;
  return nullptr;
}

bool is_made_from_data(std::string_view section) {
  static constexpr std::string_view all[] = {"label", "release-time", "about", "contacts", "legal", "count", "end"};
  return std::find(std::begin(all), std::end(all), section) != std::end(all);
}

std::string_view usual_example(FieldType type) {
  switch (type) {
  case FieldType::number: return "8";
  case FieldType::percent: return "12.5";
  case FieldType::money: return "\"EUR 1200\"";
  case FieldType::date: return "2026-11-26";
  case FieldType::time: return "13:30:00";
  case FieldType::datetime: return "2026-11-26T18:00:00";
  case FieldType::dates: return "[2026-11-26, 2026-11-28]";
  case FieldType::people: return R"(["Lucía Ferrer Ruiz", "Ana Ejemplo"])";
  case FieldType::list: return R"(["Ejemplo 1", "Ejemplo 2"])";
  case FieldType::person: return "\"Lucía Ferrer Ruiz\"";
  case FieldType::url: return "\"https://wikimedia.example\"";
  case FieldType::email: return "\"prensa@wikimedia.example\"";
  case FieldType::phone: return "\"+34 910 000 000\"";
  case FieldType::text:
  case FieldType::prose:
  case FieldType::place: break;
  }
  return "\"Ejemplo\"";
}

bool is_quoted(FieldType type) {
  switch (type) {
  case FieldType::text:
  case FieldType::prose:
  case FieldType::money:
  case FieldType::person:
  case FieldType::place:
  case FieldType::url:
  case FieldType::email:
  case FieldType::phone: return true;
  default: return false;
  }
}

} // namespace dateline::write
