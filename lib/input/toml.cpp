// SPDX-License-Identifier: MIT
#include <toml++/toml.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "base/unicode.h"
#include "input/input.h"
#include "input/layout.h"
#include "input/limits.h"
#include "input/slips.h"
#include "input/strings.h"

namespace dateline::input {

namespace {
constexpr int max_faults = 20;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool is_key_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}
bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// Turns toml++'s places (a line, and a column of code points) into bytes.
class Offsets {
 public:
  explicit Offsets(std::string_view text) : text_(text) {
    std::size_t at = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    lines_.push_back(0);
    for (std::size_t points = 0; at < text.size(); ++at) {
      if (continues_character(text[at])) continue;
      if (points++ % stride == 0) strides_.push_back(at);
      if (text[at] == '\n') lines_.push_back(points);
    }
  }

  std::size_t operator()(const toml::source_position& place) const {
    if (place.line == 0 || place.line > lines_.size()) return text_.size();
    const auto point = lines_[place.line - 1] + std::max<std::size_t>(place.column, 1) - 1;
    if (point / stride >= strides_.size()) return text_.size();
    auto at = strides_[point / stride];
    for (auto left = point % stride; left > 0 && at < text_.size(); --left) do
        ++at;
      while (at < text_.size() && continues_character(text_[at]));
    return at;
  }

 private:
  static constexpr std::size_t stride = 16;
  std::string_view text_;
  std::vector<std::size_t> lines_;   // code points before each line
  std::vector<std::size_t> strides_; // the bytes of code points 0, stride, 2 × stride …
};

Date to_date(const toml::date& date) { return {date.year, date.month, date.day}; }
Time to_time(const toml::time& time) { return {time.hour, time.minute, time.second}; }

/// Turns toml++'s tree into ours.
class Conversion {
 public:
  Conversion(const SourcePtr& source, std::string_view text, const std::map<std::size_t, Span>& unread,
             Diagnostics& diagnostics)
      : source_(source), offsets_(text), unread_(unread), diagnostics_(diagnostics) {}

  Table table(const toml::table& from) {
    Table out;
    for (const auto& [key, node] : from) out.push_back({this->key(key), value(node)});
    std::stable_sort(out.begin(), out.end(),
                     [](const Entry& a, const Entry& b) { return a.key.span.begin < b.key.span.begin; });
    return out;
  }

 private:
  Span span(const toml::source_region& region) const {
    const auto begin = offsets_(region.begin), end = std::max(begin, offsets_(region.end));
    return {source_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }

  Excerpt key(const toml::key& from) const {
    const auto place = span(from.source());
    const auto quoted =
        place.begin < source_->text.size() && (source_->text[place.begin] == '"' || source_->text[place.begin] == '\'');
    Excerpt out{std::string(from.str()), place, {}};
    if (quoted) out.anchors.push_back({0, place.begin + 1});
    return out;
  }

  Value value(const toml::node& node) {
    const auto place = span(node.source());
    if (const auto found = unread_.find(place.begin); found != unread_.end() && node.is_integer())
      return {std::monostate{}, found->second};
    Value out{std::monostate{}, place};
    node.visit([&](const auto& one) { read(one, out); });
    return out;
  }

  void read(const toml::table& from, Value& out) { out.data = table(from); }
  void read(const toml::array& from, Value& out) {
    Array items;
    for (const auto& item : from) items.push_back(value(item));
    out.data = std::move(items);
  }
  void read(const toml::value<std::string>&, Value& out) {
    auto text = decode_string(source_, out.span.begin, out.span.end);
    report_hidden(text, diagnostics_);
    out.data = std::move(text);
  }
  void read(const toml::value<std::int64_t>& from, Value& out) { out.data = *from; }
  void read(const toml::value<double>& from, Value& out) {
    if (is_too_large(*from))
      report_long_number(out.span, diagnostics_);
    else
      out.data = *from;
  }
  void read(const toml::value<bool>& from, Value& out) { out.data = *from; }
  void read(const toml::value<toml::date>& from, Value& out) { out.data = to_date(*from); }
  void read(const toml::value<toml::time>& from, Value& out) { out.data = to_time(*from); }
  void read(const toml::value<toml::date_time>& from, Value& out) {
    std::optional<int> offset;
    if (from->offset) offset = from->offset->minutes;
    out.data = DateTime{to_date(from->date), to_time(from->time), offset};
  }

  const SourcePtr& source_;
  Offsets offsets_;
  const std::map<std::size_t, Span>& unread_;
  Diagnostics& diagnostics_;
};

/// Reads a file over its faults: what is at fault is taken out of a copy, in which every place stays true, and the copy
/// is read again.
class Recovery {
 public:
  Recovery(const SourcePtr& source, Diagnostics& diagnostics)
      : source_(source), diagnostics_(diagnostics), text_(source->text), statements_(lay_out(source->text)),
        taken_out_(statements_.size(), 0) {}

