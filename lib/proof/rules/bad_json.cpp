// SPDX-License-Identifier: MIT
#include "proof/proof.h"

namespace dateline::proof {

extern const Rule bad_json;
const Rule bad_json = {
    .name = "bad-json",
    .level = Level::error,
    .why =
        "The fixed words of a language are a JSON file, as translatewiki.net reads and writes them: one object, a "
        "word to a key, and for a plural an object of its forms. Of a file that is not sound no word can be trusted.",
    .bad = R"({
	"label-release": "News",
}
)",
    .good = R"({
	"label-release": "News"
}
)",
    .file = "locales/i18n/en.json",
};

} // namespace dateline::proof
