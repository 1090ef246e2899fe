// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "dateline.h"
#include "options.h"

namespace dateline::cli {

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

} // namespace dateline::cli
