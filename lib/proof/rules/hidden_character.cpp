// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule hidden_character;
const Rule hidden_character = {
    .name = "hidden-character",
    .level = Level::error,
    .bad = {samples::before_headline, "headline = \"Museum\\u202E opens its archive\"\n", samples::text},
    .good = {samples::release},
};

} // namespace dateline::proof
