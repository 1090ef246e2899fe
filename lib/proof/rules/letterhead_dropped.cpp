// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule letterhead_dropped;
const Rule letterhead_dropped = {
    .name = "letterhead-dropped",
    .level = Level::note,
    .bad = R"(name = "Wikimedia Ejemplo"
country = "ES"
city = "Madrid"
timezone = "Europe/Madrid"
languages = ["en"]
about = "Wikimedia Ejemplo is an association of volunteers."
press = ["lucia"]
[letterhead]
odt = "letterhead.odt"
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
