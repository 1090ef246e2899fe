// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule letterhead_dropped;
const Rule letterhead_dropped = {
    .name = "letterhead-dropped",
    .level = Level::note,
    .bad = {samples::before_people, R"([letterhead]
odt = "letterhead.odt"
)",
            samples::people},
    .good = {samples::before_people, R"([letterhead]
logo = "picture.png"
)",
             samples::people},
    .file = "chapter.toml",
};

} // namespace dateline::proof
