// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/source.h"

namespace dateline {

enum class Level : std::uint8_t { error, warning, note };

/// A message inside another: what a sentence prints is a word of the catalogue too.
struct MessageKey {
  std::string key;
  bool operator==(const MessageKey&) const = default;
};

/// What a message prints at `{name}`. A number chooses plural forms.
struct Argument {
  std::string name;
  std::variant<std::string, std::int64_t, MessageKey> value;
  bool operator==(const Argument&) const = default;
};

/// Something that was found: data, of which a sentence is made last (`text` in dateline.h).
/// `rule`, `message` and `help` are literals: the name of the rule, and the keys of the sentence and of the advice in
/// the catalogue, without their `message-`.
struct Diagnostic {
  std::string_view rule;
  std::string_view message;
  Span span;                       // without a source: it concerns `file` as a whole
  std::vector<Argument> arguments; // a text argument is shown as it is here: `{key}` of the sentence
  std::string_view help = {};      // empty: no advice
  Level level = Level::error;
  std::string language = {}; // BCP 47; empty: it concerns every language
  std::string file = {};     // the name of the file where there is no span
};

/// What every stage appends to. Nothing is ever taken out.
struct Diagnostics {
  std::vector<Diagnostic> all;

  void add(Diagnostic diagnostic) { all.push_back(std::move(diagnostic)); }

  /// Whether an error stops this language: one that names it, or one that names none.
  bool stops(std::string_view language) const;
  std::size_t count(Level level) const;
};

} // namespace dateline
