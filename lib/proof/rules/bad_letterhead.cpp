// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule bad_letterhead;
const Rule bad_letterhead = {
    .name = "bad-letterhead",
    .level = Level::error,
    .bad = {samples::before_people, R"([letterhead]
odt = "picture.png"
)",
            samples::people},
    .good = {samples::before_people, R"([letterhead]
logo = "picture.png"
)",
             samples::people},
    .file = "chapter.toml",
};

} // namespace dateline::proof
