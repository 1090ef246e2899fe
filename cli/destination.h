// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "disk/output.h"
#include "session.h"

namespace dateline::cli {

/// Where `export` writes: what `--output` means.
struct Destination {
  enum class Kind : std::uint8_t { folder, file, standard_output } kind = Kind::folder;
  std::string path = "out";
  std::string format = {}; // that the file's extension names
};
Destination find_destination(const std::string& output);
/// Of a folder that is to be made: an extension that it was hardly meant to have, of a file that cannot be written
/// (pdf) or is misspelt (htlm); mostly empty. With a `/` at its end it is a folder all the same.
std::string other_extension(const Destination& destination);
/// Reports a file that is to be written and has such an extension.
void fail_extension(Session& session, const std::string& path, const std::string& extension);

/// The name of a release's file without `.toml`, fit to begin the name of another.
std::string output_stem(const std::string& path);
std::string output_name(const std::string& stem, const std::string& language, std::string_view extension);
std::string_view extension_of(std::string_view format);
std::vector<std::string> format_names();

/// What is wrong with a path that is to be written, if folders are told apart by backslashes in it, as on Windows: here
/// it would be one strange name. A person may have such a file all the same.
std::optional<Diagnostic> backslashes(const std::string& path);

void fail_path(Session& session, const Diagnostic& wrong);

/// Why no file can be written in a folder.
Diagnostic unwritable(Session& session, const Written& written, const std::string& folder);

/// Reports why a file was not written, and what can be done about it.
void report_unwritten(Session& session, const Written& written, const std::string& path);

} // namespace dateline::cli
