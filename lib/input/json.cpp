// SPDX-License-Identifier: MIT
#include "input/json.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string_view>

namespace dateline::input {

namespace {
constexpr std::size_t deepest = 32;

std::uint32_t offset(std::size_t at) { return static_cast<std::uint32_t>(at); }

/// Goes through a text and leaves word of how far it has come: the parser says where it is in an error only.
class Counting {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  Counting(const char* at, const char** reached) : at_(at), reached_(reached) {}
  reference operator*() const { return *at_; }
  Counting& operator++() {
    *reached_ = ++at_;
    return *this;
  }
  Counting operator++(int) {
    const auto before = *this;
    ++*this;
    return before;
  }
  bool operator==(const Counting& other) const { return at_ == other.at_; }
  bool operator!=(const Counting& other) const { return at_ != other.at_; }

 private:
  const char* at_;
  const char** reached_;
};

/// The bytes of UTF-8 that `\uXXXX` stands for, and how many bytes it is written with: a pair of surrogates is one.
struct Escape {
  std::size_t bytes = 1, written = 2;
};

Escape escape_at(std::string_view raw, std::size_t at) {
  if (at + 5 >= raw.size() || raw[at + 1] != 'u') return {};
  unsigned code = 0;
  std::from_chars(raw.data() + at + 2, raw.data() + at + 6, code, 16);
  if (code >= 0xD800 && code < 0xDC00) return {4, 12};
  return {std::size_t{1} + (code >= 0x80) + (code >= 0x800), 6};
}

/// A text that was decoded from bytes [begin, end), quotation marks included.
Excerpt decoded(std::string text, const SourcePtr& source, std::size_t begin, std::size_t end) {
  Excerpt out{std::move(text), {source, offset(begin), offset(end)}, {{0, offset(begin + 1)}}};
  const std::string_view raw = std::string_view(source->text).substr(0, end);
  std::size_t at = begin + 1;
  for (std::size_t done = 0; done < out.text.size(); ++done, ++at) {
    if (at >= raw.size() || raw[at] != '\\') continue;
    const auto escape = escape_at(raw, at);
    out.anchors.push_back({offset(done), offset(at)});
    done += escape.bytes - 1;
    at += escape.written - 1;
    out.anchors.push_back({offset(done + 1), offset(at + 1)});
  }
  return out;
}

/// What nlohmann-json calls back: puts a tree together.
class Builder {
 public:
  Builder(const SourcePtr& source, const char** reached, Diagnostics& diagnostics)
      : source_(source), text_(source->text), reached_(reached), diagnostics_(diagnostics) {}

  Json take() { return std::move(root_); }

  bool null() { return other(); }
  bool boolean(bool) { return other(); }
  bool number_integer(std::int64_t) { return other(); }
  bool number_unsigned(std::uint64_t) { return other(); }
  bool number_float(double, const std::string&) { return other(); }
  bool binary(nlohmann::json::binary_t&) { return other(); }

  bool string(std::string& text) {
    const auto begin = value_begin();
    return put({decoded(std::move(text), source_, begin, here()), span(begin, here())});
  }

  bool key(std::string& text) {
    if (skipped_ > 0) return true;
    key_ = {std::move(text), span(string_begin(), here()), {}};
    return true;
  }

  bool start_object(std::size_t) {
    if (skipped_ > 0 || open_.size() >= deepest) return skip();
    Json made{std::vector<JsonMember>(), span(here() - 1, here())};
    open_.push_back({std::move(made), std::move(key_)});
    return true;
  }

  bool end_object() {
    if (skipped_ > 0) return end_array();
    auto [made, member] = std::move(open_.back());
    open_.pop_back();
    made.span.end = offset(here());
    key_ = std::move(member);
    return put(std::move(made));
  }

  bool start_array(std::size_t) { return skip(); }

  bool end_array() {
    if (--skipped_ > 0) return true;
    return put({std::monostate(), span(value_begin(), here())});
  }

  bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception&) {
    const auto at = std::min(position > 0 ? position - 1 : 0, text_.size());
    report(at);
    return false;
  }

 private:
  std::size_t here() const { return static_cast<std::size_t>(*reached_ - text_.data()); }
  Span span(std::size_t begin, std::size_t end) const { return {source_, offset(begin), offset(end)}; }

  bool skip() {
    if (++skipped_ + open_.size() <= deepest) return true;
    diagnostics_.add(
        {.rule = "too-large", .message = "too-large-depth", .span = span(here() - 1, here()), .arguments = {}});
    return false;
  }

  bool other() {
    if (skipped_ > 0) return true;
    const auto begin = value_begin();
    const auto end = std::min(text_.find_first_of(",}] \t\r\n", begin), text_.size());
    return put({std::monostate(), span(begin, std::max(end, begin))});
  }

  bool put(Json value) {
    if (skipped_ > 0) return true;
    if (open_.empty()) return root_ = std::move(value), true;
    key_.value = std::move(value);
    std::get<std::vector<JsonMember>>(open_.back().first.data).push_back(std::move(key_));
    key_ = {};
    return true;
  }

  /// Where the value of the key that was read last begins.
  std::size_t value_begin() const {
    const auto begin = text_.find_first_not_of(": \t\r\n", key_.key_span.end);
    return std::min(begin, text_.size());
  }

  /// Where the string that ends here begins.
  std::size_t string_begin() const {
    auto at = here() - 1;
    while (at > 0) {
      --at;
      if (text_[at] != '"') continue;
      auto slashes = at;
      while (slashes > 0 && text_[slashes - 1] == '\\') --slashes;
      if ((at - slashes) % 2 == 0) return at;
    }
    return at;
  }

  /// Says in a person's words what stopped the parser at byte `at`.
  void report(std::size_t at) {
    const auto before = at == 0 ? text_.npos : text_.find_last_not_of(" \t\r\n", at - 1);
    const char last = before == text_.npos ? ' ' : text_[before];
    const char now = at < text_.size() ? text_[at] : '\0';
    if (at >= text_.size()) return fault("bad-json-end", text_.size(), {});
    if (last == ',' && (now == '}' || now == ']')) return fault("bad-json-comma", before, "bad-json-comma-form");
    if (now == '\n' || now == '\r') return fault("bad-json-open", at, "bad-json-open-form");
    if (now == '"') return fault("bad-json-no-comma", at, "bad-json-no-comma-form");
    fault("bad-json", at, "bad-json-form");
  }

  void fault(std::string_view message, std::size_t at, std::string_view help) {
    const auto end = std::min(at + 1, text_.size());
    diagnostics_.add({.rule = "bad-json", .message = message, .span = span(at, end), .arguments = {}, .help = help});
  }

  const SourcePtr& source_;
  const std::string_view text_;
  const char** reached_;
  Diagnostics& diagnostics_;
  Json root_;
  JsonMember key_;                                // the one whose value comes next
  std::vector<std::pair<Json, JsonMember>> open_; // objects, each with the key it is the value of
  std::size_t skipped_ = 0;                       // arrays that are open, and objects in them
};
} // namespace

std::optional<Json> read_json(const SourcePtr& source, Diagnostics& diagnostics) {
  const auto& text = source->text;
  const char* reached = text.data();
  Builder builder(source, &reached, diagnostics);
  const Counting begin(text.data(), &reached), end(text.data() + text.size(), &reached);
  if (!nlohmann::json::sax_parse(begin, end, &builder)) return std::nullopt;
  return builder.take();
}

} // namespace dateline::input
