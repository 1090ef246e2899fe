// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

extern const Rule missing_translation;
const Rule missing_translation = {
    .name = "missing-translation",
    .level = Level::error,
    .bad = {samples::before_text, "subhead.es = \"Se abre el archivo\"\n", samples::text},
    .good = {samples::before_text, R"(subhead.es = "Se abre el archivo"
subhead.en = "Ten thousand photographs"
)",
             samples::text},
};

} // namespace dateline::proof
