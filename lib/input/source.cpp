// SPDX-License-Identifier: MIT
#include <algorithm>
#include <memory>
#include <utility>

#include "base/text.h"
#include "base/unicode.h"
#include "input/input.h"

namespace dateline::input {

namespace {
/// What a file is that another program saved instead of a plain text: the message that says so; empty if it is none.
std::string_view document_message(std::string_view bytes) {
  static constexpr std::pair<std::string_view, std::string_view> fronts[] = {
      {"PK\x03\x04", "bad-encoding-office"}, {"\xD0\xCF\x11\xE0", "bad-encoding-office"},
      {"%PDF-", "bad-encoding-pdf"},         {"{\\rtf", "bad-encoding-rtf"},
      {"<!doctype", "bad-encoding-html"},    {"<html", "bad-encoding-html"}};
  if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
  const auto front = lower(trimmed(bytes.substr(0, 64)));
  for (const auto& [sign, message] : fronts)
    if (front.starts_with(lower(sign))) return message;
  return {};
}

/// UTF-16 says so at its front, or has a zero in every second byte of what is mostly ASCII.
bool is_utf16(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return true;
  const auto front = bytes.substr(0, 64);
  const auto zeros = std::count(front.begin(), front.end(), '\0');
  return front.size() >= 4 && static_cast<std::size_t>(zeros) * 3 > front.size();
}

/// Whether every byte that is not UTF-8 would be a letter or sign in Latin-1 or Windows-1252.
bool is_latin1(std::string_view bytes) {
  std::size_t at = 0;
  for (auto fault = invalid_utf8(bytes); fault; fault = invalid_utf8(bytes.substr(at))) {
    at += *fault;
    const auto byte = static_cast<unsigned char>(bytes[at]);
    const auto next = at + 1 < bytes.size() ? static_cast<unsigned char>(bytes[at + 1]) : 0;
    if (byte < 0x80 || (byte < 0xA0 && next >= 0x80)) return false;
    if (++at >= bytes.size()) break;
  }
  return true;
}

/// The bytes with `?` for those that are not UTF-8, so that a line of them can be shown.
std::string shown(std::string bytes) {
  std::size_t at = 0;
  while (const auto fault = invalid_utf8(std::string_view(bytes).substr(at))) {
    at += *fault;
    bytes[at] = '?';
  }
  return bytes;
}
} // namespace

SourcePtr read_source(std::string name, std::string bytes, Diagnostics& diagnostics) {
  const auto report = [&](std::string_view rule, std::string_view message, Span span, std::string_view help) {
    diagnostics.add({.rule = rule,
                     .message = message,
                     .span = std::move(span),
                     .arguments = {{"file", name}},
                     .help = help,
                     .file = name});
    return nullptr;
  };
  if (bytes.size() > max_file) return report("too-large", "too-large-file", {}, "");
  if (const auto message = document_message(bytes); !message.empty())
    return report("bad-encoding", message, {}, "bad-encoding-plain");
  if (is_utf16(bytes)) return report("bad-encoding", "bad-encoding-utf16", {}, "bad-encoding-form");
  if (const auto fault = invalid_utf8(bytes)) {
    const bool latin1 = is_latin1(bytes);
    const auto at = static_cast<std::uint32_t>(*fault);
    const auto source = std::make_shared<const Source>(Source{name, shown(std::move(bytes))});
    return report("bad-encoding", latin1 ? "bad-encoding-latin1" : "bad-encoding", {source, at, at + 1},
                  "bad-encoding-form");
  }
  // Old Macs ended lines with a carriage return alone.
  if (bytes.find('\n') == bytes.npos) std::replace(bytes.begin(), bytes.end(), '\r', '\n');
  return std::make_shared<const Source>(Source{std::move(name), std::move(bytes)});
}

} // namespace dateline::input
