// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

namespace {
/// In Madrid the clocks are put back that night.
constexpr std::string_view before_embargo = R"(template = "notice"
languages = ["en"]
date = 2026-10-24
headline = "Museum opens its archive"
)";
} // namespace

extern const Rule ambiguous_time;
const Rule ambiguous_time = {
    .name = "ambiguous-time",
    .level = Level::warning,
    .bad = {before_embargo, "embargo = 2026-10-25T02:30:00\n", samples::text},
    .good = {before_embargo, "embargo = 2026-10-25T02:30:00+02:00\n", samples::text},
};

} // namespace dateline::proof
