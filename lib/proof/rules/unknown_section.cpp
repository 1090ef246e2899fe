// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule unknown_section;
const Rule unknown_section = {
    .name = "unknown-section",
    .level = Level::error,
    .bad = {samples::release, "vist = \"Doors open at noon.\"\n"},
    .good = {samples::release, "visit = \"Doors open at noon.\"\n"},
};

} // namespace dateline::proof
