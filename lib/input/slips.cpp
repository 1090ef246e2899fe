// SPDX-License-Identifier: MIT
#include "input/slips.h"

#include <algorithm>
#include <array>

namespace dateline::input {

namespace {
// THE LIST: in the order in which they are tried.
constexpr std::array<Slip, 8> slips = {slip_in_header,     slip_given_twice,  slip_in_curly_marks, slip_in_key,
                                       slip_without_value, slip_never_closed, slip_mark_behind,    slip_in_value};
} // namespace

void report_fault(Fault& fault, Diagnostics& diagnostics) {
  if (std::any_of(slips.begin(), slips.end(), [&](Slip slip) { return slip(fault, diagnostics); })) return;
  const auto& statement = fault.statement;
  const bool pair = statement.value < statement.end;
  const auto begin = pair ? statement.value : statement.begin;
  const auto end = std::min(statement.end, line_end(fault.text(), begin));
  diagnostics.add({.rule = "bad-toml",
                   .message = pair ? "bad-toml-value" : "bad-toml",
                   .span = fault.span(begin, std::max(begin, end)),
                   .arguments = {{"key", std::string(fault.key_text())}},
                   .help = "bad-toml-form"});
}

} // namespace dateline::input
