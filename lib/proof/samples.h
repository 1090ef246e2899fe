// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

/// Files with nothing wrong in them, whole and in pieces: what the examples of rules are put together from.
namespace dateline::proof::samples {

constexpr std::string_view release = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[text]
lead = "The archive opens today."
)";
constexpr auto before_headline = release.substr(0, release.find("headline"));
constexpr auto from_headline = release.substr(before_headline.size());
constexpr auto before_text = release.substr(0, release.find("[text]"));
constexpr auto text = release.substr(before_text.size());

constexpr std::string_view chapter = R"(name = "Wikimedia Ejemplo"
country = "ES"
city = "Madrid"
timezone = "Europe/Madrid"
languages = ["en"]
about = "Wikimedia Ejemplo is an association of volunteers."
press = ["lucia"]
[people.lucia]
name = "Lucía Ferrer Ruiz"
role = "press officer"
email = "prensa@wikimedia.example"
phone = "+34 910 000 000"
)";
constexpr auto before_zone = chapter.substr(0, chapter.find("timezone"));
constexpr auto before_about = chapter.substr(0, chapter.find("about"));
constexpr auto from_about = chapter.substr(before_about.size());
constexpr auto before_people = chapter.substr(0, chapter.find("[people"));
constexpr auto people = chapter.substr(before_people.size());
constexpr auto about = from_about.substr(0, from_about.size() - people.size());

/// A template.toml up to its last field, and its sections.
constexpr std::string_view fields = R"(kind = "release"

[fields.venue]
type = "text"

[fields.start]
type = "datetime"

)";
constexpr std::string_view sections = R"(type = "text"

[[sections]]
name = "headline"
required = true

[[sections]]
name = "lead"
required = true

[[sections]]
name = "visit"
)";

} // namespace dateline::proof::samples
