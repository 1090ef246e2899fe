// SPDX-License-Identifier: MIT
#include "session.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "report/report.h"
#include "user_language.h"

namespace dateline::cli {

Session::Session(Arguments given)
    : arguments(std::move(given)), desk(disk, arguments.values(options::templates)),
      out(1, arguments.has(options::no_color)), err(2, arguments.has(options::no_color)) {}

const Messages& Session::messages() {
  if (!messages_) messages_ = desk.messages(message_languages());
  return *messages_;
}

std::string Session::say(std::string_view message, const std::vector<Argument>& values) {
  return one_line(text(message, values, messages()));
}

void Session::fail(Status status, std::string_view message, std::vector<Argument> values, std::string_view help) {
  note(status);
  const Diagnostic problem{.rule = {},
                           .message = message,
                           .span = {},
                           .arguments = std::move(values),
                           .help = help,
                           .language = {},
                           .file = {}};
  note_slip(problem);
  report({problem});
}

void Session::report(const std::vector<Diagnostic>& diagnostics) {
  if (reported_) err.say("\n");
  reported_ = true;
  err.say(report_text(diagnostics, messages(), err));
  err.flush();
}

void Session::remark(std::string_view message, const std::vector<Argument>& values) {
  err.say((reported_ ? "\n" : "") + say(message, values) + "\n");
}

void Session::fail_name(std::string_view message, const std::string& value, const std::vector<std::string>& names,
                        std::string_view otherwise) {
  const auto near = meant(value, names);
  fail(Status::usage, message, {{"value", value}, {"nearest", near}}, near.empty() ? otherwise : "did-you-mean");
}

void Session::advise(std::string_view message, const std::vector<Argument>& values) {
  if (!out.flush() || quiet() || !err.terminal()) return;
  err.say(say(message, values) + "\n");
}

void Session::next(const std::string& command) {
  auto line = command;
  const auto takes = [&](std::string_view name) { return command.starts_with("dateline " + std::string(name)); };
  if (!takes("init") && !takes("help") && takes(""))
    for (const auto& folder : arguments.values(options::templates)) line += " --templates " + quoted(folder);
  advise("next", {{"command", line}});
}

void Session::note_slip(const Diagnostic& problem) {
  if (problem.level != Level::error) return;
  ++slips_;
  slip_.clear();
  if (!problem.help.starts_with("did-you-mean")) return;
  for (const auto& [name, value] : problem.arguments)
    if (const auto* text = std::get_if<std::string>(&value)) {
      if (name == "value") slip_ = *text;
      if (name == "nearest") meant_ = *text;
    }
}

namespace {
/// A word of a command line with what was meant in the place of a slip: all of it, an entry of a list, what stands
/// before `=`; empty if the slip is not there.
std::string corrected(const std::string& word, const std::string& slip, const std::string& meant) {
  for (auto at = word.find(slip); at != word.npos; at = word.find(slip, at + 1)) {
    const auto end = at + slip.size();
    const bool begins = at == 0 || word[at - 1] == ',' || word[at - 1] == '=';
    if (begins && (end == word.size() || word[end] == ',' || word[end] == '='))
      return word.substr(0, at) + meant + word.substr(end);
  }
  return {};
}
} // namespace

void Session::propose_corrected(const std::vector<std::string>& words) {
  if (slips_ != 1 || slip_.empty()) return;
  if (meant_.starts_with("dateline ")) return next(meant_);
  std::string line = "dateline";
  bool found = false;
  for (const auto& word : words) {
    const auto better = found ? std::string() : corrected(word, slip_, meant_);
    found |= !better.empty();
    line += " " + quoted(better.empty() ? word : better);
  }
  if (found) advise("next", {{"command", line}});
}

std::string same_languages(const Session& session) {
  const auto tags = session.arguments.values(options::language);
  std::string out;
  for (const auto& tag : tags) out += (out.empty() ? " --language " : ",") + quoted(tag);
  return out;
}

std::string quoted(const std::string& word) {
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("_-./,=+@%").find(c) != std::string_view::npos;
  };
  if (!word.empty() && std::all_of(word.begin(), word.end(), plain)) return word;
  std::string out = "'";
  for (const char c : word) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

bool is_served(const std::string& language, const std::vector<std::string>& by) {
  const auto chain = with_parents(language);
  return std::any_of(chain.begin(), chain.end(),
                     [&](const std::string& tag) { return std::find(by.begin(), by.end(), tag) != by.end(); });
}

void fail_language(Session& session, const std::string& word, const std::vector<std::string>& known) {
  auto near = word.size() > 3 ? language_by_name(word, known, message_languages()) : std::string();
  if (near.empty()) near = meant_tag(word, known);
  const auto tag = language_tag(word);
  const bool is_one = near.empty() && is_language(tag);
  session.fail(Status::usage, is_one ? "language-without-data" : "no-such-language",
               {{"value", word},
                {"nearest", near},
                {"name", is_one ? language_name(tag, message_languages().front()) : std::string()},
                {"list", with_commas(known)}},
               near.empty() ? "there-are" : "did-you-mean");
}

std::vector<std::string> wanted_languages(Session& session, const std::string& folder) {
  std::vector<std::string> out;
  const auto words = session.arguments.values(options::language);
  if (words.empty()) return out;
  const auto known = session.desk.language_tags(folder);
  for (const auto& word : words) {
    const auto tag = language_tag(word);
    if (!serves(known, tag))
      fail_language(session, word, known);
    else if (std::find(out.begin(), out.end(), tag) == out.end())
      out.push_back(tag);
  }
  return out;
}

void fail_format(Session& session, const std::string& word) {
  std::vector<std::string> names;
  for (const auto& format : formats()) names.emplace_back(format.name);
  const auto near = meant(word, names);
  session.fail(Status::usage, "no-such-format", {{"value", word}, {"nearest", near}, {"list", with_commas(names)}},
               word == "pdf"  ? "office-format"
               : near.empty() ? "list-formats"
                              : "did-you-mean");
}

std::vector<std::string> wanted_formats(Session& session, const Option& option) {
  std::vector<std::string> names, out;
  const auto all = formats();
  for (const auto& format : all) names.emplace_back(format.name);
  for (const auto& word : session.arguments.values(option)) {
    if (word == "all" && &option == &options::to) return names;
    if (std::find(names.begin(), names.end(), word) != names.end()) {
      out.push_back(word);
      continue;
    }
    fail_format(session, word);
  }
  return out;
}

bool judge_templates(Session& session) {
  for (const auto& folder : session.arguments.values(options::templates))
    if (!is_folder(folder)) {
      const auto near = nearest_path(session.disk, folder);
      session.fail(Status::usage, "no-such-folder", {{"folder", folder}, {"nearest", near}},
                   near.empty() ? "" : "did-you-mean");
    }
  return session.status() == Status::done;
}

void judge_languages(Session& session, const std::vector<std::string>& wanted, const std::vector<std::string>& there) {
  if (session.status() != Status::done) return; // a release that could not be read may be for it
  for (const auto& tag : wanted)
    if (std::find(there.begin(), there.end(), tag) == there.end())
      session.fail(Status::usage, "no-release-in-language", {{"value", tag}}, "no-release-in-language-help");
}

namespace {
bool is_day(std::string_view text) {
  int part[3] = {};
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  constexpr std::size_t start[] = {0, 5, 8}, length[] = {4, 2, 2};
  for (std::size_t i = 0; i < 3; ++i) {
    const auto digits = text.substr(start[i], length[i]);
    if (digits.find_first_not_of("0123456789") != digits.npos) return false;
    std::from_chars(digits.data(), digits.data() + digits.size(), part[i]);
  }
  return std::chrono::year_month_day(std::chrono::year(part[0]), std::chrono::month(static_cast<unsigned>(part[1])),
                                     std::chrono::day(static_cast<unsigned>(part[2])))
      .ok();
}

std::optional<std::int64_t> epoch(std::string_view text) {
  std::int64_t seconds = 0;
  const auto end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, seconds);
  if (read.ec != std::errc() || read.ptr != end || seconds < 0) return std::nullopt;
  return seconds;
}

/// Beyond the year 9999 no day is written with four digits: everything is over by then.
std::string day_of(std::chrono::sys_seconds moment) {
  constexpr auto last = std::chrono::sys_days{std::chrono::year(9999) / std::chrono::December / 31};
  const auto day = std::min(std::chrono::floor<std::chrono::days>(moment), last);
  const std::chrono::year_month_day date(day);
  char out[] = "0000-00-00";
  std::snprintf(out, sizeof out, "%04u-%02u-%02u", static_cast<unsigned>(static_cast<int>(date.year())) % 10000,
                static_cast<unsigned>(date.month()) % 100, static_cast<unsigned>(date.day()) % 100);
  return out;
}
} // namespace

std::string day_of(Session& session, const Option& option) {
  auto day = session.arguments.value(option);
  if (is_day(day)) return day;
  session.fail(Status::usage, "bad-today", {{"value", day}}, "bad-today-help");
  return {};
}

std::string today(Session& session) {
  using namespace std::chrono;
  if (session.arguments.has(options::today)) return day_of(session, options::today);
  const char* text = std::getenv("SOURCE_DATE_EPOCH");
  if (!text) return day_of(floor<seconds>(system_clock::now()));
  if (const auto seconds_since = epoch(text)) return day_of(sys_seconds{seconds{*seconds_since}});
  session.fail(Status::usage, "bad-epoch", {{"value", std::string(text)}}, "bad-epoch-help");
  return {};
}

std::string reading_language(const Session& session) {
  const auto words = session.arguments.values(options::language);
  if (!words.empty()) return language_tag(words.front());
  const auto known = session.desk.language_tags(".");
  for (const auto& tag : message_languages())
    if (serves(known, language_tag(tag))) return language_tag(tag);
  return "en";
}

} // namespace dateline::cli
