// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule unknown_language;
const Rule unknown_language = {
    .name = "unknown-language",
    .level = Level::error,
    .bad = {samples::before_headline, R"(headline.en = "Museum opens its archive"
headline.enn = "Museum opens its archive"
)",
            samples::text},
    .good = {samples::before_headline, "headline.en = \"Museum opens its archive\"\n", samples::text},
};

} // namespace dateline::proof
