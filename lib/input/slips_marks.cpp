// SPDX-License-Identifier: MIT
#include <fmt/core.h>

#include "input/look_alikes.h"
#include "input/slips.h"

namespace dateline::input {

namespace {
bool is_bracketed(std::string_view value) {
  return (value.front() == '[' && value.back() == ']') || (value.front() == '{' && value.back() == '}');
}

/// Whether this is one value, as far as its ends tell.
bool is_whole(std::string_view value) {
  if (value.front() == '"' || value.front() == '\'') {
    const auto close = string_end(value, 0);
    return close.closed && close.end == value.size();
  }
  return is_bracketed(value) || value == "true" || value == "false" ||
         value.find_first_not_of("0123456789-:.+TZ") == value.npos;
}
} // namespace

bool slip_mark_behind(Fault& fault, Diagnostics& diagnostics) {
  const auto& statement = fault.statement;
  if (statement.value >= statement.end || statement.open != Statement::Open::none) return false;
  const auto text = fault.text(statement.value, statement.end);
  const auto value = text.substr(0, text.find_last_not_of(",; \t") + 1);
  if (value.empty() || value.size() == text.size() || !is_whole(value)) return false;
  const auto at = statement.value + text.find_first_of(",;", value.size());
  if (is_bracketed(value) && fault.at < at) return false; // something in it comes first
  const bool one_line = value.find('\n') == value.npos;
  diagnostics.add({.rule = "bad-toml",
                   .message = "bad-toml-mark",
                   .span = fault.span(at, statement.end),
                   .arguments = {{"value", std::string(fault.text(at, statement.end))},
                                 {"corrected", fmt::format("{} = {}", fault.key_text(), value)}},
                   .help = one_line ? "write-instead" : "bad-toml-mark-form"});
  return true;
}

bool is_in_curly_marks(const Statement& statement, std::string_view text) {
  return statement.open == Statement::Open::none && statement.value < statement.end &&
         text.substr(statement.value, statement.end - statement.value).find('\n') != std::string_view::npos &&
         three_curly_marks(text.substr(statement.value)) > 0;
}

bool slip_in_curly_marks(Fault& fault, Diagnostics& diagnostics) {
  const auto& statement = fault.statement;
  if (!is_in_curly_marks(statement, fault.text())) return false;
  const auto end = statement.value + three_curly_marks(fault.text().substr(statement.value));
  diagnostics.add({.rule = "bad-toml",
                   .message = "bad-toml-curly",
                   .span = fault.span(statement.value, end),
                   .arguments = {{"corrected", "\"\"\""}},
                   .help = "bad-toml-curly-lines"});
  return true;
}

} // namespace dateline::input
