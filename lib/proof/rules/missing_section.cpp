// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>

#include "proof/checks.h"
#include "proof/samples.h"

namespace dateline::proof {

namespace {
/// Its text, where the release takes it away; else the name of the template that asks for it.
Span place(const Subject& subject, const std::string& name) {
  const auto own = place_of_text(subject, name);
  return own ? own : subject.release.template_span;
}

Diagnostic empty(const Subject& subject, const std::string& name) {
  const bool headline = name == "headline";
  return {.rule = "missing-section",
          .message = "missing-section",
          .span = place(subject, name),
          .arguments = {{"section", name}, {"template", subject.template_.name}},
          .help = headline ? "missing-section-headline" : "missing-section-write",
          .language = subject.document.language,
          .file = file_name(subject)};
}

/// A table is the same in every language.
Diagnostic too_few(const Subject& subject, const TemplateSection& section, std::size_t count) {
  return {.rule = "missing-section",
          .message = "missing-section-entries",
          .span = subject.release.template_span,
          .arguments = {{"section", section.name},
                        {"template", subject.template_.name},
                        {"number", static_cast<std::int64_t>(count)},
                        {"least", std::int64_t{std::max(section.at_least, 1)}}},
          .help = "missing-section-entries-write",
          .file = file_name(subject)};
}

/// Its place in the language's own file is empty, which has been said.
bool is_to_be_translated(const Subject& subject, const std::string& name) {
  const auto* file = find_translation(subject.release, subject.document.language);
  return file && std::any_of(file->empty.begin(), file->empty.end(),
                             [&](const auto& one) { return one.first == name || one.first == "text." + name; });
}

template <class T>
bool is_unread(const ByLanguage<T>& by, const std::vector<std::string>& language) {
  const auto has = [&](const auto& tag) {
    return std::find(by.without.begin(), by.without.end(), tag) != by.without.end();
  };
  return !find(by, language) && serving(language, has);
}

/// It stands in the release, and its fault has been said.
bool is_unread(const Subject& subject, const std::string& name) {
  const auto language = with_parents(subject.document.language);
  const auto& release = subject.release;
  if (name == "headline" && is_unread(release.headline, language)) return true;
  if (name == "subhead" && is_unread(release.subhead, language)) return true;
  const auto own = release.text.find(name);
  return own != release.text.end() && is_unread(own->second, language);
}

void check(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& section : subject.template_.sections) {
    if (!section.required && section.at_least == 0) continue;
    const auto count = entries(subject.release, section.name);
    if (count && *count < static_cast<std::size_t>(std::max(section.at_least, 1)))
      diagnostics.add(too_few(subject, section, *count));
    else if (!count && !find(subject.document, section.name) && !is_to_be_translated(subject, section.name) &&
             !is_unread(subject, section.name))
      diagnostics.add(empty(subject, section.name));
  }
}
} // namespace

extern const Rule missing_section;
const Rule missing_section = {
    .name = "missing-section",
    .level = Level::error,
    .bad = {samples::before_text},
    .good = {samples::release},
    .check = check,
};

} // namespace dateline::proof
