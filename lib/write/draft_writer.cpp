// SPDX-License-Identifier: MIT
#include "write/draft_writer.h"

#include "base/suggest.h"
#include "base/unicode.h"
#include "write/draft_examples.h"
#include "write/toml_text.h"

namespace dateline::write {

void DraftWriter::comment(std::string_view text) { out_ += toml_comment(text); }

void DraftWriter::setting(const std::string& key, std::string_view value, bool is_set) {
  std::string text = key + " = " + std::string(value);
  for (std::size_t at = 0; !is_set && at != text.npos; at = text.find('\n', at + 1))
    text.insert(at == 0 ? 0 : at + 1, "# ");
  line(text);
}

void DraftWriter::field_help(const Field& field, const std::string& name) {
  if (text())
    if (const auto help = text()->help.find(name); help != text()->help.end()) comment(help->second.text);
  if (!field.choices.empty()) comment(say("one-of", {{"choices", with_commas(field.choices)}}));
  if (field.required) remark("draft-required");
}

std::string DraftWriter::field_example(const Field& field, const std::string& language) const {
  const auto* value = example_of(field, text_of(language), language);
  return value ? toml_value(*value) : std::string(usual_example(field.type));
}

} // namespace dateline::write
