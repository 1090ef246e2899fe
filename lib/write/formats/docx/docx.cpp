// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "write/formats/all.h"
#include "write/formats/docx/parts.h"
#include "write/markup.h"

namespace dateline::write {

namespace wordprocessing {

namespace {
constexpr std::string_view media_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
constexpr std::string_view packages = "http://schemas.openxmlformats.org/package/2006";

std::string relation(std::string_view kind) { return fmt::format("{}/{}", relations, kind); }

/// The types of all parts that a package may have, by their names or their endings.
std::string content_types(bool logo) {
  Markup xml(Markup::Syntax::xml);
  xml.raw(declaration).open("Types", {{"xmlns", fmt::format("{}/content-types", packages)}}).line();
  const std::pair<std::string_view, std::string_view> endings[] = {
      {"rels", "application/vnd.openxmlformats-package.relationships+xml"},
      {"png", "image/png"},
      {"jpg", "image/jpeg"}};
  for (const auto& [ending, type] : endings)
    xml.empty("Default", {{"Extension", ending}, {"ContentType", type}}).line();
  const auto part = [&](std::string_view name, std::string_view type) {
    xml.empty("Override", {{"PartName", name}, {"ContentType", type}}).line();
  };
  constexpr std::string_view header = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
  part("/word/document.xml", fmt::format("{}.main+xml", media_type));
  for (const auto* name : {"styles", "fontTable", "settings", "numbering"})
    part(fmt::format("/word/{}.xml", name),
         fmt::format("application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml", name));
  part("/word/header1.xml", header);
  if (logo) part("/word/header2.xml", header);
  part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
  part("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
  xml.close().line();
  return xml.take();
}

/// A part that says what another one, or the package, refers to.
class Relationships {
 public:
  Relationships() {
    xml.raw(declaration).open("Relationships", {{"xmlns", fmt::format("{}/relationships", packages)}}).line();
  }
  void add(std::string_view id, std::string_view type, std::string_view target, std::string_view mode = {}) {
    xml.empty("Relationship", {{"Id", id}, {"Type", type}, {"Target", target}, {"TargetMode", mode}}).line();
  }
  std::string take() {
    xml.close().line();
    return xml.take();
  }

 private:
  Markup xml{Markup::Syntax::xml};
};

std::string package_relationships() {
  Relationships out;
  out.add("document", relation("officeDocument"), "word/document.xml");
  out.add("core", fmt::format("{}/relationships/metadata/core-properties", packages), "docProps/core.xml");
  out.add("app", relation("extended-properties"), "docProps/app.xml");
  return out.take();
}

std::string document_relationships(const References& references, bool logo) {
  Relationships out;
  for (const auto* name : {"styles", "fontTable", "settings", "numbering"})
    out.add(name, relation(name), fmt::format("{}.xml", name));
  out.add("header", relation("header"), "header1.xml");
  if (logo) out.add("logo-header", relation("header"), "header2.xml");
  for (int number = 1; const auto& address : references.links)
    out.add(fmt::format("link{}", number++), relation("hyperlink"), address, "External");
  for (std::size_t number = 1; const auto& image : references.images) {
    const auto name = fmt::format("picture{}", number++);
    out.add(name, relation("image"), image_name(*image, name));
  }
  return out.take();
}

std::string application() {
  return fmt::format(
      R"({}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">)"
      R"(<Application>dateline</Application></Properties>)"
      "\n",
      declaration);
}

std::string logo_relationships(const Image& logo) {
  Relationships out;
  out.add("logo", relation("image"), image_name(logo, "logo"));
  return out.take();
}

/// What all documents of one look have in common.
std::vector<ZipEntry> common_parts(const Document& document) {
  std::vector<ZipEntry> parts{zip_entry("[Content_Types].xml", content_types(document.logo != nullptr)),
                              zip_entry("_rels/.rels", package_relationships()),
                              zip_entry("docProps/app.xml", application()),
                              zip_entry("word/styles.xml", styles(document)),
                              zip_entry("word/fontTable.xml", fonts(document)),
                              zip_entry("word/settings.xml", settings(document))};
  if (const auto& logo = document.logo) {
    parts.push_back(zip_entry("word/header2.xml", logo_header(document)));
    parts.push_back(zip_entry("word/_rels/header2.xml.rels", logo_relationships(*logo)));
    parts.push_back(zip_entry("word/" + image_name(*logo, "logo"), logo->bytes, true));
  }
  return parts;
}

/// What documents have in common whose ordered lists are alike: most have none.
Stock::Parts numbering_parts(const References& references, Stock& stock) {
  std::string key = "docx numbering";
  for (const auto& list : references.lists) key += fmt::format(" {}:{}", list.level, list.start);
  return stock.parts(
      key, [&] { return std::vector<ZipEntry>{zip_entry("word/numbering.xml", numbering(references.lists))}; });
}

std::string write(const Document& document, const Options& options) {
  References references;
  const auto text = body(document, references);
  Zip zip;
  const auto add_all = [&](const Stock::Parts& parts) {
    for (const auto& part : *parts) zip.add(part);
  };
  add_all(options.stock.parts(look_key(document), [&] { return common_parts(document); }));
  add_all(numbering_parts(references, options.stock));
  zip.add(zip_entry("docProps/core.xml", properties(document)));
  zip.add(zip_entry("word/_rels/document.xml.rels", document_relationships(references, document.logo != nullptr)));
  zip.add(zip_entry("word/document.xml", text));
  zip.add(zip_entry("word/header1.xml", running_head(document)));
  for (std::size_t number = 1; const auto& image : references.images)
    zip.add(zip_entry("word/" + image_name(*image, fmt::format("picture{}", number++)), image->bytes, true));
  return zip.finish();
}
} // namespace

std::string image_name(const Image& image, std::string_view stem) {
  return fmt::format("media/{}.{}", stem, image.media_type == "image/png" ? "png" : "jpg");
}

} // namespace wordprocessing

const Format docx = {
    .name = "docx",
    .extension = "docx",
    .media_type = wordprocessing::media_type,
    .write = wordprocessing::write,
};

} // namespace dateline::write
