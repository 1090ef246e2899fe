// SPDX-License-Identifier: MIT
#include "input/sections.h"

namespace dateline::input {

const std::vector<std::string>& common_sections() {
  static const std::vector<std::string> names = {"label",    "release-time", "kicker", "headline", "subhead",
                                                 "lead",     "quotes",       "media",  "links",    "about",
                                                 "contacts", "notes",        "legal",  "count",    "end"};
  return names;
}

} // namespace dateline::input
