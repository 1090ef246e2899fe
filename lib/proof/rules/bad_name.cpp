// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule bad_name;
const Rule bad_name = {
    .name = "bad-name",
    .level = Level::error,
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
