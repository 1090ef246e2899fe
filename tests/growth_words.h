// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json.hpp>
#include <regex>

#include "growth.h"

/// The fixed words and messages of a language, as translators write them.
namespace growth {

/// Every match of a pattern's first group.
inline Names matches(const std::string& text, const std::string& pattern) {
  const std::regex expression(pattern);
  Names out;
  for (std::sregex_iterator at(text.begin(), text.end(), expression), end; at != end; ++at) out.insert((*at)[1]);
  return out;
}

inline nlohmann::json words(const std::string& language) {
  const auto path = std::filesystem::path(SOURCE_DIR) / "locales/i18n" / (language + ".json");
  return std::filesystem::exists(path) ? nlohmann::json::parse(text_of(path)) : nlohmann::json::object();
}

inline Names keys(const nlohmann::json& object, bool messages) {
  Names out;
  for (const auto& [key, value] : object.items())
    if (key != "@metadata" && (messages || !key.starts_with("message-"))) out.insert(key);
  return out;
}

} // namespace growth
