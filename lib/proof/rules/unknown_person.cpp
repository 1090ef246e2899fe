// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule unknown_person;
const Rule unknown_person = {
    .name = "unknown-person",
    .level = Level::error,
    .bad = {samples::release, R"([[quotes]]
speaker = "luzia"
text = "Everybody can read it now."
)"},
    .good = {samples::release, R"([[quotes]]
speaker = "lucia"
text = "Everybody can read it now."
)"},
};

} // namespace dateline::proof
