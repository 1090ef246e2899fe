// SPDX-License-Identifier: MIT
#pragma once

#include "terminal/ask.h"

namespace dateline::cli {

/// What `new` asks who has named no kind: what is at hand, which kind, which file, and how to go on; then, one by one,
/// what the draft leaves open. `today` is proposed as the day of the release.
std::vector<Question> new_questions(Session& session, const std::vector<TemplateInfo>& kinds, const Answers& answers,
                                    const std::string& today);

/// What was answered: which kind, and its file; empty before that is known.
std::string kind_chosen(const std::vector<TemplateInfo>& kinds, const Answers& answers);
std::string file_chosen(const Answers& answers);
bool wants_editor(const Answers& answers);

/// The draft, with what was answered in it.
std::string draft_of(Session& session, const std::vector<TemplateInfo>& kinds, const Answers& answers);

} // namespace dateline::cli
