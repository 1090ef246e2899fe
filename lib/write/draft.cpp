// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>

#include "base/suggest.h"
#include "write/draft_examples.h"
#include "write/draft_writer.h"
#include "write/toml_text.h"
#include "write/typed.h"
#include "write/write.h"

namespace dateline::write {

namespace {
/// Writes a draft from top to bottom.
class Draft : DraftWriter {
 public:
  Draft(const Template& subject, const std::vector<std::string>& languages,
        const std::vector<const TemplateText*>& texts, const Word& word, bool example,
        const std::vector<std::string>& shared, const Typed& values)
      : DraftWriter(languages, texts, word, example), subject_(subject), shared_(shared), values_(values) {}

  std::string write() {
    head();
    for (const auto& section : subject_.sections)
      if (is_one_line(section.name)) line_section(section);
    fields();
    for (const auto& section : subject_.sections) {
      if (const auto* data = data_section(section.name)) table(*data, section);
      if (const auto* table = find_table(subject_, section.name)) declared_table(*table, section);
    }
    prose_sections();
    return std::move(out_);
  }

 private:
  /// The text of a section that the author writes, or an empty one to fill in.
  void section_text(const std::string& name, std::string_view word, bool is_set, bool is_empty) {
    by_language(name, is_set, [&](const auto& language) -> std::string {
      if (const auto* given = typed(values_, name, language)) return toml_text(*given);
      if (is_empty) return "\"\"";
      const auto* own = section_example(name, language);
      return own ? toml_text(own->text) : toml_string(word_(word, language, {}));
    });
  }

  const Excerpt* section_example(const std::string& name, const std::string& language) const {
    const auto* text = text_of(language);
    if (!text) return nullptr;
    const auto found = text->examples.find(name);
    return found == text->examples.end() ? nullptr : std::get_if<Excerpt>(&found->second.data);
  }

  /// What the section is for.
  void why(const std::string& section) {
    if (text())
      if (const auto found = text()->why.find(section); found != text()->why.end()) comment(found->second.text);
  }

  bool has_prose(const std::string& section) const { return text() && text()->sections.contains(section); }

  /// What no language prints, on purpose.
  bool is_left_empty(const std::string& section) const {
    return has_prose(section) && std::all_of(texts_.begin(), texts_.end(), [&](const TemplateText* one) {
             const auto found = one->sections.find(section);
             return found == one->sections.end() || !found->second || found->second->blocks.empty();
           });
  }

  /// Whether it is there without the author, who may add to it.
  bool is_written(const std::string& section) const {
    return !section_example(section, first()) && (has_prose(section) || is_made_from_data(section));
  }

  void head() {
    const std::string title = text() && !text()->title.empty() ? text()->title.text : subject_.name;
    comment(title + (text() && !text()->description.empty() ? ": " + text()->description.text : ""));
    remark(example_ ? "draft-replace" : "draft-fill");
    remark("draft-check");
    line();
    setting("template", toml_string(subject_.name), true);
    setting("languages", language_list(), true);
    line();
    remark(subject_.has_dateline() ? "draft-date-dateline" : "draft-date", subject_.has_dateline());
    common("date", FieldType::date, "2026-11-26", example_);
    remark("draft-city");
    common("city", FieldType::text, "\"Madrid\"", false);
    remark("draft-embargo");
    setting("embargo", "2026-11-26T10:00:00", false);
    remark("draft-status");
    setting("status", "\"draft\"", false);
  }

  void common(const std::string& key, FieldType type, const std::string& example, bool is_set) {
    const auto* given = typed(values_, key, first());
    setting(key, given ? typed_value(type, *given) : example, given || is_set);
  }

  std::string language_list() const {
    std::string out;
    for (const auto& language : languages_) out += (out.empty() ? "" : ", ") + toml_string(language);
    return "[" + out + "]";
  }

  void line_section(const TemplateSection& section) {
    line();
    const bool wanted = section.required && !has_prose(section.name);
    comment(say("draft-" + section.name) + (wanted                    ? " " + say("draft-required")
                                            : has_prose(section.name) ? " " + say("draft-instead")
                                                                      : ""));
    why(section.name);
    const bool has_own = section_example(section.name, first());
    section_text(section.name, "example-headline", wanted || (example_ && has_own), wanted && !example_);
  }

