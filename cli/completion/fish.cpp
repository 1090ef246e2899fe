// SPDX-License-Identifier: MIT
#include <algorithm>

#include "session.h"
#include "tables.h"

namespace dateline::cli {

namespace {
/// Between single quotes.
std::string fish_quoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c;
  }
  return out + "'";
}

std::string say(const std::string& message) { return " -d (__dateline_say " + message + ")"; }

std::string condition(const std::string& function, const std::string& words) {
  return " -n " + fish_quoted("__dateline_" + function + " " + words);
}

/// Where its values come from.
std::string values(const Option& option) {
  if (option.takes == Takes::nothing) return {};
  if (!option.choices.empty()) return " -xa " + fish_quoted(in_line(option.choices));
  if (option.names == Names::file) return " -rF";
  if (option.names == Names::nothing) return " -x";
  const std::string function = option.takes == Takes::list ? "__dateline_in_list " : "__dateline_offer ";
  return " -xa " + fish_quoted("(" + function + std::string(word_of(option.names)) + ")");
}

std::string option_row(const Command* command, const Option& option) {
  const auto name = std::string(command ? command->name : "''");
  return "complete -c dateline" +
         condition("takes", name + (is_given_once(option) ? " " + std::string(option.name) : "")) + " -l " +
         std::string(option.name.substr(2)) + values(option) + say(message_of(option)) + "\n";
}

std::string operand_values(const Operand& operand) {
  if (operand.names == Names::file) return " -F";
  return " -fa " +
         fish_quoted(in_line(operand.choices) + " (__dateline_offer " + std::string(word_of(operand.names)) + ")");
}

/// From its `first` operand to its `last`, as `operand` says; where options give them another meaning, as those say.
std::string operand_row(const Command* command, const Operand& operand, std::size_t first, std::size_t last) {
  const std::string name(command ? command->name : "''");
  const auto at = "__dateline_at " + name + " " + std::to_string(first) + " " + std::to_string(last);
  std::string out, unless;
  for (const auto* option : options_of(command)) {
    if (option->operands == Names::nothing) continue;
    const auto free = "; and __dateline_takes " + name + " " + std::string(option->name);
    unless += free;
    if (first == 0)
      out += "complete -c dateline -n " +
             fish_quoted(at + "; and not __dateline_takes " + name + " " + std::string(option->name)) +
             operand_values({option->operands}) + "\n";
  }
  return "complete -c dateline -n " + fish_quoted(at + unless) + operand_values(operand) + "\n" + out;
}

std::string command_rows(const Command* command) {
  std::string out;
  for (const auto* option : options_of(command)) out += option_row(command, *option);
  const auto operands = operands_of_command(command);
  const auto most = std::min<std::size_t>(most_of(command), 1'000'000);
  for (std::size_t i = 0; i < std::min(operands.size(), most); ++i)
    out += operand_row(command, operands[i], i, i + 1 < operands.size() ? i : most - 1);
  return out;
}

std::string say_function(const std::string& language) {
  std::string out = "    case " + fish_quoted(language == "en" ? "*" : language + "*") +
                    "\n        function __dateline_say\n            switch $argv[1]\n";
  for (const auto& message : shown_messages())
    out +=
        "                case " + message + "\n                    echo " + fish_quoted(said(message, language)) + "\n";
  return out + "            end\n        end\n";
}

std::string known_case(Names names) {
  std::string out = "        case " + std::string(word_of(names)) + "\n", plain;
  for (const auto& word : known(names)) {
    if (word.message.empty())
      plain += " " + fish_quoted(word.text);
    else
      out += "            echo " + fish_quoted(word.text) + "\\t(__dateline_say " + word.message + ")\n";
  }
  if (!plain.empty()) out += "            printf '%s\\n'" + plain + "\n";
  return out;
}
} // namespace

std::string fish_tables() {
  std::string out = "set -g __dateline_with_value";
  for (const auto* option : all_options())
    if (option->takes != Takes::nothing) out += " " + std::string(option->name);
  out += "\nset -l language $LC_ALL $LC_MESSAGES $LANG\nswitch \"$language[1]\"\n";
  for (const auto& language : spoken_languages()) out += say_function(language);
  out += "end\nfunction __dateline_known\n    switch $argv[1]\n";
  for (const auto names : names_with_words()) out += known_case(names);
  out += "    end\nend\ncomplete -c dateline -f\n" + command_rows(nullptr);
  for (const auto* command : commands()) out += command_rows(command);
  return out;
}

} // namespace dateline::cli
