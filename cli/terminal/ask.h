// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "session.h"
#include "terminal/line.h"
#include "terminal/question.h"

namespace dateline::cli {

/// The answer to a question; empty if there is none yet.
std::string answer_to(const Answers& answers, const std::string& key);

/// The questions, as far as the answers so far tell: each answer may bring others.
using Plan = std::function<std::vector<Question>(const Answers&)>;

/// Whether there is somebody to ask: at a terminal, who can read what is said there.
bool can_ask(const Session& session);

/// Asks, goes back, and shows what comes of it before anything is written.
class Dialogue {
 public:
  Dialogue(Session& session, Plan plan) : session_(session), plan_(std::move(plan)) {}

  /// Whether all questions were answered. If not, the person left, which has been said.
  bool ask();
  /// Whether a file is to be written, once its text has been shown; `make` makes it from the answers, which may be
  /// changed by then. If not, the person left or said no.
  bool confirm(const std::function<std::string(const Answers&)>& file,
               const std::function<std::string(const Answers&)>& make);

  const Answers& answers() const { return answers_; }

 private:
  bool ask_from(std::size_t first, bool only_new);
  void introduce();
  std::string numbered(const std::vector<Question>& questions, std::size_t at);
  /// The answer there is, or else what is proposed.
  std::string proposal_for(const Question& question) const;
  /// How a question ended.
  enum class Said { answer, back, leave };
  Said ask_one(const Question& question, bool is_first);
  /// A line, or nothing if the person leaves.
  std::optional<std::string> line(const std::vector<std::string>& completed);
  /// Whether a line answers; it is then kept.
  bool take(const Question& question, const std::string& line);
  bool take_elsewhere(const Question& question, const std::string& answer);
  bool choose(const Question& question, std::string& answer);
  void say_taken(const std::string& answer);
  /// What is answered to the text of a file: the number of a question to go back to; 0: write it; nothing: leave.
  std::optional<std::size_t> read_verdict();
  /// Says what is wrong with an answer.
  bool complain(const std::vector<Diagnostic>& wrong);
  bool complain(std::string_view message, std::vector<Argument> values, std::string_view help);
  bool leave();

  Session& session_;
  Plan plan_;
  Answers answers_;
  Answers settled_; // by the last answer, of questions that need not be asked then
  LineEditor editor_;
  bool introduced_ = false;
};

} // namespace dateline::cli
