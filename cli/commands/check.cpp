// SPDX-License-Identifier: MIT
#include <algorithm>

#include "commands.h"
#include "day.h"
#include "draft.h"
#include "inputs.h"
#include "left_out.h"
#include "report/report.h"
#include "session.h"
#include "signals.h"
#include "wanted.h"

namespace dateline::cli {

extern const Command check_command;

namespace {
constexpr const Option* check_options[] = {&options::report, &options::strict, &options::language, &options::templates,
                                           &options::today};
constexpr std::string_view check_examples[] = {"dateline check launch.toml", "dateline check --report line --strict ."};

struct Checked {
  std::vector<Diagnostic> diagnostics; // sorted; what was folded comes last
  std::vector<std::string> languages;
  std::size_t files = 0;
};

/// Reports for programs have everything one by one; people have read enough.
bool is_for_people(const Session& session) {
  const auto form = session.arguments.value(options::report);
  return form.empty() || form == "text";
}

Checked check_all(Session& session, const InputList& inputs, const Order& order) {
  Checked out;
  std::vector<Diagnostic> folded;
  const auto add = [&](const Input& input, Result& result) {
    ++out.files;
    auto& found = result.diagnostics.all;
    if (is_for_people(session))
      if (auto note = fold_left_out(input, found)) folded.push_back(std::move(*note));
    std::move(found.begin(), found.end(), std::back_inserter(out.diagnostics));
    out.languages.insert(out.languages.end(), result.languages.begin(), result.languages.end());
  };
  session.desk.check(one_by_one(inputs), order, [&](const Input& input, Result result) {
    if (result.state == FileState::read)
      add(input, result);
    else
      report_unopened(session, input.path, result.state);
    return !interrupted();
  });
  sort(out.diagnostics);
  std::move(folded.begin(), folded.end(), std::back_inserter(out.diagnostics));
  return out;
}

/// What was sound yesterday and is not today fails no run.
bool is_dated(const Diagnostic& one) {
  const auto all = rules();
  return std::any_of(all.begin(), all.end(), [&](const RuleInfo& rule) { return rule.dated && rule.name == one.rule; });
}

/// With --quiet, errors alone, and what counts as one.
void hush(Session& session, Checked& checked) {
  if (!session.quiet()) return;
  const auto least = session.arguments.has(options::strict) ? Level::warning : Level::error;
  std::erase_if(checked.diagnostics, [&](const Diagnostic& one) {
    return one.level > least || (one.level == Level::warning && is_dated(one));
  });
}

void show(Session& session, const Checked& checked) {
  const auto form = session.arguments.value(options::report);
  const auto& messages = session.messages();
  if (form == "line") return session.out.say(report_lines(checked.diagnostics, messages));
  if (form == "json") return session.out.say(report_json(checked.diagnostics, messages));
  session.out.say(report_text(checked.diagnostics, messages, session.out));
  if (checked.files == 0 || (session.quiet() && checked.diagnostics.empty())) return;
  const auto counts = by_file(checked.diagnostics, messages, session.out);
  if (!counts.empty()) session.out.say("\n" + counts);
  session.out.say((checked.diagnostics.empty() ? "" : "\n") + summary(checked.diagnostics, checked.files, messages) +
                  "\n");
}

const Diagnostic* first_of(const Checked& checked, Level level) {
  for (const auto& one : checked.diagnostics)
    if (one.level == level) return &one;
  return nullptr;
}

void judge(Session& session, const Checked& checked) {
  const auto counts = [](const Diagnostic& one) { return one.level == Level::warning && !is_dated(one); };
  const bool strict = session.arguments.has(options::strict);
  if (first_of(checked, Level::error) ||
      (strict && std::any_of(checked.diagnostics.begin(), checked.diagnostics.end(), counts)))
    session.note(Status::input);
}

/// Where to begin, why it matters, and the same again.
void advise_mending(Session& session, const Diagnostic& first, const std::string& again) {
  if (first.span.source) {
    const auto line = static_cast<std::int64_t>(place(*first.span.source, first.span.begin).line);
    session.advise("mend-first", {{"file", file_of(first)}, {"line", line}});
  }
  if (first.rule == "missing-chapter")
    session.next(init_over(file_of(first)));
  else
    session.next("dateline explain " + std::string(first.rule));
  if (!again.empty()) session.next("dateline check" + again);
}

void next(Session& session, const Checked& checked, const std::vector<std::string>& operands) {
  const auto files = to_paste(operands);
  const bool from_keyboard = files.empty();
  const auto* first = first_of(checked, Level::error);
  if (!first && session.status() == Status::input) first = first_of(checked, Level::warning);
  if (first)
    advise_mending(session, *first, from_keyboard ? "" : files + same_languages(session));
  else if (session.status() == Status::done && checked.languages.empty())
    session.next("dateline new");
  else if (session.status() == Status::done && !from_keyboard) {
    auto releases = operands;
    std::erase_if(releases, [](const std::string& operand) { return dateline::name_of(operand) == "chapter.toml"; });
    const bool is_one = operands.size() == 1 && !is_folder(operands.front()); // it is looked at first
    session.next((is_one ? "dateline preview" : "dateline export") + to_paste(releases) + same_languages(session));
  }
}

void run(Session& session) {
  const auto operands = session.arguments.operands.empty() ? std::vector<std::string>{"."} : session.arguments.operands;
  const auto& first = operands.front();
  const Order order{.languages = wanted_languages(session, is_folder(first) ? first : folder_of(first)),
                    .today = today(session)};
  if (!judge_templates(session) || session.status() != Status::done) return;
  const auto inputs = find_inputs(session, operands, "out", true);
  auto checked = check_all(session, inputs, order);
  hush(session, checked);
  show(session, checked);
  judge(session, checked);
  judge_languages(session, order.languages, checked.languages);
  next(session, checked, operands);
}
} // namespace

const Command check_command{"check", Task::look, 0, any_number, check_options, check_examples, run};

} // namespace dateline::cli
