// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
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

/// The page that a document is written on: its letterhead's, or else ours.
Page sheet(const Document& document);

/// A picture of the package: its files are called Pictures/1.png, and Pictures/1.svg where it is drawn in lines too.
struct PackedImage {
  std::string stem; // Pictures/1
  std::shared_ptr<const Image> image;
  bool lines = true; // from right to left LibreOffice cuts off the words of a picture that is drawn in lines
};
/// A file of the package, in `image`'s bytes.
struct PackedFile {
  std::string name;
  std::string_view media_type;
  std::string_view bytes;
};
void add_files(const PackedImage& packed, std::vector<PackedFile>& files);

/// The form of a document: a package, in which pictures are files, or one flat file, which holds their bytes.
enum class Form : std::uint8_t { package, flat };

/// What a frame shows: the first that a program can.
void write_image(Markup& xml, const PackedImage& packed, Form form);

/// The automatic styles of the body, those of columns of tables apart: what stands beside something else is in a table
/// without lines. No row is ever torn apart.
std::string table_styles(const Document& document);
std::string column_style(std::string_view name, double width);

/// A list whose marks begin so many millimetres from where lines do; `display` is its name for people, if it has one.
std::string list_style(std::string_view name, bool ordered, double indent, std::string_view display = {});
inline constexpr double quotation_indent = 6;

/// LibreOffice takes "start" for the left side, even from right to left.
inline std::string_view ragged(Direction direction) {
  return direction == Direction::right_to_left ? "right" : "start";
}

/// A paragraph too low to be seen.
inline constexpr std::string_view low_paragraph = "<text:p text:style-name=\"Low\"/>\n";
std::string low_style();
/// Of a paragraph of the style `parent` that is kept with what follows, or not justified where it would be.
std::string own_style(std::string_view name, std::string_view parent, bool kept, std::optional<Direction> ragged);
/// Of the cells of a table whose columns stand so many millimetres apart.
std::string narrow_cell_styles(double between);
/// Of a table of two columns that is kept with what follows.
std::string kept_table_style(std::string_view name, const Document& document);

/// What the body of a document needs besides: each of its pictures, once; the automatic styles that it has not in
/// common with others: those of its tables' columns.
struct Needs {
  std::vector<PackedImage> images;
  std::string styles;
};
/// office:body.
std::string body(const Document& document, Form form, Needs& needs);

/// office:font-face-decls, office:styles, office:automatic-styles and office:master-styles. Nothing in them is of one
/// release alone, if no styles of the body are: they follow from `styles_key`.
std::string styles(const Document& document, Form form, std::string_view of_body = {});
std::string styles_key(const Document& document);
/// The pictures that they show.
std::vector<PackedFile> style_files(const Document& document);

/// The page layouts, as automatic styles, and office:master-styles.
std::string page_layouts(const Document& document, Form form);
std::string masters(const Document& document, Form form);
/// What a page says above its text where the letterhead says nothing. Empty if it does not.
std::string logo_header(const Document& document, Form form);
std::string running_head(const Document& document);
/// How high they are, with the space below them.
double logo_height(const Document& document);
inline constexpr double running_head_height = 10, below_logo = 6, below_running_head = 6;

/// office:settings, the same in every document.
std::string settings();

/// office:meta. The running head of the following pages is there too, for a field of theirs.
std::string metadata(const Document& document);
inline constexpr std::string_view running_head_name = "Running Head";

} // namespace dateline::write::opendocument
