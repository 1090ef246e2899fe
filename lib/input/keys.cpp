// SPDX-License-Identifier: MIT
#include "input/keys.h"

#include <algorithm>
#include <utility>

#include "base/suggest.h"
#include "base/text.h"
#include "input/blank.h"

namespace dateline::input {

namespace {
bool contains(const std::vector<std::string>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}
} // namespace

Keys::Keys(const Table& table, Span place, std::string name, Diagnostics& diagnostics, std::vector<std::string> known)
    : table_(table), place_(std::move(place)), name_(std::move(name)), diagnostics_(diagnostics),
      known_(std::move(known)),
      has_unknown_(!known_.empty() && std::any_of(table.begin(), table.end(), [&](const Entry& entry) {
        return !contains(known_, entry.key.text);
      })) {
  asked_.reserve(known_.size());
}

const Entry* Keys::take_entry(std::string_view key) {
  asked_.emplace_back(key);
  for (const auto& entry : table_)
    if (entry.key.text == key) return &entry;
  return has_unknown_ ? misspelt(key) : nullptr;
}

const Entry* Keys::misspelt(std::string_view key) {
  if (!slips_) {
    slips_.emplace();
    for (const auto& entry : table_)
      if (const auto& name = entry.key.text; !contains(known_, name))
        slips_->emplace_back(nearest(name, known_), &entry);
  }
  for (const auto& [meant, entry] : *slips_)
    if (meant == key && !contains(aside_, entry->key.text)) return entry;
  return nullptr;
}

const Value* Keys::take(std::string_view key) {
  const auto* entry = take_entry(key);
  return entry ? &entry->value : nullptr;
}

const Value* Keys::require(std::string_view key) {
  const auto* value = take(key);
  if (!value) missing(key, place_);
  return value;
}

const Value* Keys::require_filled(std::string_view key) {
  const auto* value = require(key);
  if (value && says_nothing(*value)) missing(key, value->span);
  return value;
}

void Keys::missing(std::string_view key, const Span& at) const {
  diagnostics_.add({.rule = "missing-field",
                    .message = name_.empty() ? "missing-key" : "missing-key-in",
                    .span = at,
                    .arguments = {{"key", std::string(key)}, {"table", name_}},
                    .help = {},
                    .file = at.source ? at.source->name : std::string()});
}

void Keys::finish(const std::vector<std::string>& also, const std::vector<std::string>& top) {
  auto known = asked_;
  known.insert(known.end(), also.begin(), also.end());
  for (const auto& [key, value] : table_) {
    if (contains(known, key.text) || contains(aside_, key.text)) continue;
    if (report_slid(key, name_, top, "unknown-key", diagnostics_)) continue;
    const auto near = nearest(key.text, known);
    std::vector<Argument> arguments = {{"key", key.text}, {"table", name_}, {"known", with_commas(known)}};
    if (!near.empty()) arguments.push_back({"nearest", near});
    diagnostics_.add({.rule = "unknown-key",
                      .message = name_.empty() ? "unknown-key" : "unknown-key-in",
                      .span = key.span,
                      .arguments = std::move(arguments),
                      .help = near.empty() ? "unknown-key-form" : "did-you-mean"});
  }
}

Span top_of(const SourcePtr& source) {
  const auto begin = source->text.starts_with(byte_order_mark) ? std::uint32_t{byte_order_mark.size()} : 0;
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

void report_twice(const std::string& key, const Span& second, const Span& first, Diagnostics& diagnostics) {
  const auto& source = *first.source;
  diagnostics.add(
      {.rule = "given-twice",
       .message = second.source == first.source ? "given-twice" : "given-twice-file",
       .span = second,
       .arguments = {{"key", key}, {"file", source.name}, {"line", std::int64_t{place(source, first.begin).line}}},
       .help = "given-twice-form"});
}

} // namespace dateline::input
