// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "localise/formatters.h"
#include "localise/gaps.h"
#include "localise/localise.h"
#include "localise/marked.h"

namespace dateline::localise {

/// Where columns can be blanks: in what a table's section prints for each entry. No table: elsewhere.
struct Scope {
  const TemplateTable* table = nullptr;
  const TableEntry* entry = nullptr; // null: none in particular
  std::string key = {};              // "programme.2"
};

/// What one document is made from, and where what is missing is noted.
struct Context {
  const Release& release;
  const Chapter& chapter;
  const Template& subject;
  const TemplateText& text;
  const Language& language;
  Gaps& gaps;
  Diagnostics& diagnostics;
  std::vector<std::string> chain; // the language and its parents
  Scope scope = {};

  const Conventions& conventions() const { return language.conventions(); }
  const Language::Formatters& formatters() const { return language.formatters(); }
  const std::string& tag() const { return language.conventions().language; }

  /// What a thing is in this language; null if it is nothing, and a gap if it is something in other languages.
  template <class T>
  const T* find(const ByLanguage<T>& by, std::string_view name) const {
    const T* found = dateline::find(by, chain);
    if (!found && is_missing(by, chain)) gaps.add(by.span, std::string(name));
    return found;
  }
  /// The same of a text, as plain text; a gap is shown as such.
  std::string say(const Text& text_, std::string_view name) const;

  /// A value as it stands in this document's text: isolated if it needs to be.
  std::string value(std::string_view text_, bool technical = false) const;

  // What every release has, as marked text; empty if it has not.
  std::string organisation() const;
  std::string cities() const;
  std::string date() const;
  std::string common(std::string_view name) const; // "chapter", "chapter_short", "city", "country", "date" …

  /// The column of this name, if columns can be blanks here.
  const Field* column(std::string_view name) const { return scope.table ? find_column(*scope.table, name) : nullptr; }
  /// A field as messages have it: "fields.venue", "programme.2.what".
  std::string key_of(const std::string& field) const {
    return (column(field) ? scope.key : std::string("fields")) + "." + field;
  }

  /// A fixed word with its blanks filled: by `values`, or else by what every release has.
  std::string word(std::string_view key, const Values& values = {}) const;

  /// A moment as the clocks of the chapter show it.
  DateTime local(const DateTime& at) const;
  /// The release's own date; null if it has none.
  const Date* day() const { return find(release.date, "date"); }
  /// Whether a date is to be printed with its year in a sentence.
  bool other_year(const Date& date) const {
    const auto& dates = formatters().dates;
    return !day() || dates.counted(*day()).year != dates.counted(date).year;
  }
};

/// What a draft shows in the place of a text that is missing, which has been reported: the last part of its key.
std::string missing(std::string_view name);

/// The names of what every release has.
const std::vector<std::string>& common_names();

/// The cities that open the release: its own, or else the chapter's; none if it says so.
std::vector<std::string> city_names(const Context& context);

/// A text that may hold empty lines, as its paragraphs; a line break inside one is a space, or nothing in a script that
/// sets none.
std::vector<std::string> paragraphs(std::string_view text);

/// The key of a person's texts: "people.lucia", or the place where the person is written.
std::string key_of(const Person& person, std::string_view place);
/// The name in the document's order; empty if there is none.
std::string name_of(const Context& context, const Person& person, std::string_view place);

} // namespace dateline::localise
