// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/files.h"
#include "content/catalogue.h"
#include "content/chapter.h"
#include "content/conventions.h"
#include "content/facts.h"
#include "content/kit.h"
#include "content/release.h"
#include "content/template.h"
#include "content/translation.h"

/// input: bytes → Chapter, Release, Template, Catalogue, Conventions, pictures. Each function reports everything that
/// it found and returns what it could read. None of them opens a file, but for pictures and letterheads, through Files.
namespace dateline::input {

/// The limits of files.md ("Everywhere").
inline constexpr std::size_t max_file = std::size_t{1} << 20;
inline constexpr std::size_t max_prose = std::size_t{256} << 10;
inline constexpr std::size_t max_picture = std::size_t{20} << 20;

/// Bytes that are fit to be read: of at most `max_file`, UTF-8. Otherwise null, and a diagnostic (`too-large`,
/// `bad-encoding`: UTF-16, Latin-1 and documents of other programs are named as such).
SourcePtr read_source(std::string name, std::string bytes, Diagnostics& diagnostics);

/// What is known where a file is read: which languages there are (tags that count as keys of a table by language).
struct Known {
  std::vector<std::string> languages; // sorted, BCP 47
};

/// A TOML file as a tree: `bad-toml`, `given-twice`, `too-large`, `hidden-character`, `bad-date` …
/// After a fault the lines around it are still read.
Table read_toml(const SourcePtr& source, Diagnostics& diagnostics);

/// `folder`: that holds it; logo and letterhead are looked for in it, and come from nowhere else.
Chapter read_chapter(const SourcePtr& source, std::string folder, const Known& known, const Files& files,
                     Diagnostics& diagnostics);

/// facts.toml, sorted by name. `chapter`: who is known there.
FactList read_facts(const SourcePtr& source, const Chapter& chapter, const Known& known, Diagnostics& diagnostics);

/// kit.toml; which templates and fields there are is not known here.
Kit read_kit(const SourcePtr& source, std::string name, Diagnostics& diagnostics);

/// A release is read in two steps, since its template says what its fields are.
struct ReleaseFile {
  SourcePtr source;
  Table tree;
  std::string template_name; // empty: `template` is missing, which has been reported
  Span template_span;
  std::vector<Translation> translations = {};
};
ReleaseFile open_release(const SourcePtr& source, Diagnostics& diagnostics);

/// The languages of a release: its own, or else the chapter's.
std::vector<std::string> languages_of(const ReleaseFile& file, const Chapter& chapter, const Known& known,
                                      Diagnostics& diagnostics);

/// Puts the texts of a language's own file (launch/pl.md) into the tree of a release, as if they stood there, but that
/// each knows its place. What is wrong with one of them concerns that language alone. A text that the release has in
/// that language too is `given-twice`; one that is empty is still to be written, and is kept as such. What this
/// language alone has is left out in the others, unless it `leads`: then they are translated from it. `subject` may be
/// null.
void add_translation(ReleaseFile& file, const SourcePtr& source, const std::string& language, bool leads,
                     const Template* subject, const Known& known, Diagnostics& diagnostics);

/// The texts of a release that are to be said in `target`, in its order, each in the first of its `languages` that has
/// all of them, or else in one that has it. `subject` may be null.
std::vector<SourceText> source_texts(const ReleaseFile& file, const Template* subject,
                                     const std::vector<std::string>& languages, const std::string& target,
                                     const Known& known);

/// Whether a release is written in a language: it has all texts there, and other languages are translated from it.
/// Before translators' files are put into it.
bool is_written_in(const ReleaseFile& file, const Template* subject, const std::vector<std::string>& languages,
                   const std::string& language, const Known& known);

/// The names of blanks, those in their branches too, each once.
std::vector<std::string> names_of(const std::vector<Blank>& blanks);

/// A translator's file as `dateline translate` brings it up to date.
TranslatorsFile read_translators_file(const SourcePtr& source, Diagnostics& diagnostics);

/// `folder`: of the release, to which its paths are relative. `subject` may be null (an unknown template, which the
/// Desk has reported): fields are then not judged. Otherwise a required field that neither the release nor the chapter
/// nor a fact gives is `missing-field`, one that there is not `unknown-field`. `facts`: that hold in the folder; may be
/// null.
Release read_release(const ReleaseFile& file, const std::string& folder, const Chapter& chapter,
                     const Template* subject, std::shared_ptr<const Facts> facts, const Known& known,
                     const Files& files, Diagnostics& diagnostics);

/// `languages`: those there is a language file for.
Template read_template(const SourcePtr& source, std::string name, std::vector<std::string> languages,
                       Diagnostics& diagnostics);

/// A template's language file. `subject` says which sections and fields there are.
TemplateText read_template_text(const SourcePtr& source, const Template& subject, const std::string& language,
                                Diagnostics& diagnostics);

/// CommonMark with blanks, as files.md restricts and extends it (`bad-markup`, `bad-blank`, `too-large`).
std::shared_ptr<const Prose> read_prose(const Excerpt& text, const std::string& language, Diagnostics& diagnostics);

/// A text without CommonMark in which blanks are still read (a default of a language's field): one paragraph.
std::shared_ptr<const Prose> read_blanks(const Excerpt& text, const std::string& language, Diagnostics& diagnostics);

/// Lays what a language's own file says over what its parents' say (`own` wins), section by section, key by key.
TemplateText inherit(TemplateText own, const TemplateText& parent);

/// Adds what `source` (JSON) says to a catalogue that holds the parents' words. With `model`, a whole catalogue: a key
/// that it does not have is `unknown-key`, a blank that its word has not, and that not every word may have,
/// `unknown-blank`.
void read_catalogue(const SourcePtr& source, Catalogue& catalogue, Diagnostics& diagnostics,
                    const Catalogue* model = nullptr);

/// The same of a catalogue of the program itself, which its build has laid out: a line a word, its key before a tab.
void read_packed_words(std::string_view packed, Catalogue& catalogue);

/// Adds what `source` (TOML) says to conventions that hold the parents'.
void read_conventions(const SourcePtr& source, Conventions& conventions, Diagnostics& diagnostics);

/// A picture, or why it is none that a document can show: the keys of a message and of its help, and what they print.
struct ReadImage {
  std::shared_ptr<const Image> image;
  std::string_view fault = {}, help = {};
  std::vector<Argument> arguments = {};
};
/// A PNG or JPEG: upright, and without what a camera writes beside the pixels (where it was, for one). `svg`: the same
/// picture as SVG, or nothing.
ReadImage read_image(std::string bytes, std::string_view svg = {});

} // namespace dateline::input
