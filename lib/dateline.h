// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/codes.h"
#include "base/diagnostic.h"
#include "base/files.h"
#include "base/language.h"
#include "base/path.h"
#include "base/source.h"
#include "base/suggest.h"
#include "base/text.h"
#include "base/unicode.h"

/// What cli/ and other programs may include. A Desk reads releases, proofs them and writes them out, as bytes; it never
/// touches a disk, a terminal, a clock or the environment itself.
namespace dateline {

/// "1.0.0". Output depends on the version of ICU too: `icu_version` in base/unicode.h.
std::string_view version();

/// The sentences of the program in the languages that a user reads, English where they have none. They stay as the
/// build laid them out (docs/decisions/008-packed-words.md): a run says few of them.
struct Messages {
  struct Catalogue {
    std::string language; // by whose rules plurals go
    std::string_view lines;
  };
  std::vector<Catalogue> catalogues; // in the order in which a sentence is looked for
  bool pseudo = false;               // `qqx`: every sentence is its key and its arguments
};

/// The sentence of a message with its arguments put in; the key itself if there is no such message.
std::string text(std::string_view message, const std::vector<Argument>& arguments, const Messages& messages);
/// A diagnostic's sentence; its advice (empty if there is none).
std::string text(const Diagnostic& diagnostic, const Messages& messages);
std::string help(const Diagnostic& diagnostic, const Messages& messages);

struct RuleInfo {
  std::string_view name;
  Level level;
  std::string bad, good; // examples: a release, or the file that `file` names
  std::string_view file;
  bool dated; // what it finds depends on today
};
struct FormatInfo {
  std::string_view name, extension, media_type;
};
struct LanguageInfo {
  std::string tag, name; // its name in itself
  bool reviewed = false;
  int drafts = 0; // conventions without a source
};
struct FieldInfo {
  std::string name, type, help, example; // example: as TOML has it
  bool required = false;
  std::vector<std::string> choices;
};
struct SectionInfo {
  std::string name, why; // what it is for
  bool required = false;
};
struct TemplateInfo {
  std::string name, kind, group;
  std::string title, description, use, avoid;   // in the language that was asked for
  std::vector<std::string> languages, reviewed; // reviewed: those a native writer has read
  std::vector<FieldInfo> fields;
  std::vector<SectionInfo> sections; // in order
};

/// What a new release cannot do without, and nobody but its author knows: a field, a section, the date.
struct DemandInfo {
  std::string key;           // by which `draft` takes its value: "date", "venue.es"
  std::string language;      // whose answer it is; empty: of all
  std::string help, example; // example: as a person types it
  std::vector<std::string> choices;
};

struct KitInfo {
  std::string name, title;            // the title of the template of its name
  std::vector<std::string> templates; // that it writes a draft for
  std::vector<std::string> languages; // that all of them have
  Diagnostics diagnostics;            // of kit.toml
};
struct FactInfo {
  std::string name, value;   // the value as its blank prints it in the language that was asked for
  std::string as_of, review; // "2027-03-01"; empty: not given
  std::string source, file;  // where it was taken from; where it stands
};

/// The lists, sorted by name but for formats. Why there is a rule is the message `why-<name>`; what a format is for and
/// what a chapter can change about it, `format-<name>` and `customise-<name>`.
std::vector<RuleInfo> rules();
std::vector<FormatInfo> formats();

/// What a template can be for: "plain", "announce", …; the title of each is the message `group-<name>`.
std::vector<std::string_view> groups();

/// Keys that every release and every chapter.toml has, and words of the manual: what each is, is the message
/// `key-<name>`.
std::vector<std::string_view> keys();

/// A page of the manual as plain text ("dateline", "dateline-files"), empty if there is none in this language.
std::string_view manual(std::string_view page, std::string_view language = "en");

/// Which release: a path, and its bytes if they do not come from that file (standard input).
struct Input {
  std::string path;
  std::optional<std::string> bytes = {};
  std::string name = {}; // by which its outputs are called, and link to one another: "launch"
};

/// What to make of it. Empty lists: the languages of the release, the formats of the chapter (or markdown, html, odt).
struct Order {
  std::vector<std::string> languages = {};
  std::vector<std::string> formats = {};
  bool draft = false;                     // write in spite of errors, what is missing marked
  bool fragment = false;                  // html: the article alone
  std::vector<std::string> attached = {}; // eml: the release in these formats too
  std::string today = {}; // "2026-11-26": what was to be reviewed before is `stale-fact`; empty: nothing is said of it
};

struct Output {
  std::string language, format, extension;
  std::string bytes;
};

struct Result {
  FileState state = FileState::read;  // otherwise the file could not be opened, and nothing else is here
  Diagnostics diagnostics;            // by file, line, column, rule
  std::vector<std::string> languages; // that the release is for, those of the order only
  std::vector<std::string> formats;   // that it is wanted in
  std::vector<Output> outputs;        // of languages without an error (with `draft`: of all)
  std::string review;                 // the day by which to look at it again: "2027-03-01"; empty: none
  std::string inputs;                 // the bytes of everything it was made from, for a hash
};

/// For many releases, which go faster together than one by one: a few are read before the first result is there. `Next`
/// gives one release after the other, and nothing behind the last; `Take` gets the results in the same order, and says
/// whether more are wanted.
using Next = std::function<std::optional<Input>()>;
using Take = std::function<bool(const Input&, Result)>;

/// A terminal that a release is shown on.
struct Screen {
  std::size_t width = 80; // in cells
  bool styled = false;    // what is bold, italic or underlined
};

/// A translator's file, as it is to be written.
struct Translated {
  FileState state = FileState::read;             // of the release; otherwise nothing else is here
  Diagnostics diagnostics = {};                  // with an error, nothing is to be written
  std::string path = {};                         // "launch/pl.md"
  std::string text = {};                         // empty: there is no such file, and nothing to translate in one
  bool is_in_target = false;                     // the release itself is written in this language; nothing else is here
  bool is_settled = true;                        // the release is no draft
  std::vector<std::string> other_languages = {}; // of the release, if it is not for this one
  int empty = 0, changed = 0, gone = 0;          // places to be looked at
};

/// Where a run's common things are kept: chapters, templates, conventions, words, all read once and shared by all
/// threads. `files` must outlive it.
class Desk {
 public:
  /// `templates`: folders of `--templates`, searched after the chapter's own and before the built-in ones.
  explicit Desk(const Files& files, std::vector<std::string> templates = {});
  ~Desk();
  Desk(const Desk&) = delete;
  Desk& operator=(const Desk&) = delete;

