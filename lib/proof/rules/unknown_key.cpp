// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule unknown_key;
const Rule unknown_key = {
    .name = "unknown-key",
    .level = Level::error,
    .bad = {samples::before_headline, "stattus = \"final\"\n", samples::from_headline},
    .good = {samples::before_headline, "status = \"final\"\n", samples::from_headline},
};

} // namespace dateline::proof
