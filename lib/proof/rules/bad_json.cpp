// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule bad_json;
const Rule bad_json = {
    .name = "bad-json",
    .level = Level::error,
    .bad = {R"({
	"label-release": "News",
}
)"},
    .good = {R"({
	"label-release": "News"
}
)"},
    .file = "locales/i18n/en.json",
};

} // namespace dateline::proof
