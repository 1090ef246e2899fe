// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule bad_date;
const Rule bad_date = {
    .name = "bad-date",
    .level = Level::error,
    .bad = {R"(template = "notice"
languages = ["en"]
date = 2026-13-26
)",
            samples::from_headline},
    .good = {samples::release},
};

} // namespace dateline::proof
