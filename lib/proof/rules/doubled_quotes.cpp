// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <utility>

#include "base/language.h"
#include "base/text.h"
#include "proof/proof.h"
#include "proof/samples.h"

namespace dateline::proof {

namespace {
using Marks = std::pair<std::string_view, std::string_view>;
constexpr std::array<Marks, 11> marks = {{{"\"", "\""},
                                          {"“", "”"},
                                          {"„", "“"},
                                          {"„", "”"},
                                          {"«", "»"},
                                          {"»", "«"},
                                          {"‘", "’"},
                                          {"‚", "‘"},
                                          {"‹", "›"},
                                          {"「", "」"},
                                          {"『", "』"}}};

bool ends_sentence(char c) { return c == '.' || c == ','; }

/// Whether one pair of marks stands around all of a text, with a full stop behind them perhaps; “this” and “that” are
/// two.
bool is_in_marks(std::string_view text) {
  text = trimmed(text);
  while (!text.empty() && ends_sentence(text.back())) text.remove_suffix(1);
  return std::any_of(marks.begin(), marks.end(), [&](const Marks& pair) {
    const auto& [open, close] = pair;
    if (text.size() <= open.size() + close.size() || !text.starts_with(open) || !text.ends_with(close)) return false;
    const auto inside = text.substr(open.size(), text.size() - open.size() - close.size());
    return inside.find(open) == inside.npos && inside.find(close) == inside.npos;
  });
}

void check(const Subject& subject, Diagnostics& diagnostics) {
  const auto language = with_parents(subject.document.language);
  for (const auto& quote : subject.release.quotes) {
    const auto* text = find(quote.text, language);
    if (text && is_in_marks(text->text))
      diagnostics.add({.rule = "doubled-quotes",
                       .message = "doubled-quotes",
                       .span = text->span,
                       .arguments = {},
                       .help = "doubled-quotes-take",
                       .level = Level::warning,
                       .language = subject.document.language});
  }
}
} // namespace

extern const Rule doubled_quotes;
const Rule doubled_quotes = {
    .name = "doubled-quotes",
    .level = Level::warning,
    .bad = {samples::release, R"([[quotes]]
speaker = "lucia"
text = "“Everybody can read it now.”"
)"},
    .good = {samples::release, R"([[quotes]]
speaker = "lucia"
text = "Everybody can read it now."
)"},
    .check = check,
};

} // namespace dateline::proof
