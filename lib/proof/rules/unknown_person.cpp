// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule unknown_person;
const Rule unknown_person = {
    .name = "unknown-person",
    .level = Level::error,
    .bad = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[text]
lead = "The archive opens today."
[[quotes]]
speaker = "luzia"
text = "Everybody can read it now."
)",
    .good = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[text]
lead = "The archive opens today."
[[quotes]]
speaker = "lucia"
text = "Everybody can read it now."
)",
};

} // namespace dateline::proof
