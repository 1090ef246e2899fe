// SPDX-License-Identifier: MIT
#include "write/toml_text.h"
#include "write/write.h"

namespace dateline::write {

namespace {
using Settings = std::vector<std::pair<std::string, std::string>>;

struct Line {
  std::string_view setting; // what it is called on a command line
  std::string_view key;     // what it is called in the file
  std::string_view comment; // what it is
  std::string_view instead; // what stands there, as a comment, if it is not set
};
constexpr Line chapter_lines[] = {
    {"name", "name", "The organisation. By language: name.es = \"…\"", "\"Wikimedia Ejemplo\""},
    {"short", "short", "For a later mention.", "\"WM Ejemplo\""},
    {"kind", "kind", "chapter, thematic-organisation, user-group or other.", "\"chapter\""},
    {"country", "country", "ISO 3166-1.", "\"ES\""},
    {"city", "city", "What a dateline begins with.", "\"Madrid\""},
    {"timezone", "timezone", "For embargoes; without it, UTC.", "\"Europe/Madrid\""},
    {"languages", "languages", "What releases are written in.", "[\"es\", \"en\"]"},
    {"formats", "formats", "What export writes.", "[\"odt\", \"html\"]"},
    {"website", "website", "", "\"https://wikimedia.example\""},
    {"about", "about",
     "REVIEW THIS before the first release: who you are, in a few sentences that a newsroom can print.",
     "\"Wikimedia Ejemplo is …\""},
    {"legal", "legal", "A footer that the law asks for.", "\"NIF …\""},
};
constexpr Line person_lines[] = {
    {"press", "name", "", "\"Lucía Ferrer Ruiz\""},
    {"role", "role", "", "\"press officer\""},
    {"email", "email", "", "\"prensa@wikimedia.example\""},
    {"phone", "phone", "", "\"+34 910 000 000\""},
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

void write_line(std::string& out, const Line& line, const Settings& settings) {
  if (!line.comment.empty()) out.append("# ").append(line.comment).append("\n");
  bool any = false;
  for (const auto& [name, value] : settings) {
    const auto dot = name.find('.');
    if (std::string_view(name).substr(0, dot) != line.setting) continue;
    const bool is_list = line.key == "languages" || line.key == "formats";
    out.append(line.key).append(dot == name.npos ? "" : name.substr(dot)).append(" = ");
    out.append(is_list ? array_of(value) : toml_string(value)).append("\n");
    any = true;
  }
  if (!any) out.append("# ").append(line.key).append(" = ").append(line.instead).append("\n");
}
} // namespace

std::string draft_chapter(const Settings& settings) {
  std::string out = "# Who is speaking, in every release in this folder and below it.\n"
                    "# Take the # from the lines that you need. Then type: dateline check\n\n";
  for (const auto& line : chapter_lines) write_line(out, line, settings);
  out += "# Who answers the press, in this order: each is a table below.\npress = [\"press\"]\n\n[people.press]\n";
  for (const auto& line : person_lines) write_line(out, line, settings);
  return out;
}

} // namespace dateline::write
