// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

// Reported in lib/, where the examples of the template are at hand.
extern const Rule example_left;
const Rule example_left = {
    .name = "example-left",
    .level = Level::warning,
    .bad = {R"(template = "announcement"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
subhead = "Experienced volunteers answer questions at the Biblioteca Ejemplo"
[text]
lead = "The archive opens today."
body = "It has eight thousand pictures."
)"},
    .good = {R"(template = "announcement"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
subhead = "Eight thousand pictures from four villages"
[text]
lead = "The archive opens today."
body = "It has eight thousand pictures."
)"},
};

} // namespace dateline::proof
