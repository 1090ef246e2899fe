// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <string_view>

#include "base/colour.h"
#include "base/text.h"
#include "write/formats/html/parts.h"
#include "write/page.h"
#include "write/typeface.h"

namespace dateline::write {

namespace {
constexpr std::string_view screen = R"(
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;color:var(--text);background:var(--ground);font-family:var(--face);line-height:var(--line);overflow-wrap:break-word}
main{max-width:38em;margin:0 auto;padding:clamp(1.25rem,6vw,4rem) clamp(1rem,5vw,2rem)}
p,ul,ol,pre,blockquote,figure{margin:0 0 .8em}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
h1,h2,h3{font-weight:600;line-height:1.25;text-wrap:balance;hyphens:none}
h1{font-size:clamp(1.55rem,1.2rem + 1.8vw,2rem);line-height:var(--head);margin:1.4em 0 .3em}
h2{font-size:1.1rem;margin:1.8em 0 .4em}
h3{font-size:1rem;margin:1.4em 0 .3em}
.label{margin:0 0 .6em;padding-block-end:.5em;border-block-end:1px solid var(--hair);color:var(--accent);font-size:.8rem;font-weight:600}
.release-time,.embargo{margin:0 0 .2em;font-size:.85rem;font-weight:600}
.embargo{color:var(--accent)}
.correction{margin:.8em 0;font-weight:600}
.place-date{margin:.8em 0 1.2em}
.kicker{margin:1.8em 0 0;color:var(--accent)}
.kicker+h1{margin-block-start:.2em}
header>h1:last-child{margin-block-end:.55em}
.subhead{margin:0 0 1.2em;color:var(--grey);font-size:1.15rem;line-height:1.45}
.dateline,strong{font-weight:600}
.quotes>p,p.quotes,blockquote{margin-inline:1.4em 0}
ul,ol{padding-inline-start:1.4em}
li{margin-block-end:.25em}
li>ul,li>ol{margin-block:.25em}
li>p:last-child{margin-block-end:.25em}
pre{white-space:pre-wrap;font-size:.85rem;line-height:1.45}
code{font-family:"Noto Sans Mono",ui-monospace,monospace;font-size:.9em}
figure{margin-block:1.4em}
img{display:block;max-width:100%;height:auto}
.tall{max-width:50%}
.logo{max-height:4rem;width:auto;margin:0 0 1.5rem}
@media screen and (prefers-color-scheme:dark){.logo{padding:.4rem;background:#fff}}
figcaption{margin-block-start:.5em;font-size:.85rem;line-height:1.45}
figcaption p{margin:0}
.credit{color:var(--grey);font-size:.8rem}
table{border-collapse:collapse;margin:0 0 1.2em;font-size:.9rem;line-height:1.45}
th,td{padding-block:.35em;padding-inline:0 1.2em;border-block-end:1px solid var(--hair);text-align:start;vertical-align:top}
th{font-weight:600;vertical-align:bottom;border-color:var(--grey)}
th.figure,td.figure{text-align:end;font-variant-numeric:tabular-nums}
.long{overflow-wrap:anywhere}
.end{margin:1.6em 0;text-align:center}
.about,.partners,.contacts,.notes{font-size:.9rem}
address{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(15em,100%),1fr));gap:0 1.5em;font-style:normal}
address>:not(p){grid-column:1/-1}
a[href^="tel:"]{white-space:nowrap}
.legal,.count{color:var(--grey);font-size:.8rem}
)";

/// Where the columns of a table have no room beside one another on a screen: the cells of a row below one another, each
/// below its head. The heads themselves are only read out. On paper a table is one, as in ODT.
std::string stacked(std::string_view table) {
  return fmt::format("{0},{0} tbody,{0} tr,{0} td{{display:block}}\n"
                     "{0} thead{{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}}\n"
                     "{0} tr{{padding-block:.5em;border-block-end:1px solid var(--hair)}}\n"
                     "{0} td{{border:0;padding:.1em 0;text-align:start}}\n"
                     "{0} td:empty{{display:none}}\n"
                     "{0} td::before{{display:block;content:attr(data-head);color:var(--grey);font-size:.8rem}}\n",
                     table);
}

constexpr std::string_view paper = R"(
body{line-height:var(--print)}
p,ul,ol,pre,blockquote,figure{margin-block-end:5pt}
table{margin-block-end:9pt}
.figure{white-space:nowrap}
h2{margin:12pt 0 2pt}
h1{font-size:1.905rem;margin-block:16pt 4pt}
header>h1:last-child{margin-block-end:9pt}
body{background:none}
main{max-width:none;padding:0}
h1,h2,h3,.kicker,.subhead{break-after:avoid;break-inside:avoid}
figure,address p,li,tr{break-inside:avoid}
figure{margin-block-start:6pt}
img{max-height:116mm;width:auto}
.beside{display:grid;grid-template-columns:70mm 1fr;gap:6mm;align-items:start}
.beside img{max-height:65mm}
.beside .tall{max-width:100%}
.beside figcaption{margin:0}
p{orphans:2;widows:2}
a{color:inherit}
)";

