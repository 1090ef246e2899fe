// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule missing_translation;
const Rule missing_translation = {
    .name = "missing-translation",
    .level = Level::error,
    .bad = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
subhead.es = "Se abre el archivo"
[text]
lead = "The archive opens today."
)",
    .good = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
subhead.es = "Se abre el archivo"
subhead.en = "Ten thousand photographs"
[text]
lead = "The archive opens today."
)",
};

} // namespace dateline::proof
