// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "content/block.h"
#include "content/fact.h"
#include "content/letterhead.h"
#include "content/person.h"
#include "content/text.h"

namespace dateline {

/// A section that a release or a chapter adds: printed after the one of that name; at the end of the body without it.
struct AddedSection {
  std::string name;
  std::string after;
  Span span; // of the name
  Span after_span;
};

struct Allowance {
  std::string rule;
  std::string reason;
  Span span;
};

/// chapter.toml: who is speaking.
struct Chapter {
  SourcePtr source;   // none: there is no chapter.toml
  std::string folder; // that holds it; root of everything it may read
  Text name, short_name, city, website, about, legal;
  std::string kind = "chapter";
  std::string country;          // ISO 3166-1, two capitals
  std::string timezone = "UTC"; // IANA
  bool has_timezone = false;    // that it says so itself
  std::vector<std::string> languages;
  std::vector<std::string> formats;
  Span formats_span;
  std::optional<Date> review; // after this day `about` is stale
  Span review_span;
  std::vector<std::shared_ptr<const Person>> people;
  std::vector<std::shared_ptr<const Person>> press;
  std::vector<FieldValue> fields;
  std::vector<AddedSection> sections;
  std::vector<Allowance> allowed;
  // Of [letterhead].
  std::string accent = "#3366cc";
  std::shared_ptr<const Image> logo;            // may be null
  std::shared_ptr<const Letterhead> letterhead; // may be null
};

} // namespace dateline
