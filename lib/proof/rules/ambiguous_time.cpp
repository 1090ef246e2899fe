// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule ambiguous_time;
const Rule ambiguous_time = {
    .name = "ambiguous-time",
    .level = Level::warning,
    .bad = R"(template = "notice"
languages = ["en"]
date = 2026-10-24
headline = "Museum opens its archive"
embargo = 2026-10-25T02:30:00
[text]
lead = "The archive opens today."
)",
    .good = R"(template = "notice"
languages = ["en"]
date = 2026-10-24
headline = "Museum opens its archive"
embargo = 2026-10-25T02:30:00+02:00
[text]
lead = "The archive opens today."
)",
};

} // namespace dateline::proof
