// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

// Reported in lib/, where the examples of the template are at hand.
extern const Rule example_left;
const Rule example_left = {
    .name = "example-left",
    .level = Level::warning,
    .bad = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[fields]
venue = "the Museo Ejemplo"
[text]
lead = "The archive opens today."
)",
    .good = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[fields]
venue = "the town archive"
[text]
lead = "The archive opens today."
)",
};

} // namespace dateline::proof
