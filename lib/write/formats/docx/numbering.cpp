// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "write/formats/docx/parts.h"

namespace dateline::write::wordprocessing {

namespace {
/// The marks of all levels. They hang at the side where lines begin, which Word calls left in either direction.
std::string marks(int id, bool ordered) {
  constexpr std::array bullet{"•", "–", "◦"};
  auto out = fmt::format(R"(<w:abstractNum w:abstractNumId="{}"><w:multiLevelType w:val="multilevel"/>)"
                         "\n",
                         id);
  for (int level = 0; level < list_levels; ++level) {
    const auto mark =
        ordered ? fmt::format("%{}.", level + 1) : std::string(bullet[static_cast<std::size_t>(level) % bullet.size()]);
    out += fmt::format(R"(<w:lvl w:ilvl="{}"><w:start w:val="1"/><w:numFmt w:val="{}"/><w:lvlText w:val="{}"/>)"
                       R"(<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{}" w:hanging="{}"/></w:pPr></w:lvl>)"
                       "\n",
                       level, ordered ? "decimal" : "bullet", mark, twips(list_step * (level + 1)), twips(list_step));
  }
  return out + "</w:abstractNum>\n";
}

/// Lists with the same marks would go on counting if none were told where to begin. Word counts to 32767.
std::string counting(int id, const Numbering& list) {
  return fmt::format(R"(<w:num w:numId="{}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="{}">)"
                     R"(<w:startOverride w:val="{}"/></w:lvlOverride></w:num>)"
                     "\n",
                     id, list.level, std::clamp(list.start, 0, 32767));
}
} // namespace

std::string numbering(const std::vector<Numbering>& lists) {
  std::string out(declaration);
  out += fmt::format("<w:numbering xmlns:w=\"{}\">\n", main_namespace) + marks(0, false);
  if (!lists.empty()) out += marks(1, true);
  out += fmt::format(R"(<w:num w:numId="{}"><w:abstractNumId w:val="0"/></w:num>)"
                     "\n",
                     bullets);
  for (int id = first_list; const auto& list : lists) out += counting(id++, list);
  return out + "</w:numbering>\n";
}

} // namespace dateline::write::wordprocessing
