// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule unknown_template;
const Rule unknown_template = {
    .name = "unknown-template",
    .level = Level::error,
    .bad = {R"(template = "notise"
languages = ["en"]
date = 2026-11-26
)",
            samples::from_headline},
    .good = {samples::release},
};

} // namespace dateline::proof
