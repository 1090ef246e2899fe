// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule bad_markup;
const Rule bad_markup = {
    .name = "bad-markup",
    .level = Level::error,
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
