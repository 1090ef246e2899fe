// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>

#include "base/suggest.h"
#include "base/unicode.h"
#include "write/toml_text.h"
#include "write/write.h"

namespace dateline::write {

namespace {
/// A key of a table of the release, with an example: a TOML value, or a message for a text by language.
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
      {"quotes", {{"speaker", R"({ name = "Lucía Ferrer Ruiz", $ })", "example-role"}, {"text", "", "example-quote"}}},
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

  void comment(std::string_view text) { out_ += toml_comment(text); }

  /// What the program says, in the first language.
  std::string say(std::string_view message, const std::vector<Argument>& arguments = {}) const {
    return word_(message, first(), arguments);
  }

  /// The same as a comment; what must be given is said to be required.
  void remark(std::string_view message, bool required = false) {
    comment(say(message) + (required ? " " + say("draft-required") : ""));
  }

  void setting(const std::string& key, std::string_view value, bool is_set) {
    line((is_set ? "" : "# ") + key + " = " + std::string(value));
  }

  /// The same key in each language; one alone needs none. `value` makes a TOML value of a language.
  template <class MakeValue>
  void by_language(const std::string& key, bool is_set, MakeValue value) {
    if (languages_.size() < 2) return setting(key, value(first()), is_set);
    for (const auto& language : languages_) setting(key + "." + language, value(language), is_set);
  }

  /// What a message says, or an empty text to fill in.
  void by_language(const std::string& key, std::string_view word, bool is_set, bool is_empty) {
    by_language(key, is_set,
                [&](const auto& language) { return is_empty ? "\"\"" : toml_string(word_(word, language, {})); });
  }

  /// The language of what is not by language.
  std::string first() const { return languages_.empty() ? "en" : languages_.front(); }

  const TemplateText* text() const { return texts_.empty() ? nullptr : texts_.front(); }
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
    by_language(section.name, "example-headline", wanted, wanted && !example_);
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
      const auto* value = example_of(field, language);
      return value ? toml_value(*value) : std::string(usual_example(field.type));
    };
    const auto differs = [&](const std::string& language) { return example(language) != example(first()); };
    const bool is_by_language = std::any_of(languages_.begin(), languages_.end(), differs);
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
    for (int entry = 0; entry < std::max(1, section.at_least); ++entry) {
      line();
      if (entry == 0) remark(wanted ? "draft-required" : "draft-each");
      line((is_set ? "[[" : "# [[") + section.name + "]]");
      for (const auto& key : data.keys) table_key(key, is_set, is_set && !example_);
    }
  }

  void table_key(const DataKey& key, bool is_set, bool is_empty) {
    const std::string name(key.name);
    if (key.value.empty()) return by_language(name, key.word, is_set, is_empty);
    setting(name, is_empty ? "\"\"" : with_role(key), is_set);
  }

  /// The value of a key; a person's role, which is by language, takes the place of the '$'.
  std::string with_role(const DataKey& key) const {
    std::string value(key.value), role;
    const auto place = value.find('$');
    if (place == value.npos) return value;
    for (const auto& language : languages_)
      role += (role.empty() ? "role" : ", role") + (languages_.size() < 2 ? std::string() : "." + language) + " = " +
              toml_string(word_(key.word, language, {}));
    return value.replace(place, 1, role);
  }

  void prose_sections() {
    const auto is_prose = [](const TemplateSection& one) { return !is_line(one.name) && !data_section(one.name); };
    const auto wanted = [&](const TemplateSection& one) { return one.required && !has_prose(one.name); };
    const auto& all = subject_.sections;
    if (std::none_of(all.begin(), all.end(), is_prose)) return;
    line();
    const bool any = std::any_of(all.begin(), all.end(), [&](const auto& one) { return is_prose(one) && wanted(one); });
    remark("draft-text");
    line(any ? "[text]" : "# [text]");
    for (const auto& section : all) {
      if (!is_prose(section)) continue;
      if (wanted(section)) remark("draft-required");
      by_language(section.name, "example-text", wanted(section), wanted(section) && !example_);
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
