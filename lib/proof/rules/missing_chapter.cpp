// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule missing_chapter;
const Rule missing_chapter = {
    .name = "missing-chapter",
    .level = Level::error,
    .bad = {}, // there is no such file
    .good = {samples::chapter},
    .file = "chapter.toml",
};

} // namespace dateline::proof
