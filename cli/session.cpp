// SPDX-License-Identifier: MIT
#include "session.h"

#include <algorithm>

#include "meant.h"
#include "report/report.h"
#include "terminal/columns.h"
#include "user_language.h"

namespace dateline::cli {

Session::Session(Arguments given)
    : arguments(std::move(given)), desk(disk, arguments.values(options::templates)),
      out(1, arguments.has(options::no_color)), err(2, arguments.has(options::no_color)) {}

const Messages& Session::messages() {
  if (!messages_) messages_ = desk.messages(message_languages());
  return *messages_;
}

std::string Session::say(std::string_view message, const std::vector<Argument>& values) {
  return one_line(text(message, values, messages()));
}

void Session::fail(Status status, std::string_view message, std::vector<Argument> values, std::string_view help) {
  note(status);
  const Diagnostic problem{.rule = {},
                           .message = message,
                           .span = {},
                           .arguments = std::move(values),
                           .help = help,
                           .language = {},
                           .file = {}};
  note_slip(problem);
  report({problem});
}

void Session::report(const std::vector<Diagnostic>& diagnostics) {
  if (reported_) err.say("\n");
  reported_ = true;
  err.say(report_text(diagnostics, messages(), err));
  err.flush();
}

void Session::remark(std::string_view message, const std::vector<Argument>& values) {
  err.say((reported_ ? "\n" : "") + say(message, values) + "\n");
}

void Session::fail_name(std::string_view message, const std::string& value, const std::vector<std::string>& names,
                        std::string_view otherwise) {
  fail_near(message, value, meant(value, names), otherwise);
}

void Session::fail_near(std::string_view message, const std::string& value, const std::string& near,
                        std::string_view otherwise) {
  fail(Status::usage, message, {{"value", value}, {"nearest", near}}, near.empty() ? otherwise : "did-you-mean");
}

void Session::advise(std::string_view message, const std::vector<Argument>& values) {
  if (!out.flush() || quiet() || !out.terminal() || !err.terminal()) return;
  // A command is not broken: it is to be pasted.
  err.say(message == "next" ? say(message, values) + "\n" : paragraph(say(message, values), err));
}

void Session::next(const std::string& command) {
  auto line = command;
  const auto takes = [&](std::string_view name) { return command.starts_with("dateline " + std::string(name)); };
  if (!takes("init") && !takes("help") && takes(""))
    for (const auto& folder : arguments.values(options::templates)) line += " --templates " + quoted(folder);
  advise("next", {{"command", line}});
}

void Session::note_slip(const Diagnostic& problem) {
  if (problem.level != Level::error) return;
  ++slips_;
  slip_.clear();
  if (!problem.help.starts_with("did-you-mean")) return;
  for (const auto& [name, value] : problem.arguments)
    if (const auto* text = std::get_if<std::string>(&value)) {
      if (name == "value") slip_ = *text;
      if (name == "nearest") meant_ = *text;
    }
}

namespace {
/// A word of a command line with what was meant in the place of a slip: all of it, an entry of a list, what stands
/// before `=`; empty if the slip is not there.
std::string corrected(const std::string& word, const std::string& slip, const std::string& meant) {
  for (auto at = word.find(slip); at != word.npos; at = word.find(slip, at + 1)) {
    const auto end = at + slip.size();
    const bool begins = at == 0 || word[at - 1] == ',' || word[at - 1] == '=';
    if (begins && (end == word.size() || word[end] == ',' || word[end] == '='))
      return word.substr(0, at) + meant + word.substr(end);
  }
  return {};
}
} // namespace

void Session::propose_corrected(const std::vector<std::string>& words) {
  if (slips_ != 1 || slip_.empty()) return;
  if (meant_.starts_with("dateline ")) return next(meant_);
  std::string line = "dateline";
  bool found = false;
  for (const auto& word : words) {
    const auto better = found ? std::string() : corrected(word, slip_, meant_);
    found |= !better.empty();
    line += " " + quoted(better.empty() ? word : better);
  }
  if (found) advise("next", {{"command", line}});
}

std::string quoted(const std::string& word) {
  const auto plain = [](char c) {
    return is_alphanumeric(c) || std::string_view("_-./,=+@%").find(c) != std::string_view::npos;
  };
  if (!word.empty() && std::all_of(word.begin(), word.end(), plain)) return word;
  std::string out = "'";
  for (const char c : word) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

} // namespace dateline::cli
