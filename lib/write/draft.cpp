// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>

#include "base/suggest.h"
#include "base/unicode.h"
#include "write/toml_text.h"
#include "write/write.h"

namespace dateline::write {

namespace {
constexpr std::size_t comment_width = 100; // in cells

/// A key of a table of the release, with what stands there if no language file has an example: a TOML value, or a
/// message for a text by language.
struct DataKey {
  std::string_view name, value, word = {};
};

/// What a section may hold that is no prose: a table of the release.
struct DataSection {
  std::string_view name;
  std::vector<DataKey> keys;
};
const DataSection* data_section(std::string_view name) {
  static const DataSection all[] = {
      {"quotes", {{"speaker", ""}, {"text", "", "example-quote"}}},
      {"media",
       {{"title", R"("Torre al alba")"},
        {"author", R"("Lucía Ferrer Ruiz")"},
        {"license", R"("CC BY-SA 4.0")"},
        {"source", R"("https://commons.wikimedia.org/wiki/File:Torre_al_alba.jpg")"},
        {"alt", "", "example-alt"}}},
      {"links", {{"title", "", "example-link"}, {"url", R"("https://wikimedia.example/programme")"}}},
      {"partners",
       {{"name", "", "example-partner"},
        {"about", "", "example-partner-about"},
        {"website", R"("https://museum.example")"}}},
  };
  for (const auto& one : all)
    if (one.name == name) return &one;
  return nullptr;
}
/// Of a person who speaks, in a table of their own.
constexpr DataKey speaker_keys[] = {{"name", R"("Lucía Ferrer Ruiz")"}, {"role", "", "example-role"}};

bool is_line(std::string_view section) { return section == "kicker" || section == "headline" || section == "subhead"; }

/// What stands for a field whose template gives no example.
std::string_view usual_example(FieldType type) {
  switch (type) {
  case FieldType::number: return "8";
  case FieldType::percent: return "12.5";
  case FieldType::money: return "\"EUR 1200\"";
  case FieldType::date: return "2026-11-26";
  case FieldType::time: return "13:30:00";
  case FieldType::datetime: return "2026-11-26T18:00:00";
  case FieldType::dates: return "[2026-11-26, 2026-11-28]";
  case FieldType::people: return R"(["Lucía Ferrer Ruiz", "Ana Ejemplo"])";
  case FieldType::list: return R"(["Ejemplo 1", "Ejemplo 2"])";
  case FieldType::person: return "\"Lucía Ferrer Ruiz\"";
  case FieldType::url: return "\"https://wikimedia.example\"";
  case FieldType::email: return "\"prensa@wikimedia.example\"";
  case FieldType::phone: return "\"+34 910 000 000\"";
  case FieldType::text:
  case FieldType::prose:
  case FieldType::place: break;
  }
  return "\"Ejemplo\"";
}

/// Whether its value is written between quotes.
bool is_quoted(FieldType type) {
  switch (type) {
  case FieldType::text:
  case FieldType::prose:
  case FieldType::money:
  case FieldType::person:
  case FieldType::place:
  case FieldType::url:
  case FieldType::email:
  case FieldType::phone: return true;
  default: return false;
  }
}

/// Writes a draft from top to bottom.
class Draft {
 public:
  Draft(const Template& subject, const std::vector<std::string>& languages,
        const std::vector<const TemplateText*>& texts, const Word& word, bool example)
      : subject_(subject), languages_(languages), texts_(texts), word_(word), example_(example) {}

  std::string write() {
    head();
    for (const auto& section : subject_.sections)
      if (is_line(section.name)) line_section(section);
    fields();
    for (const auto& section : subject_.sections)
      if (const auto* data = data_section(section.name)) table(*data, section);
    prose_sections();
    return std::move(out_);
  }

 private:
  void line(const std::string& text = {}) { out_ += text + "\n"; }

  void comment(std::string_view text) {
    std::string now = "#";
    while (!text.empty()) {
      const auto end = text.find_first_of(" \n");
      const auto word = std::string(text.substr(0, end));
      text.remove_prefix(end == text.npos ? text.size() : end + 1);
      if (word.empty()) continue;
      if (now.size() > 1 && display_width(now) + 1 + display_width(word) > comment_width) line(now), now = "#";
      now += " " + word;
    }
    if (now.size() > 1) line(now);
  }

  /// What the program says, in the first language.
  std::string say(std::string_view message, const std::vector<Argument>& arguments = {}) const {
    return word_(message, first(), arguments);
  }

  /// The same as a comment; what must be given is said to be required.
  void remark(std::string_view message, bool required = false) {
    comment(say(message) + (required ? " " + say("draft-required") : ""));
  }

  /// A value of several lines is a comment on each of them.
  void setting(const std::string& key, std::string_view value, bool is_set) {
    std::string text = key + " = " + std::string(value);
    for (std::size_t at = 0; !is_set && at != text.npos; at = text.find('\n', at + 1))
      text.insert(at == 0 ? 0 : at + 1, "# ");
    line(text);
  }

  /// The same key in each language; one alone needs none. `value` makes a TOML value of a language.
  template <class MakeValue>
  void by_language(const std::string& key, bool is_set, MakeValue value) {
    if (languages_.size() < 2) return setting(key, value(first()), is_set);
    for (const auto& language : languages_) setting(key + "." + language, value(language), is_set);
  }

  /// The text of a section that the author writes, or an empty one to fill in.
  void section_text(const std::string& name, std::string_view word, bool is_set, bool is_empty) {
    by_language(name, is_set, [&](const auto& language) -> std::string {
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

  /// The language of what is not by language.
  std::string first() const { return languages_.empty() ? "en" : languages_.front(); }

  const TemplateText* text() const { return texts_.empty() ? nullptr : texts_.front(); }
  const TemplateText* text_of(const std::string& language) const {
    const auto found = std::find(languages_.begin(), languages_.end(), language);
    const auto at = static_cast<std::size_t>(found - languages_.begin());
    return at < texts_.size() ? texts_[at] : nullptr;
  }
  bool has_prose(const std::string& section) const { return text() && text()->sections.contains(section); }

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
    setting("date", "2026-11-26", example_);
    remark("draft-city");
    setting("city", "\"Madrid\"", false);
    remark("draft-embargo");
    setting("embargo", "2026-11-26T10:00:00", false);
    remark("draft-status");
    setting("status", "\"draft\"", false);
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
    bool first = true;
    for (const auto& field : subject_.fields) {
      if (!first) line();
      first = false;
      field_help(field);
      field_value(field);
    }
    for (const auto* one : texts_)
      for (const auto& field : one->fields) language_field(field, one->language);
  }

  void field_help(const Field& field) {
    if (text())
      if (const auto help = text()->help.find(field.name); help != text()->help.end()) comment(help->second.text);
    if (!field.choices.empty()) comment(say("one-of", {{"choices", with_commas(field.choices)}}));
    if (field.required) remark("draft-required");
  }

  void field_value(const Field& field) {
    const auto example = [&](const std::string& language) {
      const auto* value = example_of(field, text_of(language), language);
      return value ? toml_value(*value) : std::string(usual_example(field.type));
    };
    const bool is_by_language = differs(example);
    const auto each = [&](bool is_set, const auto& value) {
      is_by_language ? by_language(field.name, is_set, value) : setting(field.name, value(first()), is_set);
    };
    if (example_) return each(field.required || field.example.given(), example);
    if (!is_quoted(field.type)) return each(false, example);
    comment(say("draft-example", {{"example", examples(example, is_by_language)}}));
    const auto empty = [](const std::string&) { return "\"\""; };
    field.type == FieldType::prose ? by_language(field.name, true, empty) : each(true, empty);
  }

  /// That of the first language, or where they differ all of them, in their order.
  template <class Example>
  std::string examples(Example example, bool all) const {
    std::string out = example(first());
    for (std::size_t at = 1; all && at < languages_.size(); ++at) out += " / " + example(languages_[at]);
    return out;
  }

  /// One that only this language needs, and that has a default.
  void language_field(const LanguageField& field, const std::string& language) {
    line();
    comment(field.help.text);
    const auto fallback = field.fallback ? field.fallback->source.text : std::string();
    setting(languages_.size() < 2 ? field.name : field.name + "." + language, toml_string(fallback), false);
  }

  void table(const DataSection& data, const TemplateSection& section) {
    const bool wanted = section.required || section.at_least > 0;
    const bool is_set = wanted || (example_ && data.name != "media" && data.name != "partners");
    const auto rows = example_ && is_set ? examples_of(section.name, first()).size() : 0;
    const auto entries = std::max({std::size_t{1}, rows, static_cast<std::size_t>(section.at_least)});
    for (std::size_t entry = 0; entry < entries; ++entry) {
      line();
      if (entry == 0) why(section.name), remark(wanted ? "draft-required" : "draft-each");
      line((is_set ? "[[" : "# [[") + section.name + "]]");
      for (const auto& key : data.keys) table_key(section.name, entry, key, is_set, is_set && !example_);
    }
  }

  std::vector<Value> examples_of(const std::string& table, const std::string& language) const {
    const auto* text = text_of(language);
    if (!text) return {};
    const auto found = text->rows.find(table);
    return found == text->rows.end() ? std::vector<Value>() : found->second;
  }

  /// What stands at a key of an entry in a language: its example there, or what all templates share.
  std::string cell(const std::string& table, std::size_t entry, const DataKey& key, const std::string& language) const {
    const auto rows = examples_of(table, language);
    const auto* row = entry < rows.size() ? std::get_if<Table>(&rows[entry].data) : nullptr;
    if (const auto* value = row ? find(*row, key.name) : nullptr) return toml_value(*value);
    return key.word.empty() ? std::string(key.value) : toml_string(word_(key.word, language, {}));
  }

  void table_key(const std::string& table, std::size_t entry, const DataKey& key, bool is_set, bool is_empty) {
    const std::string name(key.name);
    if (name == "speaker") return setting(name, is_empty ? "\"\"" : speaker(table, entry), is_set);
    const auto value = [&](const auto& language) {
      return is_empty ? std::string("\"\"") : cell(table, entry, key, language);
    };
    if (key.word.empty() && !differs(value)) return setting(name, value(first()), is_set);
    by_language(name, is_set, value);
  }

  /// Whether something is not the same in all languages.
  template <class MakeValue>
  bool differs(MakeValue value) const {
    return std::any_of(languages_.begin(), languages_.end(),
                       [&](const auto& language) { return value(language) != value(first()); });
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
    const auto is_prose = [](const TemplateSection& one) { return !is_line(one.name) && !data_section(one.name); };
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
      section_text(section.name, "example-text", is_set(section), wanted(section) && !example_);
    }
  }

  const Template& subject_;
  const std::vector<std::string>& languages_;
  const std::vector<const TemplateText*>& texts_;
  const Word& word_;
  bool example_;
  std::string out_;
};
} // namespace

std::string draft(const Template& subject, const std::vector<std::string>& languages,
                  const std::vector<const TemplateText*>& texts, const Word& word, bool example) {
  return Draft(subject, languages, texts, word, example).write();
}

} // namespace dateline::write
