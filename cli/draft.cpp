// SPDX-License-Identifier: MIT
#include "draft.h"

#include <algorithm>

#include "destination.h"
#include "disk/output.h"
#include "meant.h"
#include "wanted.h"

namespace dateline::cli {

std::vector<std::string> languages_for(Session& session, const std::string& name, const std::vector<std::string>& there,
                                       const std::string& folder) {
  const auto wanted = wanted_languages(session, folder);
  for (const auto& tag : wanted) {
    if (serves(there, tag)) continue;
    session.fail(Status::usage, "template-not-in-language",
                 {{"template", name}, {"language", tag}, {"list", with_commas(there)}}, "template-languages");
  }
  if (!wanted.empty()) return wanted;
  std::vector<std::string> out;
  for (const auto& tag : session.desk.chapter_languages(folder))
    if (serves(there, tag)) out.push_back(tag);
  if (!out.empty()) return out;
  for (const auto& tag : {reading_language(session), std::string("en")})
    if (serves(there, tag)) return {tag};
  return {there.begin(), there.begin() + !there.empty()};
}

const TemplateInfo* find_kind(const std::vector<TemplateInfo>& kinds, std::string_view name) {
  const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const auto& one) { return one.name == name; });
  return found == kinds.end() ? nullptr : &*found;
}

void fail_kind(Session& session, std::string_view message, const std::string& value,
               const std::vector<std::string>& names, std::string_view otherwise) {
  if (const auto near = meant(value, names); !near.empty()) return session.fail_near(message, value, near, otherwise);
  auto readers = session.desk.chapter_languages(".");
  readers.insert(readers.begin(), reading_language(session));
  for (const auto& reader : readers) {
    std::vector<std::string> titles;
    const auto kinds = session.desk.templates(".", reader);
    for (const auto& kind : kinds) titles.push_back(kind.title);
    const auto near = meant(value, titles);
    for (const auto& kind : kinds)
      if (!near.empty() && kind.title == near)
        return session.fail(Status::usage, message, {{"value", value}, {"nearest", kind.name}, {"title", near}},
                            "did-you-mean-title");
  }
  session.fail_near(message, value, {}, otherwise);
}

std::string file_for(const std::string& operand, const std::string& kind) {
  if (operand.empty()) return kind + ".toml";
  if (operand == "-") return operand;
  if (operand.ends_with('/') || is_folder(operand)) return joined(operand, kind + ".toml");
  return exists(operand) || name_of(operand).find('.') != std::string::npos ? operand : operand + ".toml";
}

std::string init_over(const std::string& file) {
  const auto folder = folder_of(file);
  return "dateline init" + (folder == "." ? std::string() : " " + quoted(folder));
}

void advise_check(Session& session, const std::string& file) {
  if (session.desk.chapter_languages(folder_of(file)).empty()) session.next(init_over(file));
  session.next("dateline check " + quoted(file));
}

bool write_fresh(Session& session, const std::string& file, const std::string& text, std::string_view help) {
  const auto written = write_file(file, text, {.fresh = true});
  if (written.status == Status::not_ours)
    session.fail(Status::not_ours, "already-there", {{"file", file}}, help);
  else if (!written)
    report_unwritten(session, written, file);
  else if (!session.quiet())
    session.remark("wrote", {{"file", file}});
  return bool(written);
}

} // namespace dateline::cli
