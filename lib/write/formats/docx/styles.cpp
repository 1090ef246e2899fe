// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "base/colour.h"
#include "write/formats/docx/parts.h"
#include "write/looks.h"
#include "write/markup.h"
#include "write/page.h"
#include "write/typeface.h"

namespace dateline::write::wordprocessing {

namespace {
constexpr std::string_view weight = "<w:b/><w:bCs/>";

/// Everything here but the language is made of our own words and numbers, so it is put together as text. The order of
/// elements is that of the schema: Word takes no other.
class StyleSheet {
 public:
  explicit StyleSheet(const Document& chosen)
      : document(chosen), face(typeface(chosen.language)), accent(readable(chosen.accent, "#ffffff")),
        rtl(chosen.direction == Direction::right_to_left) {}

  std::string write() const {
    auto out = std::string(declaration) + fmt::format("<w:styles xmlns:w=\"{}\">\n", main_namespace) + defaults();
    for (const auto& look : looks()) out += paragraph(look);
    return out + texts() + "</w:styles>\n";
  }

 private:
  std::string defaults() const;
  std::string language() const;
  std::string size(double points) const;
  std::string paragraph(const Look& look) const;
  std::string paragraph_properties(const Look& look) const;
  std::string text_properties(const Look& look) const;
  std::string texts() const;
  std::string_view bidi() const { return rtl ? "<w:bidi/>" : ""; }

