// SPDX-License-Identifier: MIT
#include "input/keys.h"

#include <algorithm>

#include "base/suggest.h"

namespace dateline::input {

Keys::Keys(const Table& table, Span place, std::string name, Diagnostics& diagnostics)
    : table_(table), place_(std::move(place)), name_(std::move(name)), diagnostics_(diagnostics) {}

const Entry* Keys::take_entry(std::string_view key) {
  asked_.emplace_back(key);
  const auto found =
      std::find_if(table_.begin(), table_.end(), [&](const Entry& entry) { return entry.key.text == key; });
  return found == table_.end() ? nullptr : &*found;
}

const Value* Keys::take(std::string_view key) {
  const auto* entry = take_entry(key);
  return entry ? &entry->value : nullptr;
}

const Value* Keys::require(std::string_view key) {
  const auto* value = take(key);
  if (value) return value;
  diagnostics_.add({.rule = "missing-field",
                    .message = name_.empty() ? "missing-key" : "missing-key-in",
                    .span = place_,
                    .arguments = {{"key", std::string(key)}, {"table", name_}},
                    .help = {},
                    .file = place_.source ? place_.source->name : std::string()});
  return nullptr;
}

namespace {
bool contains(const std::vector<std::string>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}
} // namespace

void Keys::finish(const std::vector<std::string>& also, const std::vector<std::string>& top) {
  auto known = asked_;
  known.insert(known.end(), also.begin(), also.end());
  for (const auto& [key, value] : table_) {
    if (contains(known, key.text)) continue;
    if (report_slid(key, name_, top, "unknown-key", diagnostics_)) continue;
    const auto near = nearest(key.text, known);
    std::vector<Argument> arguments = {{"key", key.text}, {"table", name_}};
    if (!near.empty()) arguments.push_back({"nearest", near});
    diagnostics_.add({.rule = "unknown-key",
                      .message = name_.empty() ? "unknown-key" : "unknown-key-in",
                      .span = key.span,
                      .arguments = std::move(arguments),
                      .help = near.empty() ? "" : "did-you-mean"});
  }
}

Span top_of(const SourcePtr& source) {
  const std::uint32_t begin = source->text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  return {source, begin, begin};
}

bool report_slid(const Excerpt& key, const std::string& table, const std::vector<std::string>& top,
                 std::string_view rule, Diagnostics& diagnostics) {
  if (std::find(top.begin(), top.end(), key.text) == top.end()) return false;
  diagnostics.add({.rule = rule,
                   .message = "slid-key",
                   .span = key.span,
                   .arguments = {{"key", key.text}, {"table", table}},
                   .help = "slid-key-form"});
  return true;
}

} // namespace dateline::input
