// SPDX-License-Identifier: MIT
#include "base/language.h"
#include "content/person.h"
#include "proof/checks.h"
#include "proof/samples.h"

namespace dateline::proof {

namespace {
/// A person's name for a message: parts in the order in which they are written.
std::string name_of(const Person& person) {
  if (person.name.items.empty()) return person.key;
  const auto& name = person.name.items.front().second;
  std::string out = name.whole.text;
  for (const auto& [part, text] : name.fields)
    if (part == "given" || part.starts_with("surname")) out += (out.empty() ? "" : " ") + text.text;
  return out;
}

/// An address that is wrong, or missing in this language alone, has been reported.
bool is_given(const Text& address, const std::vector<std::string>& language) {
  const auto* const found = find(address, language);
  return found ? !found->empty() : address.given();
}

void check_people(const Subject& subject, Diagnostics& diagnostics) {
  if (subject.release.text.contains("contacts")) return; // in the author's own words
  const auto language = with_parents(subject.document.language);
  for (const auto& person : subject.release.press) {
    if (!person || is_given(person->email, language) || is_given(person->phone, language)) continue;
    const bool bare = person->name.span.begin == person->span.begin; // a name, and no table of its own
    diagnostics.add({.rule = "missing-contact",
                     .message = "missing-contact-address",
                     .span = person->span,
                     .arguments = {{"person", name_of(*person)}},
                     .help = bare ? "missing-contact-address-person" : "missing-contact-address-write"});
  }
}

/// The release names nobody, though the chapter does.
bool is_left_out(const Subject& subject) {
  return !subject.chapter.press.empty() && !subject.release.text.contains("contacts");
}

/// What must be edited: the author's own words, the release if it leaves out those whom the chapter names, else the
/// chapter, where somebody is to be named.
Span place(const Subject& subject) {
  if (const auto own = place_of_text(subject, "contacts")) return own;
  const auto& chapter = subject.chapter;
  if (!chapter.press.empty()) return subject.release.template_span;
  if (!chapter.people.empty() && chapter.people.front()) return chapter.people.front()->span;
  return chapter.name.span;
}

void check(const Subject& subject, Diagnostics& diagnostics) {
  if (!subject.chapter.source) return; // then the chapter itself is missing
  if (!subject.template_.has_dateline()) return;
  if (find(subject.document, "contacts")) return check_people(subject, diagnostics);
  diagnostics.add({.rule = "missing-contact",
                   .message = "missing-contact",
                   .span = place(subject),
                   .arguments = {},
                   .help = is_left_out(subject) ? "missing-contact-release" : "missing-contact-press",
                   .language = subject.document.language,
                   .file = file_name(subject)});
}
} // namespace

extern const Rule missing_contact;
const Rule missing_contact = {
    .name = "missing-contact",
    .level = Level::error,
    .bad = {samples::release, "contacts = \"\"\n"},
    .good = {samples::release},
    .check = check,
};

} // namespace dateline::proof
