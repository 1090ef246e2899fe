// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule bad_file;
const Rule bad_file = {
    .name = "bad-file",
    .level = Level::error,
    .why = "A template, a language or the chapter's own file is there and cannot be read: it is a folder or a device, you "
           "have no right to read it, or a link leads out of the chapter's folder, from which nothing is ever read.",
    .bad = "/",
    .good = R"(dateline = "{city}, {date} — "
)",
    .file = "locales/en.toml"};

} // namespace dateline::proof
