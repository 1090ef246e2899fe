// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule bad_blank;
const Rule bad_blank = {
    .name = "bad-blank",
    .level = Level::error,
    .why = "A blank is a field's name between braces, sometimes with how it is to be printed. One that cannot be read "
           "would be printed as it stands, or not at all: in a sentence that journalists quote, neither will do. A "
           "brace that is meant as a brace has a backslash before it.",
    .bad = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"

[text]
lead = "The archive opens today, says {chapter."
)",
    .good = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"

[text]
lead = "The archive opens today, says {chapter}."
)",
};

} // namespace dateline::proof
