// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "content/block.h"
#include "content/chapter.h"
#include "content/fact.h"
#include "content/facts.h"
#include "content/person.h"
#include "content/prose.h"
#include "content/text.h"
#include "content/translation.h"
#include "content/value.h"

namespace dateline {

enum class Status : std::uint8_t { final, draft, frozen };

struct Quote {
  ByLanguage<std::shared_ptr<const Person>> speaker;
  Text text;
  bool pending = false;
  Span span;
};

struct Author {
  Text name;
  Text role;
};

struct Medium {
  std::shared_ptr<const Image> image; // null: a link with its credit line, or a picture that could not be read
  Excerpt file;                       // as it is written; empty: a link
  Text alternative, caption;
  Text title;
  ByLanguage<std::vector<Author>> authors;
  Text license, source, via;
  Span span;

  /// Without one of these there is nothing to show or to link.
  bool names_something() const { return file.span || title.given() || source.given(); }
};

struct WebLink {
  Text title;
  Text url;
  Span span;
};

struct Partner {
  Text name, about, website;
  std::shared_ptr<const Person> contact; // may be null
  Span span;
};

/// When a release may be used. Without a time of day it is an error, which proof reports.
struct Embargo {
  DateTime until;
  bool has_time = true;
  Span span;
};

/// [mail]: what the format eml sends it with.
struct Mail {
  Text subject;                                   // without it: the headline
  Text intro;                                     // above the release
  Text to;                                        // addresses, with commas between them
  ByLanguage<std::shared_ptr<const Person>> from; // without it: the first of press
};

/// An entry of a table that the template declares: a value for each column that is given.
struct TableEntry {
  std::vector<FieldValue> columns;
  Span span;
};

/// A release: the author's file. `template_name` is as written; the template itself is looked up by the Desk.
struct Release {
  SourcePtr source;
  std::string template_name;
  Span template_span;
  std::vector<std::string> languages; // BCP 47; its own, or else the chapter's
  Span languages_span;
  ByLanguage<Date> date;
  ByLanguage<std::vector<Excerpt>> cities; // several, one, none (an empty list)
  ByLanguage<Embargo> embargo;
  Status status = Status::final;
  Text number, corrects;
  std::vector<std::shared_ptr<const Person>> press; // its own, or else the chapter's
  Text kicker, headline, subhead;
  std::vector<FieldValue> fields;
  Span fields_span;                   // of [fields]; none: it is not there
  std::shared_ptr<const Facts> facts; // that hold in its folder; may be null
  std::vector<FieldValue> from_facts; // fields of its template that take their value from one
  std::vector<Quote> quotes;
  std::vector<Medium> media;
  std::vector<WebLink> links;
  std::vector<Partner> partners;
  std::map<std::string, std::vector<TableEntry>, std::less<>> tables; // all that the template declares, by name
  Mail mail;
  std::vector<AddedSection> sections;
  std::map<std::string, ByLanguage<std::shared_ptr<const Prose>>> text; // [text], by section
  std::optional<Date> review;                                           // after this day it is stale
  Span review_span;
  std::vector<Translation> translations; // the files of one language beside it
};

/// The file of a language beside a release, its own or a parent's; null if there is none.
inline const Translation* find_translation(const Release& release, const std::string& language) {
  for (const auto& tag : with_parents(language))
    for (const auto& file : release.translations)
      if (file.language == tag) return &file;
  return nullptr;
}

/// How many entries a table has, wherever prose has placed them; nothing if the section is no table.
inline std::optional<std::size_t> entries(const Release& release, std::string_view name) {
  if (name == "quotes") return release.quotes.size();
  if (name == "media") return release.media.size();
  if (name == "links") return release.links.size();
  if (name == "partners") return release.partners.size();
  const auto declared = release.tables.find(name);
  return declared == release.tables.end() ? std::nullopt : std::optional(declared->second.size());
}

} // namespace dateline
