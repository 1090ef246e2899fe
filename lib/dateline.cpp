// SPDX-License-Identifier: MIT
#include "dateline.h"

#include <algorithm>
#include <cstdio>
#include <tuple>

#include "asking.h"
#include "base/builtin.h"
#include "base/language.h"
#include "input/input.h"
#include "localise/localise.h"
#include "merge/merge.h"
#include "proof/proof.h"
#include "shelf.h"
#include "write/write.h"

namespace dateline {

struct Desk::Shelf {
  const Files& files;
  dateline::Shelf shelf;
  write::Stock stock = {};
};

Desk::Desk(const Files& files, std::vector<std::string> templates)
    : shelf_(new Shelf{files, {files, std::move(templates)}}) {}
Desk::~Desk() = default;

namespace {
/// What one release needs while it goes through the stages.
struct Job {
  const Files& files;
  Shelf& shelf;
  write::Stock& stock;
  const House& house;
  std::string folder;
  std::string name; // of the release
  Order order;
  Result& result;
  Diagnostics& diagnostics() { return result.diagnostics; }

  std::optional<Date> today() const {
    Date out;
    const auto* const text = order.today.c_str();
    if (std::sscanf(text, "%4d-%2d-%2d", &out.year, &out.month, &out.day) != 3) return std::nullopt;
    return out;
  }
};

void take(Job& job, const Diagnostics& found, const std::string& inputs) {
  for (const auto& diagnostic : found.all) job.diagnostics().add(diagnostic);
  job.result.inputs += inputs;
}

template <class Names>
std::string_view advice(const std::string& near, const Names& other) {
  return near.empty() ? std::string_view(other) : "did-you-mean";
}

/// The template of a release, or null and a diagnostic.
const LoadedTemplate* find_template(Job& job, const input::ReleaseFile& file) {
  if (file.template_name.empty() && !file.template_span) return nullptr; // reported as missing
  const auto* loaded = job.shelf.find_template(job.house, file.template_name);
  if (loaded) {
    take(job, loaded->diagnostics, loaded->inputs);
    return loaded;
  }
  const auto near = nearest(file.template_name, job.shelf.template_names(job.house));
  job.diagnostics().add({.rule = "unknown-template",
                         .message = "unknown-template",
                         .span = file.template_span,
                         .arguments = {{"value", file.template_name}, {"nearest", near}},
                         .help = advice(near, "list-templates")});
  return nullptr;
}

const localise::Language* find_language(Job& job, const Release& release, const std::string& tag) {
  if (const auto* loaded = job.shelf.find_language(job.house, tag)) {
    take(job, loaded->diagnostics, loaded->inputs);
    return loaded->language.get();
  }
  const auto near = nearest_language(tag, job.house.known.languages);
  job.diagnostics().add({.rule = "unknown-language",
                         .message = "unknown-language",
                         .span = release.languages_span,
                         .arguments = {{"language", tag}, {"tag", tag}, {"nearest", near}},
                         .help = near.empty() ? "unknown-language-add" : "unknown-language-nearest",
                         .language = tag});
  return nullptr;
}

const TemplateText* find_text(Job& job, const LoadedTemplate& loaded, const Release& release, const std::string& tag) {
  if (const auto* text = job.shelf.find_text(loaded, tag)) {
    take(job, text->diagnostics, text->inputs);
    return &text->text;
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
        job.result.outputs.push_back(
            {document.language, name, std::string(format->extension), format->write(document, options)});
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
    proof::proof({release, chapter, loaded.subject, language->conventions(), document, job.today()}, job.diagnostics());
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

void run_release(Job& job, const SourcePtr& source, bool write) {
  const auto file = input::open_release(source, job.diagnostics());
  const auto* loaded = find_template(job, file);
  const auto release = input::read_release(file, job.folder, *job.house.chapter, loaded ? &loaded->subject : nullptr,
                                           job.house.known, job.files, job.diagnostics());
  for (const auto& medium : release.media)
    if (medium.image) job.result.inputs += medium.image->bytes + medium.image->vector;
  for (const auto& tag : release.languages)
    if (wanted(job.order, tag)) job.result.languages.push_back(tag);
  std::vector<Document> documents;
  if (loaded)
    for (const auto& tag : job.result.languages)
      if (auto document = make_document(job, release, *loaded, tag)) documents.push_back(std::move(*document));
  if (loaded) ask_for_missing(job, *loaded, release);
  if (write) write_documents(job, std::move(documents));
}

constexpr std::size_t most_findings = 1000;

/// Without what the chapter allows; each thing said once; by file, line, column, rule.
void tidy(Diagnostics& diagnostics, const Chapter& chapter) {
  auto& all = diagnostics.all;
  std::erase_if(all, [&](const Diagnostic& diagnostic) {
    return diagnostic.level != Level::error &&
           std::any_of(chapter.allowed.begin(), chapter.allowed.end(),
                       [&](const Allowance& allowance) { return allowance.rule == diagnostic.rule; });
  });
  const auto key = [](const Diagnostic& one) {
    return std::tuple(one.span ? std::string_view(one.span.source->name) : std::string_view(one.file), one.span.begin,
                      one.rule, one.message, one.span.end);
  };
  std::stable_sort(all.begin(), all.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
  const auto same = [&](const Diagnostic& a, const Diagnostic& b) {
    return key(a) == key(b) && a.arguments == b.arguments;
  };
  all.erase(std::unique(all.begin(), all.end(), same), all.end());
  // Who has a thousand findings in a file has one mistake, or another kind of file.
  for (const auto level : {Level::note, Level::warning})
    if (all.size() > most_findings) std::erase_if(all, [&](const auto& one) { return one.level == level; });
  if (all.size() > most_findings) all.resize(most_findings);
}
} // namespace

namespace {
Result run(const Files& files, Shelf& shelf, write::Stock& stock, const Input& input, const Order& order, bool write) {
  Result result;
  FileBytes file = input.bytes ? FileBytes{FileState::read, *input.bytes} : files.read(input.path, input::max_file);
  if (file.state != FileState::read && file.state != FileState::too_large) {
    result.state = file.state;
    return result;
  }
  const auto folder = folder_of(input.path);
  const auto& house = shelf.house(folder);
  Job job{files, shelf, stock, house, folder, input.name, order, result};
  result.formats = wanted_formats(order, *house.chapter);
  take(job, house.diagnostics, house.inputs);
  if (order.formats.empty()) judge_formats(job);
  if (file.state == FileState::too_large) {
    result.diagnostics.add(
        {.rule = "too-large", .message = "file-too-large", .span = {}, .arguments = {}, .file = input.path});
  } else if (name_of(input.path) != "chapter.toml") {
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
  tidy(result.diagnostics, *house.chapter);
  return result;
}
} // namespace

Result Desk::check(const Input& input, const Order& order) const {
  return run(shelf_->files, shelf_->shelf, shelf_->stock, input, order, false);
}

Result Desk::publish(const Input& input, const Order& order) const {
  return run(shelf_->files, shelf_->shelf, shelf_->stock, input, order, true);
}

namespace {
/// A template's text in a language, or else in English, or in the first language it has.
const LoadedText* text_for_reading(Shelf& shelf, const LoadedTemplate& loaded, const std::string& language) {
  for (const auto& tag : {language, std::string("en")})
    if (const auto* text = shelf.find_text(loaded, tag)) return text;
  return loaded.subject.languages.empty() ? nullptr : shelf.find_text(loaded, loaded.subject.languages.front());
}

/// Where a group stands in lists.
std::size_t rank(const TemplateInfo& one) {
  const auto all = groups();
  return static_cast<std::size_t>(std::find(all.begin(), all.end(), one.group) - all.begin());
}

TemplateInfo info(Shelf& shelf, const LoadedTemplate& loaded, const std::string& language) {
  const auto& subject = loaded.subject;
  TemplateInfo out;
  out.name = subject.name;
  out.kind = subject.kind;
  out.group = subject.group;
  out.languages = subject.languages;
  const auto* read = text_for_reading(shelf, loaded, language);
  const auto* text = read ? &read->text : nullptr;
  if (text) {
    out.title = text->title.text, out.description = text->description.text;
    out.use = text->use.text, out.avoid = text->avoid.text;
  }
  for (const auto& tag : subject.languages)
    if (const auto* own = shelf.find_text(loaded, tag); own && own->text.reviewed) out.reviewed.push_back(tag);
  for (const auto& field : subject.fields)
    out.fields.push_back({field.name, std::string(name_of(field.type)), text ? words_of(text->help, field.name) : "",
                          as_written(example_of(field, text, language)), field.required, field.choices});
  for (const auto& section : subject.sections)
    out.sections.push_back(
        {section.name, text ? words_of(text->why, section.name) : "", section.required || section.at_least > 0});
  return out;
}
} // namespace

std::vector<TemplateInfo> Desk::templates(const std::string& folder, const std::string& language) const {
  auto& shelf = shelf_->shelf;
  const auto& house = shelf.house(folder);
  std::vector<TemplateInfo> out;
  for (const auto& name : shelf.template_names(house))
    if (const auto* loaded = shelf.find_template(house, name)) out.push_back(info(shelf, *loaded, language));
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return rank(a) < rank(b); });
  return out;
}

std::vector<std::string> Desk::language_tags(const std::string& folder) const {
  return shelf_->shelf.house(folder).known.languages;
}

std::vector<LanguageInfo> Desk::languages(const std::string& folder) const {
  auto& shelf = shelf_->shelf;
  const auto& house = shelf.house(folder);
  // What only a native writer can vouch for where no source does.
  constexpr std::string_view judged[] = {"dateline", "dates.long", "quotation.marks", "label"};
  std::vector<LanguageInfo> out;
  for (const auto& tag : house.known.languages) {
    const auto* loaded = shelf.find_language(house, tag);
    if (!loaded) continue;
    const auto& conventions = loaded->language->conventions();
    LanguageInfo row{tag, language_name(tag), conventions.reviewed, 0};
    for (const auto key : judged) row.drafts += !conventions.sources.contains(key);
    out.push_back(std::move(row));
  }
  return out;
}

std::string Desk::template_source(const std::string& folder, const std::string& name, const std::string& file) const {
  const auto& house = shelf_->shelf.house(folder);
  for (const auto& layer : house.templates)
    if (auto found = layer.read(name + "/" + file); found.state == FileState::read) return std::move(found.bytes);
  return {};
}

namespace {
write::Word word_of(const Desk& desk) {
  return [&desk](std::string_view key, const std::string& language, const std::vector<Argument>& arguments) {
    return text(key, arguments, desk.messages({language}));
  };
}
} // namespace

std::string Desk::draft(const std::string& folder, const std::string& name, const std::vector<std::string>& languages,
                        bool example) const {
  auto& shelf = shelf_->shelf;
  const auto& house = shelf.house(folder);
  const auto* loaded = shelf.find_template(house, name);
  if (!loaded) return {};
  std::vector<const TemplateText*> texts;
  std::vector<std::string> there;
  for (const auto& tag : languages)
    if (const auto* text = shelf.find_text(*loaded, tag)) texts.push_back(&text->text), there.push_back(tag);
  return write::draft(loaded->subject, there, texts, word_of(*this), example);
}

std::string Desk::draft_chapter(const std::vector<std::pair<std::string, std::string>>& settings) const {
  return write::draft_chapter(settings, word_of(*this));
}

std::vector<std::string> Desk::chapter_languages(const std::string& folder) const {
  return shelf_->shelf.house(folder).chapter->languages;
}

Messages Desk::messages(const std::vector<std::string>& languages) const {
  std::vector<std::string> chain;
  for (const auto& language : languages)
    for (const auto& tag : with_parents(language_tag(language))) chain.push_back(tag);
  chain.emplace_back("en");
  Messages out;
  out.pseudo = chain.front() == "qqx";
  for (const auto& tag : chain) {
    const auto lines = builtin("messages/" + tag).value_or("");
    if (!lines.empty()) out.catalogues.push_back({tag, lines});
    if (tag == "en") break; // it has them all
  }
  return out;
}

std::vector<RuleInfo> rules() {
  std::vector<RuleInfo> out;
  for (const auto* rule : proof::rules())
    out.push_back({rule->name, rule->level, rule->bad, rule->good, rule->file, rule->dated});
  return out;
}

std::vector<FormatInfo> formats() {
  std::vector<FormatInfo> out;
  for (const auto* format : write::formats()) out.push_back({format->name, format->extension, format->media_type});
  return out;
}

std::vector<std::string_view> groups() { return {"plain", "announce", "answer", "invite", "prepare", "spread"}; }

std::string_view manual(std::string_view page) { return builtin("man/" + std::string(page) + ".txt").value_or(""); }

std::string_view version() { return DATELINE_VERSION; }

} // namespace dateline
