// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule unknown_blank;
const Rule unknown_blank = {
    .name = "unknown-blank",
    .level = Level::error,
    .why = "A blank is filled with the value of the field that it names. One that names no field of the template, of the "
           "chapter or of the language's own file can never be filled, and is most often a misspelt name.",
    .bad = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[text]
lead = "The archive opens today in {citty}."
)",
    .good = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[text]
lead = "The archive opens today in {city}."
)",
};

} // namespace dateline::proof
