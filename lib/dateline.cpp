// SPDX-License-Identifier: MIT
#include "dateline.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "asking.h"
#include "base/language.h"
#include "base/mailbox.h"
#include "desk.h"
#include "examples_left.h"
#include "input/input.h"
#include "job.h"
#include "localise/localise.h"
#include "merge/merge.h"
#include "proof/proof.h"
#include "tidy.h"
#include "translate.h"
#include "translations.h"
#include "write/write.h"

namespace dateline {

Desk::Desk(const Files& files, std::vector<std::string> templates)
    : shelf_(new Shelf{files, {files, std::move(templates)}}) {}
Desk::~Desk() = default;

namespace {
/// What becomes of the documents; nothing: they are only proofed.
using Write = std::function<void(Job&, std::vector<Document>)>;

void write_document(Job& job, const Document& document, const write::Format& format, const write::Options& options) {
  job.result.outputs.push_back(
      {document.language, std::string(format.name), std::string(format.extension), format.write(document, options)});
}

/// A mail goes to one reporter, who sees nobody else's address: of several each has a draft, and a number in its name.
void write_mails(Job& job, const Document& document, const write::Format& format, const write::Options& options) {
  const std::string_view all = document.particulars.mail.to;
  const auto reporters = mailboxes(all);
  if (reporters.size() < 2) return write_document(job, document, format, options);
  for (std::size_t number = 1; const auto& one : reporters) {
    auto alone = options;
    alone.to = all.substr(one.begin, one.end - one.begin);
    write_document(job, document, format, alone);
    job.result.outputs.back().extension = fmt::format("{}.{}", number++, format.extension);
  }
}

/// Only what is written beside a document is named in it.
void write_documents(Job& job, std::vector<Document> documents) {
  if (!job.order.draft)
    std::erase_if(documents, [&](const Document& one) { return job.diagnostics().stops(one.language); });
  std::vector<std::string> languages;
  for (const auto& document : documents) languages.push_back(document.language);
  write::Options options{.stock = job.stock, .fragment = job.order.fragment};
  for (const auto& name : job.order.attached)
    if (const auto* format = write::find_format(name)) options.attached.push_back(format);
  for (auto& document : documents) {
    document.name = job.name;
    document.particulars.languages = languages;
    for (const auto& name : job.result.formats)
      if (const auto* format = write::find_format(name))
        (name == "eml" ? write_mails : write_document)(job, document, *format, options);
  }
}

/// With `--draft`: what is missing is marked, and what has errors is a draft, whatever it says itself.
Document draft_of(Release release, const Chapter& chapter, const Template& subject, const TemplateText& text,
                  const localise::Language& language, bool has_errors) {
  Diagnostics said; // all of it, when it was read as it is
  if (has_errors) release.status = Status::draft;
  const auto fields = localise::localise(release, chapter, subject, text, language, said);
  return merge::merge(release, chapter, subject, text, fields, said, true);
}

/// localise, merge, proof. Nothing if the language is not there.
std::optional<Document> make_document(Job& job, const Release& release, const LoadedTemplate& loaded,
                                      const std::string& tag) {
  const auto* language = find_language(job, release, tag);
  const auto* text = find_text(job, loaded, release, tag);
  if (!language || !text) return std::nullopt;
  const auto& chapter = *job.house.chapter;
  const auto fields = localise::localise(release, chapter, loaded.subject, *text, *language, job.diagnostics());
  auto document = merge::merge(release, chapter, loaded.subject, *text, fields, job.diagnostics());
  // Without a chapter nobody speaks, and from a broken template nothing sound is made: that has been said, and no rule
  // needs to say it again.
  if (chapter.source && !job.shelf.is_broken(loaded, tag))
    proof::proof({release, chapter, loaded.subject, language->conventions(), document, job.result.formats, job.today()},
                 job.diagnostics());
  if (!job.order.draft) return document;
  return draft_of(release, chapter, loaded.subject, *text, *language, job.diagnostics().stops(tag));
}

bool wanted(const Order& order, const std::string& tag) {
  return order.languages.empty() ||
         std::find(order.languages.begin(), order.languages.end(), tag) != order.languages.end();
}

std::vector<std::string> wanted_formats(const Order& order, const Chapter& chapter) {
  if (!order.formats.empty()) return order.formats;
  if (!chapter.formats.empty()) return chapter.formats;
  return {"markdown", "html", "odt"};
}

void judge_formats(Job& job) {
  std::vector<std::string> names;
  for (const auto* format : write::formats()) names.emplace_back(format->name);
  for (const auto& name : job.house.chapter->formats) {
    if (write::find_format(name)) continue;
    const auto near = nearest(name, names);
    job.diagnostics().add({.rule = "unknown-format",
                           .message = "unknown-format",
                           .span = job.house.chapter->formats_span,
                           .arguments = {{"value", name}, {"nearest", near}},
                           .help = advice(near, "list-formats")});
  }
}

/// What is missing is asked for in the words of the template, in the language that misses it, or else in the first one.
void ask_for_missing(Job& job, const LoadedTemplate& loaded, const Release& release) {
  for (auto& one : job.diagnostics().all) {
    if (one.level != Level::error || release.languages.empty()) continue;
    const auto* text = job.shelf.find_text(loaded, one.language.empty() ? release.languages.front() : one.language);
    if (text) ask(one, loaded.subject, text->text);
  }
}

/// Of a template, and of its texts in the languages of the release.
std::vector<const ExampleTexts*> examples_of(const Job& job, const LoadedTemplate& loaded) {
  std::vector<const ExampleTexts*> out = {&loaded.examples};
  for (const auto& tag : job.result.languages)
    if (const auto* text = job.shelf.find_text(loaded, tag)) out.push_back(&text->examples);
  return out;
}

void run_release(Job& job, const SourcePtr& source, const Write& write) {
  auto file = input::open_release(source, job.diagnostics());
  const auto* loaded = find_template(job, file);
  add_translations(job.files, job.shelf, job.house, job.path, loaded, file, job.result.inputs, job.diagnostics());
  const auto folder = folder_of(job.path);
  const auto release =
      input::read_release(file, folder, *job.house.chapter, loaded ? &loaded->subject : nullptr,
                          job.shelf.facts(job.house, folder).facts, job.house.known, job.files, job.diagnostics());
  job.result.review = written(release.review);
  for (const auto& medium : release.media)
    if (medium.image) job.result.inputs += medium.image->bytes + medium.image->vector;
  for (const auto& tag : release.languages)
    if (wanted(job.order, tag)) job.result.languages.push_back(tag);
  std::vector<Document> documents;
  if (loaded)
    for (const auto& tag : job.result.languages)
      if (auto document = make_document(job, release, *loaded, tag)) documents.push_back(std::move(*document));
  if (loaded) {
    ask_for_missing(job, *loaded, release);
    report_examples_left(file.tree, examples_of(job, *loaded), job.diagnostics());
  }
  if (write) write(job, std::move(documents));
}

Result run(const Files& files, Shelf& shelf, write::Stock& stock, const Input& input, const Order& order,
           const Write& write) {
  Result result;
  FileBytes file = input.bytes ? FileBytes{FileState::read, *input.bytes} : files.read(input.path, input::max_file);
  if (file.state != FileState::read && file.state != FileState::too_large) {
    result.state = file.state;
    return result;
  }
  const auto folder = folder_of(input.path);
  const auto& house = shelf.house(folder);
  Job job{files, shelf, stock, house, input.path, input.name, order, result};
  result.formats = wanted_formats(order, *house.chapter);
  job.take(house.diagnostics, house.inputs);
  const auto& facts = shelf.facts(house, folder);
  job.take(facts.diagnostics, facts.inputs);
  if (order.formats.empty()) judge_formats(job);
  if (file.state == FileState::too_large) {
    result.diagnostics.add(
        {.rule = "too-large", .message = "file-too-large", .span = {}, .arguments = {}, .file = input.path});
  } else if (name_of(input.path) != "chapter.toml" && name_of(input.path) != "facts.toml") {
    if (!house.chapter->source && house.diagnostics.all.empty())
      result.diagnostics.add({.rule = "missing-chapter",
                              .message = "missing-chapter",
                              .span = {},
                              .arguments = {{"folder", folder}},
                              .help = "missing-chapter-help",
                              .file = input.path});
    result.inputs += file.bytes;
    if (const auto source = input::read_source(input.path, std::move(file.bytes), result.diagnostics))
      run_release(job, source, write);
  }
  if (name_of(input.path) == "chapter.toml") result.review = written(house.chapter->review);
  tidy(result.diagnostics, *house.chapter);
  return result;
}
} // namespace

Result Desk::check(const Input& input, const Order& order) const {
  return run(shelf_->files, shelf_->shelf, shelf_->stock, input, order, {});
}

Result Desk::publish(const Input& input, const Order& order) const {
  return run(shelf_->files, shelf_->shelf, shelf_->stock, input, order, write_documents);
}

Result Desk::preview(const Input& input, const Order& order, const Screen& screen) const {
  auto drafts = order;
  drafts.draft = true;
  const auto show = [&](Job& job, const std::vector<Document>& documents) {
    for (const auto& document : documents)
      job.result.outputs.push_back({document.language, {}, {}, write::screen(document, screen.width, screen.styled)});
  };
  return run(shelf_->files, shelf_->shelf, shelf_->stock, input, drafts, show);
}

} // namespace dateline
