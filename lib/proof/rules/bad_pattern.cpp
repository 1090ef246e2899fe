// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule bad_pattern;
const Rule bad_pattern = {
    .name = "bad-pattern",
    .level = Level::error,
    .bad = {R"([dates]
long = "d de MMMM y"
)"},
    .good = {R"([dates]
long = "d MMMM y"
)"},
    .file = "locales/en.toml",
};

} // namespace dateline::proof
