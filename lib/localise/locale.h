// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "content/conventions.h"

namespace dateline::localise {

/// The name under which ICU is asked, with the press's calendar and digits: the language or the nearest of its parents
/// that ICU has data for. Left to itself, ICU would fall back to the language of the machine; and without a time zone
/// it would take the machine's.
std::string icu_locale(const Conventions& conventions);

/// A language with its country, or with the one in which most speak it: "es_ES".
std::string likely_locale(const std::string& language);

/// What stands between the parts of a credit line or a place: ", ", in Arabic script "، ", in Japanese "、" …
std::string_view comma(const std::string& language);

} // namespace dateline::localise
