// SPDX-License-Identifier: MIT
#include "translate.h"

#include <algorithm>

#include "asking.h"
#include "base/path.h"
#include "content/common_blanks.h"
#include "desk.h"
#include "translations.h"

namespace dateline {

namespace {
/// A release as its translation is made from it.
struct Original {
  const House& house;
  input::ReleaseFile file;
  const LoadedTemplate* loaded = nullptr;
  std::vector<std::string> languages = {};
  bool is_in_target = false; // it is written in the language that it would be translated into
};

/// What `check` has read already, with its other files of one language.
Original open_original(const Files& files, Shelf& shelf, const std::string& path, const std::string& language) {
  Diagnostics said;
  std::string inputs;
  Original out{shelf.house(folder_of(path)), {}};
  auto bytes = files.read(path, input::max_file).bytes;
  const auto source = input::read_source(path, std::move(bytes), said);
  out.file = input::open_release(source, said);
  out.loaded = shelf.find_template(out.house, out.file.template_name);
  out.languages = input::languages_of(out.file, *out.house.chapter, out.house.known, said);
  const auto* subject = out.loaded ? &out.loaded->subject : nullptr;
  out.is_in_target = input::is_written_in(out.file, subject, out.languages, language, out.house.known);
  add_translations(files, shelf, out.house, path, out.loaded, out.file, inputs, said);
  return out;
}

/// What a blank of the release's own prose is: a field by its help, in the language if it has one; else by a message.
std::function<std::string(const std::string&)> blanks(Shelf& shelf, const Original& original,
                                                      const std::string& language, const write::Word& word) {
  return [&shelf, &original, language, word](const std::string& name) -> std::string {
    if (name == "template" || std::find(common_blanks.begin(), common_blanks.end(), name) != common_blanks.end())
      return word("translate-blank-" + name, language, {});
    const auto* loaded = original.loaded;
    for (const auto& tag : {language, std::string("en")}) {
      const auto* text = loaded ? shelf.find_text(*loaded, tag) : nullptr;
      auto help = text ? words_of(text->text.help, name) : std::string();
      std::replace(help.begin(), help.end(), '\n', ' ');
      if (!help.empty()) return help;
    }
    return {};
  };
}

/// The help of the template in the language itself: it says which form a text has there.
std::function<std::string(const TextPath&)> helps(Shelf& shelf, const Original& original, const std::string& language) {
  const auto* text = original.loaded ? shelf.find_text(*original.loaded, language) : nullptr;
  return [text](const TextPath& path) -> std::string {
    const bool is_field = path.size() == 2 && path.front() == "fields";
    if (!text || (!is_field && path.size() != 3)) return {};
    return words_of(text->text.help, is_field ? path.back() : path.front() + "." + path.back());
  };
}

/// The old file, or the head of a new one; nothing, and an error, if it cannot be read.
std::optional<TranslatorsFile> open_old(const Layer& layer, const std::string& name, const write::Translating& what,
                                        const write::Word& word, Diagnostics& diagnostics) {
  std::string inputs;
  auto source = open(layer, name, inputs, diagnostics);
  if (diagnostics.count(Level::error) > 0) return std::nullopt;
  if (!source) source = std::make_shared<const Source>(Source{layer.name(name), write::translation_head(what, word)});
  auto out = input::read_translators_file(source, diagnostics);
  if (diagnostics.count(Level::error) > 0) return std::nullopt;
  return out;
}

/// Whether the file that was made has a place for every text. A table on one line has none for another key, an open
/// code block none for a section: rather nothing than a file that cannot be read.
void judge(const TranslatorsFile& old, const std::string& text, const std::vector<SourceText>& texts,
           Diagnostics& diagnostics) {
  Diagnostics found;
  const auto source = input::read_source(old.source->name, text, found);
  const auto made = source ? input::read_translators_file(source, found) : TranslatorsFile{};
  const auto has_no_place = [&](const SourceText& one) {
    return std::none_of(made.places.begin(), made.places.end(), [&](const auto& at) { return at.path == one.path; });
  };
  const auto lost =
      std::find_if(texts.begin(), texts.end(), [&](const auto& one) { return !one.is_shared && has_no_place(one); });
  if (found.count(Level::error) == 0 && lost == texts.end()) return;
  const bool prose = lost != texts.end() && is_prose(lost->path);
  diagnostics.add({.rule = prose ? "bad-markup" : "bad-toml",
                   .message = "translate-no-place",
                   .span = {},
                   .arguments = {},
                   .help = prose ? "translate-no-place-prose" : "translate-no-place-table",
                   .file = old.source->name});
}
} // namespace

Translated translate(const Files& files, Shelf& shelf, const std::string& release, const std::string& language,
                     Diagnostics found, const write::Word& word) {
  Translated out;
  std::erase_if(found.all, [](const Diagnostic& one) { return one.level != Level::error || !one.language.empty(); });
  out.diagnostics = std::move(found);
  if (!out.diagnostics.all.empty()) return out;
  const auto original = open_original(files, shelf, release, language);
  out.is_in_target = original.is_in_target;
  if (out.is_in_target) return out;
  const auto& languages = original.languages;
  if (std::none_of(languages.begin(), languages.end(), [&](const auto& one) { return serves({language}, one); }))
    out.other_languages = languages;
  const auto* status = find(original.file.tree, "status");
  const auto* named = status ? std::get_if<Excerpt>(&status->data) : nullptr;
  out.is_settled = !named || named->text != "draft";

  write::Translating what{name_of(release), language, {}};
  what.texts = texts_to_translate(shelf, original.house, original.loaded, original.file, language);
  what.checksum = checksum_of(what.texts);
  what.blank = blanks(shelf, original, language, word);
  what.help = helps(shelf, original, language);
  if (const auto* text = original.loaded ? shelf.find_text(*original.loaded, language) : nullptr)
    what.fields = text->text.fields;

  const auto layer = translations_layer(files, original.house, release);
  const auto name = file_for(layer, {}, language, ".md");
  const bool is_new = layer.read(name).state == FileState::absent;
  out.path = joined(layer.folder, name);
  const auto old = open_old(layer, name, what, word, out.diagnostics);
  if (!old) return out;
  auto made = write::translation(what, *old, word);
  if (is_new && made.empty == 0) return out;
  out.text = std::move(made.text);
  out.empty = made.empty, out.changed = made.changed, out.gone = made.gone;
  judge(*old, out.text, what.texts, out.diagnostics);
  return out;
}

Translated Desk::translate(const Input& input, const std::string& language) const {
  auto checked = check(input, {.languages = {language}});
  if (checked.state != FileState::read) return Translated{checked.state};
  return dateline::translate(shelf_->files, shelf_->shelf, input.path, language, std::move(checked.diagnostics),
                             word_of(*this));
}

} // namespace dateline
