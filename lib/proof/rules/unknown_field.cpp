// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule unknown_field;
const Rule unknown_field = {
    .name = "unknown-field",
    .level = Level::error,
    .bad = {samples::release, R"([fields]
venu = "Museo Ejemplo"
start = 2026-12-03T18:00:00
)"},
    .good = {samples::release, R"([fields]
venue = "Museo Ejemplo"
start = 2026-12-03T18:00:00
)"},
};

} // namespace dateline::proof
