// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule bad_value;
const Rule bad_value = {
    .name = "bad-value",
    .level = Level::error,
    .why = "A value is of the right kind, but not one that its key or field may have: too large, too small, "
           "too long, none of the words that are known there, or no address.",
    .bad = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[text]
lead = "The archive opens today."
[fields]
guests = 0
)",
    .good = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[text]
lead = "The archive opens today."
[fields]
guests = 80
)",
};

} // namespace dateline::proof
