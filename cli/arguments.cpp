// SPDX-License-Identifier: MIT
#include "arguments.h"

#include <algorithm>

#include "commands.h"
#include "meant.h"
#include "session.h"

namespace dateline::cli {

namespace {
const Option* find_option(std::string_view name) {
  for (const auto* option : all_options())
    if (option->name == name) return option;
  return nullptr;
}

bool takes_option(const Command& command, const Option& option) {
  const auto has = [&](auto list) { return std::find(list.begin(), list.end(), &option) != list.end(); };
  return has(command.options) || has(common_options());
}

/// The names of the options that a command takes; of all, if none was named.
std::vector<std::string> option_names(const Command* command) {
  std::vector<std::string> names;
  for (const auto* option : all_options())
    if (!command || takes_option(*command, *option)) names.emplace_back(option->name);
  return names;
}

void split(std::vector<std::string>& into, std::string_view list) {
  while (true) {
    const auto comma = list.find(',');
    into.emplace_back(list.substr(0, comma));
    if (comma == list.npos) return;
    list.remove_prefix(comma + 1);
  }
}

/// What `key=some` was meant to be if `words` belong to it.
std::string mended(const std::string& setting, std::span<const std::string> words) {
  const auto equals = setting.find('=');
  if (equals == setting.npos) return setting;
  const bool is_list = setting.starts_with("languages=");
  std::string value = setting.substr(equals + 1);
  for (const auto& word : words) value += (is_list ? "" : " ") + word;
  return setting.substr(0, equals + 1) + quoted(value);
}

/// A long dash before a letter: what an editor makes of two hyphens.
bool is_dashed(std::string_view word) {
  const bool dash = word.starts_with("\u2013") || word.starts_with("\u2014");
  return dash && word.size() > 3 && is_lower(word[3]);
}

bool may_be_in_list(std::string_view word) { return !word.empty() && word.find_first_of("-./") == word.npos; }

/// Reads words one after the other.
class Reader {
 public:
  Reader(std::span<const std::string> words, Diagnostics& problems) : words_(words), problems_(problems) {}

  Arguments read() {
    for (bool only_operands = false; at_ < words_.size();) {
      const std::string& word = words_[at_++];
      if (!only_operands && is_dashed(word))
        unknown_.push_back(word.substr(0, word.find('=')));
      else if (only_operands || word == "-" || !word.starts_with('-'))
        take_operand(word);
      else if (word == "--")
        only_operands = true;
      else
        take_option(word == "-h" ? "--help" : word);
    }
    for (const auto& name : unknown_) report_unknown(name);
    if (out_.command) judge(*out_.command);
    return std::move(out_);
  }

 private:
  /// The first operand is the command.
  void take_operand(const std::string& word) {
    if (named_) return out_.operands.push_back(word);
    named_ = true;
    out_.command = find_command(word);
    if (out_.command) return;
    if (word.ends_with(".toml")) return problem("no-such-command", word, "dateline check " + quoted(word), {});
    std::vector<std::string> names;
    for (const auto* command : commands()) names.emplace_back(command->name);
    problem("no-such-command", word, meant(word, names), "list-commands");
  }

  void take_option(const std::string& word) {
    const auto equals = word.find('=');
    const auto name = word.substr(0, equals);
    const Option* option = find_option(name);
    if (!option) return unknown_.push_back(name);
    auto& values = out_.given[option];
    if (option->takes == Takes::nothing) {
      if (equals != word.npos) problem("option-takes-no-value", name, {}, {});
      return;
    }
    if (equals != word.npos) return take_value(*option, values, word.substr(equals + 1));
    const bool there = at_ < words_.size() && (words_[at_] == "-" || !words_[at_].starts_with('-'));
    if (!there) return needs_value(*option);
    take_value(*option, values, words_[at_++]);
  }

  void take_value(const Option& option, std::vector<std::string>& values, const std::string& value) {
    if (value.find_first_not_of(option.takes == Takes::list ? "," : "") == value.npos) return needs_value(option);
    const auto& choices = option.choices;
    if (!choices.empty() && std::find(choices.begin(), choices.end(), value) == choices.end())
      report_choice(option, value);
    if (option.takes == Takes::list) {
      judge_space(option, value);
      split(values, value);
    } else {
      values.push_back(value);
      if (&option == &options::set) note_torn(value);
    }
  }

