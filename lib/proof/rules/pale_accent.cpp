// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule pale_accent;
const Rule pale_accent = {
    .name = "pale-accent",
    .level = Level::note,
    .bad = {samples::before_people, "[letterhead]\naccent = \"#ffcc00\"\n", samples::people},
    .good = {samples::before_people, "[letterhead]\naccent = \"#806600\"\n", samples::people},
    .file = "chapter.toml",
};

} // namespace dateline::proof
