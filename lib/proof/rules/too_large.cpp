// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule too_large;
const Rule too_large = {
    .name = "too-large",
    .level = Level::error,
    .bad = {samples::before_text, R"([fields]
guests = 1234567890123456
)",
            samples::text},
    .good = {samples::before_text, R"([fields]
guests = 123456789012345
)",
             samples::text},
};

} // namespace dateline::proof
