// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include "base/colour.h"
#include "write/formats/odt/letterhead.h"
#include "write/formats/odt/names.h"
#include "write/formats/odt/parts.h"
#include "write/looks.h"
#include "write/typeface.h"

namespace dateline::write::opendocument {

namespace {
constexpr std::string_view monospaced = "Noto Sans Mono";
/// Of words of six letters, at least two of them before and three behind.
constexpr std::string_view hyphenated =
    R"( fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="3")";

/// Everything here is made of our own words and numbers, so it is put together as text; what comes from a document goes
/// through Markup.
class StyleSheet {
 public:
  StyleSheet(const Document& chosen, Form wanted, std::string_view more)
      : document(chosen), form(wanted), of_body(more), face(typeface(chosen.language)),
        rtl(chosen.direction == Direction::right_to_left) {
    if (document.letterhead) paper.emplace(document);
  }

  std::string write() {
    return fonts() + "<office:styles>\n" + defaults() + paragraphs() + texts() +
           list_style(bullets, false, 0, "List 1") + list_style(numbers, true, 0, "Numbering 1") +
           (paper ? paper->styles(form) : std::string()) + "</office:styles>\n<office:automatic-styles>\n" +
           page_layouts(document, form) + table_styles(document) + std::string(of_body) +
           "</office:automatic-styles>\n" + masters(document, form);
  }

 private:
  std::string fonts() const;
  std::string defaults() const;
  std::string paragraphs() const;
  std::string texts() const;

  std::string language() const;
  std::string size(double points) const;
  std::string weight() const;
  std::string paragraph(const Look& look) const;
  std::string_view ragged() const { return opendocument::ragged(document.direction); }
  std::string_view at_end() const { return rtl ? "left" : "end"; }

