// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule bad_toml;
const Rule bad_toml = {
    .name = "bad-toml",
    .level = Level::error,
    .bad = {samples::before_headline, "city = Madrid\n", samples::from_headline},
    .good = {samples::before_headline, "city = \"Madrid\"\n", samples::from_headline},
};

} // namespace dateline::proof
