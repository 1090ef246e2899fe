// SPDX-License-Identifier: MIT
#include "write/formats/docx/drawing.h"

#include <cmath>

#include "write/formats/docx/parts.h"

namespace dateline::write::wordprocessing {

void write_drawing(Markup& xml, const Drawing& drawing) {
  constexpr double units = 36000; // EMU in a millimetre
  const auto width = std::to_string(std::lround(drawing.size.width * units));
  const auto height = std::to_string(std::lround(drawing.size.height * units));
  const auto id = std::to_string(drawing.id);
  xml.open("w:r").open("w:drawing");
  xml.open("wp:inline", {{"distT", "0"}, {"distB", "0"}, {"distL", "0"}, {"distR", "0"}});
  xml.empty("wp:extent", {{"cx", width}, {"cy", height}});
  xml.open("wp:docPr", {{"id", id}, {"name", drawing.name}, {"descr", drawing.alternative}});
  if (!drawing.link.empty()) xml.empty("a:hlinkClick", {{"r:id", drawing.link}});
  xml.close().open("wp:cNvGraphicFramePr").empty("a:graphicFrameLocks", {{"noChangeAspect", "1"}}).close();
  xml.open("a:graphic").open("a:graphicData", {{"uri", picture_namespace}}).open("pic:pic").open("pic:nvPicPr");
  xml.empty("pic:cNvPr", {{"id", id}, {"name", drawing.name}}).empty("pic:cNvPicPr").close();
  xml.open("pic:blipFill").empty("a:blip", {{"r:embed", drawing.image}});
  xml.open("a:stretch").empty("a:fillRect").close().close();
  xml.open("pic:spPr").open("a:xfrm").empty("a:off", {{"x", "0"}, {"y", "0"}});
  xml.empty("a:ext", {{"cx", width}, {"cy", height}}).close();
  xml.open("a:prstGeom", {{"prst", "rect"}}).empty("a:avLst").close().close();
  xml.close().close().close().close().close().close();
}

} // namespace dateline::write::wordprocessing
