// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule bad_file;
const Rule bad_file = {
    .name = "bad-file",
    .level = Level::error,
    .bad = {"/"},
    .good = {"dateline = \"{city}, {date} — \"\n"},
    .file = "locales/en.toml",
};

} // namespace dateline::proof
