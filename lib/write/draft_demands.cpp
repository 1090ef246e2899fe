// SPDX-License-Identifier: MIT
#include <algorithm>

#include "write/draft_examples.h"
#include "write/draft_writer.h"
#include "write/toml_text.h"
#include "write/typed.h"

namespace dateline::write {

namespace {
/// Gathers what a draft has an empty place for and its reader requires, in the order of the draft.
class Demands : DraftWriter {
 public:
  Demands(const Template& subject, const std::vector<std::string>& languages,
          const std::vector<const TemplateText*>& texts, const Word& word)
      : DraftWriter(languages, texts, word, false), subject_(subject) {}

  std::vector<Demand> gather(bool needs_city) {
    if (subject_.has_dateline()) add("date", {}, say("draft-date-dateline"), "2026-11-26");
    if (subject_.has_dateline() && needs_city) add("city", {}, say("draft-city"), "Madrid");
    for (const auto& section : subject_.sections)
      if (is_one_line(section.name)) add_section(section);
    for (const auto& field : subject_.fields)
      if (field.required) add_field(field);
    for (const auto& section : subject_.sections)
      if (const auto* data = data_section(section.name))
        add_data(*data, section);
      else if (const auto* table = find_table(subject_, section.name))
        add_table(*table, section);
      else if (!is_one_line(section.name))
        add_section(section);
    return std::move(demands_);
  }

 private:
  void add(const std::string& key, const std::string& language, std::string help, std::string example,
           std::vector<std::string> choices = {}) {
    demands_.push_back({key, language, std::move(help), std::move(example), std::move(choices)});
  }

  /// Once, or in each language if they cannot share one answer.
  template <class Add>
  void for_each(bool is_by_language, Add add_one) {
    if (!is_by_language || languages_.size() < 2) return add_one(std::string());
    for (const auto& language : languages_) add_one(language);
  }

  static std::string words(const std::map<std::string, Excerpt>& all, const std::string& name) {
    const auto found = all.find(name);
    return found == all.end() ? std::string() : found->second.text;
  }

  void add_field(const Field& field) {
    const auto example = [&](const std::string& language) { return field_example(field, language); };
    for_each(field.type == FieldType::prose || differs(example), [&](const std::string& language) {
      add(field.name, language, text() ? words(text()->help, field.name) : std::string(),
          as_typed(field.type, example(language.empty() ? first() : language)), field.choices);
    });
  }

  std::string example_of_section(const std::string& name, const std::string& language) const {
    const auto* own = text_of(language);
    const auto* value = own && own->examples.contains(name) ? &own->examples.at(name) : nullptr;
    const auto* example = value ? std::get_if<Excerpt>(&value->data) : nullptr;
    return example ? example->text : std::string();
  }

  void add_section(const TemplateSection& section) {
    if (!section.required || (text() && text()->sections.contains(section.name))) return;
    for_each(true, [&](const std::string& language) {
      add(section.name, language, text() ? words(text()->why, section.name) : std::string(),
          example_of_section(section.name, language.empty() ? first() : language));
    });
  }

  /// As many entries as there must be; of what need not be there, none.
  template <class AddEntry>
  static void for_entries(const TemplateSection& table, AddEntry add_entry) {
    const std::size_t least = table.required ? 1 : 0;
    for (std::size_t entry = 0; entry < std::max(least, static_cast<std::size_t>(table.at_least)); ++entry)
      add_entry(entry);
  }

  /// What a key of an entry has as its example in a language, as TOML has it; empty if it has none.
  std::string cell(const std::string& table, std::size_t entry, std::string_view key,
                   const std::string& language) const {
    const auto* own = text_of(language);
    const auto* value = own ? example_cell(*own, table, entry, key) : nullptr;
    return value ? toml_value(*value) : std::string();
  }

  void add_table(const TemplateTable& table, const TemplateSection& section) {
    for_entries(section, [&](std::size_t entry) {
      for (const auto& column : table.columns)
        if (column.required) add_column(table, entry, column);
    });
  }

  void add_column(const TemplateTable& table, std::size_t entry, const Field& column) {
    const auto example = [&](const std::string& language) {
      const auto own = cell(table.name, entry, column.name, language);
      return own.empty() ? field_example(column, language) : own;
    };
    for_each(column.type == FieldType::prose || differs(example), [&](const std::string& language) {
      add(entry_key(table.name, entry, column.name), language,
          text() ? words(text()->help, table.name + "." + column.name) : std::string(),
          as_typed(column.type, example(language.empty() ? first() : language)), column.choices);
    });
  }

  void add_data(const DataSection& data, const TemplateSection& section) {
    for_entries(section, [&](std::size_t entry) {
      for (const auto& key : data.keys) {
        const std::string name(key.name), shown = name == "speaker" ? "name" : name;
        for_each(!key.word.empty(), [&](const std::string& language) {
          auto example = cell(section.name, entry, shown, language.empty() ? first() : language);
          if (example.empty() && key.word.empty()) example = key.value;
          add(entry_key(section.name, entry, name), language, text() ? words(text()->why, section.name) : std::string(),
              as_typed(FieldType::text, example));
        });
      }
    });
  }

  const Template& subject_;
  std::vector<Demand> demands_;
};
} // namespace

std::vector<Demand> demands(const Template& subject, const std::vector<std::string>& languages,
                            const std::vector<const TemplateText*>& texts, const Word& word, bool needs_city) {
  return Demands(subject, languages, texts, word).gather(needs_city);
}

} // namespace dateline::write
