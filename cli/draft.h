// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "session.h"

namespace dateline::cli {

/// What a draft is written in, of the languages that a template has: those that were asked for; else the chapter's;
/// else the user's, English, or what there is.
std::vector<std::string> languages_for(Session& session, const std::string& name, const std::vector<std::string>& there,
                                       const std::string& folder);
/// The kind of a name; null if there is none.
const TemplateInfo* find_kind(const std::vector<TemplateInfo>& kinds, std::string_view name);
/// Reports a name that is none of `names`; a kind's title, in the user's language or one of the chapter, is as good as
/// its name.
void fail_kind(Session& session, std::string_view message, const std::string& value,
               const std::vector<std::string>& names, std::string_view otherwise);
/// Where a draft goes: in a folder it has the template's name, and what has no extension is a .toml, since `check` and
/// `export` of a folder see no other.
std::string file_for(const std::string& operand, const std::string& kind);
/// After a draft: who speaks comes first, if that was not said yet.
void advise_check(Session& session, const std::string& file);
/// The line that says who speaks in the folder of a file: "dateline init", or "dateline init press".
std::string init_over(const std::string& file);
/// Writes a file that is not there yet, and says so; or else reports why it did not. `help`: what to do if it is there.
bool write_fresh(Session& session, const std::string& file, const std::string& text,
                 std::string_view help = "already-there-help");

} // namespace dateline::cli
