// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule missing_translation;
const Rule missing_translation = {
    .name = "missing-translation",
    .level = Level::error,
    .why = "A text that is there in one language and not in another would leave a hole in the release, or print words "
           "of another language. Nothing is ever put in its place: the language waits until the text is there. A text "
           "that is to be left out is written as an empty one.",
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
