// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "localise/context.h"

namespace dateline::localise {

/// What the name of a blank means.
struct Meaning {
  enum class Part { whole, short_name, formal, role, gender }; // of a person

  std::string field; // the field's name, without the part
  FieldType type = FieldType::text;
  Part part = Part::whole;
  const Field* declared = nullptr;    // by the template, or a column
  const LanguageField* own = nullptr; // by the language file
  bool open = false;                  // a fact without a value: nobody knows yet what it will be
  bool common = false;                // one of those that every release has

  /// Whether a block that mentions it may be left out.
  bool optional(const Template& subject) const;
};

std::optional<Meaning> meaning(const Context& context, std::string_view name);

/// All names that a blank may have.
std::vector<std::string> known_names(const Context& context);

/// Whether a name stands for a table, one of its entries, or what a section would have been: merge's affair.
bool is_placed(const Context& context, std::string_view name);

} // namespace dateline::localise
