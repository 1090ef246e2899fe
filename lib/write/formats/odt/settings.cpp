// SPDX-License-Identifier: MIT
#include "write/formats/odt/parts.h"

namespace dateline::write::opendocument {

namespace {
struct Switch {
  std::string_view name, value, type = "boolean";
};

/// A line that ends in a break is not drawn out to the margin. A document that says this is taken by LibreOffice for
/// one of an early version in all that it does not say; so the rest is what a new document has.
constexpr Switch switches[] = {
    {"DoNotJustifyLinesWithManualBreak", "true"},
    {"AddExternalLeading", "true"},
    {"AddParaLineSpacingToTableCells", "true"},
    {"AddParaSpacingToTableCells", "true"},
    {"AddParaTableSpacing", "true"},
    {"AddParaTableSpacingAtStart", "true"},
    {"AutoFirstLineIndentDisregardLineSpace", "true"},
    {"ClipAsCharacterAnchoredWriterFlyFrames", "false"},
    {"CollapseEmptyCellPara", "true"},
    {"DoNotResetParaAttrsForNumFont", "false"},
    {"EmptyDbFieldHidesPara", "true"},
    {"IgnoreFirstLineIndentInNumbering", "false"},
    {"PrinterIndependentLayout", "high-resolution", "string"},
    {"PropLineSpacingShrinksFirstLine", "true"},
    {"SmallCapsPercentage66", "false"},
    {"SubtractFlysAnchoredAtFlys", "false"},
    {"TabOverflow", "true"},
    {"UnxForceZeroExtLeading", "false"},
    {"UseFormerLineSpacing", "false"},
    {"UseFormerObjectPositioning", "false"},
    {"UseFormerTextWrapping", "false"},
    {"UseOldNumbering", "false"},
};
} // namespace

std::string settings() {
  Markup xml(Markup::Syntax::xml);
  xml.open("office:settings", {{"xmlns:config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0"},
                               {"xmlns:ooo", "http://openoffice.org/2004/office"}});
  xml.open("config:config-item-set", {{"config:name", "ooo:configuration-settings"}}).line();
  for (const auto& [name, value, type] : switches)
    xml.leaf("config:config-item", {{"config:name", name}, {"config:type", type}}, value).line();
  xml.close().close().line();
  return xml.take();
}

} // namespace dateline::write::opendocument
