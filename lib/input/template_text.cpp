// SPDX-License-Identifier: MIT
#include <algorithm>

#include "content/named.h"
#include "input/guide.h"
#include "input/keys.h"
#include "input/language_file.h"
#include "input/names.h"
#include "input/prose.h"
#include "input/sections.h"
#include "input/undemanding.h"

namespace dateline::input {

namespace {
class Reader {
 public:
  Reader(TemplateText& to, const Template& subject, Diagnostics& diagnostics)
      : to_(to), subject_(subject), diagnostics_(diagnostics) {}

  void front(const LanguageFile& file) {
    Keys keys(file.front, file.front_place, "", diagnostics_);
    if (auto text = as_text(keys.take("title"), "title", diagnostics_)) to_.title = *std::move(text);
    if (auto text = as_text(keys.take("description"), "description", diagnostics_)) to_.description = *std::move(text);
    to_.reviewed = as_bool(keys.take("reviewed"), "reviewed", diagnostics_).value_or(false);
    keys.take("translated"); // the mark of a translation: read with what it belongs to
    read_guide(keys, subject_, to_);
    if (const auto* table = as_table(keys.take("fields"), "fields", diagnostics_))
      for (const auto& entry : *table) field(entry);
    keys.finish();
  }

  void section(const SectionText& section) {
    if (!is_known(section.name) || !is_new(section.name)) return;
    const auto prose = read_prose(section.text, to_.language, diagnostics_);
    check_one_line(section.name.text, *prose, diagnostics_);
    check_undemanding(section.name, *prose, subject_, diagnostics_);
    to_.sections[section.name.text] = prose;
  }

 private:
  /// Of fields and columns.
  std::vector<std::string> taken_names() const {
    std::vector<std::string> out;
    add_names(subject_.fields, out);
    for (const auto& table : subject_.tables) add_names(table.columns, out);
    return out;
  }

  /// A field that only this language needs.
  void field(const Entry& entry) {
    const auto name = "fields." + entry.key.text;
    const auto* table = as_table(&entry.value, name, diagnostics_);
    if (!table || !check_field_name(entry.key, table_names(subject_), diagnostics_)) return;
    if (!check_free(entry.key, taken_names(), diagnostics_)) return;
    Keys keys(*table, entry.key.span, name, diagnostics_);
    LanguageField made;
    made.name = entry.key.text;
    made.span = entry.key.span;
    if (auto text = as_text(keys.take("help"), name + ".help", diagnostics_)) made.help = *std::move(text);
    const auto text = as_text(keys.require("default"), name + ".default", diagnostics_);
    keys.finish();
    if (!text) return;
    made.fallback = read_blanks(*text, to_.language, diagnostics_);
    to_.fields.push_back(std::move(made));
  }

  bool is_known(const Excerpt& name) {
    auto names = common_sections();
    add_names(subject_.sections, names);
    if (std::find(names.begin(), names.end(), name.text) != names.end()) return true;
    report_unknown_name("unknown-section", "unknown-section-template", name, names, diagnostics_);
    return false;
  }

  bool is_new(const Excerpt& name) {
    const auto [first, fresh] = seen_.emplace(name.text, name.span);
    if (fresh) return true;
    report_twice(name.text, name.span, first->second, diagnostics_);
    return false;
  }

  TemplateText& to_;
  const Template& subject_;
  Diagnostics& diagnostics_;
  std::map<std::string, Span> seen_; // sections
};
} // namespace

TemplateText read_template_text(const SourcePtr& source, const Template& subject, const std::string& language,
                                Diagnostics& diagnostics) {
  TemplateText out;
  out.language = language;
  out.source = source;
  const auto file = read_language_file(source, Comments::refused, diagnostics);
  Reader reader(out, subject, diagnostics);
  reader.front(file);
  for (const auto& section : file.sections) reader.section(section);
  return out;
}

TemplateText inherit(TemplateText own, const TemplateText& parent) {
  if (own.title.empty()) own.title = parent.title;
  if (own.description.empty()) own.description = parent.description;
  if (own.use.empty()) own.use = parent.use;
  if (own.avoid.empty()) own.avoid = parent.avoid;
  own.help.insert(parent.help.begin(), parent.help.end());
  own.columns.insert(parent.columns.begin(), parent.columns.end());
  own.why.insert(parent.why.begin(), parent.why.end());
  own.examples.insert(parent.examples.begin(), parent.examples.end());
  own.rows.insert(parent.rows.begin(), parent.rows.end());
  own.sections.insert(parent.sections.begin(), parent.sections.end());
  for (const auto& field : parent.fields) {
    const bool has = std::any_of(own.fields.begin(), own.fields.end(),
                                 [&](const LanguageField& other) { return other.name == field.name; });
    if (!has) own.fields.push_back(field);
  }
  if (!own.source) own.source = parent.source;
  return own;
}

} // namespace dateline::input
