// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule bad_type;
const Rule bad_type = {
    .name = "bad-type",
    .level = Level::error,
    .bad = {samples::release, R"([fields]
guests = "eighty"
)"},
    .good = {samples::release, R"([fields]
guests = 80
)"},
};

} // namespace dateline::proof
