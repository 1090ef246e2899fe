// SPDX-License-Identifier: MIT
#include <array>
#include <cstdint>

#include "commands.h"
#include "facts.h"
#include "report/report.h"
#include "session.h"
#include "settings.h"
#include "terminal/columns.h"
#include "wanted.h"

namespace dateline::cli {

extern const Command list_command;

namespace {
std::string first_sentence(std::string_view text) {
  const auto end = text.find(". ");
  return std::string(end == text.npos ? text : text.substr(0, end + 1));
}

Rows list_templates(Session& session) {
  Rows rows;
  for (const auto& one : session.desk.templates(".", reading_language(session))) {
    const bool all_read = one.reviewed.size() == one.languages.size();
    rows.push_back(
        {one.name, one.title, one.kind, session.say(all_read ? "reviewed" : "draft"), as_list(one.languages)});
  }
  return rows;
}

Rows list_languages(Session& session) {
  Rows rows;
  for (const auto& one : session.desk.languages(".")) {
    const auto state = one.reviewed ? session.say("reviewed") : session.say("draft");
    const std::string drafts =
        one.drafts ? session.say("without-source", {{"count", static_cast<std::int64_t>(one.drafts)}}) : "";
    rows.push_back({one.tag, one.name, state, drafts});
  }
  return rows;
}

Rows list_formats(Session& session) {
  Rows rows;
  for (const auto& one : formats()) {
    const std::string name(one.name);
    rows.push_back(
        {name, "." + std::string(one.extension), session.say("format-" + name), std::string(one.media_type)});
  }
  return rows;
}

Rows list_rules(Session& session) {
  Rows rows;
  for (const auto& one : rules()) {
    const std::string name(one.name);
    rows.push_back(
        {name, session.say("level-" + std::string(name_of(one.level))), first_sentence(session.say("why-" + name))});
  }
  return rows;
}

Rows list_kits(Session& session) {
  Rows rows;
  for (const auto& one : session.desk.kits(".", reading_language(session)))
    rows.push_back({one.name, one.title, with_commas(one.templates), with_commas(one.languages)});
  return rows;
}

struct Listing {
  std::string_view name;
  Rows (*rows)(Session&);
  std::string_view next;
};
constexpr Listing listings[] = {{"templates", list_templates, "dateline new"},
                                {"kits", list_kits, "dateline new --kit"},
                                {"languages", list_languages, "dateline list templates"},
                                {"formats", list_formats, "dateline explain"},
                                {"rules", list_rules, "dateline explain"},
                                {"facts", fact_rows, "dateline explain facts"}};

constexpr auto list_names = [] {
  std::array<std::string_view, std::size(listings)> out;
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = listings[i].name;
  return out;
}();
constexpr Operand list_operands[] = {{Names::nothing, list_names}};

constexpr const Option* list_options[] = {&options::templates, &options::language, &options::due};
constexpr std::string_view list_examples[] = {"dateline list templates", "dateline list facts --due 2027-03-01"};

void run(Session& session) {
  if (!judge_templates(session)) return;
  const std::vector<std::string> names(list_names.begin(), list_names.end());
  if (session.arguments.operands.empty()) return session.fail(Status::usage, "list-what", {}, "list-what-help");
  const auto& name = session.arguments.operands.front();
  if (name != "facts" && session.arguments.has(options::due))
    return session.fail(Status::usage, "due-facts", {}, "due-facts-help");
  for (const auto& listing : listings) {
    if (listing.name != name) continue;
    const auto rows = listing.rows(session);
    if (session.status() != Status::done) return;
    session.out.say(columns(rows, session.out));
    const bool names_one = listing.name != "languages" && listing.name != "facts" && !rows.empty();
    return session.next(std::string(listing.next) + (names_one ? " " + rows.front().front() : ""));
  }
  session.fail_name("no-such-list", name, names, "list-what-help");
}
} // namespace

const Command list_command{"list", Task::look_up, 0, 1, list_options, list_examples, run, list_operands};

} // namespace dateline::cli
