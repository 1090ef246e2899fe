// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "content/document.h"
#include "write/markup.h"
#include "write/page.h"

/// The parts of an OpenDocument 1.3 text, which the package keeps in files of their own and the flat form in one.
namespace dateline::write::opendocument {

/// The names of all that may stand in a document, as the attributes of its outermost element.
inline constexpr std::string_view namespaces =
    R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
    R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
    R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
    R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
    R"( xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0")"
    R"( xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")"
    R"( xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0")"
    R"( xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0")"
    R"( xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink")"
    R"( office:version="1.3")";

std::string millimetres(double length);

/// A picture of the package.
struct PackedImage {
  std::string name; // Pictures/1.png
  std::shared_ptr<const Image> image;
};

/// The automatic styles of the body: what stands beside something else is in a table without lines, whose rows are
/// never torn apart.
std::string table_styles(const Document& document);

/// office:body. Each picture is put into `images`, once, and named in its place; without `images` its bytes are there.
std::string body(const Document& document, std::vector<PackedImage>* images);

/// office:font-face-decls, office:styles, office:automatic-styles and office:master-styles.
std::string styles(const Document& document);

/// office:meta.
std::string metadata(const Document& document);

} // namespace dateline::write::opendocument
