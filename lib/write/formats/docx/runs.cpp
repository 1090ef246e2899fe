// SPDX-License-Identifier: MIT
#include "write/formats/docx/runs.h"

#include <algorithm>

#include "base/text.h"
#include "base/unicode.h"
#include "content/document.h"
#include "write/address.h"

namespace dateline::write::wordprocessing {

namespace {
/// The direction of a character, if it has one of its own.
std::optional<Direction> direction_at(std::string_view text, std::size_t& at) {
  const auto start = at;
  const auto character = next_character(text, at);
  const bool letter = (character | 0x20) >= 'a' && (character | 0x20) <= 'z';
  if (character < 0x80) return letter ? std::optional(Direction::left_to_right) : std::nullopt;
  return direction(text.substr(start, at - start));
}

/// Cuts a text where its direction turns, as Word wants it: what is written the other way reaches to its last letter or
/// digit, and the rest goes with the direction of the line.
template <class Write>
void each_direction(std::string_view text, Direction base, Write&& write) {
  const auto other = base == Direction::left_to_right ? Direction::right_to_left : Direction::left_to_right;
  std::size_t done = 0, begin = text.npos, end = 0; // what is written; a stretch of the other direction
  const auto flush = [&] {
    if (begin > done) write(text.substr(done, std::min(begin, text.size()) - done), base);
    if (begin != text.npos) write(text.substr(begin, end - begin), other);
    done = end;
    begin = text.npos;
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto start = at;
    const bool digit = is_digit(text[at]);
    const auto way = direction_at(text, at);
    if (begin != text.npos && (digit || way == other)) end = at;
    if (begin == text.npos && way == other) begin = start, end = at;
    if (begin != text.npos && way == base) flush();
  }
  if (begin != text.npos) flush();
  if (done < text.size()) write(text.substr(done), base);
}

/// What a run may be besides its text.
struct Look {
  bool link = false, code = false, dateline = false, strong = false, emphasis = false;
};

/// A run has one style; what else it is, is said beside it. Complex scripts are emphasised by weight.
std::string run_properties(const Look& look, Direction direction) {
  std::string out;
  const auto style = look.link       ? "Hyperlink"
                     : look.code     ? "SourceText"
                     : look.emphasis ? "Emphasis"
                     : look.dateline ? "Dateline"
                     : look.strong   ? "Strong"
                                     : std::string_view();
  const bool styled = look.link || look.code; // which say nothing of weight
  const bool bold = (look.strong || look.dateline) && (styled || look.emphasis), italic = look.emphasis && styled;
  if (!style.empty()) out.append(R"(<w:rStyle w:val=")").append(style).append(R"("/>)");
  if (look.code && look.link) out += code_font;
  if (bold) out += "<w:b/>";
  if (bold || italic) out += "<w:bCs/>";
  if (italic) out += "<w:i/>";
  if (direction == Direction::right_to_left) out += "<w:rtl/>";
  return out.empty() ? out : "<w:rPr>" + out + "</w:rPr>";
}

struct Runs {
  Markup& xml;
  References& references;
  Direction direction;
  Look look = {};

  void operator()(const Run& run) const { text(run.text); }
  void operator()(const Break&) const { text("\n"); }
  void operator()(const Code& code) const {
    auto inner = *this;
    inner.look.code = true;
    inner.text(code.text);
  }
  void operator()(const Emphasis& emphasis) const { inside(emphasis.content, &Look::emphasis); }
  void operator()(const Strong& strong) const { inside(strong.content, &Look::strong); }
  void operator()(const Dateline& dateline) const { inside(dateline.content, &Look::dateline); }
  void operator()(const Link& link) const;
  void operator()(const Isolate& isolate) const;

  void inside(const Line& line) const {
    for (const auto& part : line) std::visit(*this, part.node);
  }
  void inside(const Line& line, bool Look::*what) const {
    auto inner = *this;
    inner.look.*what = true;
    inner.inside(line);
  }
  void text(std::string_view words) const;
  void piece(std::string_view words) const;
};

/// A link in a link is only its text.
void Runs::operator()(const Link& link) const {
  const auto address = link_address(link.address);
  if (look.link || address.empty()) return inside(link.content);
  // Its line would be drawn below the marks of direction too, which LibreOffice gives a width.
  const auto* whole = link.content.size() == 1 ? std::get_if<Isolate>(&link.content.front().node) : nullptr;
  if (whole) return operator()(Isolate{whole->kind, {{.node = Link{link.address, whole->content}, .span = {}}}});
  xml.open("w:hyperlink", {{"r:id", link_id(address, references)}, {"w:history", "1"}});
  inside(link.content, &Look::link);
  xml.close();
}

void Runs::operator()(const Isolate& isolate) const {
  const bool left_to_right = isolate.kind == Isolate::Kind::left_to_right;
  const auto own = dateline::direction(plain_text(isolate.content)).value_or(direction);
  auto inner = *this;
  inner.direction = left_to_right ? Direction::left_to_right : own;
  text(left_to_right ? "\u2066" : "\u2068");
  inner.inside(isolate.content);
  text("\u2069");
}

void Runs::text(std::string_view words) const {
  each_direction(words, direction, [&](std::string_view part, Direction way) {
    xml.raw("<w:r>").raw(run_properties(look, way));
    piece(part);
    xml.raw("</w:r>");
  });
}

/// Word prints the character for a soft hyphen, and hyphenates at the element.
void Runs::piece(std::string_view words) const {
  constexpr std::string_view soft_hyphen = "\u00AD";
  while (!words.empty()) {
    const auto end = std::min(words.find_first_of("\t\n"), words.find(soft_hyphen));
    if (end > 0) xml.raw(R"(<w:t xml:space="preserve">)").text(words.substr(0, end)).raw("</w:t>");
    if (end == words.npos) return;
    xml.raw(words[end] == '\t' ? "<w:tab/>" : words[end] == '\n' ? "<w:br/>" : "<w:softHyphen/>");
    words.remove_prefix(end + (words[end] == soft_hyphen[0] ? soft_hyphen.size() : 1));
  }
}
} // namespace

std::string link_id(std::string_view address, References& references) {
  auto& links = references.links;
  auto found = std::find(links.begin(), links.end(), address);
  if (found == links.end()) found = links.emplace(links.end(), address);
  return "link" + std::to_string(found - links.begin() + 1);
}

void write_line(Markup& xml, const Line& line, Direction base, References& references) {
  Runs{xml, references, base}.inside(line);
}

} // namespace dateline::write::wordprocessing
