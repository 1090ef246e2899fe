// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>

#include "base/language.h"
#include "base/message.h"
#include "content/named.h"
#include "input/text_paths.h"

namespace dateline::input {

namespace {
using Names = std::vector<std::string>;

bool contains(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// A text of the release wherever it stands, in all its languages.
struct Found {
  TextPath path;
  const Value* value = nullptr;
  const Table* table = nullptr; // by language; null: one for all
};

/// Goes over a release in the order of its file.
class Walk {
 public:
  Walk(const Template* subject, const Known& known) : subject_(subject), known_(known) {}

  std::vector<Found> over(const Table& tree) {
    for (const auto& [key, value] : tree)
      if (!contains({"template", "languages", "date", "embargo", "status", "review", "sections"}, key.text))
        step(key.text, value);
    return std::move(found_);
  }

 private:
  void step(const std::string& part, const Value& value) {
    path_.push_back(part);
    if (const auto* table = std::get_if<Table>(&value.data)) {
      if (is_by_language(path_, *table, known_))
        found_.push_back({path_, &value, table});
      else
        for (const auto& [key, inner] : *table) step(key.text, inner);
    } else if (const auto* list = std::get_if<Array>(&value.data); list && !is_list_field()) {
      for (std::size_t n = 0; n < list->size(); ++n) step(std::to_string(n + 1), (*list)[n]);
    } else if (list || (std::holds_alternative<Excerpt>(value.data) && is_text())) {
      found_.push_back({path_, &value, nullptr});
    }
    path_.pop_back();
  }

  /// What is asked of a value: it is a field's, or that of a column.
  const Field* field() const {
    if (!subject_) return nullptr;
    if (path_.size() == 3 && is_number(path_[1])) {
      const auto* table = find_table(*subject_, path_[0]);
      return table ? find_column(*table, path_[2]) : nullptr;
    }
    if (path_.size() != 2 || path_.front() != "fields") return nullptr;
    return named(subject_->fields, path_.back());
  }

  bool is_list_field() const { return field() && field()->type == FieldType::list; }

  /// Whether one text that serves all languages is in one of them nevertheless.
  bool is_text() const {
    if (is_words(path_)) return true;
    const auto* of = field();
    if (!of || !of->choices.empty()) return false;
    return of->type == FieldType::text || of->type == FieldType::prose || of->type == FieldType::place;
  }

  const Template* subject_;
  const Known& known_;
  TextPath path_;
  std::vector<Found> found_;
};

/// What serves a language; null if nothing does.
const Value* value_in(const Table& table, const std::string& language) {
  const Value* found = nullptr;
  serving(with_parents(language), [&](std::string_view tag) {
    for (const auto& [key, value] : table)
      if (key.text == tag || language_tag(key.text) == tag) found = &value;
    return found != nullptr;
  });
  return found;
}

/// Those of the release, then all others in which it says something; not the one that is to be translated into.
Names languages_to_take_from(const std::vector<Found>& found, const Names& languages, const std::string& target) {
  Names out;
  const auto add = [&](const std::string& tag) {
    if (!tag.empty() && tag != target && !contains(out, tag)) out.push_back(tag);
  };
  for (const auto& tag : languages) add(tag);
  for (const auto& one : found)
    if (one.table)
      for (const auto& [key, value] : *one.table)
        if (key.text != "other") add(language_tag(key.text));
  return out;
}

bool has_all(const std::vector<Found>& found, const std::string& tag) {
  return std::all_of(found.begin(), found.end(),
                     [&](const Found& one) { return !one.table || value_in(*one.table, tag); });
}

/// The first that has all; else the first.
Names best_first(Names tags, const std::vector<Found>& found) {
  const auto best = std::find_if(tags.begin(), tags.end(), [&](const auto& tag) { return has_all(found, tag); });
  if (best != tags.end()) std::rotate(tags.begin(), best, best + 1);
  return tags;
}

/// As it stands in the file; a text without what TOML puts around it.
std::string written(const Value& value) {
  if (const auto* text = std::get_if<Excerpt>(&value.data)) return text->text;
  return text_of(value.span);
}

void add_blanks(const std::vector<Blank>& blanks, Names& names) {
  for (const auto& blank : blanks) {
    if (!blank.faulty && !blank.name.empty() && !contains(names, blank.name)) names.push_back(blank.name);
    for (const auto& branch : blank.branches)
      for (const auto& piece : branch.message)
        if (const auto* inner = std::get_if<Blank>(&piece)) add_blanks({*inner}, names);
  }
}

/// Whether a language needs a text: the release does not have it there, nor leaves it out. What its own file says does
/// not count, or a text that was translated would need no translation.
bool is_needed(const Table& table, const std::string& target, const SourcePtr& release) {
  Table others;
  for (const auto& entry : table) {
    const bool own = language_tag(entry.key.text) == target;
    if (own && entry.key.span.source == release) return false;
    if (!own) others.push_back(entry);
  }
  const auto* served = value_in(others, target);
  return !others.empty() && (!served || !is_empty_text(*served));
}

/// Whether the release itself says something in two languages or more. What one text says for all is then meant for
/// all; where there is but one language, it is in that.
bool is_in_several(const std::vector<Found>& found, const SourcePtr& release) {
  Names tags;
  for (const auto& one : found)
    if (one.table)
      for (const auto& [key, value] : *one.table)
        if (const auto tag = language_tag(key.text); key.span.source == release && key.text != "other" && !tag.empty())
          if (!contains(tags, tag)) tags.push_back(tag);
  return tags.size() > 1;
}

std::optional<SourceText> source_text(const Found& found, const Names& tags) {
  for (const auto& tag : tags) {
    const auto* value = found.table ? value_in(*found.table, tag) : found.value;
    if (!value || is_empty_text(*value)) continue;
    SourceText out{found.path, tag, written(*value), std::holds_alternative<Array>(value->data), {}};
    out.is_shared = !found.table || value == find(*found.table, "other");
    const auto* text = std::get_if<Excerpt>(&value->data);
    if (text && is_prose(found.path)) {
      Diagnostics said; // where the release is read
      out.blanks = names_of(cut(*text, tag, said).blanks);
    }
    return out;
  }
  return std::nullopt;
}
} // namespace

Names names_of(const std::vector<Blank>& blanks) {
  Names out;
  add_blanks(blanks, out);
  return out;
}

std::vector<SourceText> source_texts(const ReleaseFile& file, const Template* subject, const Names& languages,
                                     const std::string& target, const Known& known) {
  auto found = Walk(subject, known).over(file.tree);
  const bool in_several = is_in_several(found, file.source);
  std::erase_if(found, [&](const Found& one) { return one.table && !is_needed(*one.table, target, file.source); });
  const auto tags = best_first(languages_to_take_from(found, languages, target), found);
  std::vector<SourceText> out;
  for (const auto& one : found) {
    auto text = source_text(one, tags);
    if (!text) continue;
    text->is_shared = text->is_shared && in_several;
    out.push_back(std::move(*text));
  }
  return out;
}

bool is_written_in(const ReleaseFile& file, const Template* subject, const Names& languages,
                   const std::string& language, const Known& known) {
  const auto found = Walk(subject, known).over(file.tree);
  const auto tags = best_first(languages_to_take_from(found, languages, {}), found);
  return !found.empty() && !tags.empty() && tags.front() == language && has_all(found, language);
}

} // namespace dateline::input
