// SPDX-License-Identifier: MIT
#include "input/plain_toml.h"

#include <algorithm>

#include "input/plain_value.h"

namespace dateline::input {

namespace {
/// Puts each statement where it belongs. What TOML forbids, and what it allows but few write, is not put anywhere.
class Tree {
 public:
  Tree(const SourcePtr& source, Diagnostics& diagnostics) : source_(source), diagnostics_(diagnostics) {}

  bool add(const Statement& statement) {
    const bool bare = std::all_of(statement.key.begin(), statement.key.end(), [](const KeyPart& part) {
      return !part.text.empty() && part.end - part.begin == part.text.size() &&
             std::all_of(part.text.begin(), part.text.end(), is_bare);
    });
    if (!bare) return false;
    return statement.kind == Statement::Kind::pair ? add_pair(statement) : open(statement);
  }

  Table take() { return std::move(root_); }

 private:
  Excerpt key(const KeyPart& part) const { return {part.text, span(part.begin, part.end), {}}; }
  Span span(std::size_t begin, std::size_t end) const {
    return {source_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }
  static Value* found(Table& table, const std::string& name) { return const_cast<Value*>(find(table, name)); }

  /// A header of one name: a table that is new, or a new entry of a list of tables.
  bool open(const Statement& statement) {
    const std::string_view close = statement.kind == Statement::Kind::header ? "]" : "]]";
    const auto& part = statement.key.front();
    const std::string_view text = source_->text;
    const auto closed = text.find_first_not_of(" \t", part.end);
    if (statement.key.size() > 1 || closed >= statement.end || text.substr(closed, statement.end - closed) != close)
      return false;
    const auto place = span(statement.begin, statement.end);
    dotted_.clear();
    auto* there = found(root_, part.text);
    if (statement.kind == Statement::Kind::header) {
      if (there || root_.size() >= most_plain) return false;
      root_.push_back({key(part), {Table{}, place}});
      return enter(root_.back().value);
    }
    if (there && std::find(lists_.begin(), lists_.end(), part.text) == lists_.end()) return false;
    if (!there) {
      lists_.push_back(part.text);
      root_.push_back({key(part), {Array{}, place}});
      there = &root_.back().value;
    }
    auto& entries = std::get<Array>(there->data);
    entries.push_back({Table{}, place});
    there->span.end = place.end;
    return enter(entries.back());
  }

  bool enter(Value& table) {
    constexpr std::size_t usual = 8; // of keys
    here_ = &std::get<Table>(table.data);
    here_->reserve(usual);
    return true;
  }

  /// Of `visit.en` the table `visit`, which no header has made, and no other value; null otherwise.
  Table* inner(Table& table, const KeyPart& part) {
    if (auto* there = found(table, part.text))
      return std::find(dotted_.begin(), dotted_.end(), part.text) != dotted_.end() ? std::get_if<Table>(&there->data)
                                                                                   : nullptr;
    dotted_.push_back(part.text);
    table.push_back({key(part), {Table{}, span(part.begin, part.end)}});
    return &std::get<Table>(table.back().value.data);
  }

  bool add_pair(const Statement& statement) {
    constexpr std::size_t most_parts = 2;
    if (statement.equals == std::string_view::npos || statement.key.size() > most_parts) return false;
    auto* table = statement.key.size() == 1 ? here_ : inner(*here_, statement.key.front());
    const auto& last = statement.key.back();
    if (!table || table->size() >= most_plain || find(*table, last.text)) return false;
    auto value = read_plain_value(source_, statement, diagnostics_);
    if (!value) return false;
    table->push_back({key(last), std::move(*value)});
    return true;
  }

  const SourcePtr& source_;
  Diagnostics& diagnostics_;
  Table root_;
  Table* here_ = &root_;            // that the statements stand in
  std::vector<std::string> lists_;  // of tables
  std::vector<std::string> dotted_; // tables of `here_` that no header has made
};
} // namespace

std::optional<Table> read_plain_toml(const SourcePtr& source, const std::vector<Statement>& statements,
                                     Diagnostics& diagnostics) {
  Diagnostics found;
  Tree tree(source, found);
  for (const auto& statement : statements)
    if (!tree.add(statement)) return std::nullopt;
  for (auto& one : found.all) diagnostics.add(std::move(one));
  return tree.take();
}

} // namespace dateline::input
