// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule bad_encoding;
const Rule bad_encoding = {
    .name = "bad-encoding",
    .level = Level::error,
    .bad = {samples::before_headline,
            "headline = \"M\xE1"
            "laga museum opens its archive\"\n",
            samples::text},
    .good = {samples::before_headline, "headline = \"Málaga opens its archive\"\n", samples::text},
};

} // namespace dateline::proof
