// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "content/document.h"
#include "content/template.h"
#include "content/translation.h"
#include "write/stock.h"

/// write: Document → bytes; Template → the draft of a release.
namespace dateline::write {

struct Format;

/// What documents are written with, besides themselves.
struct Options {
  Stock& stock;
  bool fragment = false;                    // html: the article alone, for a site's editor
  std::vector<const Format*> attached = {}; // eml: the release in these formats too
  std::string_view to = {};                 // eml: whom this one goes to; empty: all that [mail] names
};

/// A way to write a document out: a function from a document to bytes, without state, input or output. What it is for
/// and what a chapter can change about it are the messages `format-<name>` and `customise-<name>`.
struct Format {
  std::string_view name;      // "markdown"
  std::string_view extension; // "md"
  std::string_view media_type;
  std::string (*write)(const Document&, const Options&);
};

/// THE LIST, in the order in which they are shown.
std::span<const Format* const> formats();
const Format* find_format(std::string_view name);

/// A document as it reads on a terminal of so many cells, in logical order: plain text, and, if `styled`, what makes it
/// bold, italic or underlined (ECMA-48's SGR), and nothing else that a terminal would heed.
std::string screen(const Document& document, std::size_t width, bool styled);

/// What a message says in a language.
using Word = std::function<std::string(std::string_view key, const std::string& language,
                                       const std::vector<Argument>& arguments)>;

/// What a new release cannot do without, and nobody but its author knows.
struct Demand {
  std::string key;      // "date", "headline", "venue"
  std::string language; // whose answer it is; empty: of all
  std::string help;     // in the first language
  std::string example;  // as a person types it
  std::vector<std::string> choices;
};
std::vector<Demand> demands(const Template& subject, const std::vector<std::string>& languages,
                            const std::vector<const TemplateText*>& texts, const Word& word, bool needs_city);

/// Values as a person types them, by their keys ("venue.es").
using Typed = std::map<std::string, std::string>;

/// The text of a new release: `template` and `languages` set; every field and section with its help and an example as
/// comments, in the first language; with `example`, filled in. `texts`: the template in each of `languages`; `shared`:
/// fields that facts.toml gives, which are only named; `values`: what stands there already.
std::string draft(const Template& subject, const std::vector<std::string>& languages,
                  const std::vector<const TemplateText*>& texts, const Word& word, bool example,
                  const std::vector<std::string>& shared = {}, const Typed& values = {});

/// The text of a kit's facts.toml: each of these fields, in the same way.
std::string draft_facts(const std::vector<Field>& fields, const std::vector<std::string>& languages,
                        const std::vector<const TemplateText*>& texts, const Word& word, bool example);

/// The text of a new chapter.toml: `settings` are its keys and values ("name.es" → "Wikimedia Ejemplo"); what is
/// not set stands there as a comment with an example. Comments are in the first of its languages.
std::string draft_chapter(const std::vector<std::pair<std::string, std::string>>& settings, const Word& word);

/// What a translator's file is written from.
struct Translating {
  std::string release;                                       // the name of its file
  std::string language;                                      // that it is translated into
  std::string checksum;                                      // of the texts
  std::vector<SourceText> texts = {};                        // in the order of the release
  std::vector<LanguageField> fields = {};                    // that the template has for this language alone
  std::function<std::string(const std::string&)> blank = {}; // what a blank is, in a few words; empty: unknown
  std::function<std::string(const TextPath&)> help = {};     // how the language writes a text; empty: no more is said
};

/// A translator's file, and how many of its places are to be looked at.
struct TranslatedFile {
  std::string text;
  int empty = 0, changed = 0, gone = 0;
};

/// The file before anything stands in it: what to do, as comments.
std::string translation_head(const Translating& what, const Word& word);

/// Brings a file up to date: a place for each text, the text above it; what has changed since it was translated, and
/// what is gone, is marked. Nothing but these remarks is ever replaced or taken out.
TranslatedFile translation(const Translating& what, const TranslatorsFile& file, const Word& word);

} // namespace dateline::write
