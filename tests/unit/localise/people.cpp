// SPDX-License-Identifier: MIT
#include "localise/people.h"

#include <doctest/doctest.h>

using namespace dateline;

namespace {
using NameFields = std::vector<std::pair<std::string, std::string>>;

std::string full(const NameFields& fields, const std::string& language = "en") {
  PersonName name;
  name.locale = "es";
  for (const auto& [key, text] : fields) name.fields.push_back({key, Excerpt{text, {}, {}}});
  return localise::People(language).full_name(name);
}
} // namespace

TEST_CASE("a full name has both surnames, however the first is written") {
  CHECK(full({{"given", "Lucía"}, {"surname", "Ferrer"}, {"surname2", "Ruiz"}}) == "Lucía Ferrer Ruiz");
  const NameFields omar = {
      {"given", "Omar"}, {"surname-prefix", "de"}, {"surname-core", "Prats"}, {"surname2", "Costa"}};
  for (const auto* language : {"en", "es", "nl"}) CHECK(full(omar, language) == "Omar de Prats Costa");
  CHECK(full({{"given", "Omar"}, {"surname-core", "Prats"}, {"surname2", "Costa"}}) == "Omar Prats Costa");
  CHECK(full({{"given", "Omar"}, {"surname-prefix", "Prats"}, {"surname2", "Costa"}}) == "Omar Prats Costa");
}
