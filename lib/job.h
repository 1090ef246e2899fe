// SPDX-License-Identifier: MIT
#pragma once

#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/document.h"
#include "content/fields.h"
#include "content/release.h"
#include "dateline.h"
#include "shelf.h"
#include "write/write.h"

namespace dateline {

/// A release in one of its languages.
struct Edition {
  std::string language;
  const localise::Language* conventions;
  const TemplateText* text;
  Fields fields = {};
  Document document = {};
};

/// A release on its way through the stages: what each of them has made of it. It stays where it is, since fields know
/// their prose by its address.
struct Job {
  const Files& files;
  Shelf& shelf;
  write::Stock& stock;
  const Order& order;
  Input input;
  Result result = {};
  const House* house = nullptr;           // null: there is no such file, and nothing to be done
  SourcePtr source = {};                  // null: it holds no release that could be read
  const LoadedTemplate* loaded = nullptr; // null: there is no such template
  Release release = {};
  std::vector<Edition> editions = {};
  std::list<TemplateText> wordless = {}; // of languages in which the template has no prose, but the release has all

  const Chapter& chapter() const { return *house->chapter; }
  Diagnostics& diagnostics() { return result.diagnostics; }
  /// The day of the order; nothing if it names none.
  std::optional<Date> today() const;
  /// Adds what was found when something was loaded, and the bytes that it was made from.
  void take(const Diagnostics& found, const std::string& inputs);
};

/// What a release names, each null where there is none, which is then reported.
const LoadedTemplate* find_template(Job& job, const input::ReleaseFile& file);
const localise::Language* find_language(Job& job, const std::string& tag);
/// The prose of its template in a language. If it has none, but the release has all of it, an empty one.
const TemplateText* find_text(Job& job, const std::string& tag);

/// The advice for a name that is none: the one that is near, if there is one, or else the message `otherwise`.
inline std::string_view advice(const std::string& near, std::string_view otherwise) {
  return near.empty() ? otherwise : "did-you-mean";
}

} // namespace dateline
