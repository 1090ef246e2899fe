// SPDX-License-Identifier: MIT
#include "localise/localise.h"

#include "content/repeated.h"
#include "localise/blanks.h"
#include "localise/check.h"
#include "localise/contacts.h"
#include "localise/context.h"
#include "localise/credits.h"
#include "localise/entries.h"
#include "localise/labels.h"
#include "localise/particulars.h"
#include "localise/quotes.h"

namespace dateline::localise {

Language::Language(Conventions conventions, Catalogue catalogue)
    : conventions_(std::move(conventions)), catalogue_(std::move(catalogue)),
      formatters_(std::make_unique<const Formatters>(conventions_)) {}
Language::~Language() = default;

namespace {
/// Of prose that repeats, what stands once is filled here.
void add_blanks(const Context& context, const std::string& section, const Prose* prose, Fields& fields) {
  if (!prose || fields.blanks.contains(prose)) return;
  const auto* table = find_table(context.subject, section);
  if (table && repeats(*prose, *table))
    check_repeated(context, *table, *prose);
  else
    check(context, *prose);
  fields.blanks.emplace(prose, fill_blanks(context, *prose));
}

void add_prose(const Context& context, Fields& fields) {
  for (const auto& field : context.text.fields)
    if (field.fallback) check(context, *field.fallback);
  for (const auto& [name, prose] : context.text.sections) add_blanks(context, name, prose.get(), fields);
  for (const auto& [name, by_language] : context.release.text)
    if (const auto* prose = context.find(by_language, "text." + name)) add_blanks(context, name, prose->get(), fields);
}

/// The fields' own values: what is given in other languages is missing in this one even where no prose mentions it, and
/// prose may hold blanks.
void check_values(const Context& context) {
  for (const auto& field : context.release.fields)
    check_value(context, context.find(field.value, "fields." + field.name));
  for (const auto& field : context.chapter.fields) check_value(context, find(field.value, context.chain));
}

void add_texts(const Context& context, Fields& fields) {
  const auto& release = context.release;
  fields.kicker = to_line(context.say(release.kicker, "kicker"));
  fields.headline = to_line(context.say(release.headline, "headline"));
  fields.subhead = to_line(context.say(release.subhead, "subhead"));
  for (const auto& paragraph : paragraphs(context.say(context.chapter.legal, "legal")))
    fields.legal.push_back(to_line(paragraph));
}

void add_tables(const Context& context, Fields& fields) {
  fields.quotes = quotes(context);
  fields.media = media(context);
  for (const auto& medium : context.release.media) fields.media_spans.push_back(medium.span);
  fields.links = links(context);
  fields.about = about(context);
  fields.contacts = contacts(context);
  for (const auto& table : context.subject.tables) fields.tables[table.name] = entries(context, table);
}
} // namespace

Fields localise(const Release& release, const Chapter& chapter, const Template& subject, const TemplateText& text,
                const Language& language, Diagnostics& diagnostics) {
  const auto& conventions = language.conventions();
  const auto chain = with_parents(conventions.language);
  Gaps gaps(release, chain);
  const Context context{release, chapter, subject, text, language, gaps, diagnostics, chain};
  Fields fields;
  fields.language = conventions.language;
  fields.direction = conventions.direction;
  fields.dateline_at = conventions.dateline_at;
  fields.order = conventions.order;
  fields.no_break = conventions.no_break;
  fields.narrow_no_break = conventions.narrow_no_break;
  add_texts(context, fields);
  add_labels(context, fields);
  add_prose(context, fields);
  add_tables(context, fields);
  fields.particulars = particulars(context);
  check_values(context);
  gaps.report(conventions.language, diagnostics);
  return fields;
}

} // namespace dateline::localise