  /// Reads and proofs a release, or a chapter.toml; makes nothing.
  Result check(const Input& input, const Order& order = {}) const;
  void check(const Next& next, const Order& order, const Take& take) const;
  /// The same, then writes it out in each language and format.
  Result publish(const Input& input, const Order& order = {}) const;
  void publish(const Next& next, const Order& order, const Take& take) const;

  /// The same as it reads on a terminal, an output for each language: also of what has errors, what is missing marked.
  Result preview(const Input& input, const Order& order, const Screen& screen) const;

  /// The texts of a release for somebody who translates them: a new file, or the old one brought up to date.
  Translated translate(const Input& input, const std::string& language) const;

  /// What there is, as seen from a folder: the chapter's own things count too. Templates by group, in the order of
  /// `groups`, and what has none behind them.
  std::vector<TemplateInfo> templates(const std::string& folder, const std::string& language) const;
  std::vector<FactInfo> facts(const std::string& folder, const std::string& language) const;
  std::vector<LanguageInfo> languages(const std::string& folder) const;
  /// Their tags alone, which costs nothing.
  std::vector<std::string> language_tags(const std::string& folder) const;
  /// The file of a template as it stands: "template.toml", "es.md". Empty if there is none.
  std::string template_source(const std::string& folder, const std::string& name, const std::string& file) const;

  /// The text of a new release: every field, its help and an example as comments; with `example`, filled in. Empty
  /// if there is no such template. `values`: what stands there already, as a person types it.
  std::string draft(const std::string& folder, const std::string& name, const std::vector<std::string>& languages,
                    bool example, const std::map<std::string, std::string>& values = {}) const;
  /// What such a draft leaves open that must not stay so; of tables, the entries that there must be.
  std::vector<DemandInfo> demands(const std::string& folder, const std::string& name,
                                  const std::vector<std::string>& languages) const;

  /// Kits: the papers that one occasion needs, which share a facts.toml.
  std::vector<KitInfo> kits(const std::string& folder, const std::string& language) const;
  /// What a kit writes: name and text of its facts.toml and of each draft.
  std::vector<std::pair<std::string, std::string>> draft_kit(const std::string& folder, const std::string& name,
                                                             const std::vector<std::string>& languages,
                                                             bool example) const;
  /// The text of a new chapter.toml, in the first of its languages. `settings`: its keys, as `--set` takes them
  /// ("name.es").
  std::string draft_chapter(const std::vector<std::pair<std::string, std::string>>& settings) const;

  /// What is wrong with the text of a chapter.toml that is to stand in a folder, as `check` will say it.
  Diagnostics check_chapter(const std::string& folder, const std::string& text) const;

  /// The languages of the chapter over a folder, its tag list; empty if there is no chapter.
  std::vector<std::string> chapter_languages(const std::string& folder) const;

  /// For somebody who reads these languages, the best first. `qqx` is a pseudo-locale: it shows which words are no
  /// messages.
  Messages messages(const std::vector<std::string>& languages) const;

 private:
  struct Shelf;
  std::unique_ptr<Shelf> shelf_;
};

} // namespace dateline