  const Document& document;
  Typeface face;
  std::string accent;
  bool rtl;
};

std::string colour(std::string_view rgb) { return fmt::format(R"(<w:color w:val="{}"/>)", rgb.substr(1)); }

/// The spaces above and below a paragraph and the least height of its lines; without a height, the parent's.
std::string spacing(double above, double below, double line) {
  const auto twentieths = [](double points) { return std::lround(points * 20); };
  auto out = fmt::format(R"(<w:spacing w:before="{}" w:after="{}")", twentieths(above), twentieths(below));
  if (line > 0) out += fmt::format(R"( w:line="{}" w:lineRule="atLeast")", twentieths(line));
  return out + "/>";
}

/// The language in the attribute of its script, and none in the others'.
std::string StyleSheet::language() const {
  const auto parts = language_parts(document.language);
  std::string tag = parts.language;
  if (!parts.script.empty() && tag != "zh") tag += "-" + parts.script; // Word tells Chinese by country
  if (parts.country != "none") tag += "-" + parts.country;
  const auto of = [&](Typeface::Script script) {
    return face.script == script && !tag.empty() ? std::string_view(tag) : "x-none";
  };
  Markup xml(Markup::Syntax::xml);
  xml.empty("w:lang", {{"w:val", of(Typeface::Script::western)},
                       {"w:eastAsia", of(Typeface::Script::asian)},
                       {"w:bidi", of(Typeface::Script::complex)}});
  return xml.take();
}

/// In halves of a point.
std::string StyleSheet::size(double points) const {
  return fmt::format(R"(<w:sz w:val="{}"/><w:szCs w:val="{}"/>)", std::lround(points * 2),
                     std::lround(face.complex_size(points) * 2));
}

std::string StyleSheet::defaults() const {
  const bool asian = face.script == Typeface::Script::asian;
  return fmt::format(
      R"(<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts{} w:ascii="{}" w:hAnsi="{}" w:eastAsia="{}" w:cs="{}"/>{}{}{})"
      R"(</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>)"
      "\n"
      R"(<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/><w:pPr>{}{})"
      R"(<w:jc w:val="{}"/></w:pPr></w:style>)"
      "\n",
      asian ? R"( w:hint="eastAsia")" : "", face.western, face.western, face.asian, face.complex, colour("#202122"),
      size(10.5), language(), bidi(), spacing(0, 0, face.line), face.justified ? "both" : "left");
}

/// From 0 as Word counts; -1 for what is no heading.
int outline_level(std::string_view name) {
  if (name.starts_with("Headline")) return 0;
  if (name == "Heading_20_2") return 1;
  return name == "Heading_20_3" || name == "ContactHeading" ? 2 : -1;
}

/// Word's own name of a style that it has too.
std::string display_name(const Look& look) {
  std::string name(look.display);
  if (look.name.starts_with("Heading_") || look.name == "Caption") name[0] = static_cast<char>(name[0] | 0x20);
  return name;
}

/// Word wants to be told which styles it has not made.
std::string_view origin(std::string_view name) {
  constexpr std::array of_word{"heading 2", "heading 3", "caption",  "List Paragraph",
                               "Emphasis",  "Strong",    "Hyperlink"};
  return std::find(of_word.begin(), of_word.end(), name) == of_word.end() ? R"( w:customStyle="1")" : "";
}

/// Left and right are where lines begin and end, in either direction. Nothing for what is aligned as its parent is.
std::string_view aligned(const Look& look, bool justified) {
  if (look.at_end) return "right";
  if (look.centred) return "center";
  return look.ragged || (look.short_lines && justified) ? "left" : "";
}

/// What is set ragged is set without hyphens.
std::string StyleSheet::paragraph_properties(const Look& look) const {
  std::string out;
  if (look.with_next) out += "<w:keepNext/>";
  if (look.whole) out += "<w:keepLines/>";
  if (look.hairline) out += R"(<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="3" w:color="A2A9B1"/></w:pBdr>)";
  if (look.name == "RunningHead")
    out += fmt::format(R"(<w:tabs><w:tab w:val="right" w:pos="{}"/></w:tabs>)", twips(page(document).text_width()));
  if (look.ragged) out += "<w:suppressAutoHyphens/>";
  out.append(bidi()).append(spacing(look.above, look.below, look.line));
  if (look.indented) out += fmt::format(R"(<w:ind w:left="{}"/>)", twips(list_step));
  if (const auto side = aligned(look, face.justified); !side.empty()) out += fmt::format(R"(<w:jc w:val="{}"/>)", side);
  if (const int level = outline_level(look.name); level >= 0)
    out += fmt::format(R"(<w:outlineLvl w:val="{}"/>)", level);
  return "<w:pPr>" + out + "</w:pPr>";
}

std::string StyleSheet::text_properties(const Look& look) const {
  const bool capitals = look.name == "ReleaseLabel" && face.capitals;
  std::string out;
  if (look.name == "Preformatted_20_Text") out += code_font;
  if (look.semi_bold) out += weight;
  if (capitals) out += "<w:caps/>";
  if (!look.colour.empty()) out += colour(look.colour == "accent" ? accent : look.colour);
  if (capitals) out += R"(<w:spacing w:val="12"/>)";
  if (look.size > 0) out += size(look.size);
  return out.empty() ? out : "<w:rPr>" + out + "</w:rPr>";
}

std::string StyleSheet::paragraph(const Look& look) const {
  const auto name = display_name(look);
  const auto next = outline_level(look.name) < 0 ? "" : R"(<w:next w:val="Body"/>)";
  return fmt::format(
      R"(<w:style w:type="paragraph"{} w:styleId="{}"><w:name w:val="{}"/><w:basedOn w:val="{}"/>{}<w:qFormat/>{}{}</w:style>)"
      "\n",
      origin(name), style_id(look.name), name, style_id(look.parent), next, paragraph_properties(look),
      text_properties(look));
}

/// Scripts without an italic are emphasised by weight.
std::string StyleSheet::texts() const {
  const auto style = [](std::string_view id, std::string_view name, const std::string& properties) {
    return fmt::format(
        R"(<w:style w:type="character"{} w:styleId="{}"><w:name w:val="{}"/><w:qFormat/><w:rPr>{}</w:rPr></w:style>)"
        "\n",
        origin(name), id, name, properties);
  };
  const bool asian = face.script == Typeface::Script::asian;
  return style("Emphasis", "Emphasis", asian ? std::string(weight) : "<w:bCs/><w:i/>") +
         style("Strong", "Strong", std::string(weight)) + style("Dateline", "Dateline", std::string(weight)) +
         style("SourceText", "Source Text", std::string(code_font)) +
         style("Hyperlink", "Hyperlink", colour(accent) + R"(<w:u w:val="single"/>)");
}
} // namespace

std::string styles(const Document& document) { return StyleSheet(document).write(); }

/// What they are like, for where they are not installed.
std::string fonts(const Document& document) {
  const auto face = typeface(document.language);
  auto out = std::string(declaration) + fmt::format("<w:fonts xmlns:w=\"{}\">\n", main_namespace);
  const auto font = [&](std::string_view name, std::string_view other, std::string_view family,
                        std::string_view pitch) {
    out += fmt::format(R"(<w:font w:name="{}">{}<w:family w:val="{}"/><w:pitch w:val="{}"/></w:font>)"
                       "\n",
                       name, other, family, pitch);
  };
  for (const auto& name : std::set<std::string_view>{face.western, face.asian, face.complex})
    font(name, "", "swiss", "variable");
  font("Noto Sans Mono", R"(<w:altName w:val="Consolas"/>)", "modern", "fixed");
  return out + "</w:fonts>\n";
}

/// A line that ends in a break is not drawn out to the margin, the spaces below and above paragraphs add up, and Word
/// shows the document as it does new ones.
std::string settings(const Document& document) {
  const bool hyphens = typeface(document.language).hyphenated;
  return fmt::format(
      R"({}<w:settings xmlns:w="{}"><w:defaultTabStop w:val="{}"/>{}<w:compat><w:doNotExpandShiftReturn/>)"
      R"(<w:doNotUseHTMLParagraphAutoSpacing/>)"
      R"(<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>)"
      R"(</w:compat></w:settings>)"
      "\n",
      declaration, main_namespace, twips(10),
      hyphens ? R"(<w:autoHyphenation/><w:consecutiveHyphenLimit w:val="2"/><w:doNotHyphenateCaps/>)" : "");
}

std::string look_key(const Document& document) {
  return fmt::format("docx {} {} {} {} {} {}", document.language, static_cast<int>(document.direction), document.accent,
                     document.paper, static_cast<const void*>(document.logo.get()),
                     document.logo ? document.particulars.organisation : "");
}

std::string style_id(std::string_view name) {
  constexpr std::string_view space = "_20_";
  std::string id(name);
  for (auto at = id.find(space); at != id.npos; at = id.find(space)) id.erase(at, space.size());
  return id;
}

int twips(double millimetres) { return static_cast<int>(std::lround(millimetres * 1440 / 25.4)); }

} // namespace dateline::write::wordprocessing
