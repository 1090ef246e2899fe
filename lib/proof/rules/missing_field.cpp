// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule missing_field;
const Rule missing_field = {
    .name = "missing-field",
    .level = Level::error,
    .bad = {R"(template = "notice"
languages = ["en"]
)",
            samples::from_headline},
    .good = {samples::release},
};

} // namespace dateline::proof
