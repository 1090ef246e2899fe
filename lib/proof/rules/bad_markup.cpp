// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule bad_markup;
const Rule bad_markup = {
    .name = "bad-markup",
    .level = Level::error,
    .why = "Prose is paragraphs, headings of level 2 and 3, lists, quotations, code, emphasis and links: what every "
           "format can print, and every newsroom can paste. Pictures have a table of their own, where their credit "
           "stands; raw HTML would come out in one format only.",
    .bad = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"

[text]
lead = "The archive opens <b>today</b>."
)",
    .good = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"

[text]
lead = "The archive opens **today**."
)",
};

} // namespace dateline::proof
