// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule bad_template;
const Rule bad_template = {
    .name = "bad-template",
    .level = Level::error,
    .bad = {"Doors open at ten.\n"},
    .good = {R"(<!-- visit -->
Doors open at ten.
)"},
    .file = "templates/notice/en.md",
};

} // namespace dateline::proof
