// SPDX-License-Identifier: MIT
#include <algorithm>

#include "write/address.h"
#include "write/dateline_text.h"
#include "write/formats/all.h"
#include "write/formats/text/text.h"
#include "write/identifier.h"
#include "write/json.h"
#include "write/pictures.h"

namespace dateline::write {

namespace {
std::string text_of(const Document& document, std::string_view section) {
  const auto* found = find(document, section);
  auto out = found ? plain_text(found->blocks) : std::string();
  while (!out.empty() && out.back() == '\n') out.pop_back();
  return out;
}

void join(std::string& out, const std::string& text, std::string_view between) {
  if (!out.empty() && !text.empty()) out += between;
  out += text;
}

std::string joined(const std::vector<std::string>& texts, std::string_view between) {
  std::string out;
  for (const auto& text : texts) join(out, text, between);
  return out;
}

Json with_role(std::string_view role, const std::string& value) {
  return value.empty() ? Json::object() : Json::object({{"role", role}, {"value", value}});
}

Json headlines(const Document& document) {
  return Json::array({with_role("main", document.title), with_role("kicker", text_of(document, "kicker")),
                      with_role("subhead", text_of(document, "subhead"))});
}

Json body(std::string_view media_type, const std::string& value) {
  return value.empty() ? Json::object() : Json::object({{"contentType", media_type}, {"value", value}});
}

/// The whole release: as plain text, a line a paragraph, and as markup.
Json bodies(const Document& document, const Options& options) {
  const auto text = plain_lines(document, any_width);
  const auto markup = html.write(document, {.stock = options.stock, .fragment = true});
  return Json::array({body("text/plain", text), body("text/html", markup)});
}

/// Nothing else in ninjs says a day without a time.
Json descriptions(const Document& document) { return Json::array({with_role("dateline", dateline_text(document))}); }

Json contact_info(const Contact& contact, const std::string& language) {
  auto out = Json::array();
  const auto add = [&](std::string_view type, const std::string& value) {
    if (!value.empty())
      out.add(Json::object({{"type", type}, {"lang", language}, {"name", contact.purpose}, {"value", value}}));
  };
  add("email", contact.email);
  add("phone", contact.phone);
  return out;
}

Json people(const Document& document) {
  auto out = Json::array();
  for (const auto& contact : document.particulars.contacts)
    out.add(Json::object({{"name", contact.name},
                          {"rel", "contact"},
                          {"literal", contact.role},
                          {"contactInfo", contact_info(contact, document.language)}}));
  return out;
}

Json organisations(const Particulars& about) {
  auto out = Json::array();
  const auto website = ascii_address(about.website);
  if (!about.organisation.empty())
    out.add(Json::object({{"name", about.organisation}, {"rel", "issuer"}, {"uri", website}}));
  for (const auto& partner : about.partners) out.add(Json::object({{"name", partner}, {"rel", "partner"}}));
  return out;
}

Json rendition(const Image& image) {
  return Json::object({{"name", "original"},
                       {"contentType", image.media_type},
                       {"width", image.width},
                       {"height", image.height},
                       {"sizeInBytes", static_cast<std::int64_t>(image.bytes.size())}});
}

Json picture(const Document& document, const Picture& one, int number) {
  const auto source = ascii_address(one.source), place = std::to_string(number);
  auto out = Json::object({{"name", one.title.empty() ? place : one.title}, {"rel", "picture"}});
  out.add("uri", source.empty() ? identifier(document, document.language + "." + place) : source);
  out.add("type", "picture").add("language", document.language).add("by", author_names(one));
  out.add("copyrightNotice", author_names(one)).add("usageTerms", one.license);
  out.add("descriptions",
          Json::array({with_role("alternative", one.alternative), with_role("caption", plain_text(one.caption))}));
  return out.add("renditions", Json::array({rendition(*one.image)}));
}

/// The release in its other languages, and its pictures.
Json associations(const Document& document) {
  auto out = Json::array();
  for (const auto& language : document.particulars.languages)
    if (language != document.language)
      out.add(Json::object({{"name", language},
                            {"rel", "translation"},
                            {"uri", identifier(document, language)},
                            {"type", "text"},
                            {"representationType", "partial"},
                            {"language", language}}));
  int number = 0;
  for (const auto* one : pictures(document)) out.add(picture(document, *one, ++number));
  return out;
}

/// What an editor is told and does not print.
std::string editors_note(const Document& document) {
  auto out = text_of(document, "release-time");
  join(out, text_of(document, "correction"), "\n\n");
  join(out, text_of(document, "notes"), "\n\n");
  return out;
}

Json standard() {
  return Json::object(
      {{"name", "ninjs"}, {"version", "3.1"}, {"schema", "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"}});
}

std::string write_ninjs(const Document& document, const Options& options) {
  const auto& about = document.particulars;
  auto out = Json::object({{"uri", identifier(document, document.language)},
                           {"standard", standard()},
                           {"type", "text"},
                           {"representationType", "full"},
                           {"pubStatus", about.status == "final" ? "usable" : "withheld"},
                           {"embargoedUntil", about.embargo},
                           {"language", document.language},
                           {"title", document.title},
                           {"slugline", document.name},
                           {"by", about.organisation},
                           {"located", joined(about.cities, ", ")},
                           {"edNote", editors_note(document)},
                           {"headlines", headlines(document)},
                           {"descriptions", descriptions(document)}});
  out.add("bodies", bodies(document, options));
  out.add("genres", Json::array({Json::object({{"name", text_of(document, "label")}})}));
  out.add("altIds", Json::array({with_role("number", about.number)}));
  out.add("people", people(document)).add("organisations", organisations(about));
  return out.add("associations", associations(document)).file();
}
} // namespace

const Format ninjs = {
    .name = "ninjs",
    .extension = "ninjs.json",
    .media_type = "application/json",
    .write = write_ninjs,
};

} // namespace dateline::write
