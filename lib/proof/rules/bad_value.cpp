// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule bad_value;
const Rule bad_value = {
    .name = "bad-value",
    .level = Level::error,
    .bad = {samples::release, R"([fields]
guests = 0
)"},
    .good = {samples::release, R"([fields]
guests = 80
)"},
};

} // namespace dateline::proof
