// SPDX-License-Identifier: MIT
#include "examples_left.h"

#include <algorithm>
#include <array>

#include "base/suggest.h"
#include "content/facts.h"

namespace dateline {

namespace {
constexpr std::size_t shortest = 16; // bytes: what is shorter may well be meant: "a laptop", "president"

template <std::size_t count>
bool is_among(const std::array<std::string_view, count>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// Whether an example has this text in it. Whom an entry is about, and what a link is called, may be the same; and a
/// chapter's own templates may say for an example what it really does.
bool has(const Value& example, const std::string& text) {
  static constexpr std::array<std::string_view, 3> skipped = {"name", "role", "title"};
  if (const auto* one = std::get_if<Excerpt>(&example.data)) return one->text == text && is_builtin(one->span);
  if (const auto* all = std::get_if<Array>(&example.data))
    return std::any_of(all->begin(), all->end(), [&](const Value& one) { return has(one, text); });
  const auto* table = std::get_if<Table>(&example.data);
  return table && std::any_of(table->begin(), table->end(), [&](const Entry& one) {
           return !is_among(skipped, one.key.text) && has(one.value, text);
         });
}

bool has(const TemplateText& examples, const std::string& text) {
  const auto in = [&](const Value& one) { return has(one, text); };
  return std::any_of(examples.examples.begin(), examples.examples.end(),
                     [&](const auto& one) { return in(one.second); }) ||
         std::any_of(examples.rows.begin(), examples.rows.end(), [&](const auto& table) {
           return table.first != "links" && std::any_of(table.second.begin(), table.second.end(), in);
         });
}

bool has(const Template& subject, const std::string& text) {
  return std::any_of(subject.fields.begin(), subject.fields.end(), [&](const Field& field) {
    const auto& all = field.example.items;
    return field.choices.empty() &&
           std::any_of(all.begin(), all.end(), [&](const auto& one) { return has(one.second, text); });
  });
}

/// Goes through a release, and keeps the names under which something is left.
class Search {
 public:
  Search(const Template& subject, const std::vector<const TemplateText*>& texts) : subject_(subject), texts_(texts) {}

  void read(const Table& release) {
    static constexpr std::array<std::string_view, 5> skipped = {"template", "languages", "links", "press", "mail"};
    for (const auto& [key, value] : release) {
      if (is_among(skipped, key.text)) continue;
      const auto* inner = key.text == "fields" || key.text == "text" ? std::get_if<Table>(&value.data) : nullptr;
      if (!inner) read(key.text, value);
      for (std::size_t i = 0; inner && i < inner->size(); ++i) read((*inner)[i].key.text, (*inner)[i].value);
    }
  }

  void report(Diagnostics& diagnostics) const {
    if (names_.empty()) return;
    diagnostics.add({.rule = "example-left",
                     .message = "example-left",
                     .span = first_,
                     .arguments = {{"list", with_commas(names_)}},
                     .help = "example-left-replace",
                     .level = Level::warning});
  }

 private:
  void read(const std::string& name, const Value& value) {
    if (const auto* text = std::get_if<Excerpt>(&value.data)) note(name, *text);
    if (const auto* all = std::get_if<Array>(&value.data))
      for (const auto& one : *all) read(name, one);
    if (const auto* table = std::get_if<Table>(&value.data))
      for (const auto& one : *table) read(name, one.value);
  }

  void note(const std::string& name, const Excerpt& text) {
    if (text.text.size() < shortest || !is_example(text.text)) return;
    if (!first_ || text.span.begin < first_.begin) first_ = text.span;
    if (std::find(names_.begin(), names_.end(), name) == names_.end()) names_.push_back(name);
  }

  bool is_example(const std::string& text) const {
    return has(subject_, text) ||
           std::any_of(texts_.begin(), texts_.end(), [&](const TemplateText* one) { return has(*one, text); });
  }

  const Template& subject_;
  const std::vector<const TemplateText*>& texts_;
  std::vector<std::string> names_;
  Span first_;
};
} // namespace

void report_examples_left(const Table& release, const Template& subject, const std::vector<const TemplateText*>& texts,
                          Diagnostics& diagnostics) {
  Search search(subject, texts);
  search.read(release);
  search.report(diagnostics);
}

} // namespace dateline
