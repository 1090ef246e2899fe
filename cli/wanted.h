// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "options.h"

namespace dateline::cli {

class Session;

/// The languages of this run, for a line to paste: " --language es", or nothing.
std::string same_languages(const Session& session);

/// What is wrong with a language that is none of those; reports it.
Diagnostic language_problem(const std::string& word, const std::vector<std::string>& known);
void fail_language(Session& session, const std::string& word, const std::vector<std::string>& known);
/// Languages and formats that were asked for, as BCP 47 and the list of formats have them; what is none is reported.
std::vector<std::string> wanted_languages(Session& session, const std::string& folder);
std::vector<std::string> wanted_formats(Session& session, const Option& option);
/// Whether every folder of `--templates` is there; reports what is not.
bool judge_templates(Session& session);
/// Reports a language that was asked for, but that no release is for.
void judge_languages(Session& session, const std::vector<std::string>& wanted, const std::vector<std::string>& there);
/// The language of titles and help: `--language`, or else that of messages.
std::string reading_language(const Session& session);

} // namespace dateline::cli
