// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule missing_sender;
const Rule missing_sender = {
    .name = "missing-sender",
    .level = Level::warning,
    .bad = R"(name = "Wikimedia Ejemplo"
country = "ES"
city = "Madrid"
timezone = "Europe/Madrid"
languages = ["en"]
formats = ["eml"]
about = "Wikimedia Ejemplo is an association of volunteers."
press = ["lucia"]
[people.lucia]
name = "Lucía Ferrer Ruiz"
phone = "+34 910 000 000"
)",
    .good = R"(name = "Wikimedia Ejemplo"
country = "ES"
city = "Madrid"
timezone = "Europe/Madrid"
languages = ["en"]
formats = ["eml"]
about = "Wikimedia Ejemplo is an association of volunteers."
press = ["lucia"]
[people.lucia]
name = "Lucía Ferrer Ruiz"
email = "prensa@wikimedia.example"
)",
    .file = "chapter.toml",
};

} // namespace dateline::proof
