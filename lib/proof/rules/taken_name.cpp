// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule taken_name;
const Rule taken_name = {
    .name = "taken-name",
    .level = Level::error,
    .why = "Blanks such as {chapter}, {city} and {date} are there in every template, and the keys of a release mean "
           "the same in every release. A field of such a name would hide them.",
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
