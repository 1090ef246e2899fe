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
constexpr std::string_view back = "<", none = "-", explains = "?";
constexpr std::size_t widest_proposal = 60;

std::string trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t");
  return begin == text.npos ? std::string() : std::string(text.substr(begin, text.find_last_not_of(" \t") + 1 - begin));
}

bool has_control(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (const auto one = next_character(text, at); one == '\t' || one == not_a_character || is_control(one))
      return true;
  return visible(text) != text; // turns the direction of what follows, or is no UTF-8
}

/// The number that a line is; 0 if it is none.
std::size_t number_of(const std::string& line) {
  constexpr std::size_t most_digits = 4;
  if (line.empty() || line.size() > most_digits || line.find_first_not_of("0123456789") != line.npos) return 0;
  return std::stoul(line);
}

/// Whether a line is a word or how it begins, with or without its accents.
bool begins(const std::string& line, const std::string& word) { return plain_word(word).starts_with(plain_word(line)); }

/// "es (español), fr (français)": a line each would be more than a screen.
std::string in_a_row(const std::vector<Choice>& choices) {
  std::vector<std::string> out;
  for (const auto& choice : choices)
    out.push_back(choice.words.empty() ? choice.name : choice.name + " (" + choice.words + ")");
  return with_commas(out);
}

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

/// What Tab completes, and what a slip may have been meant to be.
std::vector<std::string> names_of(const Question& question) {
  std::vector<std::string> out;
  for (const auto& choice : question.choices) out.push_back(choice.name);
  out.insert(out.end(), question.completed.begin(), question.completed.end());
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
    show(questions, at);
    while (true) {
      const auto said = line(names_of(question));
      if (!said) return leave();
      if (trimmed(*said) == explains) {
        explain(question);
        continue;
      }
      if (trimmed(*said) == back) {
        if (at == 0) session_.remark("ask-first");
        at -= at > 0;
        break;
      }
      if (!take(question, *said)) continue;
      at = settled_.empty() ? at + 1 : 0; // what was settled is passed over from the first question on
      break;
    }
  }
  return true;
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

void Dialogue::show(const std::vector<Question>& questions, std::size_t at) {
  auto& err = session_.err;
  const auto& question = questions[at];
  const auto before = answers_.find(question.key);
  auto proposal = before == answers_.end() ? question.proposal : before->second;
  if (proposal.empty() && question.may_be_none) proposal = none;
  auto text = numbered(questions, at);
  if (question.named && !proposal.empty() && proposal != none) proposal = question.named(proposal);
  if (!proposal.empty()) text += " [" + cut_to(one_line(proposal), widest_proposal) + "]";
  err.say("\n" + err.paint(Colour::bold, paragraph(text, err)));
  show_choices(question.choices, false);
  if (!question.help.empty()) err.say(err.paint(Colour::grey, paragraph(question.help, err, "  ")));
}

void Dialogue::show_choices(const std::vector<Choice>& choices, bool in_full) {
  const auto& err = session_.err;
  Rows rows;
  bool fits = true;
  for (const auto& choice : choices) {
    rows.push_back({std::to_string(rows.size() + 1), choice.name,
                    choice.words + (in_full && !choice.more.empty() ? ": " + choice.more : "")});
    fits = fits && display_width("  " + rows.back()[0] + "  " + choice.name) <= err.width();
  }
  if (fits) return session_.err.say(columns_with_text(rows, err, "  "));
  for (const auto& row : rows)
    session_.err.say(paragraph(row[0] + " " + row[1], err, "  ") + paragraph(row[2], err, "      "));
}

void Dialogue::explain(const Question& question) {
  auto& err = session_.err;
  const auto& choices = question.choices;
  const auto how =
      session_.say("ask-no-choice-help", {{"count", std::to_string(choices.size())}, {"value", std::string()}});
  err.say("\n" + paragraph(choices.empty() ? question.text : how, err, "  "));
  show_choices(choices, true);
  if (!question.help.empty()) err.say(paragraph(question.help, err, "  "));
  if (question.listed) err.say(paragraph(in_a_row(question.listed()), err, "  "));
  err.say(paragraph(session_.say("ask-explain-keys"), err, "  "));
}

