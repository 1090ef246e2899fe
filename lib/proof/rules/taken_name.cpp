// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule taken_name;
const Rule taken_name = {
    .name = "taken-name",
    .level = Level::error,
    .bad = {samples::fields, "[fields.city]\n", samples::sections},
    .good = {samples::fields, "[fields.town]\n", samples::sections},
    .file = "templates/notice/template.toml",
};

} // namespace dateline::proof
