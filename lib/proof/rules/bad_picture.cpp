// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule bad_picture;
const Rule bad_picture = {
    .name = "bad-picture",
    .level = Level::error,
    .bad = {samples::release, R"([[media]]
file = "tower.png"
alt = "A tower against a pink sky."
title = "Tower at Dawn"
author = "Wikimedia Ejemplo"
license = "CC BY-SA 4.0"
source = "https://wikimedia.example/tower"
)"},
    .good = {samples::release, R"([[media]]
title = "Tower at Dawn"
author = "Wikimedia Ejemplo"
license = "CC BY-SA 4.0"
source = "https://wikimedia.example/tower"
)"},
};

} // namespace dateline::proof