  void fields() {
    if (subject_.fields.empty()) return;
    line();
    line("[fields]");
    if (!shared_.empty()) comment(say("draft-shared", {{"list", with_commas(shared_)}}));
    bool is_first = shared_.empty();
    for (const auto& field : subject_.fields) {
      if (std::find(shared_.begin(), shared_.end(), field.name) != shared_.end()) continue;
      if (!is_first) line();
      is_first = false;
      field_help(field, field.name);
      if (is_given(field.name, field.name, field.type)) continue;
      const auto example = [&](const std::string& language) { return field_example(field, language); };
      field_value(field, example, field.required || example_of(field, text(), first()));
    }
    for (const auto* one : texts_)
      for (const auto& field : one->fields) language_field(field, one->language);
  }

  /// `example` makes a TOML value of a language; `has_example`: whether that is to be filled in where examples are.
  template <class Example>
  void field_value(const Field& field, Example example, bool has_example) {
    const bool is_by_language = differs(example);
    const auto each = [&](bool is_set, const auto& value) {
      is_by_language ? by_language(field.name, is_set, value) : setting(field.name, value(first()), is_set);
    };
    if (example_) return each(has_example, example);
    if (!is_quoted(field.type)) return each(false, example);
    comment(say("draft-example", {{"example", examples(example, is_by_language)}}));
    const auto empty = [](const std::string&) { return "\"\""; };
    field.type == FieldType::prose ? by_language(field.name, true, empty) : each(true, empty);
  }

  /// Whether something was typed for a key, which is then written under its name.
  bool is_given(const std::string& name, const std::string& key, FieldType type) {
    const auto value = [&](const std::string& language) {
      const auto* given = typed(values_, key, language);
      return given ? typed_value(type, *given) : std::string("\"\"");
    };
    const auto has_value = [&](const std::string& language) { return typed(values_, key, language) != nullptr; };
    if (std::none_of(languages_.begin(), languages_.end(), has_value)) return false;
    differs(value) ? by_language(name, true, value) : setting(name, value(first()), true);
    return true;
  }

  /// One that only this language needs, and that has a default.
  void language_field(const LanguageField& field, const std::string& language) {
    line();
    comment(field.help.text);
    const auto fallback = field.fallback ? field.fallback->source.text : std::string();
    setting(languages_.size() < 2 ? field.name : field.name + "." + language, toml_string(fallback), false);
  }

  void table(const DataSection& data, const TemplateSection& section) {
    const bool is_set = is_wanted(section) || (example_ && data.name != "media" && data.name != "partners");
    entries(section, is_set, [&](std::size_t entry) {
      for (const auto& key : data.keys) table_key(section.name, entry, key, is_set, is_set && !example_);
    });
  }

  /// What need not be there is a comment, column by column with its example.
  void declared_table(const TemplateTable& table, const TemplateSection& section) {
    entries(section, is_wanted(section) || example_, [&](std::size_t entry) {
      for (const auto& column : table.columns) declared_column(table, entry, column, is_wanted(section));
    });
  }

  static bool is_wanted(const TemplateSection& table) { return table.required || table.at_least > 0; }

  /// As many entries of a table as it has examples or needs, or one.
  template <class WriteEntry>
  void entries(const TemplateSection& table, bool is_set, WriteEntry write) {
    const auto rows = example_ && is_set && text() ? count_of_rows(*text(), table.name) : 0;
    const auto all = std::max({std::size_t{1}, rows, static_cast<std::size_t>(table.at_least)});
    for (std::size_t entry = 0; entry < all; ++entry) {
      line();
      if (entry == 0) why(table.name), remark(is_wanted(table) ? "draft-required" : "draft-each");
      line((is_set ? "[[" : "# [[") + table.name + "]]");
      write(entry);
    }
  }

