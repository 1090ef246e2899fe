// SPDX-License-Identifier: MIT
#include "write/formats/odt/parts.h"

namespace dateline::write::opendocument {

std::string metadata(const Document& document) {
  Markup xml(Markup::Syntax::xml);
  const auto leaf = [&](std::string_view name, std::string_view value) {
    if (!value.empty()) xml.leaf(name, {}, value);
  };
  const bool dated = document.particulars.date.size() == std::string_view("2026-11-26").size();
  const auto date = dated ? document.particulars.date + "T00:00:00" : std::string();
  xml.open("office:meta");
  leaf("meta:generator", "dateline");
  leaf("dc:title", document.title);
  leaf("dc:language", document.language);
  leaf("meta:initial-creator", document.particulars.organisation);
  leaf("dc:creator", document.particulars.organisation);
  leaf("meta:creation-date", date);
  leaf("dc:date", date);
  xml.close().line();
  return xml.take();
}

} // namespace dateline::write::opendocument
