// SPDX-License-Identifier: MIT
#include "proof/plain_texts.h"

#include <utility>

#include "base/text.h"

namespace dateline::proof {

namespace {
bool is_of_name(char c) { return is_lower(c) || is_digit(c) || c == '_'; }

/// Where the name in single braces that begins at `open` ends; 0: none does. "{{…}}" and "${…}" are other notations.
std::size_t end_of_name(std::string_view text, std::size_t open) {
  auto end = open + 1;
  if (end >= text.size() || !is_lower(text[end])) return 0;
  while (end < text.size() && is_of_name(text[end])) ++end;
  const bool other = (open > 0 && (text[open - 1] == '{' || text[open - 1] == '$')) ||
                     text.substr(std::min(end + 1, text.size())).starts_with('}');
  return !other && end < text.size() && text[end] == '}' ? end + 1 : 0;
}

class Visitor {
 public:
  Visitor(const Subject& subject, const EachText& each)
      : language_(with_parents(subject.document.language)), each_(each) {}

  void release(const Release& release) {
    if (const auto* const cities = find(release.cities, language_))
      for (const auto& city : *cities) each_(city);
    for (const auto& field : release.fields) value(field);
    for (const auto& quote : release.quotes) person(quote.speaker), text(quote.text);
    for (const auto& medium : release.media) media(medium);
    for (const auto& link : release.links) text(link.title);
    for (const auto& partner : release.partners) text(partner.name), text(partner.about), person(partner.contact);
    for (const auto& [name, entries] : release.tables)
      for (const auto& entry : entries)
        for (const auto& column : entry.columns) value(column);
    text(release.mail.subject), text(release.mail.intro);
  }

  void chapter(const Chapter& chapter) {
    for (const auto* const one : {&chapter.name, &chapter.short_name, &chapter.city, &chapter.about, &chapter.legal})
      text(*one);
    for (const auto& field : chapter.fields) value(field);
  }

  void facts(const Subject& subject) {
    for (const auto& name : subject.document.facts)
      if (const auto* const fact = subject.release.facts ? subject.release.facts->find(name) : nullptr)
        value(fact->field);
  }

  void person(const std::shared_ptr<const Person>& person) {
    if (!person) return;
    if (const auto* const name = find(person->name, language_)) each_(name->whole);
    for (const auto* const one : {&person->role, &person->note, &person->purpose}) text(*one);
  }

 private:
  void text(const Text& text) {
    if (const auto* const one = find(text, language_)) each_(*one);
  }

  void person(const ByLanguage<std::shared_ptr<const Person>>& by) {
    if (const auto* const one = find(by, language_)) person(*one);
  }

  void media(const Medium& medium) {
    for (const auto* const one : {&medium.alternative, &medium.caption, &medium.title, &medium.via}) text(*one);
    if (const auto* const authors = find(medium.authors, language_))
      for (const auto& author : *authors) text(author.name), text(author.role);
  }

  void value(const FieldValue& field) {
    const auto* const datum = find(field.value, language_);
    if (!datum) return;
    if (const auto* const one = std::get_if<Excerpt>(datum); one && field.type == FieldType::text) each_(*one);
    if (const auto* const list = std::get_if<std::vector<Excerpt>>(datum))
      for (const auto& one : *list) each_(one);
    if (const auto* const place = std::get_if<PlaceName>(datum))
      text(place->name), text(place->city), text(place->country);
    if (const auto* const one = std::get_if<std::shared_ptr<const Person>>(datum)) person(*one);
    if (const auto* const all = std::get_if<std::vector<std::shared_ptr<const Person>>>(datum))
      for (const auto& one : *all) person(one);
  }

  const std::vector<std::string> language_;
  const EachText& each_;
};
} // namespace

void each_plain_text(const Subject& subject, const EachText& each) {
  Visitor visitor(subject, each);
  visitor.release(subject.release);
  visitor.chapter(subject.chapter);
  visitor.facts(subject);
  for (const auto& person : subject.release.press) visitor.person(person);
}

std::vector<Placeholder> unread_blanks(const Excerpt& text) {
  std::vector<Placeholder> out;
  const std::string_view all = text.text;
  for (std::size_t open = 0; (open = all.find('{', open)) != all.npos; ++open) {
    const auto end = end_of_name(all, open);
    if (end == 0) continue;
    const auto span = text.at(open, end);
    const bool escaped = span && span.source->text[span.begin] == '\\'; // "\u007B" is meant
    if (!escaped) out.push_back({std::string(all.substr(open, end - open)), span});
  }
  return out;
}

} // namespace dateline::proof
