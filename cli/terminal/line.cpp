// SPDX-License-Identifier: MIT
#include "terminal/line.h"

#include <histedit.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <utility>

#include "dateline.h"
#include "signals.h"
#include "terminal/terminal.h"

namespace dateline::cli {

namespace {
/// The next byte of standard input; nothing at its end, or when the run was asked to end.
std::optional<unsigned char> next_byte() {
  constexpr int moment = 200; // a signal that comes right before it does not end a wait
  pollfd input{STDIN_FILENO, POLLIN, 0};
  while (!interrupted()) {
    if (poll(&input, 1, moment) <= 0) continue;
    unsigned char byte = 0;
    if (read(STDIN_FILENO, &byte, 1) == 1) return byte;
    if (!interrupted()) return std::nullopt;
  }
  return std::nullopt;
}

std::optional<std::string> read_plainly(const std::string& prompt) {
  if (!write_all(STDERR_FILENO, prompt)) return std::nullopt;
  constexpr std::size_t enough = 4 * (longest_line + 1); // of bytes
  std::string out;
  while (const auto byte = next_byte()) {
    if (*byte == '\n') return out;
    if (out.size() < enough) out += static_cast<char>(*byte);
  }
  if (out.empty() || interrupted()) return std::nullopt;
  return out;
}

/// How many bytes of a character follow its first.
int bytes_after(unsigned char first) {
  if (first >= 0xF8) return 0; // begins none
  return first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
}

std::string narrow(const wchar_t* begin, const wchar_t* end) {
  std::string out;
  for (; begin != end; ++begin) append(out, static_cast<char32_t>(*begin));
  return out;
}

std::wstring wide(std::string_view text) {
  std::wstring out;
  for (std::size_t at = 0; at < text.size();) out += static_cast<wchar_t>(next_character(text, at));
  return out;
}

bool begins_with(std::string_view word, std::string_view start) {
  return word.size() >= start.size() &&
         std::equal(start.begin(), start.end(), word.begin(), [](char a, char b) { return lower(a) == lower(b); });
}

/// What several words begin with.
std::string common_start(const std::vector<std::string>& words) {
  std::string out = words.front();
  for (const auto& word : words)
    while (!begins_with(word, out)) out.pop_back();
  return out;
}

/// Letters are told from what is none, and wide ones from narrow ones, by a locale of UTF-8 alone; a fresh Debian has
/// no other than C.UTF-8, and nothing else of the run depends on it.
bool can_edit() {
  const char* kind = std::getenv("TERM");
  if (!kind || !*kind || std::string_view(kind) == "dumb") return false;
  return std::setlocale(LC_CTYPE, "C.UTF-8") != nullptr;
}
} // namespace

struct LineEditor::Editor {
  std::FILE* out = nullptr;
  EditLine* line = nullptr;
  HistoryW* history = nullptr;
  std::wstring prompt;
  std::vector<std::string> choices;
  std::optional<unsigned char> unread; // a byte of the next character
  unsigned short columns = 0;          // as libedit knows them

  ~Editor() {
    if (line) el_end(line);
    if (history) history_wend(history);
    if (out) std::fclose(out);
  }

  bool open() {
    constexpr int kept = 100;
    const int copy = dup(STDERR_FILENO);
    out = copy < 0 ? nullptr : fdopen(copy, "w");
    if (!out) return false;
    line = el_init("dateline", stdin, out, out);
    history = history_winit();
    if (!line || !history) return false;
    HistEventW event;
    history_w(history, &event, H_SETSIZE, kept);
    history_w(history, &event, H_SETUNIQUE, 1);
    el_wset(line, EL_CLIENTDATA, this);
    el_wset(line, EL_HIST, history_w, history);
    el_wset(line, EL_EDITOR, L"emacs");
    el_wset(line, EL_PROMPT, &show_prompt);
    el_wset(line, EL_GETCFN, &next_character_typed);
    el_wset(line, EL_ADDFN, L"complete", L"complete a word", &complete);
    el_wset(line, EL_BIND, L"^I", L"complete", nullptr);
    return true;
  }

