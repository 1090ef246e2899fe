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

using opendocument::Form;
using Files = std::vector<opendocument::PackedFile>;

std::string manifest(const Files& files) {
  Markup xml(Markup::Syntax::xml);
  xml.raw(declaration);
  xml.open("manifest:manifest",
           {{"xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"}, {"manifest:version", "1.3"}})
      .line();
  const auto add = [&](std::string_view path, std::string_view type, std::string_view version = {}) {
    xml.empty("manifest:file-entry",
              {{"manifest:full-path", path}, {"manifest:version", version}, {"manifest:media-type", type}})
        .line();
  };
  add("/", media_type, "1.3");
  for (const auto* path : {"content.xml", "styles.xml", "settings.xml", "meta.xml"}) add(path, "text/xml");
  for (const auto& file : files) add(file.name, file.media_type);
  xml.close().line();
  return xml.take();
}

/// What is the same in every package, packed once.
const ZipEntry& mimetype() {
  static const ZipEntry entry = zip_entry("mimetype", media_type, true);
  return entry;
}

/// Pictures are stored as they are, but for those that are text.
ZipEntry picture_entry(const opendocument::PackedFile& file) {
  return zip_entry(file.name, file.bytes, file.media_type != "image/svg+xml");
}

/// What all documents have in common that have these styles.
Stock::Parts style_parts(const Document& document, const Files& pictures, Stock& stock) {
  return stock.parts(opendocument::styles_key(document), [&] {
    std::vector<ZipEntry> entries;
    entries.push_back(
        zip_entry("styles.xml", part("office:document-styles", opendocument::styles(document, Form::package))));
    entries.push_back(zip_entry("settings.xml", part("office:document-settings", opendocument::settings())));
    for (const auto& picture : pictures) entries.push_back(picture_entry(picture));
    return entries;
  });
}

/// What all documents have in common that hold files of these names.
Stock::Parts manifest_parts(const Files& files, Stock& stock) {
  std::string key = "odt manifest";
  for (const auto& file : files) key += " " + file.name;
  return stock.parts(key, [&] { return std::vector<ZipEntry>{zip_entry("META-INF/manifest.xml", manifest(files))}; });
}

std::string write_odt(const Document& document, const Options& options) {
  opendocument::Needs needs;
  auto content = opendocument::body(document, Form::package, needs);
  content.insert(0, "<office:automatic-styles>\n" + opendocument::table_styles(document) + needs.styles +
                        "</office:automatic-styles>\n");
  auto files = opendocument::style_files(document);
  const auto common = style_parts(document, files, options.stock);
  const auto first = files.size();
  for (const auto& image : needs.images) add_files(image, files);
  Zip zip;
  zip.add(mimetype());
  zip.add(zip_entry("content.xml", part("office:document-content", content)));
  for (const auto& entry : *common) zip.add(entry);
  zip.add(zip_entry("meta.xml", part("office:document-meta", opendocument::metadata(document))));
  for (auto at = first; at < files.size(); ++at) zip.add(picture_entry(files[at]));
  const auto list = manifest_parts(files, options.stock);
  for (const auto& entry : *list) zip.add(entry);
  return zip.finish();
}

std::string write_fodt(const Document& document, const Options&) {
  opendocument::Needs needs;
  const auto content = opendocument::body(document, Form::flat, needs);
  return part("office:document",
              opendocument::metadata(document) + opendocument::settings() +
                  opendocument::styles(document, Form::flat, needs.styles) + content,
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
