// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "arguments.h"
#include "dateline.h"
#include "disk/disk.h"
#include "status.h"
#include "terminal/terminal.h"

namespace dateline::cli {

/// A run of the program: its arguments, its streams, the desk it works at, and how it will end.
class Session {
 public:
  explicit Session(Arguments arguments);

  const Arguments arguments;
  const Disk disk;
  const Desk desk;
  Stream out, err;

  /// In the user's language.
  const Messages& messages();
  /// A sentence, fit for a terminal.
  std::string say(std::string_view message, const std::vector<Argument>& values = {});

  /// Reports what no file is at fault for, and notes how the run will end.
  void fail(Status status, std::string_view message, std::vector<Argument> values = {}, std::string_view help = {});
  /// The same of a name that is none of `names`: with the one it was meant to be, or else `otherwise`.
  void fail_name(std::string_view message, const std::string& value, const std::vector<std::string>& names,
                 std::string_view otherwise);
  /// The same where that one is known; empty: none is near.
  void fail_near(std::string_view message, const std::string& value, const std::string& near,
                 std::string_view otherwise);
  /// Reports findings on standard error, a blank line after what was reported there before.
  void report(const std::vector<Diagnostic>& diagnostics);
  /// Says a line there, set off in the same way from what was reported.
  void remark(std::string_view message, const std::vector<Argument>& values = {});
  void note(Status status) { status_ = graver(status_, status); }
  /// What to type next, where both streams go to a terminal: a command as it can be pasted, with the templates of this
  /// run.
  void next(const std::string& command);
  /// What to do next, there too.
  void advise(std::string_view message, const std::vector<Argument>& values);
  /// After one slip on the command line: the same line with what was meant.
  void propose_corrected(const std::vector<std::string>& words);

  bool quiet() const { return arguments.has(options::quiet); }
  Status status() const { return status_; }

  /// Remembers what was wrong on the command line.
  void note_slip(const Diagnostic& problem);

 private:
  std::optional<Messages> messages_;
  Status status_ = Status::done;
  bool reported_ = false;
  std::size_t slips_ = 0;
  std::string slip_, meant_; // of the last that was reported
};

/// What stands for a word on a command line that can be pasted into a shell.
std::string quoted(const std::string& word);

} // namespace dateline::cli
