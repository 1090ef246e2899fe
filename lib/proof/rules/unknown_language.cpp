// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule unknown_language;
const Rule unknown_language = {
    .name = "unknown-language",
    .level = Level::error,
    .bad = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline.en = "Museum opens its archive"
headline.enn = "Museum opens its archive"
[text]
lead = "The archive opens today."
)",
    .good = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline.en = "Museum opens its archive"
[text]
lead = "The archive opens today."
)",
};

} // namespace dateline::proof
