// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule bad_name;
const Rule bad_name = {
    .name = "bad-name",
    .level = Level::error,
    .why = "Fields and sections are called in blanks, comments and keys, in every language: their names are letters "
           "from a to z, digits and _, which every keyboard has and every editor shows alike.",
    .bad = R"(kind = "release"

[fields.venue]
type = "text"

[fields.start]
type = "datetime"

[fields."opening hours"]
type = "text"

[[sections]]
name = "headline"
required = true

[[sections]]
name = "lead"
required = true

[[sections]]
name = "visit"
)",
    .good = R"(kind = "release"

[fields.venue]
type = "text"

[fields.start]
type = "datetime"

[fields.opening_hours]
type = "text"

[[sections]]
name = "headline"
required = true

[[sections]]
name = "lead"
required = true

[[sections]]
name = "visit"
)",
    .file = "templates/notice/template.toml",
};

} // namespace dateline::proof
