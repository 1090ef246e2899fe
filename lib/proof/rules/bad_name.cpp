// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule bad_name;
const Rule bad_name = {
    .name = "bad-name",
    .level = Level::error,
    .bad = {samples::fields, "[fields.\"opening hours\"]\n", samples::sections},
    .good = {samples::fields, "[fields.opening_hours]\n", samples::sections},
    .file = "templates/notice/template.toml",
};

} // namespace dateline::proof
