// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule left_out;
const Rule left_out = {
    .name = "left-out",
    .level = Level::note,
    .bad = R"(template = "notice"
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
[fields]
venue = "the old town hall"
start = 2026-11-26T18:00:00
[text]
lead = "The archive opens today."
)",
};

} // namespace dateline::proof
