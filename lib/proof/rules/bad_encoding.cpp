// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule bad_encoding;
const Rule bad_encoding = {
    .name = "bad-encoding",
    .level = Level::error,
    .bad = "template = \"notice\"\n"
           "languages = [\"en\"]\n"
           "date = 2026-11-26\n"
           "headline = \"M\xE1"
           "laga museum opens its archive\"\n"
           "[text]\n"
           "lead = \"The archive opens today.\"\n",
    .good = "template = \"notice\"\n"
            "languages = [\"en\"]\n"
            "date = 2026-11-26\n"
            "headline = \"Málaga opens its archive\"\n"
            "[text]\n"
            "lead = \"The archive opens today.\"\n",
};

} // namespace dateline::proof
