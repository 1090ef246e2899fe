// SPDX-License-Identifier: MIT
#include "inputs.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

#include "disk/listing.h"
#include "signals.h"

namespace dateline::cli {

namespace {
constexpr std::size_t largest_input = std::size_t{1} << 20; // of files.md: what is larger need not be read to the end

bool is_release(std::string_view name) {
  return name.ends_with(".toml") && name != "chapter.toml" && name != "facts.toml";
}

class Finder {
 public:
  Finder(Session& session, const std::string& passed_over, bool chapters)
      : session_(session), passed_over_{real_path(passed_over)}, chapters_(chapters) {
    for (const auto& folder : session.arguments.values(options::templates)) passed_over_.push_back(real_path(folder));
  }

  void below(const std::string& folder) { take_folder(folder, real_path(folder)); }

  void take(const std::string& operand) {
    if (operand == "-") return take_standard_input();
    if (!is_folder(operand)) return take_file(operand);
    const auto before = found_.size();
    below(operand);
    if (found_.size() == before) report_none(operand);
  }

  /// Only links and several operands can lead to a file twice.
  InputList found(std::size_t operands) {
    if (operands > 1 || links_) found_.leave_out_repeated();
    return std::move(found_);
  }

 private:
  /// `launch/`, the folder of translations, may be short for launch.toml.
  void report_none(const std::string& folder) {
    if (access(folder.c_str(), R_OK | X_OK) != 0)
      return session_.fail(Status::usage, "not-readable", {{"file", folder}});
    const auto release = joined(folder_of(folder), name_of(folder) + ".toml");
    const bool is_there = !name_of(folder).empty() && !real_path(release).empty();
    session_.fail(Status::usage, "no-release-in-folder", {{"folder", folder}, {"nearest", release}},
                  is_there ? "did-you-mean" : "no-release-in-folder-help");
  }
  void take_standard_input() {
    if (found_.has_standard_input()) return;
    if (isatty(STDIN_FILENO) && !session_.quiet()) session_.remark("reading-input"), session_.err.flush();
    auto input = read_standard_input(largest_input);
    if (interrupted()) return;
    if (input.state == FileState::unreadable) return session_.fail(Status::usage, "no-standard-input");
    // One byte more than is allowed tells the desk as much as all of them.
    if (input.state == FileState::too_large) input.bytes.assign(largest_input + 1, ' ');
    found_.add_standard_input(std::move(input.bytes));
  }

  /// A file that is not there is reported when it is opened.
  void take_file(const std::string& path) {
    const bool is_none = name_of(path) == "chapter.toml" || name_of(path) == "facts.toml";
    if (chapters_ || !is_none) return found_.add(path);
    if (session_.arguments.operands.size() > 1) return; // one of `*.toml`
    session_.fail(Status::usage, "not-a-release", {{"file", path}}, "no-release-in-folder-help");
  }

  void take_folder(const std::string& path, const std::string& real) {
    const auto entries = list_folder(path);
    const auto folder = found_.enter(path, real);
    for (std::size_t at = 0; at < entries.size(); ++at) {
      const auto [name, is_link] = entries[at];
      if (name.starts_with('.')) continue;
      if (name.ends_with('/')) {
        const auto plain = std::string(name.substr(0, name.size() - 1));
        if (!is_link && !is_apart(plain, entries)) take_subfolder(joined(path, plain), joined(real, plain));
      } else if (is_release(name) || (chapters_ && name == "chapter.toml")) {
        if (is_link)
          add_link(joined(path, std::string(name)));
        else
          found_.add(folder, name);
      }
    }
  }

  void add_link(const std::string& path) {
    links_ = true;
    found_.add(path);
  }

  /// Whether a folder holds other things than releases: `launch/` beside `launch.toml` has its texts by language.
  static bool is_apart(const std::string& name, const Listing& beside) {
    const auto release = name + ".toml";
    return name == "templates" || name == "locales" || (is_release(release) && beside.has(release));
  }

  void take_subfolder(const std::string& path, const std::string& real) {
    if (std::find(passed_over_.begin(), passed_over_.end(), real) == passed_over_.end()) take_folder(path, real);
  }

  Session& session_;
  std::vector<std::string> passed_over_; // where outputs go, where templates come from
  bool chapters_, links_ = false;
  InputList found_;
};
} // namespace

InputList find_inputs(Session& session, const std::vector<std::string>& operands, const std::string& passed_over,
                      bool chapters) {
  Finder finder(session, passed_over, chapters);
  for (const auto& operand : operands) finder.take(operand);
  return finder.found(operands.size());
}

Next one_by_one(const InputList& inputs) {
  return [&inputs, at = std::size_t{0}]() mutable -> std::optional<Input> {
    if (at == inputs.size() || interrupted()) return std::nullopt;
    return inputs[at++];
  };
}

std::string to_paste(const std::vector<std::string>& operands) {
  std::string out;
  for (const auto& operand : operands) {
    if (operand == "-") return {};
    out += " " + quoted(operand);
  }
  return out;
}

InputList inputs_below(Session& session, const std::string& folder) {
  Finder finder(session, "out", true);
  finder.below(folder);
  return finder.found(1);
}

std::string newest_release(const Session& session) {
  std::string newest;
  timespec last{};
  for (const auto& name : session.disk.list(".")) {
    struct stat state {};
    if (!is_release(name) || name.starts_with('.') || stat(name.c_str(), &state) != 0) continue;
    const auto& then = state.st_mtim;
    const bool is_newer = then.tv_sec != last.tv_sec ? then.tv_sec > last.tv_sec : then.tv_nsec > last.tv_nsec;
    if (newest.empty() || is_newer) newest = name, last = then;
  }
  return newest.starts_with('-') ? "./" + newest : newest;
}

namespace {
/// As a message lists them: not more than are seen at a glance.
std::string releases_in(const Session& session, const std::string& folder) {
  constexpr std::size_t most = 8;
  std::vector<std::string> there;
  for (const auto& name : session.disk.list(folder))
    if (is_release(name)) there.push_back(joined(folder, name));
  if (there.size() > most) there.resize(most), there.emplace_back("…");
  return with_commas(there);
}
} // namespace

void report_unopened(Session& session, const std::string& path, FileState state) {
  if (state == FileState::not_regular) return session.fail(Status::usage, "not-a-file", {{"file", path}});
  if (state != FileState::absent) return session.fail(Status::usage, "not-readable", {{"file", path}});
  const auto near = nearest_path(session.disk, path);
  const auto there = releases_in(session, folder_of(path));
  session.fail(Status::usage, "no-such-file", {{"value", path}, {"nearest", near}, {"list", there}},
               !near.empty()   ? "did-you-mean"
               : there.empty() ? "no-such-file-help"
                               : "files-there");
}

} // namespace dateline::cli
