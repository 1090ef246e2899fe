// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule bad_letterhead;
const Rule bad_letterhead = {
    .name = "bad-letterhead",
    .level = Level::error,
    .bad = R"(name = "Wikimedia Ejemplo"
country = "ES"
city = "Madrid"
timezone = "Europe/Madrid"
languages = ["en"]
about = "Wikimedia Ejemplo is an association of volunteers."
press = ["lucia"]
[letterhead]
odt = "picture.png"
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
about = "Wikimedia Ejemplo is an association of volunteers."
press = ["lucia"]
[letterhead]
logo = "picture.png"
[people.lucia]
name = "Lucía Ferrer Ruiz"
role = "press officer"
email = "prensa@wikimedia.example"
phone = "+34 910 000 000"
)",
    .file = "chapter.toml",
};

} // namespace dateline::proof
