// SPDX-License-Identifier: MIT
#include "write/typed.h"

#include <algorithm>

#include "base/text.h"
#include "write/toml_text.h"

namespace dateline::write {

namespace {
bool is_made_of(std::string_view text, std::string_view characters) {
  return !text.empty() && text.find_first_not_of(characters) == text.npos;
}

/// Some type the quotation marks that stand in the file.
std::string_view unquoted(std::string_view typed) {
  const bool is_quoted = typed.size() > 1 && typed.front() == '"' && typed.back() == '"';
  return is_quoted ? typed.substr(1, typed.size() - 2) : typed;
}

/// TOML wants seconds, which nobody types.
std::string moment(std::string_view text) {
  const auto typed = unquoted(text);
  if (!is_made_of(typed, "0123456789-/:. TZ+")) return toml_string(typed);
  const bool has_seconds = std::count(typed.begin(), typed.end(), ':') != 1;
  return std::string(typed) + (has_seconds ? "" : ":00");
}

std::string number(std::string_view text) {
  const auto typed = unquoted(text);
  return is_made_of(typed, "0123456789., _+-") ? std::string(typed) : toml_string(typed);
}

template <class MakeValue>
std::string list(std::string_view typed, MakeValue value) {
  std::string out;
  while (!typed.empty()) {
    const auto comma = typed.find(',');
    const auto part = trimmed(typed.substr(0, comma));
    if (!part.empty()) out += (out.empty() ? "" : ", ") + value(part);
    typed.remove_prefix(comma == typed.npos ? typed.size() : comma + 1);
  }
  return "[" + out + "]";
}
} // namespace

std::string typed_value(FieldType type, std::string_view typed) {
  switch (type) {
  case FieldType::number:
  case FieldType::percent: return number(typed);
  case FieldType::date:
  case FieldType::time:
  case FieldType::datetime: return moment(typed);
  case FieldType::dates: return list(typed, moment);
  case FieldType::people:
  case FieldType::list: return list(typed, toml_string);
  case FieldType::prose: return toml_text(typed);
  default: return toml_string(typed);
  }
}

std::string as_typed(FieldType type, std::string_view toml) {
  std::string out;
  // Of a person in a table of their own, the name.
  constexpr std::string_view key = "name = ";
  if (const auto at = toml.find(key); type == FieldType::person && at != toml.npos)
    toml = toml.substr(at + key.size(), toml.find_first_of(",}", at) - at - key.size());
  for (const char c : toml)
    if (c != '"' && c != '[' && c != ']') out += c;
  if (type != FieldType::datetime && type != FieldType::time) return out;
  std::replace(out.begin(), out.end(), 'T', ' ');
  if (std::count(out.begin(), out.end(), ':') == 2) out.erase(out.rfind(':'));
  return out;
}

std::string entry_key(const std::string& table, std::size_t entry, const std::string& key) {
  return table + "." + std::to_string(entry + 1) + "." + key;
}

const std::string* typed(const std::map<std::string, std::string>& values, const std::string& key,
                         const std::string& language) {
  for (const auto& wanted : {key + "." + language, key})
    if (const auto found = values.find(wanted); found != values.end() && !found->second.empty()) return &found->second;
  return nullptr;
}

} // namespace dateline::write
