// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule given_twice;
const Rule given_twice = {
    .name = "given-twice",
    .level = Level::error,
    .bad = {samples::before_headline, R"(city = "Madrid"
city = "Soria"
)",
            samples::from_headline},
    .good = {samples::before_headline, "city = \"Madrid\"\n", samples::from_headline},
};

} // namespace dateline::proof
