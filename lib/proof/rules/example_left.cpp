// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

namespace {
constexpr std::string_view up_to_subhead = R"(template = "announcement"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
)";
constexpr std::string_view from_text = R"([text]
lead = "The archive opens today."
body = "It has eight thousand pictures."
)";
} // namespace

// Reported in lib/, where the examples of the template are at hand.
extern const Rule example_left;
const Rule example_left = {
    .name = "example-left",
    .level = Level::warning,
    .bad = {up_to_subhead, "subhead = \"Experienced volunteers answer questions at the Biblioteca Ejemplo\"\n",
            from_text},
    .good = {up_to_subhead, "subhead = \"Eight thousand pictures from four villages\"\n", from_text},
};

} // namespace dateline::proof
