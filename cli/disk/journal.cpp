// SPDX-License-Identifier: MIT
#include "disk/journal.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
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
      remove_temporaries_of(line.substr(first_words.size()));
    else if (!take(line))
      return false;
  }
  return !lines.failed();
}

void Journal::remove_temporaries_of(std::string_view process) const {
  if (!process.empty() && std::all_of(process.begin(), process.end(), is_digit))
    remove_temporaries(folder_.get(), process);
}

/// A line that found no room may lie before this one without its end.
bool Journal::note(std::string_view line) {
  std::string text;
  const bool is_first = !file_;
  if (is_first) {
    constexpr int how = O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_CLOEXEC;
    file_ = Handle(openat(folder_.get(), journal_name, how, 0666));
    if (!file_) return false;
    text.append(first_words).append(std::to_string(getpid())).append("\n");
  }
  text.append("\n").append(line).append("\n");
  if (write_all(file_.get(), text)) return true;
  const auto error = errno;
  if (is_first) file_ = Handle(), remove(); // without its first line it would not say whose it is
  errno = error;
  return false;
}

void Journal::remove() const { unlinkat(folder_.get(), journal_name, 0); }

} // namespace dateline::cli
