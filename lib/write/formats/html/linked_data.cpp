// SPDX-License-Identifier: MIT
#include "write/address.h"
#include "write/dateline_text.h"
#include "write/formats/html/parts.h"
#include "write/json.h"
#include "write/pictures.h"

namespace dateline::write {

namespace {
Json organisation(const Particulars& particulars) {
  auto out = Json::object();
  if (particulars.organisation.empty()) return out;
  return out.add("@type", "Organization")
      .add("name", particulars.organisation)
      .add("url", link_address(particulars.website));
}

Json places(const Particulars& particulars) {
  auto out = Json::array();
  for (const auto& city : particulars.cities) out.add(Json::object({{"@type", "Place"}, {"name", city}}));
  return out;
}

/// The pictures that have an address of their own: the bytes in the page are nothing to link to.
Json images(const Document& document) {
  auto out = Json::array();
  for (const auto& section : document.sections)
    for (const auto& block : section.blocks) {
      const auto* picture = std::get_if<Picture>(&block.node);
      const auto address = picture && picture->image ? link_address(picture->source) : "";
      if (address.empty()) continue;
      out.add(Json::object({{"@type", "ImageObject"},
                            {"url", address},
                            {"caption", plain_text(picture->caption)},
                            {"creditText", author_names(*picture)}}));
    }
  return out;
}
} // namespace

std::string linked_data(const Document& document) {
  const auto& particulars = document.particulars;
  const auto dateline = dateline_text(document); // without one it is a briefing or a list of answers, and no news
  const auto speaker = organisation(particulars);
  return Json::object()
      .add("@context", "https://schema.org")
      .add("@type", dateline.empty() ? "Article" : "NewsArticle")
      .add("headline", document.title)
      .add("description", description(document))
      .add("inLanguage", document.language)
      .add("datePublished", published(particulars))
      .add("dateline", dateline)
      .add("contentLocation", places(particulars))
      .add("image", images(document))
      .add("author", speaker)
      .add("publisher", speaker)
      .script();
}

} // namespace dateline::write
