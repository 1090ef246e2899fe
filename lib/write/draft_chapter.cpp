// SPDX-License-Identifier: MIT
#include "write/toml_text.h"
#include "write/write.h"

namespace dateline::write {

namespace {
using Settings = std::vector<std::pair<std::string, std::string>>;

struct Line {
  std::string_view setting;      // what it is called on a command line
  std::string_view key;          // what it is called in the file
  std::string_view comment = {}; // the message that says what it is
  std::string_view instead = {}; // what stands there, as a comment, if it is not set
  std::string_view word = {};    // or the message that does
};
constexpr Line chapter_lines[] = {
    {"name", "name", "draft-chapter-name", R"("Wikimedia Ejemplo")"},
    {"short", "short", "draft-chapter-short", R"("WM Ejemplo")"},
    {"kind", "kind", "draft-chapter-kind", R"("chapter")"},
    {"country", "country", "draft-chapter-country", R"("ES")"},
    {"city", "city", "draft-chapter-city", R"("Madrid")"},
    {"timezone", "timezone", "draft-chapter-timezone", R"("Europe/Madrid")"},
    {"languages", "languages", "draft-chapter-languages", R"(["es", "en"])"},
    {"formats", "formats", "draft-chapter-formats", R"(["odt", "html"])"},
    {"website", "website", "", R"("https://wikimedia.example")"},
    {"about", "about", "draft-chapter-about", "", "draft-chapter-about-example"},
    {"legal", "legal", "draft-chapter-legal", R"("NIF …")"},
};
constexpr Line person_lines[] = {
    {"press", "name", "", R"("Lucía Ferrer Ruiz")"},
    {"role", "role", "", "", "example-role"},
    {"email", "email", "", R"("prensa@wikimedia.example")"},
    {"phone", "phone", "", R"("+34 910 000 000")"},
};

std::string array_of(std::string_view list) {
  std::string out;
  while (!list.empty()) {
    const auto comma = list.find(',');
    out += (out.empty() ? "" : ", ") + toml_string(list.substr(0, comma));
    list.remove_prefix(comma == list.npos ? list.size() : comma + 1);
  }
  return "[" + out + "]";
}

/// Writes a chapter.toml from top to bottom.
class ChapterDraft {
 public:
  ChapterDraft(const Settings& settings, const Word& word) : settings_(settings), word_(word) {
    for (const auto& [name, value] : settings)
      if (name == "languages") language_ = value.substr(0, value.find(','));
  }

  std::string write() {
    comment("draft-chapter");
    comment("draft-chapter-check");
    out_ += "\n";
    for (const auto& line : chapter_lines) write_line(line);
    comment("draft-chapter-press");
    out_ += "press = [\"press\"]\n\n[people.press]\n";
    for (const auto& line : person_lines) write_line(line);
    return std::move(out_);
  }

 private:
  std::string say(std::string_view message) const { return word_(message, language_, {}); }
  void comment(std::string_view message) { out_.append("# ").append(say(message)).append("\n"); }

  void write_line(const Line& line) {
    if (!line.comment.empty()) comment(line.comment);
    bool any = false;
    for (const auto& [name, value] : settings_) {
      const auto dot = name.find('.');
      if (std::string_view(name).substr(0, dot) != line.setting) continue;
      const bool is_list = line.key == "languages" || line.key == "formats";
      if (value.empty()) out_ += "# "; // still to be written, in its language
      out_.append(line.key).append(dot == name.npos ? "" : name.substr(dot)).append(" = ");
      out_.append(is_list ? array_of(value) : toml_string(value)).append("\n");
      any = true;
    }
    if (any) return;
    const auto instead = line.word.empty() ? std::string(line.instead) : toml_string(say(line.word));
    out_.append("# ").append(line.key).append(" = ").append(instead).append("\n");
  }

  const Settings& settings_;
  const Word& word_;
  std::string language_ = "en";
  std::string out_;
};
} // namespace

std::string draft_chapter(const Settings& settings, const Word& word) { return ChapterDraft(settings, word).write(); }

} // namespace dateline::write
