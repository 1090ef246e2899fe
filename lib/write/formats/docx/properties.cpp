// SPDX-License-Identifier: MIT
#include "write/formats/docx/parts.h"
#include "write/markup.h"

namespace dateline::write::wordprocessing {

namespace {
/// Who and where a release is about, with commas between them.
std::string keywords(const Particulars& particulars) {
  std::string out = particulars.organisation;
  for (const auto* list : {&particulars.partners, &particulars.cities})
    for (const auto& word : *list) out += (out.empty() ? "" : ", ") + word;
  return out;
}
} // namespace

std::string properties(const Document& document) {
  Markup xml(Markup::Syntax::xml);
  const auto& particulars = document.particulars;
  const auto leaf = [&](std::string_view name, std::string_view value, Attributes attributes = {}) {
    if (!value.empty()) xml.leaf(name, attributes, value);
  };
  const bool dated = particulars.date.size() == std::string_view("2026-11-26").size();
  const auto date = dated ? particulars.date + "T00:00:00Z" : std::string();
  xml.raw(declaration);
  xml.open("cp:coreProperties",
           {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
            {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
            {"xmlns:dcterms", "http://purl.org/dc/terms/"},
            {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
  leaf("dc:title", document.title);
  leaf("dc:creator", particulars.organisation);
  leaf("cp:keywords", keywords(particulars));
  leaf("dc:language", document.language);
  leaf("cp:lastModifiedBy", particulars.organisation);
  leaf("dcterms:created", date, {{"xsi:type", "dcterms:W3CDTF"}});
  leaf("dcterms:modified", date, {{"xsi:type", "dcterms:W3CDTF"}});
  xml.close().line();
  return xml.take();
}

} // namespace dateline::write::wordprocessing
