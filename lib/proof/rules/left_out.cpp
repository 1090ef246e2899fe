// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule left_out;
const Rule left_out = {
    .name = "left-out",
    .level = Level::note,
    .bad = {samples::release},
    .good = {samples::before_text, R"([fields]
venue = "the old town hall"
start = 2026-11-26T18:00:00
)",
             samples::text},
};

} // namespace dateline::proof
