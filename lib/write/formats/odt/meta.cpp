// SPDX-License-Identifier: MIT
#include "write/formats/odt/parts.h"

namespace dateline::write::opendocument {

std::string metadata(const Document& document) {
  Markup xml(Markup::Syntax::xml);
  const auto& facts = document.particulars;
  const auto leaf = [&](std::string_view name, std::string_view value) {
    if (!value.empty()) xml.leaf(name, {}, value);
  };
  const bool dated = facts.date.size() == std::string_view("2026-11-26").size();
  const auto date = dated ? facts.date + "T00:00:00" : std::string();
  xml.open("office:meta");
  leaf("meta:generator", "dateline");
  leaf("dc:title", document.title);
  leaf("meta:keyword", facts.organisation);
  for (const auto* names : {&facts.partners, &facts.cities})
    for (const auto& name : *names) leaf("meta:keyword", name);
  leaf("dc:language", document.language);
  leaf("meta:initial-creator", facts.organisation);
  leaf("dc:creator", facts.organisation);
  leaf("meta:creation-date", date);
  leaf("dc:date", date);
  xml.leaf("meta:user-defined", {{"meta:name", running_head_name}, {"meta:value-type", "string"}},
           short_title(document.title));
  xml.close().line();
  return xml.take();
}

} // namespace dateline::write::opendocument
