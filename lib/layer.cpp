// SPDX-License-Identifier: MIT
#include "layer.h"

#include "base/builtin.h"
#include "base/language.h"
#include "base/path.h"
#include "input/input.h"

namespace dateline {

namespace {
/// A path as messages show it: without a "./" that it was given with.
std::string shown(const std::string& path) { return path.starts_with("./") ? path.substr(2) : path; }
} // namespace

FileBytes Layer::read(const std::string& path) const {
  if (files) return files->read(joined(folder, path), input::max_file, root);
  const auto found = builtin(joined(folder, path));
  return found ? FileBytes{FileState::read, std::string(*found)} : FileBytes{};
}

std::vector<std::string> Layer::list(const std::string& inner) const {
  const auto path = inner.empty() ? folder : joined(folder, inner);
  if (files) {
    auto names = files->list(path, root);
    for (auto& name : names)
      if (name.ends_with('/')) name.pop_back();
    return names;
  }
  std::set<std::string> names;
  const auto prefix = path + "/";
  for (const auto found : builtin_paths(prefix)) {
    const auto rest = found.substr(prefix.size());
    names.emplace(rest.substr(0, rest.find('/')));
  }
  return {names.begin(), names.end()};
}

std::string Layer::name(const std::string& path) const {
  return files ? shown(joined(folder, path)) : "builtin:" + joined(folder, path);
}

void set_language(Diagnostics& diagnostics, const std::string& language) {
  for (auto& diagnostic : diagnostics.all) diagnostic.language = language;
}

namespace {
/// The sentence of a file that is there and cannot be read.
std::string_view unreadable(FileState state) {
  switch (state) {
  case FileState::too_large: return "file-too-large";
  case FileState::not_regular: return "bad-file-irregular";
  case FileState::outside: return "bad-file-outside";
  default: return "bad-file-unreadable";
  }
}
} // namespace

SourcePtr open(const Layer& layer, const std::string& path, std::string& inputs, Diagnostics& diagnostics) {
  auto file = layer.read(path);
  if (file.state == FileState::absent) return nullptr;
  const auto name = layer.name(path);
  if (file.state != FileState::read) {
    diagnostics.add({.rule = file.state == FileState::too_large ? "too-large" : "bad-file",
                     .message = unreadable(file.state),
                     .span = {},
                     .arguments = {{"file", name}},
                     .file = name});
    return nullptr;
  }
  if (layer.files) inputs += file.bytes;
  return input::read_source(name, std::move(file.bytes), diagnostics);
}

void report_two_files(const std::string& tag, const std::string& first, const std::string& second,
                      const std::string& file, Diagnostics& diagnostics) {
  diagnostics.add({.rule = "given-twice",
                   .message = "two-files-of-language",
                   .span = {},
                   .arguments = {{"language", tag}, {"first", first}, {"second", second}},
                   .help = "two-files-of-language-help",
                   .file = file});
}

TagFiles files_by_tag(const Layer& layer, const std::string& folder, std::string_view ending) {
  TagFiles found;
  for (const auto& name : layer.list(folder))
    if (name.ends_with(ending) && !name.starts_with("qqq."))
      if (const auto tag = language_tag(name.substr(0, name.size() - ending.size())); !tag.empty())
        found[tag].push_back(folder.empty() ? name : folder + "/" + name);
  return found;
}

std::string file_for(const Layer& layer, const std::string& folder, const std::string& tag, std::string_view ending) {
  const auto plain = (folder.empty() ? tag : folder + "/" + tag) + std::string(ending);
  if (!layer.files) return plain;
  const auto found = files_by_tag(layer, folder, ending);
  const auto row = found.find(tag);
  return row == found.end() ? plain : row->second.front();
}

void add_tags(const Layer& layer, const TagFiles& files, std::set<std::string>& tags, Diagnostics& diagnostics) {
  for (const auto& [tag, names] : files) {
    tags.insert(tag);
    if (names.size() > 1) report_two_files(tag, names[0], names[1], layer.name(names[1]), diagnostics);
  }
}

} // namespace dateline
