// SPDX-License-Identifier: MIT
#include "localise/entries.h"

#include "base/suggest.h"
#include "content/repeated.h"
#include "content/table_blank.h"
#include "localise/blanks.h"
#include "localise/check.h"

namespace dateline::localise {

namespace {
/// The prose of a table's section that says how an entry reads: the release's, the template's.
std::vector<const Prose*> repeating(const Context& context, const TemplateTable& table) {
  std::vector<const Prose*> out;
  const auto add = [&](const std::shared_ptr<const Prose>& prose) {
    if (prose && repeats(*prose, table)) out.push_back(prose.get());
  };
  if (const auto own = context.release.text.find(table.name); own != context.release.text.end())
    if (const auto* prose = find(own->second, context.chain)) add(*prose);
  if (const auto found = context.text.sections.find(table.name); found != context.text.sections.end())
    add(found->second);
  return out;
}

void report_template(const Context& context, const TemplateTable& table, const Diagnostic& diagnostic) {
  auto out = diagnostic;
  out.arguments.push_back({"table", table.name});
  out.language = context.tag();
  if (context.text.source) out.file = context.text.source->name;
  context.diagnostics.add(std::move(out));
}

/// The heads of a table of rows.
std::vector<Line> heads(const Context& context, const TemplateTable& table) {
  std::vector<Line> out;
  std::vector<std::string> without;
  for (const auto& column : table.columns) {
    const auto head = context.text.columns.find(column.name);
    if (head == context.text.columns.end()) without.push_back(column.name);
    out.push_back(to_line(head == context.text.columns.end() ? missing(column.name) : head->second.text));
  }
  if (!without.empty())
    report_template(context, table,
                    {.rule = "missing-translation",
                     .message = "columns-without-head",
                     .span = {},
                     .arguments = {{"list", with_commas(without)}, {"key", without.front()}, {"form", "[columns]"}},
                     .help = "columns-without-head-form"});
  return out;
}

std::vector<Filled> cells(const Context& context, const TemplateTable& table) {
  std::vector<Filled> out;
  for (const auto& column : table.columns) {
    Blank blank;
    blank.name = column.name;
    out.push_back(fill_blank(context, blank));
  }
  return out;
}

/// What is given in other languages is missing in this one even where nothing mentions it.
void check_values(const Context& context) {
  for (const auto& value : context.scope.entry->columns)
    check_value(context, context.find(value.value, context.key_of(value.name)));
}
} // namespace

TableFields entries(const Context& context, const TemplateTable& table) {
  TableFields out;
  const auto found = context.release.tables.find(table.name);
  if (found == context.release.tables.end() || found->second.empty()) return out;
  const bool rows = table.form == TableForm::table;
  const auto prose = repeating(context, table);
  if (rows)
    out.heads = heads(context, table);
  else if (prose.empty())
    report_template(context, table,
                    {.rule = "bad-template",
                     .message = "table-without-prose",
                     .span = {},
                     .arguments = {},
                     .help = "table-without-prose-form"});
  auto at = context;
  for (std::size_t n = 0; n < found->second.size(); ++n) {
    at.scope = {&table, &found->second[n], table.name + "." + std::to_string(n + 1)};
    TableFields::Entry entry;
    for (const auto* one : prose) entry.blanks.emplace(one, fill_blanks(at, *one));
    if (rows) entry.cells = cells(at, table);
    check_values(at);
    out.entries.push_back(std::move(entry));
  }
  return out;
}

namespace {
void report(const Context& context, const Blank& blank, const TemplateTable& table, std::string_view message,
            std::string_view help) {
  context.diagnostics.add({.rule = "bad-blank",
                           .message = message,
                           .span = blank.span,
                           .arguments = {{"name", blank.name}, {"table", table.name}},
                           .help = help,
                           .language = context.tag()});
}

/// Whether a blank may stand where the prose of a table's section is printed once.
bool check_once(const Context& context, const Blank& blank, const TemplateTable& table) {
  const auto placed = table_blank(blank.name, context.subject);
  if (named_column(table, blank.name))
    report(context, blank, table, "bad-blank-column", "bad-blank-column-form");
  else if (placed && placed->table == table.name)
    report(context, blank, table, "bad-blank-loop", {});
  else
    return true;
  return false;
}
} // namespace

void check_repeated(const Context& context, const TemplateTable& table, const Prose& prose) {
  const auto parts = repeated(prose, table.form);
  auto once = blanks_in(parts.once);
  std::erase_if(
      once, [&](std::size_t n) { return n >= prose.blanks.size() || !check_once(context, prose.blanks[n], table); });
  check(context, prose, once);
  auto inside = context;
  inside.scope = {&table, nullptr, table.name};
  check(inside, prose, blanks_in(parts.each));
}

} // namespace dateline::localise
