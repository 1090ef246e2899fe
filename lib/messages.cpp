// SPDX-License-Identifier: MIT
#include "base/message.h"
#include "dateline.h"

namespace dateline {

namespace {
const Argument* find(const std::vector<Argument>& arguments, std::string_view name) {
  for (const auto& argument : arguments)
    if (argument.name == name) return &argument;
  return nullptr;
}

std::string shown(const Argument& argument) {
  if (const auto* number = std::get_if<std::int64_t>(&argument.value)) return std::to_string(*number);
  return std::get<std::string>(argument.value);
}

/// The sentence of a key; of a plural, the form that `count` asks for.
const std::string* sentence(std::string_view key, const std::vector<Argument>& arguments, const Messages& messages) {
  const auto& sentences = messages.sentences;
  if (const auto found = sentences.find(key); found != sentences.end()) return &found->second;
  const auto* count = find(arguments, "count");
  const auto* number = count ? std::get_if<std::int64_t>(&count->value) : nullptr;
  if (!number) return nullptr;
  const auto form = plural_category(static_cast<double>(*number), messages.language);
  for (const auto& category : {form, std::string("other")})
    if (const auto found = sentences.find(std::string(key) + "." + category); found != sentences.end())
      return &found->second;
  return nullptr;
}
} // namespace

std::string text(std::string_view message, const std::vector<Argument>& arguments, const Messages& messages) {
  const std::string* pattern = sentence(message, arguments, messages);
  if (!pattern) return std::string(message);
  std::string out;
  for (std::string_view rest = *pattern; !rest.empty();) {
    const auto open = rest.find('{');
    const auto close = open == rest.npos ? rest.npos : rest.find('}', open);
    if (close == rest.npos) return out.append(rest);
    out.append(rest.substr(0, open));
    const auto* argument = find(arguments, rest.substr(open + 1, close - open - 1));
    out += argument ? shown(*argument) : std::string(rest.substr(open, close - open + 1));
    rest.remove_prefix(close + 1);
  }
  return out;
}

std::string text(const Diagnostic& diagnostic, const Messages& messages) {
  return text(diagnostic.message, diagnostic.arguments, messages);
}

std::string help(const Diagnostic& diagnostic, const Messages& messages) {
  return diagnostic.help.empty() ? std::string() : text(diagnostic.help, diagnostic.arguments, messages);
}

} // namespace dateline
