// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "input/layout.h"

namespace dateline::input {

/// A statement that TOML refuses, and the byte at which it does.
struct Fault {
  const SourcePtr& source;
  const std::vector<Statement>& statements;
  const Statement& statement;
  std::size_t at;
  /// The statement's own key is at fault: nothing can stand under it.
  bool key = false;

  std::string_view text() const { return source->text; }
  std::string_view text(std::size_t begin, std::size_t end) const { return text().substr(begin, end - begin); }
  Span span(std::size_t begin, std::size_t end) const {
    return {source, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }
  /// The key as it is written, dots and all.
  std::string_view key_text() const { return text(statement.key.front().begin, statement.key.back().end); }
};

/// Looks for one thing that people often type; if it is what the fault is, reports it with the line as it should be.
using Slip = bool (*)(Fault&, Diagnostics&);

bool slip_in_header(Fault& fault, Diagnostics& diagnostics);
bool slip_given_twice(Fault& fault, Diagnostics& diagnostics);
bool slip_in_key(Fault& fault, Diagnostics& diagnostics);
bool slip_without_value(Fault& fault, Diagnostics& diagnostics);
bool slip_never_closed(Fault& fault, Diagnostics& diagnostics);
bool slip_mark_behind(Fault& fault, Diagnostics& diagnostics);
bool slip_in_curly_marks(Fault& fault, Diagnostics& diagnostics);
bool slip_in_value(Fault& fault, Diagnostics& diagnostics);

/// Reports a fault: as the first slip in the list that it is, or else as `bad-toml`.
void report_fault(Fault& fault, Diagnostics& diagnostics);

/// Where the key of a line without `=` ends, if there is one: `date: 2026-11-26`, `city "Madrid"`; otherwise its begin.
std::size_t key_without_equals(const Statement& statement, std::string_view text);

/// Whether a text of several lines stands between curly quotation marks, three and three.
bool is_in_curly_marks(const Statement& statement, std::string_view text);

/// Whether a key's parts are what TOML lets stand there: bare or in quotation marks.
bool is_sound_key(const Statement& statement, std::string_view text);

} // namespace dateline::input
