// SPDX-License-Identifier: MIT
#include "merge/merge.h"

#include <algorithm>
#include <array>

#include "base/language.h"
#include "content/repeated.h"
#include "merge/breaks.h"
#include "merge/count.h"
#include "merge/data.h"
#include "merge/dateline.h"
#include "merge/entries.h"
#include "merge/fill.h"
#include "merge/order.h"
#include "merge/spaces.h"
#include "merge/splice.h"
#include "merge/wanting.h"

namespace dateline::merge {

namespace {
/// What a section may consist of, the foremost first: what stands before goes over what stands behind, and may let it
/// through with `{template}`.
struct Layers {
  const Prose* release = nullptr; // [text]
  const Line* line = nullptr;     // kicker, headline, subhead at the top of the release
  Span line_span;
  const Prose* subject = nullptr; // the template's
};

class Merger {
 public:
  Merger(const Release& release, const Chapter& chapter, const Template& subject, const TemplateText& text,
         const Fields& fields, std::set<std::string>& facts, Diagnostics& diagnostics, bool draft)
      : release_(release), chapter_(chapter), subject_(subject), text_(text), fields_(fields), facts_(facts),
        diagnostics_(diagnostics), draft_(draft), language_(with_parents(fields.language)) {}

  std::vector<Section> sections();

 private:
  Layers layers(const std::string& name) const;
  void add_line(const std::string& name, Layers& layers) const;
  Blocks blocks(const std::string& name, const Layers& layers) const;
  Blocks filled(const std::string& name, const Prose& prose, const Layers& below) const;
  std::optional<Expansion> expand(const Blank& blank, const std::string& name, const Layers& below) const;
  Expansion expand_table(const TableBlank& blank) const;
  Filling filling(const std::string& name, const Layers& below) const;
  bool places(const Prose& prose, const TemplateTable& table) const;
  bool is_of_template(const std::string& name, const Prose& prose) const;
  Blocks declared(const TemplateTable& table, const Prose* prose, const Layers& below) const;
  std::optional<Entries> entries(const TemplateTable& table) const;
  Expansion expand_declared(const TemplateTable& table, std::size_t number) const;
  bool is_prose(const Blank& blank) const;
  void find_placed(const std::vector<Layers>& sections);

