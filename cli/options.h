// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "dateline.h"

namespace dateline::cli {

struct Command;

enum class Takes : std::uint8_t {
  nothing,
  value,
  list,      // values with commas between them, and again
  each_time, // a value each time it is given
};

/// What a word of the command line names, so that a shell can complete it.
enum class Names : std::uint8_t {
  nothing, // that there is a list of
  release, // or a folder of them
  folder,
  file,
  command,
  format,
  format_or_all,
  language,
  kind, // a template
  kit,
  setting,   // of a chapter: name=…
  explained, // whatever `explain` knows
};

/// An option: the one table that reads the command line, prints the help, and completes. What it does is the message
/// `option-<name>`, how help calls its value `value-<name>`.
struct Option {
  std::string_view name; // "--to"
  Takes takes = Takes::nothing;
  std::span<const std::string_view> choices = {}; // a closed set
  Names names = Names::nothing;                   // its value
  Names operands = Names::nothing;                // of the command where it is given, if they are others then
};

namespace options {
extern const Option help, quiet, no_color, version; // of every command
extern const Option templates, language, to, output, draft, fragment, attach, force, no_sync, today, report, strict,
    example, set, source, due, kit, browser, watch;
} // namespace options

/// Options that every command takes.
std::span<const Option* const> common_options();
/// THE LIST.
std::span<const Option* const> all_options();

/// How help calls the value of an option: FORMAT,…; the operands of a command: FILE|DIR….
MessageKey value_of(const Option& option);
MessageKey operands_of(const Command& command);

/// A value that was cut at a space, since it had no quotation marks: what the shell made of it, and what was meant.
struct Torn {
  std::string value, meant; // name=Wikimedia, name='Wikimedia Ejemplo'
};

std::string_view help_for(const Torn& torn);

/// A command line that was read.
struct Arguments {
  const Command* command = nullptr; // none was named
  std::vector<std::string> operands;
  std::vector<Torn> torn;                                  // maybe: where operands stand right behind a `--set`
  std::map<const Option*, std::vector<std::string>> given; // a flag has no values

  bool has(const Option& option) const { return given.contains(&option); }
  /// Every value; of a list, without what is empty or was there before.
  std::vector<std::string> values(const Option& option) const;
  /// The last value; empty if it was not given.
  std::string value(const Option& option) const;
};

/// Reads a command line; what is wrong with it is reported. Options may stand anywhere; `--` ends them.
Arguments read_arguments(std::span<const std::string> words, Diagnostics& problems);

/// The name that a misspelt word was meant to be: one that begins with it, or the nearest; empty if none is near.
std::string meant(std::string_view word, const std::vector<std::string>& names);

} // namespace dateline::cli
