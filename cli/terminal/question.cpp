// SPDX-License-Identifier: MIT
#include "terminal/question.h"

#include <algorithm>

#include "terminal/columns.h"

namespace dateline::cli {

std::vector<std::string> names_of(const Question& question) {
  std::vector<std::string> out;
  for (const auto& choice : question.choices) out.push_back(choice.name);
  out.insert(out.end(), question.completed.begin(), question.completed.end());
  return out;
}

const Choice* find_choice(const Question& question, const std::string& answer) {
  const auto& choices = question.choices;
  if (const auto number = number_of(answer); number > 0 && number <= choices.size()) return &choices[number - 1];
  const auto is_it = [&](const Choice& choice) { return choice.name == answer || same_word(choice.title, answer); };
  const auto found = std::find_if(choices.begin(), choices.end(), is_it);
  return found == choices.end() ? nullptr : &*found;
}

std::size_t number_of(const std::string& line) {
  constexpr std::size_t most_digits = 4;
  if (line.empty() || line.size() > most_digits || line.find_first_not_of("0123456789") != line.npos) return 0;
  return std::stoul(line);
}

namespace {
/// "es (español), fr (français)": a line each would be more than a screen.
std::string in_a_row(const std::vector<Choice>& choices) {
  std::vector<std::string> out;
  for (const auto& choice : choices)
    out.push_back(choice.words.empty() ? choice.name : choice.name + " (" + choice.words + ")");
  return with_commas(out);
}

/// In columns, or, where these would be too narrow, each choice over its words.
void show_choices(Session& session, const std::vector<Choice>& choices, bool in_full) {
  auto& err = session.err;
  Rows rows;
  bool fits = true;
  for (const auto& choice : choices) {
    rows.push_back({std::to_string(rows.size() + 1), choice.name,
                    choice.words + (in_full && !choice.more.empty() ? ": " + choice.more : "")});
    fits = fits && display_width("  " + rows.back()[0] + "  " + choice.name) <= err.width();
  }
  if (fits) return err.say(columns_with_text(rows, err, "  "));
  for (const auto& row : rows) err.say(paragraph(row[0] + " " + row[1], err, "  ") + paragraph(row[2], err, "      "));
}
} // namespace

void show(Session& session, const Question& question, std::string text, std::string proposal) {
  auto& err = session.err;
  if (proposal.empty() && question.may_be_none) proposal = means_none;
  if (question.named && !proposal.empty() && proposal != means_none) proposal = question.named(proposal);
  if (!proposal.empty()) text += " [" + cut_to(one_line(proposal), widest_answer) + "]";
  err.say("\n" + err.paint(Colour::bold, paragraph(text, err)));
  show_choices(session, question.choices, false);
  if (!question.help.empty()) err.say(err.paint(Colour::grey, paragraph(question.help, err, "  ")));
}

void explain(Session& session, const Question& question) {
  auto& err = session.err;
  const auto& choices = question.choices;
  const auto how =
      session.say("ask-no-choice-help", {{"count", std::to_string(choices.size())}, {"value", std::string()}});
  err.say("\n" + paragraph(choices.empty() ? question.text : how, err, "  "));
  show_choices(session, choices, true);
  if (!question.help.empty()) err.say(paragraph(question.help, err, "  "));
  if (question.listed) err.say(paragraph(in_a_row(question.listed()), err, "  "));
  err.say(paragraph(session.say("ask-explain-keys"), err, "  "));
}

void explain_writing(Session& session, const std::vector<Question>& questions) {
  auto& err = session.err;
  Rows rows;
  for (const auto& question : questions) rows.push_back({std::to_string(rows.size() + 1), question.text});
  err.say("\n" + paragraph(session.say("ask-explain-writing"), err, "  ") + columns_with_text(rows, err, "  "));
}

} // namespace dateline::cli
