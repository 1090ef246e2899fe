// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule unknown_field;
const Rule unknown_field = {
    .name = "unknown-field",
    .level = Level::error,
    .bad = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[text]
lead = "The archive opens today."
[fields]
venu = "Museo Ejemplo"
start = 2026-12-03T18:00:00
)",
    .good = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[text]
lead = "The archive opens today."
[fields]
venue = "Museo Ejemplo"
start = 2026-12-03T18:00:00
)",
};

} // namespace dateline::proof