  void needs_value(const Option& option) {
    problems_.add({.rule = {},
                   .message = "option-needs-value",
                   .span = {},
                   .arguments = {{"value", std::string(option.name)}, {"nearest", value_of(option)}},
                   .help = "option-needs-value-help"});
  }

  /// `es, en`: the shell takes the space for the end of the list.
  void judge_space(const Option& option, const std::string& value) {
    if (at_ == words_.size() || !named_) return;
    const auto& next = words_[at_];
    if (!may_be_in_list(next) || (!value.ends_with(',') && !next.starts_with(','))) return;
    problem("space-in-list", value, std::string(option.name) + " " + value + next, "space-in-list-help");
    ++at_;
  }

  void note_torn(const std::string& value) {
    auto end = at_;
    while (end < words_.size() && !words_[end].starts_with('-')) ++end;
    if (end > at_ && named_) out_.torn.push_back({value, mended(value, words_.subspan(at_, end - at_))});
  }

  void report_choice(const Option& option, const std::string& value) {
    std::vector<std::string> names(option.choices.begin(), option.choices.end());
    const auto near = meant(value, names);
    problems_.add({.rule = {},
                   .message = "bad-choice",
                   .span = {},
                   .arguments = {{"option", std::string(option.name)},
                                 {"value", value},
                                 {"nearest", near},
                                 {"choices", value_of(option)}},
                   .help = near.empty() ? "choose-one" : "did-you-mean"});
  }

  void report_unknown(const std::string& name) {
    if (out_.command)
      problem("no-such-option", name, meant(name, option_names(out_.command)), "list-options");
    else
      problem("no-such-option", name, meant(name, option_names(nullptr)), "list-commands");
  }

  /// What this command does not take.
  void judge(const Command& command) {
    for (const auto& [option, values] : out_.given)
      if (!takes_option(command, *option)) problem("option-not-here", std::string(option->name), {}, "list-options");
    if (out_.has(options::help) || out_.has(options::version)) return;
    if (out_.operands.size() > command.most) judge_too_many(command);
    if (out_.operands.size() < command.least) report_too_few(command);
  }

  void report_too_few(const Command& command) {
    problems_.add({.rule = {},
                   .message = "too-few",
                   .span = {},
                   .arguments = {{"command", std::string(command.name)},
                                 {"value", operands_of(command)},
                                 {"example", std::string(command.examples.front())}},
                   .help = "for-example"});
  }

  void judge_too_many(const Command& command) {
    for (const auto& torn : out_.torn) problem("torn-value", torn.value, torn.meant, help_for(torn));
    if (!out_.torn.empty()) return;
    problems_.add({.rule = {},
                   .message = "one-too-many",
                   .span = {},
                   .arguments = {{"value", out_.operands[command.most]},
                                 {"command", std::string(command.name)},
                                 {"usage", operands_of(command)}},
                   .help = "show-usage"});
  }

  void problem(std::string_view message, const std::string& value, const std::string& near,
               std::string_view otherwise) {
    problems_.add({.rule = {},
                   .message = message,
                   .span = {},
                   .arguments = {{"value", value},
                                 {"nearest", near},
                                 {"command", std::string(out_.command ? out_.command->name : "")}},
                   .help = near.empty() || otherwise.ends_with("-help") ? otherwise : "did-you-mean"});
  }

  std::span<const std::string> words_;
  Diagnostics& problems_;
  Arguments out_;
  std::vector<std::string> unknown_;
  std::size_t at_ = 0;
  bool named_ = false;
};
} // namespace

std::vector<std::string> Arguments::values(const Option& option) const {
  std::vector<std::string> out;
  const auto found = given.find(&option);
  if (found == given.end()) return out;
  for (const auto& value : found->second)
    if (!value.empty() && std::find(out.begin(), out.end(), value) == out.end()) out.push_back(value);
  return out;
}

std::string Arguments::value(const Option& option) const {
  const auto found = given.find(&option);
  return found == given.end() || found->second.empty() ? std::string() : found->second.back();
}

Arguments read_arguments(std::span<const std::string> words, Diagnostics& problems) {
  return Reader(words, problems).read();
}

std::string_view help_for(const Torn& torn) {
  return torn.value.starts_with("languages=") ? "torn-list-help" : "torn-value-help";
}

} // namespace dateline::cli