  const Release& release_;
  const Chapter& chapter_;
  const Template& subject_;
  const TemplateText& text_;
  const Fields& fields_;
  std::set<std::string>& facts_; // that are mentioned
  Diagnostics& diagnostics_;
  bool draft_;
  std::vector<std::string> language_;
  Placed placed_;
  bool partners_apart_ = false; // they have a section of their own, and are not printed in `about`
};

/// kicker, headline and subhead at the top of the release. An empty one is there: it takes the section away.
void Merger::add_line(const std::string& name, Layers& layers) const {
  const bool headline = name == "headline";
  const Text& text = headline ? release_.headline : name == "kicker" ? release_.kicker : release_.subhead;
  const auto* const given = find(text, language_);
  if (!given) return;
  layers.line = headline ? &fields_.headline : name == "kicker" ? &fields_.kicker : &fields_.subhead;
  layers.line_span = given->at(0, given->text.size());
}

Layers Merger::layers(const std::string& name) const {
  Layers out;
  if (const auto found = release_.text.find(name); found != release_.text.end())
    if (const auto* const prose = find(found->second, language_)) out.release = prose->get();
  if (is_one_line(name)) add_line(name, out);
  if (const auto found = text_.sections.find(name); found != text_.sections.end()) out.subject = found->second.get();
  return out;
}

Blocks Merger::blocks(const std::string& name, const Layers& layers) const {
  Layers below = layers;
  if (layers.release) {
    below.release = nullptr;
    return filled(name, *layers.release, below);
  }
  if (layers.line) {
    if (layers.line->empty()) return {};
    return only(paragraph(*layers.line, layers.line_span));
  }
  if (layers.subject) {
    below.subject = nullptr;
    return filled(name, *layers.subject, below);
  }
  if (const auto* const table = find_table(subject_, name)) return declared(*table, nullptr, {});
  if (name != "about" || !partners_apart_) return data_section(name, release_, fields_, placed_);
  auto placed = placed_;
  placed.emplace("partners", 0);
  return data_section(name, release_, fields_, placed);
}

Filling Merger::filling(const std::string& name, const Layers& below) const {
  return {.fields = fields_,
          .expand = [this, name, below](const Blank& blank) { return expand(blank, name, below); },
          .is_prose = [this](const Blank& blank) { return is_prose(blank); },
          .facts = &facts_,
          .one_line = is_one_line(name)};
}

Blocks Merger::filled(const std::string& name, const Prose& prose, const Layers& below) const {
  const auto* const table = find_table(subject_, name);
  if (table && repeats(prose, *table)) return declared(*table, &prose, below);
  // Rows stand under the template's prose, or where it places them; what the author writes stands for all of the
  // section.
  if (table && table->form == TableForm::table && is_of_template(name, prose)) {
    if (!places(prose, *table)) return declared(*table, &prose, below);
    if (!entries(*table)) return {};
  }
  return fill(prose, filling(name, below), diagnostics_);
}

bool Merger::places(const Prose& prose, const TemplateTable& table) const {
  return std::any_of(prose.blanks.begin(), prose.blanks.end(), [&](const Blank& blank) {
    const auto placed = table_blank(blank.name, subject_);
    return placed && placed->table == table.name;
  });
}

bool Merger::is_of_template(const std::string& name, const Prose& prose) const {
  const auto found = text_.sections.find(name);
  return found != text_.sections.end() && found->second.get() == &prose;
}

/// The section of a table that the template declares; `prose`: what is written for it, if anything.
Blocks Merger::declared(const TemplateTable& table, const Prose* prose, const Layers& below) const {
  const auto found = fields_.tables.find(table.name);
  if (found == fields_.tables.end()) return {};
  return section_of({table, found->second, prose, filling(table.name, below)}, prose, placed_, diagnostics_);
}

/// The table as prose of other sections prints it: as its own section would. Nothing if it has no entries.
std::optional<Entries> Merger::entries(const TemplateTable& table) const {
  const auto found = fields_.tables.find(table.name);
  if (found == fields_.tables.end() || found->second.entries.empty()) return std::nullopt;
  const auto at = layers(table.name);
  const auto says = [&](const Prose* prose) { return prose && repeats(*prose, table); };
  const auto* const prose = says(at.release) ? at.release : says(at.subject) ? at.subject : nullptr;
  return Entries{table, found->second, prose, filling(table.name, {})};
}

Expansion Merger::expand_declared(const TemplateTable& table, std::size_t number) const {
  const auto all = entries(table);
  if (!all || all->fields.entries.size() < number) return {{}, true};
  if (number == 0) return {entries_as_blocks(*all, placed_, diagnostics_)};
  return {entry_as_blocks(*all, number, diagnostics_)};
}

Expansion Merger::expand_table(const TableBlank& blank) const {
  if (blank.entry > 0) {
    auto blocks = entry_blocks(blank, release_, fields_);
    return blocks ? Expansion{std::move(*blocks)} : Expansion{{}, true};
  }
  const bool absent = table_blocks(blank.table, release_, fields_, {}).empty();
  return {table_blocks(blank.table, release_, fields_, placed_), absent};
}

std::optional<Expansion> Merger::expand(const Blank& blank, const std::string& name, const Layers& below) const {
  if (blank.kind != BlankKind::plain) return std::nullopt;
  if (blank.name == "template") return Expansion{blocks(name, below)};
  const auto table = table_blank(blank.name, subject_);
  if (!table) return std::nullopt;
  const auto* const declared = find_table(subject_, table->table);
  return declared ? expand_declared(*declared, table->entry) : expand_table(*table);
}

bool Merger::is_prose(const Blank& blank) const {
  const auto named = [&](const auto& field) { return field.name == blank.name && field.type == FieldType::prose; };
  const auto* fact = release_.facts ? release_.facts->find(blank.name) : nullptr;
  if (fact && named(fact->field)) return true;
  return std::any_of(subject_.fields.begin(), subject_.fields.end(), named) ||
         std::any_of(release_.fields.begin(), release_.fields.end(), named) ||
         std::any_of(chapter_.fields.begin(), chapter_.fields.end(), named);
}

/// Whether prose lets through what stands below it.
bool lets_through(const Prose& prose) {
  return std::any_of(prose.blanks.begin(), prose.blanks.end(),
                     [](const Blank& blank) { return blank.name == "template"; });
}

/// Which tables and entries prose prints, in whatever section: their own sections then leave them out.
void Merger::find_placed(const std::vector<Layers>& sections) {
  const auto note = [&](const Prose& prose) {
    for (const auto& blank : prose.blanks)
      if (const auto table = table_blank(blank.name, subject_)) placed_.emplace(table->table, table->entry);
  };
  for (const auto& at : sections) {
    if (at.release) note(*at.release);
    const bool through = !at.release || lets_through(*at.release);
    if (through && !at.line && at.subject) note(*at.subject);
  }
}

/// Notes are headed in the language's words where their prose begins with no heading of its own.
void head(Section& section, const Fields& fields) {
  const auto title = fields.headings.find(section.name);
  if (section.blocks.empty() || std::holds_alternative<Heading>(section.blocks.front().node)) return;
  if (title != fields.headings.end() && !title->second.empty())
    section.blocks.insert(section.blocks.begin(), heading(title->second, 2));
}

std::vector<Section> Merger::sections() {
  const auto names = section_order(subject_, fields_.order, release_.sections, chapter_.sections);
  std::vector<Layers> written;
  written.reserve(names.size());
  for (const auto& name : names) written.push_back(layers(name));
  find_placed(written);
  partners_apart_ = std::find(names.begin(), names.end(), "partners") != names.end();
  std::vector<Section> out;
  out.reserve(names.size());
  for (std::size_t n = 0; n < names.size(); ++n) {
    const auto& name = names[n];
    out.push_back({name, blocks(name, written[n])});
    if (name == "notes") head(out.back(), fields_);
    if (draft_ && is_wanting(out.back(), release_, subject_, language_)) mark(out.back(), fields_);
  }
  return out;
}

/// Letter where CLDR's supplemental data (paperSize) has it. A tag without a region says nothing of paper ("en" is read
/// in Delhi and in Denver): there the chapter's country decides.
std::string paper(const std::string& language, const std::string& country) {
  constexpr std::array<std::string_view, 14> letter = {"BZ", "CA", "CL", "CO", "CR", "GT", "MX",
                                                       "NI", "PA", "PH", "PR", "SV", "US", "VE"};
  const auto cut = language.rfind('-');
  const bool has_region = cut != std::string::npos && language.size() - cut == 3;
  const auto region = has_region ? language.substr(cut + 1) : country;
  return std::find(letter.begin(), letter.end(), region) == letter.end() ? "A4" : "Letter";
}

/// The headline as plain text.
std::string title(const std::vector<Section>& sections) {
  for (const auto& section : sections)
    if (section.name == "headline" && !section.blocks.empty())
      if (const auto* const first = std::get_if<Paragraph>(&section.blocks.front().node))
        return plain_text(first->content);
  return {};
}
} // namespace

Document merge(const Release& release, const Chapter& chapter, const Template& subject, const TemplateText& text,
               const Fields& fields, Diagnostics& diagnostics, bool draft) {
  Document out;
  out.language = fields.language;
  out.direction = fields.direction;
  out.particulars = fields.particulars;
  out.logo = chapter.logo;
  out.letterhead = chapter.letterhead;
  out.template_name = subject.name;
  out.accent = chapter.accent;
  out.paper = paper(fields.language, chapter.country);
  out.labels = fields.labels;
  out.sections = Merger(release, chapter, subject, text, fields, out.facts, diagnostics, draft).sections();
  set_dateline(out.sections, subject, fields);
  for (auto& section : out.sections) close_breaks(section.blocks);
  if (subject.limits.words > 0 || subject.limits.characters > 0) out.length = length(out.sections);
  set_count(out.sections, fields);
  std::erase_if(out.sections, [](const Section& section) { return section.blocks.empty(); });
  set_spaces(out, fields);
  out.title = title(out.sections);
  return out;
}

} // namespace dateline::merge
