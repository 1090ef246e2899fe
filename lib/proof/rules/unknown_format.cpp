// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule unknown_format;
const Rule unknown_format = {.name = "unknown-format",
                             .level = Level::error,
                             .bad = R"(name = "Wikimedia Ejemplo"
country = "ES"
city = "Madrid"
timezone = "Europe/Madrid"
languages = ["en"]
formats = ["markdwon"]
about = "Wikimedia Ejemplo is an association of volunteers."
press = ["lucia"]
[people.lucia]
name = "Lucía Ferrer Ruiz"
role = "press officer"
email = "prensa@wikimedia.example"
phone = "+34 910 000 000"
)",
                             .good = R"(name = "Wikimedia Ejemplo"
country = "ES"
city = "Madrid"
timezone = "Europe/Madrid"
languages = ["en"]
formats = ["markdown"]
about = "Wikimedia Ejemplo is an association of volunteers."
press = ["lucia"]
[people.lucia]
name = "Lucía Ferrer Ruiz"
role = "press officer"
email = "prensa@wikimedia.example"
phone = "+34 910 000 000"
)",
                             .file = "chapter.toml"};

} // namespace dateline::proof
