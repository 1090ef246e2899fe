// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule bad_date;
const Rule bad_date = {
    .name = "bad-date",
    .level = Level::error,
    .why = "A date is written year-month-day, a time as hours and minutes. This one has a month, a day or an "
           "hour that there is not, or another order.",
    .bad = R"(template = "notice"
languages = ["en"]
date = 2026-13-26
headline = "Museum opens its archive"
[text]
lead = "The archive opens today."
)",
    .good = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[text]
lead = "The archive opens today."
)",
};

} // namespace dateline::proof
