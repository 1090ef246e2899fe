// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule unknown_format;
const Rule unknown_format = {
    .name = "unknown-format",
    .level = Level::error,
    .bad = {samples::before_about, "formats = [\"markdwon\"]\n", samples::from_about},
    .good = {samples::before_about, "formats = [\"markdown\"]\n", samples::from_about},
    .file = "chapter.toml",
};

} // namespace dateline::proof
