// SPDX-License-Identifier: MIT
#include <algorithm>

#include "session.h"
#include "tables.h"

namespace dateline::cli {

namespace {
constexpr std::string_view takes_words[] = {"nothing", "value", "list", "each_time"};

std::string command_row(const Command* command) {
  std::vector<std::string_view> options, kinds;
  for (const auto* option : options_of(command)) options.push_back(option->name);
  const auto operands = operands_of_command(command);
  for (const auto& operand : operands) kinds.push_back(word_of(operand.names));
  const auto most = std::min<std::size_t>(most_of(command), 1'000'000);
  return "    " + std::string(command ? command->name : "*") + ") options=" + quoted(in_line(options)) +
         " kinds=" + quoted(in_line(kinds)) + " choices=" + quoted(in_line(operands.front().choices)) +
         " most=" + std::to_string(most) + " ;;\n";
}

std::string option_row(const Option& option) {
  const auto instead = option.operands == Names::nothing ? std::string_view() : word_of(option.operands);
  return "    " + std::string(option.name) +
         ") takes=" + std::string(takes_words[static_cast<std::size_t>(option.takes)]) +
         " names=" + std::string(word_of(option.names)) + " choices=" + quoted(in_line(option.choices)) +
         " instead=" + quoted(std::string(instead)) + " ;;\n";
}

std::string known_row(Names names) {
  std::string out;
  for (const auto& word : known(names)) out += (out.empty() ? "" : " ") + word.text;
  return "    " + std::string(word_of(names)) + ") known=" + quoted(out) + " ;;\n";
}

std::string function(const std::string& name, const std::string& rows) {
  return name + "() {\n  case $1 in\n" + rows + "  esac\n}\n";
}
} // namespace

std::string bash_tables() {
  std::string of_commands, of_options, of_names;
  for (const auto* command : commands()) of_commands += command_row(command);
  for (const auto* option : all_options()) of_options += option_row(*option);
  for (const auto names : names_with_words()) of_names += known_row(names);
  return function("_dateline_command", of_commands + command_row(nullptr)) +
         function("_dateline_option", of_options + "    *) takes=nothing names=nothing choices='' instead='' ;;\n") +
         function("_dateline_known", of_names + "    *) known='' ;;\n");
}

} // namespace dateline::cli
