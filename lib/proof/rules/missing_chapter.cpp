// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule missing_chapter;
const Rule missing_chapter = {
    .name = "missing-chapter",
    .level = Level::error,
    .bad = {}, // there is no such file
    .good = {R"(name = "Wikimedia Ejemplo"
country = "ES"
timezone = "Europe/Madrid"
city = "Madrid"
languages = ["en"]
about = "Wikimedia Ejemplo is an association of volunteers."
press = ["lucia"]
[people.lucia]
name = "Lucía Ferrer Ruiz"
role = "press officer"
email = "prensa@wikimedia.example"
)"},
    .file = "chapter.toml",
};

} // namespace dateline::proof
