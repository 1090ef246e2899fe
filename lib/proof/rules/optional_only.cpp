// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule optional_only;
const Rule optional_only = {
    .name = "optional-only",
    .level = Level::error,
    .bad = {R"(<!-- lead -->
Doors open at {venue}.
)"},
    .good = {R"(<!-- lead -->
Doors open soon.

They open at {venue}.
)"},
    .file = "templates/notice/en.md",
};

} // namespace dateline::proof
