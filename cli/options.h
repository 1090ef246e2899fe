// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
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

} // namespace dateline::cli
