// SPDX-License-Identifier: MIT
#include "options.h"

#include "commands.h"

namespace dateline::cli {

namespace options {
namespace {
constexpr std::string_view reports[] = {"text", "line", "json"};
}
const Option help{"--help"};
const Option quiet{"--quiet"};
const Option no_color{"--no-color"};
const Option version{"--version"};
const Option templates{"--templates", Takes::each_time, {}, Names::folder};
const Option language{"--language", Takes::list, {}, Names::language};
const Option to{"--to", Takes::list, {}, Names::format_or_all};
const Option output{"--output", Takes::value, {}, Names::file};
const Option draft{"--draft"};
const Option fragment{"--fragment"};
const Option attach{"--attach", Takes::list, {}, Names::format};
const Option force{"--force"};
const Option no_sync{"--no-sync"};
const Option today{"--today", Takes::value};
const Option report{"--report", Takes::value, reports};
const Option strict{"--strict"};
const Option example{"--example"};
const Option set{"--set", Takes::each_time, {}, Names::setting};
const Option source{"--source", Takes::nothing, {}, Names::nothing, Names::kind};
const Option due{"--due", Takes::value};
const Option kit{"--kit", Takes::value, {}, Names::kit, Names::folder};
const Option browser{"--browser"};
const Option watch{"--watch"};
} // namespace options

namespace {
constexpr const Option* common[] = {&options::quiet, &options::no_color, &options::help, &options::version};
constexpr const Option* all[] = {
    &options::attach,   &options::browser, &options::draft,    &options::due,       &options::kit,
    &options::example,  &options::force,   &options::fragment, &options::help,      &options::language,
    &options::no_color, &options::no_sync, &options::output,   &options::quiet,     &options::report,
    &options::set,      &options::source,  &options::strict,   &options::templates, &options::to,
    &options::today,    &options::version, &options::watch,
};
} // namespace

std::span<const Option* const> common_options() { return common; }
std::span<const Option* const> all_options() { return all; }

MessageKey value_of(const Option& option) { return {"value-" + std::string(option.name.substr(2))}; }
MessageKey operands_of(const Command& command) { return {"operands-" + std::string(command.name)}; }

} // namespace dateline::cli
