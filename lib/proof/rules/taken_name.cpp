// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule taken_name;
const Rule taken_name = {
    .name = "taken-name",
    .level = Level::error,
    .bad = R"(kind = "release"

[fields.venue]
type = "text"

[fields.start]
type = "datetime"

[fields.city]
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

[fields.town]
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
