// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule unknown_blank;
const Rule unknown_blank = {
    .name = "unknown-blank",
    .level = Level::error,
    .bad = {samples::before_text, R"([text]
lead = "The archive opens today in {citty}."
)"},
    .good = {samples::before_text, R"([text]
lead = "The archive opens today in {city}."
)"},
};

} // namespace dateline::proof
