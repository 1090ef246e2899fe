// SPDX-License-Identifier: MIT
#include <algorithm>

#include "session.h"
#include "tables.h"

namespace dateline::cli {

namespace {
/// As _arguments and _describe read it: their own signs escaped.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (std::string_view("\\:[]").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string say(const std::string& message) { return "$say[" + message + "]"; }

/// Called as it stands: the blank before it keeps _arguments from putting words of its own behind the first.
std::string offer(Names names, std::span<const std::string_view> choices) {
  const auto words = in_line(choices);
  return " _dateline_offer " + std::string(word_of(names)) + (words.empty() ? "" : " " + words);
}

std::string option_spec(const Option& option) {
  std::string out = is_given_once(option) ? "\"" : "\"*";
  out += std::string(option.name) + (option.takes == Takes::nothing ? "" : "=") + "[" + say(message_of(option)) + "]";
  if (option.takes != Takes::nothing)
    out += ":" + say(value_of(option).key) + ":" + (option.takes == Takes::list ? " _sequence" : "") +
           offer(option.names, option.choices);
  return out + "\"";
}

std::string operand_specs(const Command& command, const std::vector<Operand>& operands) {
  std::string out;
  for (std::size_t i = 0; i < operands.size(); ++i) {
    const bool on = i + 1 == operands.size() && command.most > operands.size();
    out += (out.empty() ? "" : " ") + ("\"" + (on ? "*" : std::to_string(i + 1))) + ":" +
           say(operands_of(command).key) + ":" + offer(operands[i].names, operands[i].choices) + "\"";
  }
  return out;
}

/// Of an option that gives the operands another meaning.
std::string instead(const Command& command) {
  std::string out;
  for (const auto* option : options_of(&command))
    if (option->operands != Names::nothing)
      out += "      (( ! $words[(I)" + std::string(option->name) + "] )) || operands=(" +
             operand_specs(command, {{option->operands}}) + ")\n";
  return out;
}

std::string command_row(const Command& command) {
  std::string out = "    " + std::string(command.name) + ")\n      specs=(";
  for (const auto* option : options_of(&command)) out += "\n        " + option_spec(*option);
  return out + ")\n      operands=(" + operand_specs(command, operands_of_command(&command)) + ")\n" +
         instead(command) + "      ;;\n";
}

/// Before a command, every option is understood, and those of every command are offered.
std::string first_row() {
  std::string out = "    *)\n      specs=(";
  const auto common = common_options();
  for (const auto* option : all_options()) {
    const bool offered = std::find(common.begin(), common.end(), option) != common.end();
    out += "\n        " + std::string(offered ? "" : "\\!") + option_spec(*option);
  }
  return out + ")\n      operands=(\"1:" + say("title-commands") + ":" + offer(Names::command, {}) + "\")\n      ;;\n";
}

std::string words_row(Names names) {
  std::string out = "    " + std::string(word_of(names)) + ") found=(";
  for (const auto& word : known(names))
    out += "\n      " + (word.message.empty() ? quoted(escaped(word.text))
                                              : "\"" + escaped(word.text) + ":" + say(word.message) + "\"");
  return out + ") ;;\n";
}

std::string language_row(const std::string& language) {
  std::string out = "    " + (language == "en" ? std::string("*") : language + "*") + ") say=(";
  for (const auto& message : shown_messages())
    out += "\n      " + message + " " + quoted(escaped(said(message, language)));
  return out + ") ;;\n";
}

std::string values() {
  std::string out;
  for (const auto* option : all_options())
    if (option->takes != Takes::nothing) out += (out.empty() ? "" : "|") + std::string(option->name);
  return out;
}
} // namespace

std::string zsh_tables() {
  std::string languages, rows, words;
  for (const auto& language : spoken_languages()) languages += language_row(language);
  for (const auto* command : commands()) rows += command_row(*command);
  for (const auto names : names_with_words()) words += words_row(names);
  return "_dateline_say() {\n  case ${LC_ALL:-${LC_MESSAGES:-$LANG}} in\n" + languages + "  esac\n}\n" +
         "_dateline_specs() {\n  case $1 in\n" + rows + first_row() + "  esac\n}\n" +
         "_dateline_words() {\n  case $1 in\n" + words + "  esac\n}\n" + "_dateline_takes_value() { [[ $1 == (" +
         values() + ") ]] }\n";
}

} // namespace dateline::cli
