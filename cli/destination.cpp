// SPDX-License-Identifier: MIT
#include "destination.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "meant.h"

namespace dateline::cli {

namespace {
/// The format whose extension a file has; of ninjs.json, not json.
std::string format_of(const std::string& path) {
  const FormatInfo* best = nullptr;
  const auto all = formats();
  for (const auto& format : all) {
    const auto extension = "." + std::string(format.extension);
    if (path.ends_with(extension) && (!best || format.extension.size() > best->extension.size())) best = &format;
  }
  return best ? std::string(best->name) : std::string();
}
} // namespace

Destination find_destination(const std::string& output) {
  using Kind = Destination::Kind;
  if (output.empty()) return {};
  if (output == "-") return {Kind::standard_output, output};
  const auto format = format_of(output);
  if (is_folder(output) || output.ends_with('/') || (!exists(output) && format.empty())) return {Kind::folder, output};
  return {Kind::file, output, format};
}

std::string other_extension(const Destination& destination) {
  const auto& path = destination.path;
  const auto name = name_of(path);
  const auto dot = name.rfind('.');
  const bool has_extension = dot != name.npos && dot > 0;
  if (destination.kind != Destination::Kind::folder || exists(path) || path.ends_with('/') || !has_extension) return {};
  const auto extension = name.substr(dot + 1);
  return extension == "pdf" || !nearest(extension, format_names()).empty() ? extension : std::string();
}

void fail_extension(Session& session, const std::string& path, const std::string& extension) {
  const auto names = format_names();
  auto near = meant(extension, names);
  if (!near.empty()) near = path.substr(0, path.size() - extension.size()).append(extension_of(near));
  session.fail(Status::usage, "no-such-extension",
               {{"value", "." + extension}, {"nearest", near}, {"list", with_commas(names)}},
               near.empty() ? "office-format" : "did-you-mean");
}

std::string output_stem(const std::string& path) {
  auto name = name_of(path);
  if (name.ends_with(".toml")) name.resize(name.size() - 5);
  std::string out;
  for (std::size_t at = 0; at < name.size();) {
    const auto start = at;
    const auto c = next_character(name, at);
    const auto bytes = std::string_view(name).substr(start, at - start);
    // What is not UTF-8 is seen in its visible form, which begins with a backslash.
    const bool control = c == 0x7F || visible(bytes) != bytes || c < 0x20;
    out += control || (start == 0 && (c == '-' || c == '.')) ? std::string_view("_") : bytes;
  }
  return out.empty() ? "_" : out;
}

std::string output_name(const std::string& stem, const std::string& language, std::string_view extension) {
  return (stem + "." + language + ".").append(extension);
}

std::string_view extension_of(std::string_view format) {
  for (const auto& known : formats())
    if (known.name == format) return known.extension;
  return {};
}

std::vector<std::string> format_names() {
  std::vector<std::string> out;
  for (const auto& format : formats()) out.emplace_back(format.name);
  return out;
}

namespace {
std::string reason(Session& session, int error) {
  switch (error) {
  case ENOSPC:
  case EDQUOT: return session.say("reason-full");
  case EACCES:
  case EPERM: return session.say("reason-rights");
  case EROFS: return session.say("reason-read-only");
  case ENOENT:
  case ENOTDIR: return session.say("reason-no-folder");
  case EEXIST:
  case EISDIR: return session.say("reason-in-the-way");
  case EFBIG: return session.say("reason-too-large");
  case ENAMETOOLONG: return session.say("reason-long-name");
  case EINTR: return session.say("reason-interrupted");
  case EIO: return session.say("reason-disk");
  default: {
    const char* name = strerrorname_np(error);
    return session.say("reason-other", {{"error", std::string(name ? name : std::to_string(error))}});
  }
  }
}
} // namespace

std::optional<Diagnostic> backslashes(const std::string& path) {
  if (path.find('\\') == path.npos || exists(path)) return std::nullopt;
  auto meant = path;
  std::replace(meant.begin(), meant.end(), '\\', '/');
  const bool has_drive = meant.size() > 1 && meant[1] == ':'; // which there is no such thing as here
  return Diagnostic{.rule = {},
                    .message = "backslashes",
                    .span = {},
                    .arguments = {{"value", path}, {"nearest", meant}},
                    .help = has_drive ? "backslashes-help" : "did-you-mean"};
}

void fail_path(Session& session, const Diagnostic& wrong) {
  session.fail(Status::usage, wrong.message, wrong.arguments, wrong.help);
}

Diagnostic unwritable(Session& session, const Written& written, const std::string& folder) {
  return {.rule = {},
          .message = "unwritable-folder",
          .span = {},
          .arguments = {{"folder", folder}, {"reason", reason(session, written.error)}},
          .help = "unwritable-folder-help"};
}

void report_unwritten(Session& session, const Written& written, const std::string& path) {
  switch (written.status) {
  case Status::busy: return session.fail(Status::busy, "folder-busy", {{"folder", path}}, "folder-busy-help");
  case Status::not_ours: return session.fail(Status::not_ours, "not-ours", {{"file", path}}, "not-ours-help");
  default: break;
  }
  const auto folder = folder_of(path);
  const bool no_folder = written.error == ENOENT && !exists(folder);
  const std::string make = is_folder(folder_of(folder)) ? "mkdir " : "mkdir -p ";
  session.fail(Status::not_written, "not-written",
               {{"file", path}, {"reason", reason(session, written.error)}, {"command", make + quoted(folder)}},
               no_folder ? "make-folder" : "");
}

} // namespace dateline::cli
