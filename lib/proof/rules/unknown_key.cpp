// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule unknown_key;
const Rule unknown_key = {
    .name = "unknown-key",
    .level = Level::error,
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
