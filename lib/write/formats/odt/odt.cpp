// SPDX-License-Identifier: MIT
#include "write/formats/all.h"
#include "write/formats/odt/parts.h"
#include "write/zip.h"

namespace dateline::write {

namespace {
constexpr std::string_view declaration = R"(<?xml version="1.0" encoding="UTF-8"?>)"
                                         "\n";
constexpr std::string_view media_type = "application/vnd.oasis.opendocument.text";

/// A part, inside an element that names what may stand in it.
std::string part(std::string_view element, const std::string& content, std::string_view more = {}) {
  std::string out(declaration);
  out.append("<").append(element).append(opendocument::namespaces).append(more).append(">\n").append(content);
  return out.append("</").append(element).append(">\n");
}

std::string manifest(const std::vector<opendocument::PackedImage>& images) {
  Markup xml(Markup::Syntax::xml);
  xml.raw(declaration);
  xml.open("manifest:manifest",
           {{"xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"}, {"manifest:version", "1.3"}})
      .line();
  const auto file = [&](std::string_view path, std::string_view type, std::string_view version = {}) {
    xml.empty("manifest:file-entry",
              {{"manifest:full-path", path}, {"manifest:version", version}, {"manifest:media-type", type}})
        .line();
  };
  file("/", media_type, "1.3");
  for (const auto* path : {"content.xml", "styles.xml", "meta.xml"}) file(path, "text/xml");
  for (const auto& image : images) file(image.name, image.image->media_type);
  xml.close().line();
  return xml.take();
}

/// What is the same in every package, packed once.
const ZipEntry& mimetype() {
  static const ZipEntry entry = zip_entry("mimetype", media_type, true);
  return entry;
}

const ZipEntry& plain_manifest() {
  static const ZipEntry entry = zip_entry("META-INF/manifest.xml", manifest({}));
  return entry;
}

std::string write_odt(const Document& document, const Options&) {
  std::vector<opendocument::PackedImage> images;
  auto content = opendocument::body(document, &images);
  content.insert(0,
                 "<office:automatic-styles>\n" + opendocument::table_styles(document) + "</office:automatic-styles>\n");
  Zip zip;
  zip.add(mimetype());
  zip.add(zip_entry("content.xml", part("office:document-content", content)));
  zip.add(zip_entry("styles.xml", part("office:document-styles", opendocument::styles(document))));
  zip.add(zip_entry("meta.xml", part("office:document-meta", opendocument::metadata(document))));
  for (const auto& image : images) zip.add(zip_entry(image.name, image.image->bytes, true));
  zip.add(images.empty() ? plain_manifest() : zip_entry("META-INF/manifest.xml", manifest(images)));
  return zip.finish();
}

std::string write_fodt(const Document& document, const Options&) {
  return part("office:document",
              opendocument::metadata(document) + opendocument::styles(document) + opendocument::body(document, nullptr),
              R"( office:mimetype="application/vnd.oasis.opendocument.text")");
}
} // namespace

const Format odt = {
    .name = "odt",
    .extension = "odt",
    .media_type = media_type,
    .write = write_odt,
};

const Format fodt = {
    .name = "fodt",
    .extension = "fodt",
    .media_type = "application/vnd.oasis.opendocument.text-flat-xml",
    .write = write_fodt,
};

} // namespace dateline::write
