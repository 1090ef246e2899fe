// SPDX-License-Identifier: MIT
#include "base/language.h"
#include "proof/plain_texts.h"
#include "proof/samples.h"

namespace dateline::proof {

namespace {
void add(const Subject& subject, const Placeholder& found, std::string_view message, std::string_view help,
         Diagnostics& diagnostics) {
  diagnostics.add({.rule = "placeholder-left",
                   .message = message,
                   .span = found.span,
                   .arguments = {{"words", found.words}},
                   .help = help,
                   .level = until_final(subject),
                   .language = subject.document.language});
}

void report(const Subject& subject, const std::vector<Placeholder>& found, Diagnostics& diagnostics) {
  for (const auto& one : found)
    add(subject, one, "placeholder-left",
        one.words.starts_with('[') ? "placeholder-left-brackets" : "placeholder-left-write", diagnostics);
}

/// In what somebody says, brackets hold what an editor put in.
void report_in_quote(const Subject& subject, const Excerpt& text, Diagnostics& diagnostics) {
  auto found = placeholders(text);
  std::erase_if(found, [](const Placeholder& one) { return one.words.starts_with('['); });
  report(subject, found, diagnostics);
}

/// In a plain text; `help` says what to write instead.
void report_blanks(const Subject& subject, const Excerpt& text, std::string_view help, Diagnostics& diagnostics) {
  for (const auto& one : unread_blanks(text)) add(subject, one, "placeholder-left-blank", help, diagnostics);
}

void check_blocks(const Subject& subject, const Blocks& blocks, Diagnostics& diagnostics);

struct Visitor {
  const Subject& subject;
  Diagnostics& diagnostics;

  void operator()(const Paragraph& node) const { report(subject, placeholders(node.content), diagnostics); }
  void operator()(const Heading& node) const { report(subject, placeholders(node.content), diagnostics); }
  void operator()(const BlockQuote& node) const { check_blocks(subject, node.content, diagnostics); }
  void operator()(const List& node) const {
    for (const auto& item : node.items) check_blocks(subject, item, diagnostics);
  }
  void operator()(const CodeBlock&) const {}
  void operator()(const TableBlock& node) const {
    each_cell(node, [&](const Line& cell) { report(subject, placeholders(cell), diagnostics); });
  }
  void operator()(const Picture&) const {}
};

void check_blocks(const Subject& subject, const Blocks& blocks, Diagnostics& diagnostics) {
  for (const auto& block : blocks) std::visit(Visitor{subject, diagnostics}, block.node);
}

void check(const Subject& subject, Diagnostics& diagnostics) {
  const auto language = with_parents(subject.document.language);
  const auto& release = subject.release;
  for (const auto* const line : {&release.kicker, &release.headline, &release.subhead})
    if (const auto* const text = find(*line, language)) {
      report(subject, placeholders(*text), diagnostics);
      report_blanks(subject, *text, "placeholder-left-blank-section", diagnostics);
    }
  each_plain_text(
      subject, [&](const Excerpt& text) { report_blanks(subject, text, "placeholder-left-blank-write", diagnostics); });
  for (const auto& quote : release.quotes)
    if (const auto* const text = find(quote.text, language)) report_in_quote(subject, *text, diagnostics);
  for (const auto& section : subject.document.sections) check_blocks(subject, section.blocks, diagnostics);
}
} // namespace

extern const Rule placeholder_left;
const Rule placeholder_left = {
    .name = "placeholder-left",
    .level = Level::error,
    .bad = {samples::before_text, R"([text]
lead = "The archive opens on TK."
)"},
    .good = {samples::release},
    .check = check,
};

} // namespace dateline::proof