  static Editor& of(EditLine* line) {
    Editor* self = nullptr;
    el_wget(line, EL_CLIENTDATA, &self);
    return *self;
  }

  static wchar_t* show_prompt(EditLine* line) { return of(line).prompt.data(); }

  /// libedit's own goes on after the first Ctrl-C, and reads by the locale.
  /// What is no character, or would turn the direction of the line, becomes U+FFFD.
  static int next_character_typed(EditLine* line, wchar_t* to) {
    constexpr wchar_t first_shown_as_it_is = 0xA0; // those before it libedit makes visible
    auto& unread = of(line).unread;
    const auto first = unread ? std::exchange(unread, std::nullopt) : next_byte();
    if (!first) return interrupted() ? -1 : 0;
    of(line).follow_width();
    std::string bytes(1, static_cast<char>(*first));
    for (int more = bytes_after(*first); more > 0; --more) {
      const auto byte = next_byte();
      if (!byte) return interrupted() ? -1 : 0;
      if ((*byte & 0xC0) != 0x80) { // of the next character: this one stays without its end
        unread = byte;
        break;
      }
      bytes += static_cast<char>(*byte);
    }
    std::size_t at = 0;
    *to = static_cast<wchar_t>(next_character(bytes, at));
    if (*to >= first_shown_as_it_is && visible(bytes) != bytes) *to = not_a_character;
    return 1;
  }

  /// The terminal may have become wider or narrower in the middle of a line.
  void follow_width() {
    winsize size{};
    if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == columns) return;
    columns = size.ws_col;
    el_resize(line);
  }

  static unsigned char complete(EditLine* line, int) { return of(line).complete_word(); }

  /// Puts in what is certain; where there are several, and nothing more is certain, shows them.
  unsigned char complete_word() {
    const auto* typed = el_wline(line);
    auto word = narrow(typed->buffer, typed->cursor);
    if (const auto comma = word.rfind(','); comma != word.npos) word.erase(0, comma + 1);
    word.erase(0, word.find_first_not_of(' '));
    std::vector<std::string> fit;
    for (const auto& choice : choices)
      if (begins_with(choice, word)) fit.push_back(choice);
    if (fit.empty()) return CC_REFRESH_BEEP;
    const auto start = common_start(fit);
    if (start.size() == word.size() && fit.size() > 1) {
      std::fprintf(out, "\n%s\n", with_commas(fit).c_str());
      return CC_REDISPLAY;
    }
    el_wdeletestr(line, static_cast<int>(wide(word).size()));
    el_winsertstr(line, wide(start).c_str());
    return CC_REFRESH;
  }

  std::optional<std::string> read() {
    int count = 0;
    el_wset(line, EL_PREP_TERM, 1); // before the prompt: what is typed right behind it is otherwise the terminal's
    columns = 0;
    follow_width();
    const auto* text = el_wgets(line, &count);
    if (!text || count <= 0 || interrupted()) return std::nullopt;
    const auto* end = text + count;
    if (end[-1] == L'\n') --end;
    HistEventW event;
    if (text != end) history_w(history, &event, H_ENTER, std::wstring(text, end).c_str());
    return narrow(text, end);
  }
};

LineEditor::LineEditor() {
  if (!can_edit()) return;
  editor_ = std::make_unique<Editor>();
  if (!editor_->open()) editor_.reset();
}

LineEditor::~LineEditor() = default;

std::optional<std::string> LineEditor::read(const std::string& prompt, const std::vector<std::string>& choices) {
  if (!editor_) return read_plainly(prompt);
  editor_->prompt = wide(prompt);
  editor_->choices = choices;
  return editor_->read();
}

} // namespace dateline::cli
