// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "session.h"
#include "terminal/line.h"

namespace dateline::cli {

/// One of a closed set, what it is, and what it is called, which is as good as its name. `more` is said of it to who
/// types `?`: many sentences would push the question off the screen.
struct Choice {
  std::string name, words = {}, title = {}, more = {};
};

using Answers = std::map<std::string, std::string>;

/// The answer to a question; empty if there is none yet.
std::string answer_to(const Answers& answers, const std::string& key);

/// What a person is asked, one at a time.
struct Question {
  std::string key;                                  // under which its answer is kept
  std::string text;                                 // as it is asked
  std::string help = {};                            // a sentence; empty: none
  std::string proposal = {};                        // what an empty line means
  bool may_be_none = false;                         // `-` means none, and so does an empty line without a proposal
  std::vector<Choice> choices = {};                 // shown with their numbers; nothing else is taken
  std::vector<std::string> completed = {};          // what Tab completes too
  std::function<std::vector<Choice>()> listed = {}; // what there is, where that is too much to be shown unasked
  std::function<std::string(const std::string& answer)> named = {}; // a proposal with what it means: "ES (Spain)"
  bool opens = false;                                               // how many are asked after it depends on its answer
  /// What an answer that is none of the choices says, as answers to this and other questions; empty: nothing.
  std::function<Answers(const std::string& answer)> elsewhere = {};
  /// Puts an answer right where it is clear what was meant, and says what is wrong with it.
  std::function<std::vector<Diagnostic>(std::string& answer)> judge = {};
};

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
  void show(const std::vector<Question>& questions, std::size_t at);
  std::string numbered(const std::vector<Question>& questions, std::size_t at);
  void show_choices(const std::vector<Choice>& choices, bool in_full);
  /// What can be typed, for who types `?`.
  void explain(const Question& question);
  void explain_writing();
  /// A line, or nothing if the person leaves.
  std::optional<std::string> line(const std::vector<std::string>& completed);
  /// Whether a line answers; it is then kept.
  bool take(const Question& question, std::string line);
  bool take_elsewhere(const Question& question, const std::string& answer);
  bool choose(const Question& question, std::string& answer);
  void say_taken(const std::string& answer);
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
