// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule unknown_template;
const Rule unknown_template = {.name = "unknown-template",
                               .level = Level::error,
                               .bad = R"(template = "notise"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[text]
lead = "The archive opens today."
)",
                               .good = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[text]
lead = "The archive opens today."
)"};

} // namespace dateline::proof
