// SPDX-License-Identifier: MIT
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

namespace {
void check(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& medium : subject.release.media) {
    if (medium.file.empty() || medium.alternative.given()) continue;
    diagnostics.add({.rule = "missing-alt",
                     .message = "missing-alt",
                     .span = medium.file.span ? medium.file.span : medium.span,
                     .arguments = {{"file", medium.file.text}},
                     .help = "missing-alt-write",
                     .level = Level::warning});
  }
}
} // namespace

extern const Rule missing_alt;
const Rule missing_alt = {
    .name = "missing-alt",
    .level = Level::warning,
    .bad = {samples::release, R"([[media]]
file = "picture.png"
author = "Lucía Ferrer Ruiz"
license = "CC BY-SA 4.0"
)"},
    .good = {samples::release, R"([[media]]
file = "picture.png"
alt = "Shelves full of papers"
author = "Lucía Ferrer Ruiz"
license = "CC BY-SA 4.0"
)"},
    .check = check,
};

} // namespace dateline::proof
