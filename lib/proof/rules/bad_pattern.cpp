// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule bad_pattern;
const Rule bad_pattern = {
    .name = "bad-pattern",
    .level = Level::error,
    .why = "The file of a language says with patterns how its press writes dates, datelines and attributions. A letter "
           "or a blank that means nothing there would be printed in every release, or leave something out of it.",
    .bad = R"([dates]
long = "d de MMMM y"
)",
    .good = R"([dates]
long = "d MMMM y"
)",
    .file = "locales/en.toml",
};

} // namespace dateline::proof
