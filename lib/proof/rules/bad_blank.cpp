// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule bad_blank;
const Rule bad_blank = {
    .name = "bad-blank",
    .level = Level::error,
    .bad = {samples::before_text, R"(
[text]
lead = "The archive opens today, says {chapter."
)"},
    .good = {samples::before_text, R"(
[text]
lead = "The archive opens today, says {chapter}."
)"},
};

} // namespace dateline::proof
