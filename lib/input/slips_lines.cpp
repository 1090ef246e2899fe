// SPDX-License-Identifier: MIT
#include <fmt/core.h>

#include <algorithm>

#include "base/text.h"
#include "base/unicode.h"
#include "input/slips.h"

namespace dateline::input {

namespace {
bool is_sound(const KeyPart& part, std::string_view text) {
  if (part.begin == part.end) return false;
  if (const char mark = text[part.begin]; mark == '"' || mark == '\'') {
    const auto close = string_end(text, part.begin);
    return close.closed && close.end == part.end && !text.substr(part.begin, 3).ends_with(std::string(2, mark));
  }
  const auto written = text.substr(part.begin, part.end - part.begin);
  return std::all_of(written.begin(), written.end(), is_bare);
}

/// A key part as it could be: without accents, blanks as `_`. Empty if letters are left that no key may have.
std::string corrected(const KeyPart& part) {
  std::string out = without_marks(part.text);
  std::erase_if(out, [](char c) { return c == '"' || c == '\''; });
  std::replace(out.begin(), out.end(), ' ', '_');
  return !out.empty() && std::all_of(out.begin(), out.end(), is_bare) ? out : std::string();
}

/// All of a key as it could be; empty if it cannot be made one.
std::string corrected(const Statement& statement, std::string_view text) {
  std::string out;
  for (const auto& part : statement.key) {
    const auto one =
        is_sound(part, text) ? std::string(text.substr(part.begin, part.end - part.begin)) : corrected(part);
    if (one.empty()) return {};
    out += (out.empty() ? "" : ".") + one;
  }
  return out;
}

bool report(Fault& fault, std::string_view message, Span span, std::string corrected_line, std::string_view other_help,
            Diagnostics& diagnostics) {
  const bool known = !corrected_line.empty();
  diagnostics.add({.rule = "bad-toml",
                   .message = message,
                   .span = std::move(span),
                   .arguments = {{"key", std::string(fault.key_text())}, {"corrected", std::move(corrected_line)}},
                   .help = known ? "write-instead" : other_help});
  return true;
}

/// Whether this can only be a value: a text, a list, a number, a date.
bool begins_value(std::string_view text) {
  return !text.empty() && (std::string_view("\"'[").find(text[0]) != std::string_view::npos || is_digit(text[0]) ||
                           text == "true" || text == "false");
}

/// Keys that a text which goes on in a line of its own hardly begins with.
bool is_known_key(std::string_view word) {
  static constexpr std::string_view known[] = {"template", "languages", "date",    "city",     "embargo", "headline",
                                               "subhead",  "kicker",    "country", "timezone", "speaker", "email"};
  return std::find(std::begin(known), std::end(known), word) != std::end(known);
}

bool is_prefix(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return a.size() <= b.size() && std::equal(a.begin(), a.end(), b.begin());
}
bool is_pair(const Statement& statement) { return statement.kind == Statement::Kind::pair; }
} // namespace

bool is_sound_key(const Statement& statement, std::string_view text) {
  return std::all_of(statement.key.begin(), statement.key.end(),
                     [&](const KeyPart& part) { return is_sound(part, text); });
}

std::size_t key_without_equals(const Statement& statement, std::string_view text) {
  const auto line = text.substr(0, statement.end);
  auto end = statement.begin;
  while (end < line.size() && (is_bare(line[end]) || line[end] == '.')) ++end;
  if (end == statement.begin || is_upper(line[statement.begin])) return statement.begin;
  const auto next = line.find_first_not_of(" \t", end);
  if (next == line.npos || (next == end && line[next] != ':')) return statement.begin;
  const bool key = line[next] == ':' || begins_value(line.substr(next)) ||
                   is_known_key(line.substr(statement.begin, end - statement.begin));
  return key ? end : statement.begin;
}

bool slip_in_header(Fault& fault, Diagnostics& diagnostics) {
  const auto& statement = fault.statement;
  if (is_pair(statement)) return false;
  const bool array = statement.kind == Statement::Kind::array_header;
  const std::string_view open = array ? "[[" : "[", close = array ? "]]" : "]";
  const auto whole = fault.text(statement.begin, statement.end);
  const bool sound = is_sound_key(statement, fault.text());
  if (sound && whole.ends_with(close)) return false;
  const auto name = corrected(statement, fault.text());
  return report(fault, sound ? "bad-toml-header" : "bad-toml-header-name", fault.span(statement.begin, statement.end),
                name.empty() ? "" : fmt::format("{}{}{}", open, name, close), "bad-toml-letters", diagnostics);
}

bool slip_given_twice(Fault& fault, Diagnostics& diagnostics) {
  const auto& here = fault.statement;
  for (const auto& first : fault.statements) {
    if (first.begin >= here.begin) return false;
    const bool pair = is_pair(first) || is_pair(here);
    if (first.path != here.path && !(pair && (is_prefix(first.path, here.path) || is_prefix(here.path, first.path))))
      continue;
    // A table's own lines begin with its name: only a key can be in another's way.
    if (first.path != here.path && !is_pair(first) && is_prefix(first.path, here.path)) continue;
    const bool part = first.path.size()<here.path.size(), whole = first.path.size()> here.path.size();
    fault.key = true;
    const auto line = place(*fault.source, first.begin).line;
    const auto key = part ? first.key.back().text : std::string(fault.key_text());
    diagnostics.add({.rule = "given-twice",
                     .message = part    ? "given-twice-table"
                                : whole ? "given-twice-parts"
                                        : "given-twice",
                     .span = fault.span(here.key.front().begin, here.key.back().end),
                     .arguments = {{"key", key}, {"line", std::int64_t{line}}},
                     .help = part || whole ? "given-twice-table-form" : "given-twice-form"});
    return true;
  }
  return false;
}

namespace {
/// What a remark of another language is here: // and -- begin one in most; empty if it is none.
std::string meant_remark(std::string_view line) {
  for (const std::string_view sign : {"//", "--", "/*", ";"})
    if (line.starts_with(sign)) {
      line.remove_prefix(sign.size());
      line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
      return fmt::format("# {}", line);
    }
  return {};
}
} // namespace

bool slip_in_key(Fault& fault, Diagnostics& diagnostics) {
  const auto& statement = fault.statement;
  if (const auto remark = meant_remark(fault.text(statement.begin, statement.end)); !remark.empty())
    return report(fault, "bad-toml-remark", fault.span(statement.begin, statement.end), remark, "", diagnostics);
  if (statement.equals == std::string_view::npos || is_sound_key(statement, fault.text())) return false;
  fault.key = true;
  const auto name = corrected(statement, fault.text());
  const auto value = fault.text(statement.value, std::min(statement.end, line_end(fault.text(), statement.value)));
  return report(fault, "bad-toml-key", fault.span(statement.key.front().begin, statement.key.back().end),
                name.empty() ? "" : fmt::format("{} = {}", name, value), "bad-toml-letters", diagnostics);
}

bool slip_without_value(Fault& fault, Diagnostics& diagnostics) {
  const auto& statement = fault.statement;
  const auto span = fault.span(statement.begin, statement.end);
  if (statement.equals == std::string_view::npos) {
    const auto end = key_without_equals(statement, fault.text());
    const auto key = fault.text(statement.begin, end);
    auto rest = fault.text(end, statement.end);
    rest.remove_prefix(std::min(rest.find_first_not_of(" \t:"), rest.size()));
    const bool bare = !begins_value(rest);
    const auto value = bare ? fmt::format("\"{}\"", rest) : std::string(rest);
    const bool known = !key.empty() && !(bare && rest.find_first_of("\"\\") != rest.npos);
    return report(fault, "bad-toml-equals", span, known ? fmt::format("{} = {}", key, value) : "", "bad-toml-form",
                  diagnostics);
  }
  if (statement.value < statement.end) return false;
  return report(fault, "bad-toml-empty", span, fmt::format("{} = \"…\"", fault.key_text()), "", diagnostics);
}

bool slip_never_closed(Fault& fault, Diagnostics& diagnostics) {
  const auto& statement = fault.statement;
  const auto at = statement.open_at;
  const auto text = fault.text();
  const bool several = statement.open == Statement::Open::text && opens_lines(text, at);
  if (statement.open != Statement::Open::bracket && !several) return false;
  const auto mark = text.substr(at, several ? 3 : 1);
  const std::string close = several ? std::string(mark) : text[at] == '[' ? "]" : "}";
  diagnostics.add({.rule = "bad-toml",
                   .message = "bad-toml-open",
                   .span = fault.span(at, at + mark.size()),
                   .arguments = {{"value", std::string(mark)}, {"corrected", close}},
                   .help = "bad-toml-close"});
  return true;
}

} // namespace dateline::input
