// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/files.h"

namespace dateline {

/// A folder of templates or of languages: on the disk, or inside the program (an empty `files`).
struct Layer {
  const Files* files = nullptr;
  std::string folder;
  std::string root; // what links may not lead out of

  FileBytes read(const std::string& path) const;
  /// The names of the folders in it; of the files in one of them.
  std::vector<std::string> list(const std::string& folder = {}) const;
  /// How messages call a file of it.
  std::string name(const std::string& path) const;
};

/// Reads a file of a layer if it is there; bytes that were on a disk count as input of what is made from them.
SourcePtr open(const Layer& layer, const std::string& path, std::string& inputs, Diagnostics& diagnostics);
/// The name of the file that a layer has in a folder for a language, however the tag is spelt; if it has none, the name
/// that it would have.
std::string file_for(const Layer& layer, const std::string& folder, const std::string& tag, std::string_view ending);
/// The files of a folder that are named after a language, by tag: pt-BR.md and MediaWiki's pt-br.md are the same.
using TagFiles = std::map<std::string, std::vector<std::string>>;
TagFiles files_by_tag(const Layer& layer, const std::string& folder, std::string_view ending);
/// Adds their tags; two files of one tag are an error.
void add_tags(const Layer& layer, const TagFiles& files, std::set<std::string>& tags, Diagnostics& diagnostics);

/// Every error in a file of one language concerns that language alone.
void set_language(Diagnostics& diagnostics, const std::string& language);
/// Two files mean one language.
void report_two_files(const std::string& tag, const std::string& first, const std::string& second,
                      const std::string& file, Diagnostics& diagnostics);

} // namespace dateline
