// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule too_large;
const Rule too_large = {
    .name = "too-large",
    .level = Level::error,
    .why =
        "Something is larger than any release needs: a file over 1 MiB, a section's prose over 256 KiB, keys, lists or "
        "quotations over 32 deep, a blank over 4 KiB or 8 deep, a number over 15 digits. It is mostly a file of "
        "another "
        "kind, or a slip of the hand, and reading on would cost time and memory for nothing.",
    .bad = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[fields]
guests = 1234567890123456
[text]
lead = "The archive opens today."
)",
    .good = R"(template = "notice"
languages = ["en"]
date = 2026-11-26
headline = "Museum opens its archive"
[fields]
guests = 123456789012345
[text]
lead = "The archive opens today."
)"};

} // namespace dateline::proof
