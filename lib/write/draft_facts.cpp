// SPDX-License-Identifier: MIT
#include "write/draft_writer.h"
#include "write/toml_text.h"

namespace dateline::write {

namespace {
/// Whether TOML shows that a value is of this type.
bool is_toml_type(FieldType type) {
  switch (type) {
  case FieldType::text:
  case FieldType::number:
  case FieldType::date:
  case FieldType::time:
  case FieldType::datetime:
  case FieldType::dates:
  case FieldType::list: return true;
  default: return false;
  }
}

class FactsDraft : DraftWriter {
 public:
  FactsDraft(const std::vector<std::string>& languages, const std::vector<const TemplateText*>& texts, const Word& word,
             bool example)
      : DraftWriter(languages, texts, word, example) {}

  std::string write(const std::vector<Field>& fields) {
    remark("draft-facts");
    remark(example_ ? "draft-replace" : "draft-facts-fill");
    remark("draft-check");
    for (const auto& field : fields) fact(field);
    return std::move(out_);
  }

 private:
  void fact(const Field& field) {
    const auto example = [&](const std::string& language) { return field_example(field, language); };
    const bool all = differs(example), has_example = example_of(field, text(), first()) != nullptr;
    line();
    field_help(field, field.name);
    if (!example_) comment(say("draft-example", {{"example", examples(example, all)}}));
    line("[" + field.name + "]");
    if (!is_toml_type(field.type)) setting("type", toml_string(name_of(field.type)), true);
    // An empty text is no value, of whatever type: it shows the place.
    const bool is_set = example_ && (field.required || has_example);
    const auto value = [&](const std::string& language) { return is_set ? example(language) : "\"\""; };
    all ? by_language("value", true, value) : setting("value", value(first()), true);
  }
};
} // namespace

std::string draft_facts(const std::vector<Field>& fields, const std::vector<std::string>& languages,
                        const std::vector<const TemplateText*>& texts, const Word& word, bool example) {
  return FactsDraft(languages, texts, word, example).write(fields);
}

} // namespace dateline::write
