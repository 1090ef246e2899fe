// SPDX-License-Identifier: MIT
#include <optional>

#include "base/builtin.h"
#include "base/language.h"
#include "base/message.h"
#include "dateline.h"

namespace dateline {

namespace {
const Argument* find(const std::vector<Argument>& arguments, std::string_view name) {
  for (const auto& argument : arguments)
    if (argument.name == name) return &argument;
  return nullptr;
}

std::string shown(const Argument& argument, const Messages& messages) {
  if (const auto* number = std::get_if<std::int64_t>(&argument.value)) return std::to_string(*number);
  if (const auto* message = std::get_if<MessageKey>(&argument.value)) return text(message->key, {}, messages);
  return std::get<std::string>(argument.value);
}

/// The number that chooses a plural form: `count`, or else the first there is.
const std::int64_t* number_in(const std::vector<Argument>& arguments) {
  if (const auto* count = find(arguments, "count")) return std::get_if<std::int64_t>(&count->value);
  for (const auto& argument : arguments)
    if (const auto* number = std::get_if<std::int64_t>(&argument.value)) return number;
  return nullptr;
}

/// The text behind a key in a catalogue of lines "key, tab, text": its lines are few enough to be looked through.
std::optional<std::string_view> look_up(const std::string& key, std::string_view catalogue) {
  const auto head = key + "\t";
  auto at = catalogue.starts_with(head) ? 0 : catalogue.find("\n" + head);
  if (at == catalogue.npos) return std::nullopt;
  at = catalogue.find('\t', at) + 1;
  return catalogue.substr(at, catalogue.find('\n', at) - at);
}

/// The sentence of a key; of a plural, the form that its number asks for in this language.
std::optional<std::string_view> sentence(const std::string& key, const std::int64_t* number,
                                         const Messages::Catalogue& catalogue) {
  if (const auto found = look_up(key, catalogue.lines)) return found;
  if (!number) return std::nullopt;
  const auto form = plural_category(static_cast<double>(*number), catalogue.language);
  if (const auto found = look_up(key + "." + form, catalogue.lines)) return found;
  return look_up(key + ".other", catalogue.lines);
}

/// A sentence whose words are its key and its arguments: `(bad-date: tomorrow, date)`.
std::string pseudo(std::string_view message, const std::vector<Argument>& arguments, const Messages& messages) {
  std::string out = "(" + std::string(message);
  for (const auto& argument : arguments)
    out.append(&argument == &arguments.front() ? ": " : ", ").append(shown(argument, messages));
  return out + ")";
}
} // namespace

std::string text(std::string_view message, const std::vector<Argument>& arguments, const Messages& messages) {
  if (messages.pseudo) return pseudo(message, arguments, messages);
  const std::string key(message);
  const auto* number = number_in(arguments);
  std::optional<std::string_view> pattern;
  for (const auto& catalogue : messages.catalogues)
    if (!pattern) pattern = sentence(key, number, catalogue);
  if (!pattern) return key;
  std::string out;
  for (auto rest = *pattern; !rest.empty();) {
    const auto open = rest.find('{');
    const auto close = open == rest.npos ? rest.npos : rest.find('}', open);
    if (close == rest.npos) return out.append(rest);
    out.append(rest.substr(0, open));
    const auto* argument = find(arguments, rest.substr(open + 1, close - open - 1));
    out += argument ? shown(*argument, messages) : std::string(rest.substr(open, close - open + 1));
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

Messages Desk::messages(const std::vector<std::string>& languages) const {
  std::vector<std::string> chain;
  for (const auto& language : languages)
    for (const auto& tag : with_parents(language_tag(language))) chain.push_back(tag);
  chain.emplace_back("en");
  Messages out;
  out.pseudo = chain.front() == "qqx";
  for (const auto& tag : chain) {
    const auto lines = builtin("messages/" + tag).value_or("");
    if (!lines.empty()) out.catalogues.push_back({tag, lines});
    if (tag == "en") break; // it has them all
  }
  return out;
}

} // namespace dateline
