// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "write/write.h"

namespace dateline::write {

/// What drafts are written with: comments in the first of their languages, settings that are set or commented out,
/// values by language.
class DraftWriter {
 protected:
  DraftWriter(const std::vector<std::string>& languages, const std::vector<const TemplateText*>& texts,
              const Word& word, bool example)
      : languages_(languages), texts_(texts), word_(word), example_(example) {}

  void line(const std::string& text = {}) { out_ += text + "\n"; }

  void comment(std::string_view text);

  /// What the program says, in the first language.
  std::string say(std::string_view message, const std::vector<Argument>& arguments = {}) const {
    return word_(message, first(), arguments);
  }

  /// The same as a comment; what must be given is said to be required.
  void remark(std::string_view message, bool required = false) {
    comment(say(message) + (required ? " " + say("draft-required") : ""));
  }

  /// A value of several lines is a comment on each of them.
  void setting(const std::string& key, std::string_view value, bool is_set);

  /// The same key in each language; one alone needs none. `value` makes a TOML value of a language.
  template <class MakeValue>
  void by_language(const std::string& key, bool is_set, MakeValue value) {
    if (languages_.size() < 2) return setting(key, value(first()), is_set);
    for (const auto& language : languages_) setting(key + "." + language, value(language), is_set);
  }

  /// The language of what is not by language.
  std::string first() const { return languages_.empty() ? "en" : languages_.front(); }

  const TemplateText* text() const { return texts_.empty() ? nullptr : texts_.front(); }
  const TemplateText* text_of(const std::string& language) const {
    const auto found = std::find(languages_.begin(), languages_.end(), language);
    const auto at = static_cast<std::size_t>(found - languages_.begin());
    return at < texts_.size() ? texts_[at] : nullptr;
  }

  /// `name`: as help is asked for, "venue" or "programme.what".
  void field_help(const Field& field, const std::string& name);
  /// Its example in a language, as TOML has it.
  std::string field_example(const Field& field, const std::string& language) const;

  /// That of the first language, or where they differ all of them, in their order.
  template <class Example>
  std::string examples(Example example, bool all) const {
    std::string out = example(first());
    for (std::size_t at = 1; all && at < languages_.size(); ++at) out += " / " + example(languages_[at]);
    return out;
  }

  /// Whether something is not the same in all languages.
  template <class MakeValue>
  bool differs(MakeValue value) const {
    return std::any_of(languages_.begin(), languages_.end(),
                       [&](const auto& language) { return value(language) != value(first()); });
  }

  const std::vector<std::string>& languages_;
  const std::vector<const TemplateText*>& texts_; // the template in each of them
  const Word& word_;
  bool example_;
  std::string out_;
};

} // namespace dateline::write