  const Document& document;
  Form form;
  std::string_view of_body;
  std::optional<Paper> paper;
  Typeface face;
  bool rtl;
};

std::string StyleSheet::fonts() const {
  std::string out = "<office:font-face-decls>\n";
  std::set<std::string_view> names{face.western, face.asian, face.complex, monospaced};
  for (const auto& name : names)
    out += fmt::format(
        R"(<style:font-face style:name="{0}" svg:font-family="{1}" style:font-family-generic="{2}" style:font-pitch="{3}"/>)"
        "\n",
        name, fallbacks(name), name == monospaced ? "modern" : "swiss", name == monospaced ? "fixed" : "variable");
  if (paper) out += paper->fonts(names);
  return out + "</office:font-face-decls>\n";
}

/// The language in the attributes of its script, and none in the others'.
std::string StyleSheet::language() const {
  const auto parts = language_parts(document.language);
  const std::string script = parts.script.empty() ? "" : fmt::format(R"( fo:script="{}")", parts.script);
  const auto pair = [&](Typeface::Script kind, std::string_view prefix, std::string_view suffix) {
    const bool own = face.script == kind && !parts.language.empty();
    return fmt::format(R"( {0}:language{1}="{2}" {0}:country{1}="{3}")", prefix, suffix, own ? parts.language : "none",
                       own ? parts.country : "none");
  };
  return pair(Typeface::Script::western, "fo", "") + (face.script == Typeface::Script::western ? script : "") +
         pair(Typeface::Script::asian, "style", "-asian") + pair(Typeface::Script::complex, "style", "-complex");
}

std::string StyleSheet::size(double points) const {
  return fmt::format(R"( fo:font-size="{0}pt" style:font-size-asian="{0}pt" style:font-size-complex="{1}pt")", points,
                     face.complex_size(points));
}

std::string StyleSheet::weight() const {
  return R"( fo:font-weight="600" style:font-weight-asian="600" style:font-weight-complex="600")";
}

/// Ours, and the letterhead's over it where there is one.
std::string StyleSheet::defaults() const {
  const auto font = paper ? paper->default_font() : "", colour = paper ? paper->default_colour() : "";
  const Paper::Properties paragraph{{"fo:text-align", std::string(face.justified ? "justify" : ragged())},
                                    {"fo:margin-top", "0mm"},
                                    {"fo:margin-bottom", "0mm"},
                                    {"style:line-height-at-least", fmt::format("{}pt", face.line)}};
  Markup standard(Markup::Syntax::xml);
  standard.open("style:style", {{"style:name", "Standard"}, {"style:family", "paragraph"}});
  standard.open_with("style:paragraph-properties", paragraph).close().close().line();
  return fmt::format(
             R"(<style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2" )"
             R"(style:writing-mode="{}" style:line-break="strict" style:tab-stop-distance="10mm"/>)"
             R"(<style:text-properties style:font-name="{}" style:font-name-asian="{}" style:font-name-complex="{}"{}{} )"
             R"(fo:color="{}" fo:hyphenate="false"/></style:default-style>)"
             "\n"
             R"(<style:default-style style:family="graphic"><style:graphic-properties draw:stroke="none" draw:fill="none"/></style:default-style>)"
             "\n",
             rtl ? "rl-tb" : "lr-tb", font.empty() ? face.western : font, face.asian, face.complex, size(10.5),
             language(), colour.empty() ? "#202122" : colour) +
         (paper ? paper->standard(paragraph, form) : standard.take()) +
         R"(<style:style style:name="Graphics" style:family="graphic"><style:graphic-properties text:anchor-type="as-char" )"
         R"(style:vertical-pos="top" style:vertical-rel="baseline" fo:padding="0mm" fo:border="none"/></style:style>)"
         "\n";
}

std::string StyleSheet::paragraph(const Look& look) const {
  if (paper)
    if (auto own = paper->own_style("paragraph", look.name, look.display, form); !own.empty()) return own;
  std::string out = fmt::format(
      R"(<style:style style:name="{}" style:display-name="{}" style:family="paragraph" style:parent-style-name="{}")",
      look.name, look.display, look.parent);
  const bool heading = look.name == "Headline" || look.name.starts_with("Heading");
  if (heading)
    out += fmt::format(R"( style:next-style-name="Body" style:default-outline-level="{}")",
                       look.name == "Headline" ? '1' : look.name.back());
  out += fmt::format(R"(><style:paragraph-properties fo:margin-top="{}pt" fo:margin-bottom="{}pt")", look.above,
                     look.below);
  if (look.line > 0) out += fmt::format(R"( style:line-height-at-least="{}pt")", look.line);
  // From right to left, office programs take the left margin of a paragraph for that where lines begin.
  if (look.indented) out += R"( fo:margin-left="6mm" fo:margin-right="0mm")";
  if (look.ragged || (look.short_lines && face.justified)) out += fmt::format(R"( fo:text-align="{}")", ragged());
  if (look.hairline)
    out += R"( fo:border-bottom="0.5pt solid #a2a9b1" fo:padding-bottom="3pt" style:join-border="false")";
  if (look.centred) out += R"( fo:text-align="center")";
  if (look.at_end) out += fmt::format(R"( fo:text-align="{}")", at_end());
  if (look.with_next) out += R"( fo:keep-with-next="always")";
  if (look.whole) out += R"( fo:keep-together="always")";
  if (look.name == "RunningHead") {
    const auto width = millimetres(sheet(document).text_width());
    out += fmt::format(
        R"(><style:tab-stops><style:tab-stop style:position="{}" style:type="right"/></style:tab-stops></style:paragraph-properties>)",
        width);
  } else {
    out += "/>";
  }
  out += "<style:text-properties";
  if (look.size > 0) out += size(look.size);
  if (look.semi_bold) out += weight();
  if (look.colour == "accent")
    out += fmt::format(R"( fo:color="{}")", readable(document.accent, "#ffffff"));
  else if (!look.colour.empty())
    out += fmt::format(R"( fo:color="{}")", look.colour);
  if (look.name == "ReleaseLabel" && face.capitals)
    out += R"( fo:text-transform="uppercase" fo:letter-spacing="0.6pt")";
  if (look.name == "Preformatted_20_Text") out += fmt::format(R"( style:font-name="{}")", monospaced);
  const bool broken = look.name == "Body" || look.name == "Small";
  if (face.hyphenated && broken) out += hyphenated;
  if (face.hyphenated && look.ragged && look.parent == "Small") out += R"( fo:hyphenate="false")";
  return out + "/></style:style>\n";
}

std::string StyleSheet::paragraphs() const {
  std::string out;
  for (const auto& look : looks()) out += paragraph(look);
  return out;
}

/// Scripts without an italic are emphasised by weight.
std::string StyleSheet::texts() const {
  const auto style = [](std::string_view name, std::string_view display, std::string_view properties) {
    return fmt::format(
        R"(<style:style style:name="{}" style:display-name="{}" style:family="text"><style:text-properties{}/></style:style>)"
        "\n",
        name, display, properties);
  };
  const auto dateline = paper ? paper->own_style("text", "Dateline", "Dateline", form) : std::string();
  return style("Emphasis", "Emphasis",
               R"( fo:font-style="italic" style:font-style-asian="normal" style:font-weight-asian="600" )"
               R"(style:font-style-complex="normal" style:font-weight-complex="600")") +
         style("Strong_20_Emphasis", "Strong Emphasis", weight()) +
         (dateline.empty() ? style("Dateline", "Dateline", weight()) : dateline) +
         style("Source_20_Text", "Source Text", fmt::format(R"( style:font-name="{}")", monospaced)) +
         style(
             "Internet_20_link", "Internet Link",
             fmt::format(
                 R"( fo:color="{}" style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color")",
                 readable(document.accent, "#ffffff")));
}

} // namespace

std::string styles(const Document& document, Form form, std::string_view of_body) {
  return StyleSheet(document, form, of_body).write();
}

} // namespace dateline::write::opendocument
