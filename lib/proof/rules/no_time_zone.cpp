// SPDX-License-Identifier: MIT
#include "base/codes.h"
#include "base/language.h"
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

namespace {
/// A zone to show: the country's, if it has one alone.
std::string zone_for(const Chapter& chapter) {
  const auto zones = zones_of_country(chapter.country);
  return zones.size() == 1 ? zones.front() : "Europe/Madrid";
}

void check(const Subject& subject, Diagnostics& diagnostics) {
  const auto* const embargo = find(subject.release.embargo, with_parents(subject.document.language));
  if (!embargo || !embargo->has_time || embargo->until.offset || subject.chapter.has_timezone) return;
  diagnostics.add({.rule = "no-time-zone",
                   .message = "no-time-zone",
                   .span = embargo->span,
                   .arguments = {{"zone", zone_for(subject.chapter)}},
                   .help = "no-time-zone-write",
                   .level = Level::warning});
}

constexpr std::string_view behind_zone = R"(languages = ["en"]
about = "Wikimedia Ejemplo is an association of volunteers."
press = ["lucia"]
[people.lucia]
name = "Lucía Ferrer Ruiz"
email = "prensa@wikimedia.example"
)";
} // namespace

extern const Rule no_time_zone;
const Rule no_time_zone = {
    .name = "no-time-zone",
    .level = Level::warning,
    .bad = {samples::before_zone, behind_zone},
    .good = {samples::before_zone, "timezone = \"Europe/Madrid\"\n", behind_zone},
    .check = check,
    .file = "chapter.toml",
};

} // namespace dateline::proof
