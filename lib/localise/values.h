// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/message.h"
#include "localise/context.h"
#include "localise/meaning.h"

namespace dateline::localise {

/// The value that the release, the chapter or a fact gives to a field.
struct Given {
  const Datum* datum = nullptr;
  bool fact = false; // it is a fact's
  bool gap = false;  // it has one in other languages only
  bool none = false; // it was left empty on purpose
};
Given given(const Context& context, const std::string& field);

/// A value as the blank prints it, as marked text; nothing if there is nothing to print (a person without a role).
std::optional<std::string> print(const Context& context, const Datum& datum, const Meaning& meaning,
                                 const Blank& blank);

/// The items of a list, each as marked text; empty for everything else.
std::vector<std::string> items(const Context& context, const Datum& datum);

/// The number by which a plural chooses.
std::optional<double> number(const Datum& datum);

/// What a select chooses by: a choice, or a person's gender.
std::string choice(const Datum& datum);

} // namespace dateline::localise
