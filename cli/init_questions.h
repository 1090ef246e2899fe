// SPDX-License-Identifier: MIT
#pragma once

#include "settings.h"
#include "terminal/ask.h"

namespace dateline::cli {

/// What `init` asks: seven things, or those that are needed and were not given. Each is proposed from the machine's
/// language and time zone where that is possible.
std::vector<Question> init_questions(Session& session, const Settings& given, const Answers& answers);

/// What was given and what was answered; and the time zone, if the country has one that is known.
Settings settings_of(const Settings& given, const Answers& answers);

} // namespace dateline::cli
