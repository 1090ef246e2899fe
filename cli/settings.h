// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "session.h"

namespace dateline::cli {

/// What a chapter.toml is begun with: keys and values, as `--set` takes them ("name.es").
using Settings = std::vector<std::pair<std::string, std::string>>;

/// What can be set; `init-<key>` says what a required one is.
struct SettingKey {
  std::string_view name;
  bool by_language = false; // may be followed by a language: name.es
  bool required = false;
  std::string_view example = {};
};
std::span<const SettingKey> setting_keys();

/// Whether a key is set, in whatever language.
bool is_set(const Settings& settings, std::string_view key);
std::string value_of(const Settings& settings, const std::string& key, const std::string& language = {});
/// The parts of a list with commas between them, and the list of such parts, as options take it.
std::vector<std::string> split(std::string_view list);
std::string as_list(const std::vector<std::string>& parts);

/// Puts a value right where it is clear what is meant (Spain is ES), and says what is wrong with it: what `check` would
/// say of it in a chapter.toml.
std::vector<Diagnostic> judge_setting(Session& session, const std::string& name, std::string& value);
/// The same of all of them together.
std::vector<Diagnostic> judge_settings(Session& session, const Settings& settings);

/// Those of the command line; what is wrong with them is reported.
Settings settings_given(Session& session);

} // namespace dateline::cli
