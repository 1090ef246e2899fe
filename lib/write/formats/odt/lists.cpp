// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <array>

#include "write/formats/odt/names.h"
#include "write/formats/odt/parts.h"

namespace dateline::write::opendocument {

/// The mark hangs at the side where lines begin.
std::string list_style(std::string_view name, bool ordered, double first, std::string_view display) {
  constexpr double step = 6;
  constexpr std::array marks{"•", "–", "◦"};
  std::string out = fmt::format(R"(<text:list-style style:name="{}"{}>)"
                                "\n",
                                name, display.empty() ? "" : fmt::format(R"( style:display-name="{}")", display));
  for (int level = 1; level <= list_levels; ++level) {
    const auto mark = marks[static_cast<std::size_t>(level - 1) % marks.size()];
    const auto indent = millimetres(first + step * level), hanging = millimetres(-step);
    out +=
        ordered
            ? fmt::format(R"(<text:list-level-style-number text:level="{}" style:num-format="1" style:num-suffix=".">)",
                          level)
            : fmt::format(R"(<text:list-level-style-bullet text:level="{}" text:bullet-char="{}">)", level, mark);
    out += fmt::format(
        R"(<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">)"
        R"(<style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="{0}" )"
        R"(fo:text-indent="{1}" fo:margin-left="{0}"/></style:list-level-properties></text:list-level-style-{2}>)"
        "\n",
        indent, hanging, ordered ? "number" : "bullet");
  }
  return out + "</text:list-style>\n";
}

} // namespace dateline::write::opendocument
