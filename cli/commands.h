// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "options.h"

namespace dateline::cli {

class Session;

/// What a word behind a command names, for shells that complete it: one of `choices`, or what `names` says.
struct Operand {
  Names names = Names::nothing;
  std::span<const std::string_view> choices = {};
};

/// What it is for: `dateline` alone shows commands by task, in this order.
enum class Task : std::uint8_t { begin, write, look, send, look_up };

/// A command. Its summary is the message `command-<name>`, its operands as usage shows them `operands-<name>`, its
/// options' help `option-<name>`.
struct Command {
  std::string_view name;
  Task task;
  std::size_t least = 0, most = 0;            // how many it takes
  std::span<const Option* const> options;     // beside the common ones
  std::span<const std::string_view> examples; // lines to paste
  void (*run)(Session&);
  std::span<const Operand> operands = {}; // the last stands for all behind it; none: releases
};

inline constexpr std::size_t any_number = static_cast<std::size_t>(-1);

/// THE LIST, in the order in which help shows them.
std::span<const Command* const> commands();
const Command* find_command(std::string_view name);

/// What stands before a command is chosen: `dateline`, `--help`, `--version`.
void show_overview(Session& session);
void show_help(Session& session, const Command& command);

} // namespace dateline::cli
