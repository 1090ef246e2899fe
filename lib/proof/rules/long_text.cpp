// SPDX-License-Identifier: MIT
#include "proof/checks.h"

namespace dateline::proof {

namespace {
void check(const Subject& subject, Diagnostics& diagnostics) {
  const auto& [number, in_characters] = subject.document.length;
  const auto limit = in_characters ? subject.template_.limits.characters : subject.template_.limits.words;
  if (limit == 0 || number <= limit) return;
  diagnostics.add(
      {.rule = "long-text",
       .message = in_characters ? "long-text-characters" : "long-text-words",
       .span = subject.release.template_span,
       .arguments = {{"number", static_cast<std::int64_t>(number)}, {"limit", static_cast<std::int64_t>(limit)}},
       .help = "long-text-shorten",
       .level = Level::warning,
       .language = subject.document.language,
       .file = file_name(subject)});
}

constexpr std::string_view before_limit = R"(kind = "release"
[limits]
)";
constexpr std::string_view behind_limit = R"([fields.venue]
type = "text"
[fields.start]
type = "datetime"
[[sections]]
name = "headline"
required = true
[[sections]]
name = "lead"
required = true
[[sections]]
name = "visit"
)";
} // namespace

extern const Rule long_text;
const Rule long_text = {
    .name = "long-text",
    .level = Level::warning,
    .bad = {before_limit, "words = 5\n", behind_limit},
    .good = {before_limit, "words = 200\n", behind_limit},
    .check = check,
    .file = "templates/notice/template.toml",
};

} // namespace dateline::proof
