// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "commands.h"
#include "inputs.h"
#include "session.h"
#include "terminal/columns.h"
#include "terminal/pager.h"
#include "wanted.h"

namespace dateline::cli {

extern const Command help_command;

namespace {
constexpr std::string_view help_examples[] = {"dateline help export", "dateline help files"};

/// The pages of the manual, as `help` is asked for them.
constexpr std::pair<std::string_view, std::string_view> pages[] = {
    {"dateline", "dateline"}, {"files", "dateline-files"}, {"press", "dateline-press"}};
constexpr auto page_names = [] {
  std::array<std::string_view, std::size(pages)> out;
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = pages[i].first;
  return out;
}();
constexpr Operand help_operands[] = {{Names::command, page_names}};

/// mandoc strikes bold letters twice, and puts what is underlined over a `_`: X, backspace, X.
class Overstruck {
 public:
  explicit Overstruck(const Stream& stream) : stream_(stream) {}

  std::string shown(std::string_view page) {
    for (std::size_t at = 0; at < page.size();) {
      auto letter = take(page, at);
      auto colour = Colour::plain;
      while (at < page.size() && page[at] == '\b') {
        const auto over = take(page, ++at);
        colour = letter == over ? Colour::bold : Colour::underlined;
        letter = over;
      }
      add(letter, colour);
    }
    return flush(), std::move(out_);
  }

 private:
  static std::string_view take(std::string_view page, std::size_t& at) {
    const auto start = at;
    next_character(page, at);
    return page.substr(start, at - start);
  }

  void add(std::string_view letter, Colour colour) {
    if (colour != colour_) flush(), colour_ = colour;
    run_ += letter;
  }

  void flush() {
    if (!run_.empty()) out_ += stream_.paint(colour_, run_);
    run_.clear();
  }

  const Stream& stream_;
  std::string out_, run_; // letters of one colour
  Colour colour_ = Colour::plain;
};

std::string usage(Session& session, const Command& command) {
  return "dateline " + std::string(command.name) + " " + session.say(operands_of(command).key);
}

void show_title(Session& session, std::string_view message) {
  session.out.say("\n" + session.out.paint(Colour::bold, session.say(message)) + "\n");
}

void show_options(Session& session, std::span<const Option* const> list, Rows& rows) {
  for (const auto* option : list) {
    std::string name(option->name);
    if (option->takes != Takes::nothing) name += " " + session.say(value_of(*option).key);
    rows.push_back({name, session.say("option-" + std::string(option->name.substr(2)))});
  }
}

/// An example as it can be pasted here: with a release that there is.
std::string example_here(const Session& session, std::string_view example) {
  constexpr std::string_view sample = "launch.toml";
  const auto release = newest_release(session);
  std::string out(example);
  const bool makes_it = example.starts_with("dateline new");
  if (const auto at = out.find(sample); at != out.npos && !release.empty() && !makes_it)
    out.replace(at, sample.size(), quoted(release));
  return out;
}
} // namespace

void show_help(Session& session, const Command& command) {
  session.out.say(paragraph(session.say("command-" + std::string(command.name)), session.out));
  show_title(session, "title-usage");
  session.out.say("  " + usage(session, command) + "\n");
  show_title(session, "title-options");
  Rows rows;
  show_options(session, command.options, rows);
  show_options(session, common_options(), rows);
  session.out.say(columns_with_text(rows, session.out, "  "));
  show_title(session, "title-examples");
  for (const auto example : command.examples) session.out.say("  " + example_here(session, example) + "\n");
}

namespace {
/// Shows a page in the first language of messages that has it, and says so if only English does; false if there is no
/// such page.
bool show_page(Session& session, std::string_view file) {
  const auto& catalogues = session.messages().catalogues;
  const auto found = std::find_if(catalogues.begin(), catalogues.end(),
                                  [&](const Messages::Catalogue& one) { return !manual(file, one.language).empty(); });
  if (found == catalogues.end()) return false;
  page(session.out, Overstruck(session.out).shown(manual(file, found->language)));
  if (found->language == "en" && !serves({"en"}, catalogues.front().language)) session.remark("page-in-english");
  return true;
}

void run(Session& session) {
  if (session.arguments.operands.empty()) return show_overview(session);
  const auto& name = session.arguments.operands.front();
  if (const auto* command = find_command(name)) return show_help(session, *command);
  std::vector<std::string> names;
  for (const auto* command : commands()) names.emplace_back(command->name);
  for (const auto& [page, file] : pages) {
    names.emplace_back(page), names.emplace_back(file);
    if ((name == page || name == file) && show_page(session, file)) return;
  }
  session.fail_name("no-such-page", name, names, "list-commands");
}
} // namespace

const Command help_command{"help", Task::look_up, 0, 1, {}, help_examples, run, help_operands};

} // namespace dateline::cli
