// SPDX-License-Identifier: MIT
#include "terminal/ask.h"

#include <unistd.h>

#include <algorithm>

#include "meant.h"
#include "report/report.h"
#include "signals.h"
#include "terminal/columns.h"

namespace dateline::cli {

namespace {
bool has_control(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (const auto one = next_character(text, at); one == '\t' || one == not_a_character || is_control(one))
      return true;
  return visible(text) != text; // turns the direction of what follows, or is no UTF-8
}

/// Whether a line is a word or how it begins, with or without its accents.
bool begins(const std::string& line, const std::string& word) { return plain_word(word).starts_with(plain_word(line)); }

/// The lines of a TOML file that say something: no comments, nothing empty, but for what is inside a long text.
std::vector<std::string> telling_lines(const std::string& text) {
  std::vector<std::string> out;
  bool is_long = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    auto line = text.substr(at, end - at);
    at = end + 1;
    if (!is_long && (line.empty() || line.starts_with('#'))) continue;
    for (auto mark = line.find("\"\"\""); mark != line.npos; mark = line.find("\"\"\"", mark + 3)) is_long = !is_long;
    out.push_back(std::move(line));
  }
  return out;
}
} // namespace

std::string answer_to(const Answers& answers, const std::string& key) {
  const auto found = answers.find(key);
  return found == answers.end() ? std::string() : found->second;
}

bool can_ask(const Session& session) { return isatty(STDIN_FILENO) == 1 && session.err.terminal(); }

bool Dialogue::ask() {
  introduce();
  return ask_from(0, false);
}

void Dialogue::introduce() {
  if (introduced_) return;
  introduced_ = true;
  session_.err.say(session_.err.paint(Colour::grey, paragraph(session_.say("ask-how"), session_.err)));
}

bool Dialogue::ask_from(std::size_t first, bool only_new) {
  auto at = first;
  for (auto questions = plan_(answers_); at < questions.size(); questions = plan_(answers_)) {
    const auto& question = questions[at];
    if (settled_.contains(question.key) || (only_new && at != first && answers_.contains(question.key))) {
      ++at;
      continue;
    }
    settled_.clear();
    show(session_, question, numbered(questions, at), proposal_for(question));
    switch (ask_one(question, at == 0)) {
    case Said::leave: return leave();
    case Said::back: at -= at > 0; break;
    case Said::answer: at = settled_.empty() ? at + 1 : 0; // what was settled is passed over from the first one on
    }
  }
  return true;
}

Dialogue::Said Dialogue::ask_one(const Question& question, bool is_first) {
  while (true) {
    const auto said = line(names_of(question));
    if (!said) return Said::leave;
    const auto word = trimmed(*said);
    if (word == explains) {
      explain(session_, question);
    } else if (word == goes_back) {
      if (is_first) session_.remark("ask-first");
      return Said::back;
    } else if (take(question, *said)) {
      return Said::answer;
    }
  }
}

/// "5 of 14: …"; while nobody knows how many there will be, "4: …".
std::string Dialogue::numbered(const std::vector<Question>& questions, std::size_t at) {
  const bool is_known = std::all_of(questions.begin(), questions.end(),
                                    [&](const Question& one) { return !one.opens || answers_.contains(one.key); });
  return session_.say(is_known ? "ask-question" : "ask-question-open",
                      {{"number", static_cast<std::int64_t>(at + 1)},
                       {"total", static_cast<std::int64_t>(questions.size())},
                       {"question", questions[at].text}});
}

std::string Dialogue::proposal_for(const Question& question) const {
  const auto before = answers_.find(question.key);
  return before == answers_.end() ? question.proposal : before->second;
}

std::optional<std::string> Dialogue::line(const std::vector<std::string>& completed) {
  if (!session_.err.flush()) return std::nullopt;
  return editor_.read("> ", completed);
}

