// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule bad_blank;
const Rule bad_blank = {
    .name = "bad-blank",
    .level = Level::error,
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
