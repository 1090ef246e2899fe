// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "content/document.h"

/// The parts of a WordprocessingML package (ECMA-376, transitional), as files of their own.
namespace dateline::write::wordprocessing {

/// An ordered list: each is a numbering of its own.
struct Numbering {
  int level; // from 0
  int start;
};

/// What the body of a document refers to.
struct References {
  std::vector<std::string> links;                   // addresses; the id of the first is link1
  std::vector<std::shared_ptr<const Image>> images; // picture1
  std::vector<Numbering> lists;
};

/// The name of the part of a picture: media/picture1.png.
std::string image_name(const Image& image, std::string_view stem);

/// word/document.xml. What it refers to is put into `references`, each link and picture once.
std::string body(const Document& document, References& references);

/// word/header1.xml: what stands above the second page and those behind it.
std::string running_head(const Document& document);
/// word/header2.xml: the logo, above the first page.
std::string logo_header(const Document& document);

/// word/styles.xml, word/fontTable.xml and word/settings.xml. They depend on what `look_key` names alone.
std::string styles(const Document& document);
std::string fonts(const Document& document);
std::string settings(const Document& document);
std::string look_key(const Document& document);

/// word/numbering.xml, with a numbering for each ordered list.
std::string numbering(const std::vector<Numbering>& lists);
inline constexpr int bullets = 1, first_list = 2; // ids: of all lists without numbers, of the first ordered one
inline constexpr int list_levels = 9;             // that Word has
inline constexpr double list_step = 6;            // millimetres

/// docProps/core.xml.
std::string properties(const Document& document);

inline constexpr std::string_view declaration = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
                                                "\n";
inline constexpr std::string_view main_namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr std::string_view relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline constexpr std::string_view drawing_namespace =
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
inline constexpr std::string_view graphic_namespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
inline constexpr std::string_view picture_namespace = "http://schemas.openxmlformats.org/drawingml/2006/picture";

inline constexpr std::string_view code_font =
    R"(<w:rFonts w:ascii="Noto Sans Mono" w:hAnsi="Noto Sans Mono" w:cs="Noto Sans Mono"/>)";

/// The id by which a document refers to a style of the table of looks.
std::string style_id(std::string_view name);

/// Twentieths of a point, in which Word measures.
int twips(double millimetres);

} // namespace dateline::write::wordprocessing