bool Dialogue::take(const Question& question, const std::string& line) {
  if (graphemes(line) > longest_line)
    return complain("ask-too-long", {{"count", static_cast<std::int64_t>(longest_line)}}, "ask-too-long-help");
  if (has_control(line))
    return complain("ask-control", {{"value", cut_to(one_line(line), widest_answer)}}, "ask-control-help");
  std::string answer(trimmed(line));
  if (answer.empty()) answer = proposal_for(question);
  if (question.may_be_none && answer == means_none) answer.clear();
  if (answer.empty() && !question.may_be_none) return complain("ask-needed", {}, "ask-needed-help");
  if (take_elsewhere(question, answer)) return true;
  if (!question.choices.empty() && !choose(question, answer)) return false;
  const auto wrong = question.judge && !answer.empty() ? question.judge(answer) : std::vector<Diagnostic>();
  if (!wrong.empty()) return complain(wrong);
  answers_[question.key] = answer;
  if (answer.empty()) answer = means_none;
  if (answer != trimmed(line)) say_taken(answer);
  return true;
}

/// A number, an empty line and a name of a country do not say themselves what was taken.
void Dialogue::say_taken(const std::string& answer) {
  auto& err = session_.err;
  err.say(err.paint(Colour::grey, paragraph(session_.say("ask-taken", {{"value", answer}}), err, "  ")));
}

/// What is no choice here may say more than was asked.
bool Dialogue::take_elsewhere(const Question& question, const std::string& answer) {
  if (!question.elsewhere || find_choice(question, answer)) return false;
  settled_ = question.elsewhere(answer);
  for (const auto& [key, value] : settled_) {
    answers_[key] = value;
    if (value != answer) say_taken(value);
  }
  return !settled_.empty();
}

bool Dialogue::choose(const Question& question, std::string& answer) {
  if (answer.empty()) return true;
  if (const auto* choice = find_choice(question, answer)) return answer = choice->name, true;
  const auto near = meant(answer, names_of(question));
  const auto count = std::to_string(question.choices.size());
  return complain({{.rule = {},
                    .message = "ask-no-choice",
                    .span = {},
                    .arguments = {{"value", answer}, {"nearest", near}, {"count", count}},
                    .help = near.empty() ? "ask-no-choice-help" : "did-you-mean"}});
}

bool Dialogue::complain(std::string_view message, std::vector<Argument> values, std::string_view help) {
  return complain({{.rule = {}, .message = message, .span = {}, .arguments = std::move(values), .help = help}});
}

bool Dialogue::complain(const std::vector<Diagnostic>& wrong) {
  session_.err.say(report_text(wrong, session_.messages(), session_.err));
  return false;
}

bool Dialogue::leave() {
  session_.note(Status::usage); // what was asked for is not there
  session_.err.say("\n");
  session_.remark("ask-left");
  return false;
}

std::optional<std::size_t> Dialogue::read_verdict() {
  const auto yes = session_.say("ask-yes"), no = session_.say("ask-no");
  while (true) {
    const auto said = line({yes, no});
    if (!said) return std::nullopt;
    const std::string answer(trimmed(*said));
    if (answer.empty() || begins(answer, yes) || begins(answer, "yes")) return 0;
    if (begins(answer, no) || begins(answer, "no")) return std::nullopt;
    const auto questions = plan_(answers_);
    const auto number = answer == goes_back ? questions.size() : number_of(answer);
    if (number > 0 && number <= questions.size()) return number;
    if (answer == explains)
      explain_writing(session_, questions);
    else
      complain("ask-yes-or-no", {{"value", cut_to(one_line(answer), widest_answer)}}, "ask-yes-or-no-help");
  }
}

bool Dialogue::confirm(const std::function<std::string(const Answers&)>& file,
                       const std::function<std::string(const Answers&)>& make) {
  auto& err = session_.err;
  while (true) {
    err.say("\n" + err.paint(Colour::bold, paragraph(session_.say("ask-shown", {{"file", file(answers_)}}), err)));
    for (const auto& one : telling_lines(make(answers_))) err.say(one.empty() ? "\n" : paragraph(one, err, "  "));
    const auto question = session_.say("ask-write", {{"file", file(answers_)}}) + " [" + session_.say("ask-yes") + "]";
    err.say("\n" + err.paint(Colour::bold, paragraph(question, err)));
    err.say(err.paint(Colour::grey, paragraph(session_.say("ask-write-help"), err, "  ")));
    const auto number = read_verdict();
    if (!number) return leave();
    if (*number == 0) return true;
    if (!ask_from(*number - 1, true)) return false;
  }
}

} // namespace dateline::cli