/// Stands where the headline does in a sheet that documents share: it is no character of a text.
constexpr char headline_mark = '\x01';

/// The names that people have first, then what their system has.
std::string family(const Typeface& face) {
  std::string names = fmt::format("\"{}\"", face.own());
  if (face.own() == "Noto Sans CJK JP") names += ",\"Noto Sans JP\",\"Hiragino Sans\",\"Yu Gothic\"";
  if (face.own() != "Noto Sans") names += ",\"Noto Sans\"";
  return names + ",system-ui,sans-serif";
}

/// A string of CSS that may stand in a `style` element: nothing in it ends either.
std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : clean(text)) {
    const bool ascii = static_cast<unsigned char>(c) < 0x80;
    if (!ascii || c == ' ' || is_alphanumeric(c))
      out += c;
    else
      out += fmt::format("\\{:x} ", static_cast<unsigned char>(c));
  }
  return out + '"';
}

/// The number of a sheet and of all of them, as the value of `content`.
std::string page_number(const Document& document) {
  std::string out;
  for (const auto& part : page_of(document)) {
    if (!out.empty()) out += ' ';
    out += part == "{page}" ? "counter(page)" : part == "{pages}" ? "counter(pages)" : quoted(part);
  }
  return out;
}

/// Paper, with a running head from the second sheet on: the headline where lines begin, the number where they end.
std::string paper_sheet(const Document& document, const std::string& names) {
  const bool rtl = document.direction == Direction::right_to_left;
  const auto sheet = page(document);
  const auto corner = [&](bool left, const std::string& content) {
    return fmt::format("@top-{}{{color:#54595d;font:{}pt {};content:{}}}", left ? "left" : "right",
                       typeface(document.language).complex_size(8), names, content);
  };
  return fmt::format("@page{{size:{};margin:{}mm {}mm {}mm {}mm;{}{}}}\n@page:first{{@top-left{{content:none}}"
                     "@top-right{{content:none}}}}\n",
                     document.paper == "Letter" ? "letter" : "A4", sheet.top, rtl ? sheet.start : sheet.end,
                     sheet.bottom, rtl ? sheet.end : sheet.start, corner(!rtl, std::string(1, headline_mark)),
                     corner(rtl, page_number(document) + ";white-space:nowrap"));
}

/// The sheet of all documents that have this language, accent and paper.
std::string shared_sheet(const Document& document) {
  const auto face = typeface(document.language);
  const auto light = readable(document.accent, "#ffffff"), dark = readable(document.accent, "#16181b");
  const bool wide_lines = face.script != Typeface::Script::western;
  std::string out = fmt::format(
      "\n:root{{color-scheme:light dark;--text:#202122;--grey:#54595d;--ground:#ffffff;--hair:#c8ccd1;--accent:{};"
      "--face:{};--line:{:.3g};--print:{:.3g};--head:{}}}\n"
      "@media screen and (prefers-color-scheme:dark){{:root{{--text:#eaecf0;--grey:#a2a9b1;--ground:#16181b;"
      "--hair:#54595d;--accent:{}}}}}",
      light, family(face), (wide_lines ? 1.75 : 1.55) / face.enlarged, (wide_lines ? 1.6 : 1.38) / face.enlarged,
      wide_lines ? 1.35 : 1.15, dark);
  out.append(screen).append("@media screen{\n").append(stacked(".stacked")).append("}\n");
  out.append("@media screen and (min-width:46em){.figure{white-space:nowrap}}\n@media screen and (max-width:46em){\n")
      .append(stacked(".wide"))
      .append("}\n");
  out.append(fmt::format("html{{font-size:{:.4g}%}}\n", 112.5 * face.enlarged));
  if (face.capitals) out += ".label{text-transform:uppercase;letter-spacing:.06em}\n";
  if (face.script != Typeface::Script::western) out += "em{font-style:normal;font-weight:600}\n";
  // A narrow line, or one before an address that stays whole, would be torn apart.
  if (face.justified)
    out += "@media print,(min-width:40em){.lead,.body p,article>p{text-align:justify}}\n"
           "p:has(a[href^=http] bdi){text-align:start}\n";
  if (face.script == Typeface::Script::asian) out += "body{text-autospace:normal}\n";
  return out.append(paper_sheet(document, family(face)))
      .append("@media print{")
      .append(paper)
      .append(fmt::format("html{{font-size:{}pt}}\n}}\n", face.complex_size(10.5)));
}
} // namespace

void write_style_sheet(Markup& out, const Document& document, Stock& stock) {
  const auto key = fmt::format("{}\n{}\n{}\n{}\n{}", document.language, document.accent, document.paper,
                               static_cast<int>(document.direction), fmt::join(page_of(document), "\n"));
  const auto sheet = stock.text(key, [&] { return shared_sheet(document); });
  const auto headline = sheet->find(headline_mark);
  out.raw(std::string_view(*sheet).substr(0, headline))
      .raw(document.title.empty() ? "none" : quoted(short_title(document.title)))
      .raw(std::string_view(*sheet).substr(headline + 1));
}

} // namespace dateline::write
