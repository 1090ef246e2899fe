// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "session.h"

namespace dateline::cli {

/// One of a closed set, what it is, and what it is called, which is as good as its name. `more` is said of it to who
/// types `?`: many sentences would push the question off the screen.
struct Choice {
  std::string name, words = {}, title = {}, more = {};
};

using Answers = std::map<std::string, std::string>;

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

/// What a line that is no answer means.
constexpr std::string_view goes_back = "<", means_none = "-", explains = "?";
/// In cells: what is quoted of an answer in one line.
constexpr std::size_t widest_answer = 60;

/// What Tab completes, and what a slip may have been meant to be.
std::vector<std::string> names_of(const Question& question);
/// The choice that an answer names, by its number, its name, or what it is called; null if it names none.
const Choice* find_choice(const Question& question, const std::string& answer);
/// The number that a line is; 0 if it is none.
std::size_t number_of(const std::string& line);

/// All of these say it on standard error.

/// A question as it is asked, `text` with its number, with what an empty line would mean and its choices.
void show(Session& session, const Question& question, std::string text, std::string proposal);
/// What can be typed, for who types `?`.
void explain(Session& session, const Question& question);
/// The same where a file is to be written: the questions that can be gone back to.
void explain_writing(Session& session, const std::vector<Question>& questions);

} // namespace dateline::cli
