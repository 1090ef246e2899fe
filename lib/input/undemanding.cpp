// SPDX-License-Identifier: MIT
#include "input/undemanding.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "content/person_parts.h"
#include "content/repeated.h"

namespace dateline::input {

namespace {
bool is_required(std::string_view section, const Template& subject) {
  return std::any_of(subject.sections.begin(), subject.sections.end(), [&](const TemplateSection& listed) {
    return listed.name == section && (listed.required || listed.at_least > 0);
  });
}

/// Whether a name is that of a field which may be left out, or is said of a person in such a field. Not everybody has a
/// role.
bool is_optional(std::string_view name, const std::vector<Field>& fields) {
  return std::any_of(fields.begin(), fields.end(), [&](const Field& field) {
    if (!name.starts_with(field.name)) return false;
    const auto form = name.substr(field.name.size());
    if (field.required) return field.type == FieldType::person && form == "_role";
    const bool of_person = std::find(person_parts.begin(), person_parts.end(), form) != person_parts.end();
    return form.empty() || (field.type == FieldType::person && of_person);
  });
}

/// The same of the fields of a template, of the columns where its prose repeats, and of a name that every template has,
/// but not every release.
bool is_optional(std::string_view name, const Template& subject, const TemplateTable* table) {
  if (table && is_optional(name, table->columns)) return true;
  if (name == "city" || name == "number" || name == "website") return true;
  if (name == "date") return !subject.has_dateline();
  return is_optional(name, subject.fields);
}

/// Looks for blanks that a release may leave without a value. Those in a branch do not count: it may not be taken.
class Search {
 public:
  Search(const Prose& prose, const Template& subject, const TemplateTable* table)
      : prose_(prose), subject_(subject), table_(table) {}

  /// Whether one of the blocks will be printed whatever is given.
  bool undemanding(const Blocks& blocks) const {
    return std::any_of(blocks.begin(), blocks.end(), [&](const Block& block) { return std::visit(*this, block.node); });
  }

  bool operator()(const Paragraph& paragraph) const { return !demands(paragraph.content); }
  bool operator()(const CodeBlock& code) const { return !demands(code.text); }
  bool operator()(const BlockQuote& quote) const { return undemanding(quote.content); }
  bool operator()(const Heading&) const { return false; } // with nothing under it, it is left out
  bool operator()(const Picture&) const { return true; }
  bool operator()(const TableBlock&) const { return true; }
  bool operator()(const List& list) const {
    return std::any_of(list.items.begin(), list.items.end(), [&](const Blocks& item) { return undemanding(item); });
  }

 private:
  bool demands(std::string_view text) const {
    for (std::size_t at = 0; at < text.size();) {
      const auto blank = read_stand_in(text, at);
      if (!blank)
        ++at;
      else if (*blank < prose_.blanks.size() && is_optional(prose_.blanks[*blank].name, subject_, table_))
        return true;
    }
    return false;
  }

  bool demands(const Line& line) const {
    return std::any_of(line.begin(), line.end(), [&](const Inline& part) {
      return std::visit([&](const auto& node) { return in(node); }, part.node);
    });
  }

  bool in(const Run& run) const { return demands(run.text); }
  bool in(const Code& code) const { return demands(code.text); }
  bool in(const Break&) const { return false; }
  bool in(const Link& link) const { return demands(link.address) || demands(link.content); }
  bool in(const auto& nested) const { return demands(nested.content); }

  const Prose& prose_;
  const Template& subject_;
  const TemplateTable* table_;
};
} // namespace

void check_undemanding(const Excerpt& section, const Prose& prose, const Template& subject, Diagnostics& diagnostics) {
  if (prose.blocks.empty() || !is_required(section.text, subject)) return;
  const auto* table = find_table(subject, section.text);
  if (table && table->form == TableForm::table) return; // its rows stand without prose
  const bool repeating = table && repeats(prose, *table);
  const auto blocks = repeating ? repeated(prose, table->form).each : prose.blocks;
  if (Search(prose, subject, repeating ? table : nullptr).undemanding(blocks)) return;
  diagnostics.add({.rule = "optional-only",
                   .message = "optional-only",
                   .span = section.span,
                   .arguments = {{"section", section.text}},
                   .help = "optional-only-form"});
}

} // namespace dateline::input
