// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "commands.h"

namespace dateline::cli {

/// The tables of the command line, and what else a shell must know to complete one, in the shell's own language.
std::string bash_tables();
std::string zsh_tables();
std::string fish_tables();

/// What the three are made from.
struct Word {
  std::string text, message; // the message that says what it is; empty: none
};

/// What scripts call it.
std::string_view word_of(Names names);
/// The words there are for it, as far as they are the same in every folder.
std::vector<Word> known(Names names);
/// What has such words.
std::vector<Names> names_with_words();

/// What the operands of a command name, one after the other; without one, the command itself.
std::vector<Operand> operands_of_command(const Command* command);
/// As `Command::most`.
std::size_t most_of(const Command* command);
std::vector<const Option*> options_of(const Command* command);

std::string message_of(const Option& option);
bool is_given_once(const Option& option);

/// The languages in which the program speaks, English last; what a message says in one.
std::vector<std::string> spoken_languages();
std::string said(const std::string& message, const std::string& language);
/// The messages that say what words, options and operands are.
std::vector<std::string> shown_messages();

/// With blanks between.
std::string in_line(std::span<const std::string_view> words);

} // namespace dateline::cli
