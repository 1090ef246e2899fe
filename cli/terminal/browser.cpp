// SPDX-License-Identifier: MIT
#include "terminal/browser.h"

#include <cerrno>
#include <cstdlib>

#include "destination.h"
#include "disk/output.h"
#include "terminal/child.h"

namespace dateline::cli {

namespace {
#ifdef __APPLE__
constexpr std::string_view usual_opener = "open";
#else
constexpr std::string_view usual_opener = "xdg-open";
#endif

/// A list of browsers (`firefox:lynx`), or one with a place for the address (`%s`), is xdg-open's to read.
std::string chosen_browser() {
  auto browser = environment("BROWSER");
  return browser.empty() || browser.find_first_of(":%") != browser.npos ? std::string(usual_opener) : browser;
}

std::string folder_for_a_while() {
  for (const char* variable : {"XDG_RUNTIME_DIR", "TMPDIR"})
    if (auto folder = environment(variable); is_folder(folder)) return folder;
  return "/tmp";
}

/// A new folder that nobody else may read; empty, and reported, if there can be none.
std::string private_folder(Session& session, const std::string& stem) {
  auto path = joined(folder_for_a_while(), "dateline-" + stem + "-XXXXXX");
  if (mkdtemp(path.data())) return path;
  report_unwritten(session, {.status = Status::not_written, .error = errno}, path);
  return {};
}

/// The path of the first page.
std::string write_pages(Session& session, const std::string& stem, const std::vector<Output>& pages) {
  const auto folder = private_folder(session, stem);
  std::string first;
  for (const auto& page : pages) {
    if (folder.empty()) return {};
    const auto path = joined(folder, output_name(stem, page.language, page.extension));
    const auto written = write_file(path, page.bytes, {.fresh = true, .sync = false});
    if (!written) return report_unwritten(session, written, path), std::string();
    if (first.empty()) first = path;
  }
  return first;
}
} // namespace

void show_in_browser(Session& session, const std::string& stem, const std::vector<Output>& pages) {
  const auto page = pages.empty() ? std::string() : write_pages(session, stem, pages);
  if (page.empty()) return;
  if (run_by_shell(chosen_browser(), {page}) != 0)
    return session.fail(Status::usage, "no-browser", {{"file", page}}, "no-browser-help");
  if (!session.quiet()) session.remark("in-browser", {{"file", page}});
}

} // namespace dateline::cli
