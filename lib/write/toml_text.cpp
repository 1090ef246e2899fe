// SPDX-License-Identifier: MIT
#include "write/toml_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/text.h"
#include "base/unicode.h"

namespace dateline::write {

std::string toml_string(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    switch (c) {
    case '"': out += "\\\""; break;
    case '\\': out += "\\\\"; break;
    case '\n': out += "\\n"; break;
    case '\t': out += "\\t"; break;
    default:
      if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
        out += fmt::format("\\u{:04X}", static_cast<unsigned char>(c));
      else
        out += c;
    }
  }
  return out + "\"";
}

std::string toml_text(std::string_view text) {
  if (text.find('\n') == text.npos) return toml_string(text);
  std::string out = "\"\"\"\n";
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '\n' || (c == '"' && text.substr(at + 1, 1) != "\"" && at + 1 < text.size()))
      out += c;
    else {
      const auto escaped = toml_string(text.substr(at, 1));
      out.append(escaped, 1, escaped.size() - 2);
    }
  }
  return out + "\"\"\"";
}

std::string toml_key(std::string_view key) {
  const bool bare = !key.empty() && std::all_of(key.begin(), key.end(),
                                                [](char c) { return is_alphanumeric(c) || c == '_' || c == '-'; });
  return bare ? std::string(key) : toml_string(key);
}

std::string toml_comment(std::string_view text) {
  constexpr std::size_t width = 100; // in cells
  std::string out, now = "#";
  while (!text.empty()) {
    const auto end = text.find_first_of(" \n");
    const auto word = std::string(text.substr(0, end));
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
    if (word.empty()) continue;
    if (now.size() > 1 && display_width(now) + 1 + display_width(word) > width) out += now + "\n", now = "#";
    now += " " + word;
  }
  return now.size() > 1 ? out + now + "\n" : out;
}

namespace {
std::string number_text(double number) {
  if (std::isnan(number)) return "nan";
  if (std::isinf(number)) return number < 0 ? "-inf" : "inf";
  auto out = fmt::format("{}", number);
  if (out.find_first_of(".e") == out.npos) out += ".0";
  return out;
}

std::string time_text(const Time& time) {
  return fmt::format("{:02}:{:02}:{:02}", time.hour, time.minute, time.second);
}

std::string offset_text(int minutes) {
  return fmt::format("{}{:02}:{:02}", minutes < 0 ? '-' : '+', std::abs(minutes) / 60, std::abs(minutes) % 60);
}

template <class Items, class Text>
std::string joined(const Items& items, Text text) {
  std::string out;
  for (const auto& item : items) out += (out.empty() ? "" : ", ") + text(item);
  return out;
}

struct Writer {
  std::string operator()(std::monostate) const { return "\"\""; }
  std::string operator()(const Excerpt& text) const { return toml_string(text.text); }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(double number) const { return number_text(number); }
  std::string operator()(bool yes) const { return yes ? "true" : "false"; }
  std::string operator()(const Date& date) const { return dateline::written(date); }
  std::string operator()(const Time& time) const { return time_text(time); }
  std::string operator()(const DateTime& at) const {
    return dateline::written(at.date) + "T" + time_text(at.time) +
           (at.offset ? offset_text(*at.offset) : std::string());
  }
  std::string operator()(const Array& array) const { return "[" + joined(array, toml_value) + "]"; }
  std::string operator()(const Table& table) const {
    return "{ " +
           joined(table,
                  [](const Entry& entry) { return toml_key(entry.key.text) + " = " + toml_value(entry.value); }) +
           " }";
  }
};
} // namespace

std::string toml_value(const Value& value) { return std::visit(Writer{}, value.data); }

} // namespace dateline::write
