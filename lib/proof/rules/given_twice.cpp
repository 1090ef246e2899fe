// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule given_twice;
const Rule given_twice = {
    .name = "given-twice",
    .level = Level::error,
    .bad = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
city = "Madrid"
city = "Soria"
headline = "Museum opens its archive"
[text]
lead = "The archive opens today."
)",
    .good = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
city = "Madrid"
headline = "Museum opens its archive"
[text]
lead = "The archive opens today."
)",
};

} // namespace dateline::proof
