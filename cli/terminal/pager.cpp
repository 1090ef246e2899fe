// SPDX-License-Identifier: MIT
#include "terminal/pager.h"

#include <algorithm>
#include <cstdlib>
#include <string>

#include "terminal/child.h"

namespace dateline::cli {

namespace {
/// As man and git have it; `less` where there is one.
std::string chosen_pager() {
  if (const char* pager = std::getenv("PAGER")) return pager;
  return "command -v less >/dev/null || exec cat; exec less";
}

/// What `less` needs to know: to end if all of it fits, to let styles pass, and to leave it on the screen. The text is
/// UTF-8, whatever the locale.
void prepare_less() {
  setenv("LESS", "FRX", 0);
  setenv("LESSCHARSET", "utf-8", 0);
}

bool is_longer_than_screen(std::string_view text, const Stream& out) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) >= out.height();
}
} // namespace

void page(Stream& out, std::string_view text) {
  const auto pager = chosen_pager();
  const bool wanted = out.terminal() && environment("TERM") != "dumb" && !pager.empty() && pager != "cat";
  if (!wanted || !is_longer_than_screen(text, out)) return out.say(text);
  out.flush();
  prepare_less();
  constexpr int not_run = 126; // or 127: there is none
  if (const int status = run_by_shell(pager, {}, &text); status == not_run || status == not_run + 1) out.say(text);
}

} // namespace dateline::cli
