// SPDX-License-Identifier: MIT
#include "job.h"

#include <algorithm>
#include <cstdio>

#include "base/codes.h"
#include "base/suggest.h"

namespace dateline {

std::optional<Date> Job::today() const {
  Date out;
  const auto* const text = order.today.c_str();
  if (std::sscanf(text, "%4d-%2d-%2d", &out.year, &out.month, &out.day) != 3) return std::nullopt;
  return out;
}

void Job::take(const Diagnostics& found, const std::string& inputs) {
  for (const auto& diagnostic : found.all) diagnostics().add(diagnostic);
  result.inputs += inputs;
}

namespace {
/// The template that somebody means who writes its name with a slip, or its title in a language of the chapter.
std::string meant_template(Job& job, const std::string& word) {
  const auto names = job.shelf.template_names(*job.house);
  if (auto near = nearest(word, names); !near.empty()) return near;
  std::vector<std::string> titles, of;
  for (const auto& name : names)
    for (const auto& tag : job.chapter().languages) {
      const auto* loaded = job.shelf.find_template(*job.house, name);
      const auto* text = loaded ? job.shelf.find_text(*loaded, tag) : nullptr;
      if (text) titles.push_back(text->text.title.text), of.push_back(name);
    }
  const auto title = std::find(titles.begin(), titles.end(), nearest(word, titles));
  return title == titles.end() ? std::string() : of[static_cast<std::size_t>(title - titles.begin())];
}
} // namespace

const LoadedTemplate* find_template(Job& job, const input::ReleaseFile& file) {
  if (file.template_name.empty() && !file.template_span) return nullptr; // reported as missing
  const auto* loaded = job.shelf.find_template(*job.house, file.template_name);
  if (loaded) {
    job.take(loaded->diagnostics, loaded->inputs);
    return loaded->subject.name.empty() ? nullptr : loaded; // its file could not be read, which is reported
  }
  // Its line may be the one that could not be read.
  const auto& found = job.diagnostics().all;
  const auto is_unreadable = [](const Diagnostic& one) { return one.rule == "bad-toml"; };
  if (file.template_name.empty() && std::any_of(found.begin(), found.end(), is_unreadable)) return nullptr;
  const auto near = meant_template(job, file.template_name);
  job.diagnostics().add({.rule = "unknown-template",
                         .message = "unknown-template",
                         .span = file.template_span,
                         .arguments = {{"value", file.template_name}, {"nearest", near}},
                         .help = advice(near, "list-templates")});
  return nullptr;
}

const localise::Language* find_language(Job& job, const std::string& tag) {
  if (const auto* loaded = job.shelf.find_language(*job.house, tag)) {
    job.take(loaded->diagnostics, loaded->inputs);
    return loaded->language.get();
  }
  const auto near = nearest_language(tag, job.house->known.languages);
  job.diagnostics().add({.rule = "unknown-language",
                         .message = "unknown-language",
                         .span = job.release.languages_span,
                         .arguments = {{"language", tag}, {"tag", tag}, {"nearest", near}},
                         .help = near.empty() ? "unknown-language-add" : "unknown-language-nearest",
                         .language = tag});
  return nullptr;
}

const TemplateText* find_text(Job& job, const std::string& tag) {
  const auto& loaded = *job.loaded;
  const auto& release = job.release;
  if (const auto* text = job.shelf.find_text(loaded, tag)) {
    job.take(text->diagnostics, text->inputs);
    return &text->text;
  }
  if (find_translation(release, tag)) {
    job.wordless.emplace_back().language = tag;
    return &job.wordless.back();
  }
  job.diagnostics().add({.rule = "missing-translation",
                         .message = "template-not-in-language",
                         .span = release.languages_span ? release.languages_span : release.template_span,
                         .arguments = {{"template", loaded.subject.name},
                                       {"language", tag},
                                       {"list", with_commas(loaded.subject.languages)}},
                         .help = "template-not-in-language-help",
                         .language = tag});
  return nullptr;
}

} // namespace dateline