  Table run() {
    blank_hidden_characters(source_, text_, diagnostics_);
    for (std::size_t i = 0; i < statements_.size() && i < end_; ++i) check(i);
    for (;; ++faults_) {
      const auto at = parse();
      if (!at) break;
      if (text_.empty()) break;
      const auto index = statement_at(*at);
      if (index >= end_ || faults_ >= 2 * max_faults) {
        finish_before(0);
      } else {
        if (taken_out_[index] == 0) report(index, *at);
        if (faults_ + 1 >= max_faults)
          finish_before(index);
        else
          take_out(index);
      }
    }
    count_unread();
    return std::move(tree_);
  }

 private:
  /// What must not reach toml++, or what it would read on behind.
  void check(std::size_t index) {
    const auto& statement = statements_[index];
    const bool limited = report_limits(source_, statement, diagnostics_);
    if (!limited && statement.open == Statement::Open::none && is_sound_key(statement, source_->text)) return;
    if (!limited) report(index, statement.open == Statement::Open::none ? statement.begin : statement.open_at);
    if (++faults_ >= max_faults) return finish_before(index);
    if (statement.path.size() > max_depth) ++taken_out_[index]; // its key must not reach toml++ either
    if (statement.open == Statement::Open::text && opens_lines(source_->text, statement.open_at))
      finish_before(index);
    else
      take_out(index);
  }

  void report(std::size_t index, std::size_t at) {
    Fault fault{source_, statements_, statements_[index], at};
    report_fault(fault, diagnostics_);
    if (fault.key || !is_sound_key(statements_[index], source_->text)) ++taken_out_[index];
  }

  /// Puts a number for the value, which the tree then shows as unreadable; where not even the key can stay, a comment.
  void take_out(std::size_t index) {
    const auto& statement = statements_[index];
    if (statement.kind != Statement::Kind::pair) return finish_before(index);
    const auto key_end = end_of_key(statement);
    const bool keep = taken_out_[index]++ == 0 && line_end(source_->text, key_end) >= key_end + 2;
    if (taken_out_[index] > 3) return finish_before(index);
    blank(keep ? key_end : statement.begin, statement.line_end);
    if (!keep) {
      text_[statement.begin] = '#';
      return;
    }
    text_.replace(key_end, 2, "=0");
    const auto value = std::min(statement.value, statement.end);
    unread_[key_end + 1] = {source_, static_cast<std::uint32_t>(value), static_cast<std::uint32_t>(statement.end)};
  }

  /// Of a key without its `=` ("date: 2026-11-26"), too: it counts as given, whatever stood behind it.
  std::size_t end_of_key(const Statement& statement) const {
    if (statement.equals != std::string_view::npos) return statement.key.back().end;
    const auto end = key_without_equals(statement, source_->text);
    return end == statement.begin ? statement.key.back().end : end;
  }

  void blank(std::size_t begin, std::size_t end) {
    for (auto at = begin; at < std::min(end, text_.size()); ++at)
      if (text_[at] != '\n' && text_[at] != '\r') text_[at] = ' ';
  }

  /// Ends the reading: what comes from this statement on is lost.
  void finish_before(std::size_t index) {
    end_ = std::min(end_, index);
    if (index < statements_.size()) text_.resize(std::min(text_.size(), statements_[index].begin));
    if (index == 0) text_.clear();
  }

  std::size_t statement_at(std::size_t offset) const {
    const auto after =
        std::upper_bound(statements_.begin(), statements_.end(), offset,
                         [](std::size_t at, const Statement& statement) { return at < statement.begin; });
    return after == statements_.begin() ? 0 : static_cast<std::size_t>(after - statements_.begin()) - 1;
  }

  /// Reads the copy; where its first fault is, if it has one.
  std::optional<std::size_t> parse() {
    try {
      const auto parsed = toml::parse(std::string_view(text_));
      tree_ = Conversion(source_, text_, unread_, diagnostics_).table(parsed);
      return std::nullopt;
    } catch (const toml::parse_error& error) {
      return Offsets(text_)(error.source().begin);
    }
  }

  /// The names at the top of what was not read count as given.
  void count_unread() {
    for (auto index = end_; index < statements_.size(); ++index) {
      const auto& part = statements_[index].key.front();
      const auto& name = statements_[index].path.front();
      if (name.empty() || !std::all_of(name.begin(), name.end(), is_key_letter)) continue;
      if (find(tree_, name)) continue;
      const Span place{source_, static_cast<std::uint32_t>(part.begin), static_cast<std::uint32_t>(part.end)};
      tree_.push_back({Excerpt{name, place, {}}, Value{std::monostate{}, place}});
    }
  }

  const SourcePtr& source_;
  Diagnostics& diagnostics_;
  std::string text_;
  std::vector<Statement> statements_;
  int faults_ = 0;
  std::vector<int> taken_out_;                     // how often each was
  std::size_t end_ = static_cast<std::size_t>(-1); // the first statement that is not read
  std::map<std::size_t, Span> unread_;             // where a number stands for a value, and where the value stood
  Table tree_;
};
} // namespace

Table read_toml(const SourcePtr& source, Diagnostics& diagnostics) { return Recovery(source, diagnostics).run(); }

} // namespace dateline::input
