// SPDX-License-Identifier: MIT
#include "input_list.h"

#include <algorithm>
#include <functional>

#include "destination.h"
#include "disk/disk.h"

namespace dateline::cli {

namespace {
constexpr auto from_standard_input = std::string::npos; // instead of a folder
}

std::size_t InputList::enter(const std::string& path, const std::string& real) {
  folders_.push_back({path, real});
  return folders_.size() - 1;
}

void InputList::add(std::size_t folder, std::string_view name) {
  files_.push_back({names_.size(), folder});
  names_.append(name) += '\0';
}

void InputList::add_standard_input(std::string bytes) {
  standard_input_ = std::move(bytes);
  add(from_standard_input, "release.toml");
}

Input InputList::operator[](std::size_t at) const {
  const auto& file = files_[at];
  const auto path = path_of(file);
  return {path, file.folder == from_standard_input ? standard_input_ : std::nullopt, output_stem(path)};
}

std::string InputList::path_of(const File& file) const {
  const char* name = names_.c_str() + file.name;
  return file.folder == from_standard_input ? name : joined(folders_[file.folder].path, name);
}

std::string InputList::real_path_of(const File& file) const {
  if (file.folder == from_standard_input) return {};
  return file.folder == 0 ? real_path(path_of(file)) : joined(folders_[file.folder].real, names_.c_str() + file.name);
}

void InputList::leave_out_repeated() {
  std::vector<bool> repeated(files_.size());
  for (const auto& [real, numbers] : sharing(size(), [&](std::size_t at) { return real_path_of(files_[at]); }))
    if (!real.empty()) // what is not there is reported as often as it was given
      for (std::size_t again = 1; again < numbers.size(); ++again) repeated[numbers[again]] = true;
  std::vector<File> once;
  for (std::size_t at = 0; at < size(); ++at)
    if (!repeated[at]) once.push_back(files_[at]);
  files_ = std::move(once);
}

std::map<std::string, std::vector<std::size_t>> sharing(std::size_t count,
                                                        const std::function<std::string(std::size_t)>& key) {
  struct Hashed {
    std::size_t hash, number;
    auto operator<=>(const Hashed&) const = default;
  };
  std::vector<Hashed> all;
  all.reserve(count);
  for (std::size_t number = 0; number < count; ++number) all.push_back({std::hash<std::string>()(key(number)), number});
  std::sort(all.begin(), all.end());
  std::map<std::string, std::vector<std::size_t>> out;
  for (std::size_t at = 0; at < count; ++at) {
    const bool as_before = at > 0 && all[at - 1].hash == all[at].hash;
    const bool as_behind = at + 1 < count && all[at + 1].hash == all[at].hash;
    if (as_before || as_behind) out[key(all[at].number)].push_back(all[at].number);
  }
  std::erase_if(out, [](const auto& one) { return one.second.size() < 2; });
  return out;
}

} // namespace dateline::cli
