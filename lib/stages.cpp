// SPDX-License-Identifier: MIT
#include "stages.h"

#include <algorithm>

#include "asking.h"
#include "base/language.h"
#include "examples_left.h"
#include "input/input.h"
#include "localise/localise.h"
#include "merge/merge.h"
#include "proof/proof.h"
#include "translations.h"

namespace dateline {

namespace {
std::vector<std::string> wanted_formats(const Job& job) {
  if (!job.order.formats.empty()) return job.order.formats;
  if (!job.chapter().formats.empty()) return job.chapter().formats;
  return {"markdown", "html", "odt"};
}

void judge_formats(Job& job) {
  std::vector<std::string> names;
  for (const auto* format : write::formats()) names.emplace_back(format->name);
  for (const auto& name : job.chapter().formats) {
    if (write::find_format(name)) continue;
    const auto near = nearest(name, names);
    job.diagnostics().add({.rule = "unknown-format",
                           .message = "unknown-format",
                           .span = job.chapter().formats_span,
                           .arguments = {{"value", name}, {"nearest", near}},
                           .help = advice(near, "list-formats")});
  }
}

const std::shared_ptr<const Facts>& facts_of(Job& job) {
  return job.shelf.facts(*job.house, folder_of(job.input.path)).facts;
}

void enter_house(Job& job) {
  const auto folder = folder_of(job.input.path);
  job.house = &job.shelf.house(folder);
  job.result.formats = wanted_formats(job);
  job.take(job.house->diagnostics, job.house->inputs);
  const auto& facts = job.shelf.facts(*job.house, folder);
  job.take(facts.diagnostics, facts.inputs);
  if (job.order.formats.empty()) judge_formats(job);
}

void require_chapter(Job& job) {
  if (job.chapter().source || !job.house->diagnostics.all.empty()) return;
  job.diagnostics().add({.rule = "missing-chapter",
                         .message = "missing-chapter",
                         .span = {},
                         .arguments = {{"folder", folder_of(job.input.path)}},
                         .help = "missing-chapter-help",
                         .file = job.input.path});
}
} // namespace

void open_input(Job& job) {
  const auto& path = job.input.path;
  FileBytes file =
      job.input.bytes ? FileBytes{FileState::read, *job.input.bytes} : job.files.read(path, input::max_file);
  if (file.state != FileState::read && file.state != FileState::too_large) {
    job.result.state = file.state;
    return;
  }
  enter_house(job);
  if (name_of(path) == "chapter.toml") job.result.review = written(job.chapter().review);
  if (file.state == FileState::too_large)
    return job.diagnostics().add(
        {.rule = "too-large", .message = "file-too-large", .span = {}, .arguments = {}, .file = path});
  if (name_of(path) == "chapter.toml" || name_of(path) == "facts.toml") return;
  require_chapter(job);
  job.result.inputs += file.bytes;
  job.source = input::read_source(path, std::move(file.bytes), job.diagnostics());
}

namespace {
bool is_wanted(const Order& order, const std::string& tag) {
  return order.languages.empty() ||
         std::find(order.languages.begin(), order.languages.end(), tag) != order.languages.end();
}

/// With `--language`: what concerns another language alone is not said, such as a translator's file.
void narrow(Job& job) {
  const auto& wanted = job.order.languages;
  const auto is_other = [&](const Diagnostic& one) {
    return !one.language.empty() &&
           std::none_of(wanted.begin(), wanted.end(), [&](const auto& tag) { return serves({one.language}, tag); });
  };
  if (!wanted.empty()) std::erase_if(job.diagnostics().all, is_other);
}

/// The languages that are there.
void begin_editions(Job& job) {
  for (const auto& tag : job.release.languages)
    if (is_wanted(job.order, tag)) job.result.languages.push_back(tag);
  if (!job.loaded) return;
  for (const auto& tag : job.result.languages) {
    const auto* language = find_language(job, tag);
    const auto* text = find_text(job, tag);
    if (language && text) job.editions.push_back({tag, language, text});
  }
}

/// Of its template, and of the template's texts in its languages.
std::vector<const ExampleTexts*> examples_of(const Job& job) {
  std::vector<const ExampleTexts*> out = {&job.loaded->examples};
  for (const auto& tag : job.result.languages)
    if (const auto* text = job.shelf.find_text(*job.loaded, tag)) out.push_back(&text->examples);
  return out;
}
} // namespace

void read_release(Job& job) {
  if (!job.source) return;
  auto file = input::open_release(job.source, job.diagnostics());
  job.loaded = find_template(job, file);
  add_translations(job.files, job.shelf, *job.house, job.input.path, job.loaded, file, job.result.inputs,
                   job.diagnostics());
  job.release =
      input::read_release(file, folder_of(job.input.path), job.chapter(), job.loaded ? &job.loaded->subject : nullptr,
                          facts_of(job), job.house->known, job.files, job.diagnostics());
  job.result.review = written(job.release.review);
  for (const auto& medium : job.release.media)
    if (medium.image) job.result.inputs += medium.image->bytes + medium.image->vector;
  narrow(job);
  begin_editions(job);
  if (job.loaded) report_examples_left(file.tree, examples_of(job), job.diagnostics());
}

void make_fields(Job& job) {
  for (auto& one : job.editions)
    one.fields = localise::localise(job.release, job.chapter(), job.loaded->subject, *one.text, *one.conventions,
                                    job.diagnostics());
}

void make_documents(Job& job) {
  for (auto& one : job.editions) {
    one.document =
        merge::merge(job.release, job.chapter(), job.loaded->subject, *one.text, one.fields, job.diagnostics());
    one.fields = {};
  }
}

namespace {
/// With `--draft`: what is missing is marked, and what has errors is a draft, whatever it says itself.
Document draft_of(const Job& job, const Edition& edition) {
  Diagnostics said; // all of it, when it was read as it is
  auto release = job.release;
  if (job.result.diagnostics.stops(edition.language)) release.status = Status::draft;
  const auto& subject = job.loaded->subject;
  const auto fields = localise::localise(release, job.chapter(), subject, *edition.text, *edition.conventions, said);
  return merge::merge(release, job.chapter(), subject, *edition.text, fields, said, true);
}

/// What is missing is asked for in the words of the template, in the language that misses it, or else in the first one.
void ask_for_missing(Job& job) {
  for (auto& one : job.diagnostics().all) {
    if (one.level != Level::error || job.release.languages.empty()) continue;
    const auto& language = one.language.empty() ? job.release.languages.front() : one.language;
    if (const auto* text = job.shelf.find_text(*job.loaded, language)) ask(one, job.loaded->subject, text->text);
  }
}
} // namespace

void proof_documents(Job& job) {
  if (!job.loaded) return;
  for (const auto& one : job.editions)
    // Without a chapter nobody speaks, and from a broken template nothing sound is made: that has been said, and no
    // rule needs to say it again.
    if (job.chapter().source && !job.shelf.is_broken(*job.loaded, one.language))
      proof::proof({job.release, job.chapter(), job.loaded->subject, one.conventions->conventions(), one.document,
                    job.result.formats, job.today()},
                   job.diagnostics());
  ask_for_missing(job);
  if (job.order.draft)
    for (auto& one : job.editions) one.document = draft_of(job, one);
}

} // namespace dateline
