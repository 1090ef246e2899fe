// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule bad_picture;
const Rule bad_picture = {
    .name = "bad-picture",
    .level = Level::error,
    .bad = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[text]
lead = "The archive opens today."
[[media]]
file = "tower.png"
alt = "A tower against a pink sky."
title = "Tower at Dawn"
author = "Wikimedia Ejemplo"
license = "CC BY-SA 4.0"
source = "https://wikimedia.example/tower"
)",
    .good = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[text]
lead = "The archive opens today."
[[media]]
title = "Tower at Dawn"
author = "Wikimedia Ejemplo"
license = "CC BY-SA 4.0"
source = "https://wikimedia.example/tower"
)",
};

} // namespace dateline::proof
