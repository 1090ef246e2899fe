// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule bad_markup;
const Rule bad_markup = {
    .name = "bad-markup",
    .level = Level::error,
    .bad = {samples::before_text, R"(
[text]
lead = "The archive opens <b>today</b>."
)"},
    .good = {samples::before_text, R"(
[text]
lead = "The archive opens **today**."
)"},
};

} // namespace dateline::proof
