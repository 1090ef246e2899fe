// SPDX-License-Identifier: MIT
#include <optional>

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

/// The text behind a key in a catalogue of lines "key, tab, text": its lines are few enough to be looked through.
std::optional<std::string_view> look_up(const std::string& key, std::string_view catalogue) {
  const auto head = key + "\t";
  auto at = catalogue.starts_with(head) ? 0 : catalogue.find("\n" + head);
  if (at == catalogue.npos) return std::nullopt;
  at = catalogue.find('\t', at) + 1;
  return catalogue.substr(at, catalogue.find('\n', at) - at);
}

/// The sentence of a key; of a plural, the form that `count` asks for.
std::optional<std::string_view> sentence(std::string_view message, const std::vector<Argument>& arguments,
                                         const Messages& messages) {
  std::vector<std::string> keys = {std::string(message)};
  const auto* count = find(arguments, "count");
  if (const auto* number = count ? std::get_if<std::int64_t>(&count->value) : nullptr)
    for (const auto& form : {plural_category(static_cast<double>(*number), messages.language), std::string("other")})
      keys.push_back(keys.front() + "." + form);
  for (const auto catalogue : messages.catalogues)
    for (const auto& key : keys)
      if (const auto found = look_up(key, catalogue)) return found;
  return std::nullopt;
}
} // namespace

std::string text(std::string_view message, const std::vector<Argument>& arguments, const Messages& messages) {
  const auto pattern = sentence(message, arguments, messages);
  if (!pattern) return std::string(message);
  std::string out;
  for (auto rest = *pattern; !rest.empty();) {
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