void Dialogue::explain_writing() {
  auto& err = session_.err;
  Rows rows;
  for (const auto& question : plan_(answers_)) rows.push_back({std::to_string(rows.size() + 1), question.text});
  err.say("\n" + paragraph(session_.say("ask-explain-writing"), err, "  ") + columns_with_text(rows, err, "  "));
}

std::optional<std::string> Dialogue::line(const std::vector<std::string>& completed) {
  if (!session_.err.flush()) return std::nullopt;
  return editor_.read("> ", completed);
}

bool Dialogue::take(const Question& question, std::string line) {
  if (graphemes(line) > longest_line)
    return complain("ask-too-long", {{"count", static_cast<std::int64_t>(longest_line)}}, "ask-too-long-help");
  if (has_control(line))
    return complain("ask-control", {{"value", cut_to(one_line(line), widest_proposal)}}, "ask-control-help");
  auto answer = trimmed(line);
  if (answer.empty()) {
    const auto before = answers_.find(question.key);
    answer = before == answers_.end() ? question.proposal : before->second;
  }
  if (question.may_be_none && answer == none) answer.clear();
  if (answer.empty() && !question.may_be_none) return complain("ask-needed", {}, "ask-needed-help");
  if (take_elsewhere(question, answer)) return true;
  if (!question.choices.empty() && !choose(question, answer)) return false;
  const auto wrong = question.judge && !answer.empty() ? question.judge(answer) : std::vector<Diagnostic>();
  if (!wrong.empty()) return complain(wrong);
  answers_[question.key] = answer;
  if (answer.empty()) answer = none;
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
  const auto is_it = [&](const Choice& choice) { return choice.name == answer || same_word(choice.title, answer); };
  if (!question.elsewhere || std::any_of(question.choices.begin(), question.choices.end(), is_it)) return false;
  settled_ = question.elsewhere(answer);
  for (const auto& [key, value] : settled_) {
    answers_[key] = value;
    if (value != answer) say_taken(value);
  }
  return !settled_.empty();
}

/// By its number, its name, or what it is called.
bool Dialogue::choose(const Question& question, std::string& answer) {
  const auto& choices = question.choices;
  if (answer.empty()) return true;
  if (const auto number = number_of(answer); number > 0 && number <= choices.size()) {
    answer = choices[number - 1].name;
    return true;
  }
  for (const auto& choice : choices)
    if (choice.name == answer || same_word(choice.title, answer)) return answer = choice.name, true;
  const auto near = meant(answer, names_of(question));
  return complain({{.rule = {},
                    .message = "ask-no-choice",
                    .span = {},
                    .arguments = {{"value", answer}, {"nearest", near}, {"count", std::to_string(choices.size())}},
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

bool Dialogue::confirm(const std::function<std::string(const Answers&)>& file,
                       const std::function<std::string(const Answers&)>& make) {
  const auto yes = session_.say("ask-yes"), no = session_.say("ask-no");
  while (true) {
    auto& err = session_.err;
    err.say("\n" + err.paint(Colour::bold, paragraph(session_.say("ask-shown", {{"file", file(answers_)}}), err)));
    for (const auto& one : telling_lines(make(answers_))) err.say(one.empty() ? "\n" : paragraph(one, err, "  "));
    err.say("\n");
    err.say(err.paint(Colour::bold,
                      paragraph(session_.say("ask-write", {{"file", file(answers_)}}) + " [" + yes + "]", err)));
    err.say(err.paint(Colour::grey, paragraph(session_.say("ask-write-help"), err, "  ")));
    while (true) {
      const auto said = line({yes, no});
      if (!said) return leave();
      const auto answer = trimmed(*said);
      if (answer.empty() || begins(answer, yes) || begins(answer, "yes")) return true;
      if (begins(answer, no) || begins(answer, "no")) return leave();
      if (answer == explains) {
        explain_writing();
        continue;
      }
      auto number = number_of(answer);
      const auto total = plan_(answers_).size();
      if (answer == back) number = total;
      if (number == 0 || number > total) {
        complain("ask-yes-or-no", {{"value", cut_to(one_line(answer), widest_proposal)}}, "ask-yes-or-no-help");
        continue;
      }
      if (!ask_from(number - 1, true)) return false;
      break;
    }
  }
}

} // namespace dateline::cli
