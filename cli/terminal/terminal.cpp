// SPDX-License-Identifier: MIT
#include "terminal/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

#include "dateline.h"
#include "signals.h"

namespace dateline::cli {

namespace {
constexpr std::size_t usual_width = 80, usual_height = 24;
constexpr std::size_t enough_to_write = 1 << 16;

bool set(const char* variable) {
  const char* value = std::getenv(variable);
  return value && *value;
}

std::string_view code(Colour colour) {
  switch (colour) {
  case Colour::red: return "31";
  case Colour::yellow: return "33";
  case Colour::cyan: return "36";
  case Colour::green: return "32";
  case Colour::blue: return "34";
  case Colour::bold: return "1";
  case Colour::underlined: return "4";
  case Colour::grey: return "2";
  case Colour::plain: break;
  }
  return "";
}
} // namespace

Stream::Stream(int file, bool no_colour) : file_(file), terminal_(isatty(file) == 1) {
  const char* kind = std::getenv("TERM");
  colours_ = terminal_ && !no_colour && !set("NO_COLOR") && kind && std::string_view(kind) != "dumb";
  measure();
}

void Stream::measure() {
  if (!terminal_) return;
  winsize size{};
  const bool known = ioctl(file_, TIOCGWINSZ, &size) == 0;
  width_ = known && size.ws_col > 0 ? size.ws_col : usual_width;
  height_ = known && size.ws_row > 0 ? size.ws_row : usual_height;
}

void Stream::say(std::string_view text) {
  kept_ += text;
  if (kept_.size() >= enough_to_write) flush();
}

bool Stream::flush() {
  if (failed_ || kept_.empty()) return !failed_;
  if (!write_all(file_, kept_)) {
    failed_ = true;
    if (errno == EPIPE) end_by_broken_pipe();
  }
  kept_.clear();
  return !failed_;
}

std::string Stream::paint(Colour colour, std::string_view text) const {
  if (!colours_ || colour == Colour::plain) return std::string(text);
  std::string out = "\033[";
  return out.append(code(colour)).append("m").append(text).append("\033[0m");
}

bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto written = write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR && !interrupted()) continue;
    if (written < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : visible(text)) {
    if (c == '\n')
      out += "\\u{a}";
    else if (c == '\t')
      out += "\\u{9}";
    else
      out += c;
  }
  return out;
}

std::string cut_to(std::string_view text, std::size_t cells) {
  if (display_width(text) <= cells) return std::string(text);
  std::size_t end = 0;
  for (std::size_t at = 0, width = 0; at < text.size(); end = at) {
    const auto start = at;
    next_character(text, at);
    width += display_width(text.substr(start, at - start));
    if (width + 1 > cells) break;
  }
  return std::string(text.substr(0, end)) + "…";
}

} // namespace dateline::cli
