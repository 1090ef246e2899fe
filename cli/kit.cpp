// SPDX-License-Identifier: MIT
#include "kit.h"

#include <cerrno>

#include "destination.h"
#include "disk/output.h"
#include "draft.h"
#include "terminal/columns.h"
#include "wanted.h"

namespace dateline::cli {

namespace {
/// The kit of a name; null, and the nearest and the list, if there is none.
const KitInfo* find_kit(Session& session, const std::vector<KitInfo>& kits, const std::string& name) {
  std::vector<std::string> names;
  Rows rows;
  for (const auto& kit : kits) {
    if (kit.name == name) return &kit;
    names.push_back(kit.name);
    rows.push_back({kit.name, kit.title, with_commas(kit.templates)});
  }
  session.fail_name("no-such-kit", name, names, "no-such-kit-help");
  session.err.say("\n" + columns(rows, session.err));
  return nullptr;
}
/// The folder itself, or the first over it that is there: whose chapter it is.
std::string standing(std::string folder) {
  while (!is_folder(folder)) folder = folder_of(folder);
  return folder;
}
} // namespace

void write_kit(Session& session) {
  const auto& operands = session.arguments.operands;
  const auto name = session.arguments.value(options::kit);
  if (operands.size() > 1)
    return session.fail(Status::usage, "kit-folder", {{"value", operands[1]}}, "kit-folder-help");
  const auto folder = operands.empty() ? name : operands.front();
  if (const auto wrong = backslashes(folder)) return fail_path(session, *wrong);
  const auto home = standing(folder);
  const auto kits = session.desk.kits(home, reading_language(session));
  const auto* kit = find_kit(session, kits, name);
  if (!kit) return;
  if (!kit->diagnostics.all.empty()) {
    session.note(Status::input);
    return session.report(kit->diagnostics.all);
  }
  const auto languages = languages_for(session, kit->name, kit->languages, home);
  if (session.status() != Status::done) return;
  if (!make_folder(folder)) return report_unwritten(session, {Status::not_written, errno}, folder);
  for (const auto& [file, text] :
       session.desk.draft_kit(home, name, languages, session.arguments.has(options::example)))
    write_fresh(session, joined(folder, file), text, "already-there-kit");
  if (session.status() != Status::done) return;
  session.next("dateline check " + quoted(folder));
}

} // namespace dateline::cli