  void declared_column(const TemplateTable& table, std::size_t entry, const Field& column, bool wanted) {
    if (entry == 0) field_help(column, table.name + "." + column.name);
    if (is_given(column.name, entry_key(table.name, entry, column.name), column.type)) return;
    const bool is_text = column.type == FieldType::text || column.type == FieldType::prose;
    const bool is_said_by_each = is_text && column.choices.empty(); // no language's text serves the others
    const auto* const shared = shared_example(table.name, entry, column.name);
    const auto example = [&](const std::string& language) {
      const auto* value = example_in(table.name, entry, column.name, language);
      if (!value) value = shared && !is_said_by_each ? shared : example_of(column, language);
      return value ? toml_value(*value) : std::string(usual_example(column.type));
    };
    const bool has_example = column.required || column.example.given() || shared;
    if (wanted || example_) return field_value(column, example, has_example);
    differs(example) ? by_language(column.name, false, example) : setting(column.name, example(first()), false);
  }

  /// The example of a key in one entry; null if there is none.
  const Value* example_in(const std::string& table, std::size_t entry, std::string_view key,
                          const std::string& language) const {
    const auto* text = text_of(language);
    return text ? example_cell(*text, table, entry, key) : nullptr;
  }

  /// The same of the first language that has one: what is no text, as a choice, need not be given in all of them.
  const Value* shared_example(const std::string& table, std::size_t entry, std::string_view key) const {
    for (const auto& language : languages_)
      if (const auto* value = example_in(table, entry, key, language)) return value;
    return nullptr;
  }

  /// What stands at a key of an entry in a language: its example there, or what all templates share.
  std::string cell(const std::string& table, std::size_t entry, const DataKey& key, const std::string& language) const {
    if (const auto* value = example_in(table, entry, key.name, language)) return toml_value(*value);
    return key.word.empty() ? std::string(key.value) : toml_string(word_(key.word, language, {}));
  }

  void table_key(const std::string& table, std::size_t entry, const DataKey& key, bool is_set, bool is_empty) {
    const std::string name(key.name);
    if (is_given(name, entry_key(table, entry, name), FieldType::prose)) return;
    if (name == "speaker") return setting(name, is_empty ? "\"\"" : speaker(table, entry), is_set);
    const auto value = [&](const auto& language) {
      return is_empty ? std::string("\"\"") : cell(table, entry, key, language);
    };
    if (key.word.empty() && !differs(value)) return setting(name, value(first()), is_set);
    by_language(name, is_set, value);
  }

  /// A person in a table of their own.
  std::string speaker(const std::string& table, std::size_t entry) const {
    std::string out;
    const auto add = [&](const std::string& key, const std::string& value) {
      out += (out.empty() ? "{ " : ", ") + key + " = " + value;
    };
    for (const auto& key : speaker_keys) {
      const auto value = [&](const auto& language) { return cell(table, entry, key, language); };
      if (languages_.size() < 2 || (key.word.empty() && !differs(value)))
        add(std::string(key.name), value(first()));
      else
        for (const auto& language : languages_) add(std::string(key.name) + "." + language, value(language));
    }
    return out + " }";
  }

  void prose_sections() {
    const auto is_prose = [&](const TemplateSection& one) {
      return !is_one_line(one.name) && !data_section(one.name) && !find_table(subject_, one.name) &&
             !is_left_empty(one.name);
    };
    const auto wanted = [&](const TemplateSection& one) { return one.required && !has_prose(one.name); };
    const auto is_set = [&](const TemplateSection& one) {
      return is_prose(one) && (wanted(one) || (example_ && section_example(one.name, first())));
    };
    const auto& all = subject_.sections;
    if (std::none_of(all.begin(), all.end(), is_prose)) return;
    line();
    remark("draft-text");
    line(std::any_of(all.begin(), all.end(), is_set) ? "[text]" : "# [text]");
    for (const auto& section : all) {
      if (!is_prose(section)) continue;
      why(section.name);
      if (wanted(section)) remark("draft-required");
      if (!is_set(section) && is_written(section.name))
        by_language(section.name, false, [](const auto&) { return "\"{template}\""; });
      else
        section_text(section.name, "example-text", is_set(section), wanted(section) && !example_);
    }
  }

  const Template& subject_;
  const std::vector<std::string>& shared_; // fields that facts.toml gives
  const Typed& values_;
};
} // namespace

std::string draft(const Template& subject, const std::vector<std::string>& languages,
                  const std::vector<const TemplateText*>& texts, const Word& word, bool example,
                  const std::vector<std::string>& shared, const Typed& values) {
  return Draft(subject, languages, texts, word, example, shared, values).write();
}

} // namespace dateline::write
