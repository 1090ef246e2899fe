// SPDX-License-Identifier: MIT
#include "disk/journal.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <string>

#include "disk/sorted_lines.h"
#include "disk/temporary.h"
#include "terminal/terminal.h"

namespace dateline::cli {

namespace {
constexpr const char* journal_name = ".dateline-journal";
constexpr std::string_view first_words = "dateline-journal 1 "; // of each run's first line; behind them its number
} // namespace

bool Journal::read(const std::function<bool(std::string_view)>& take) const {
  const Handle file(openat(folder_.get(), journal_name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  struct stat state {};
  if (!file || fstat(file.get(), &state) != 0 || !S_ISREG(state.st_mode)) return true;
  LineReader lines(file.get(), 0, state.st_size);
  while (lines.next()) {
    const auto line = lines.line();
    if (line.starts_with(first_words))
      remove_temporaries(folder_.get(), line.substr(first_words.size()));
    else if (!take(line))
      return false;
  }
  return !lines.failed();
}

/// A line that found no room may lie before this one without its end.
bool Journal::note(std::string_view line) {
  std::string text;
  if (!file_) {
    constexpr int how = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
    file_ = Handle(openat(folder_.get(), journal_name, how, 0666));
    if (!file_) return false;
    text.append("\n").append(first_words).append(std::to_string(getpid())).append("\n");
  }
  text.append("\n").append(line).append("\n");
  return write_all(file_.get(), text);
}

void Journal::remove() const { unlinkat(folder_.get(), journal_name, 0); }

} // namespace dateline::cli
