// SPDX-License-Identifier: MIT
#include "commands.h"

namespace dateline::cli {

extern const Command init_command, new_command, check_command, preview_command, export_command, translate_command,
    list_command, explain_command, help_command;

namespace {
constexpr const Command* list[] = {
    &init_command,      &new_command,  &check_command,   &preview_command, &export_command,
    &translate_command, &list_command, &explain_command, &help_command,
};
} // namespace

std::span<const Command* const> commands() { return list; }

const Command* find_command(std::string_view name) {
  for (const auto* command : list)
    if (command->name == name) return command;
  return nullptr;
}

} // namespace dateline::cli
