// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule too_large;
const Rule too_large = {.name = "too-large",
                        .level = Level::error,
                        .bad = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[fields]
guests = 1234567890123456
[text]
lead = "The archive opens today."
)",
                        .good = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[fields]
guests = 123456789012345
[text]
lead = "The archive opens today."
)"};

} // namespace dateline::proof
