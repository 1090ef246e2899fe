// SPDX-License-Identifier: MIT
#pragma once

#include <list>
#include <optional>
#include <string>
#include <string_view>

#include "dateline.h"
#include "shelf.h"
#include "write/write.h"

namespace dateline {

/// What one release needs while it goes through the stages.
struct Job {
  const Files& files;
  Shelf& shelf;
  write::Stock& stock;
  const House& house;
  std::string path; // of the release
  std::string name; // by which its outputs are called
  Order order;
  Result& result;
  std::list<TemplateText> wordless = {}; // of a language in which the template has no prose, but the release has all
  Diagnostics& diagnostics() { return result.diagnostics; }

  /// The day of the order; nothing if it names none.
  std::optional<Date> today() const;
  /// Adds what was found when something was loaded, and the bytes that it was made from.
  void take(const Diagnostics& found, const std::string& inputs);
};

/// What a release names, each null where there is none, which is then reported.
const LoadedTemplate* find_template(Job& job, const input::ReleaseFile& file);
const localise::Language* find_language(Job& job, const Release& release, const std::string& tag);
/// The prose of a template in a language. If it has none, but the release has all of it, an empty one.
const TemplateText* find_text(Job& job, const LoadedTemplate& loaded, const Release& release, const std::string& tag);

/// The advice for a name that is none: the one that is near, if there is one, or else the message `otherwise`.
inline std::string_view advice(const std::string& near, std::string_view otherwise) {
  return near.empty() ? otherwise : "did-you-mean";
}

} // namespace dateline
