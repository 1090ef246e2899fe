// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule bad_template;
const Rule bad_template = {
    .name = "bad-template",
    .level = Level::error,
    .why = "A language file of a template is prose by section: what stands between two lines +++ at its beginning, "
           "then each section behind its comment. Text that belongs to no section would not be printed anywhere.",
    .bad = R"(Doors open at ten.
)",
    .good = R"(<!-- visit -->
Doors open at ten.
)",
    .file = "templates/notice/en.md",
};

} // namespace dateline::proof
