// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule unknown_key;
const Rule unknown_key = {
    .name = "unknown-key",
    .level = Level::error,
    .why = "No such key has a meaning here; most often it is misspelt, or stands under the wrong table.",
    .bad = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
stattus = "final"
headline = "Museum opens its archive"
[text]
lead = "The archive opens today."
)",
    .good = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
status = "final"
headline = "Museum opens its archive"
[text]
lead = "The archive opens today."
)",
};

} // namespace dateline::proof
