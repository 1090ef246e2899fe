// SPDX-License-Identifier: MIT
#include "write/formats/odt/line.h"

#include "content/document.h"
#include "write/address.h"

namespace dateline::write::opendocument {

namespace {
/// The characters of a paragraph, with elements for what XML would fold: a second space, a space where the paragraph or
/// a line of it begins or ends, tabs, line ends.
class Characters {
 public:
  Characters(Markup& chosen, std::size_t length) : xml(chosen), left(length) {}
  void write(std::string_view text);
  void line_break() {
    xml.empty("text:line-break");
    after_space = true;
    --left;
  }

 private:
  void spaces(std::size_t count);

  Markup& xml;
  std::size_t left;        // bytes that are still to come
  bool after_space = true; // where a space of its own would be lost
};

void Characters::spaces(std::size_t count) {
  const bool plain = !after_space && left > 0;
  if (plain) xml.text(" ");
  const auto more = plain ? count - 1 : count;
  if (more > 0) xml.empty("text:s", {{"text:c", more > 1 ? std::to_string(more) : std::string()}});
  after_space = true;
}

/// The end of the words that a text begins with, and of the single spaces between them.
std::size_t end_of_words(std::string_view text) {
  const auto is_apart = [](char c) { return c == ' ' || c == '\t' || c == '\n'; };
  std::size_t at = 0;
  while (at < text.size() &&
         (!is_apart(text[at]) || (text[at] == ' ' && at + 1 < text.size() && !is_apart(text[at + 1]))))
    ++at;
  return at;
}

void Characters::write(std::string_view text) {
  while (!text.empty()) {
    const char first = text.front();
    auto end = first == ' ' ? text.find_first_not_of(' ') : end_of_words(text);
    if (first == '\t' || first == '\n') end = 1;
    const auto piece = text.substr(0, end);
    text.remove_prefix(piece.size());
    if (first == '\n') {
      line_break();
      continue;
    }
    left -= piece.size();
    if (first == ' ') {
      spaces(piece.size());
      continue;
    }
    if (first == '\t')
      xml.empty("text:tab");
    else
      xml.text(piece);
    after_space = first == '\t';
  }
}

struct Inlines {
  Markup& xml;
  Characters& characters;
  bool in_link = false; // a link in a link is only its text

  void operator()(const Run& run) const { characters.write(run.text); }
  void operator()(const Break&) const { characters.line_break(); }
  void operator()(const Code& code) const {
    xml.open("text:span", {{"text:style-name", "Source_20_Text"}});
    characters.write(code.text);
    xml.close();
  }
  void operator()(const Emphasis& emphasis) const { span("Emphasis", emphasis.content); }
  void operator()(const Strong& strong) const { span("Strong_20_Emphasis", strong.content); }
  void operator()(const Dateline& dateline) const { span("Dateline", dateline.content); }
  void operator()(const Link& link) const {
    const auto address = link_address(link.address);
    if (in_link || address.empty()) return inside(link.content);
    // Its line would be drawn below the marks of direction too, which LibreOffice gives a width.
    const auto* whole = link.content.size() == 1 ? std::get_if<Isolate>(&link.content.front().node) : nullptr;
    if (whole) return operator()(Isolate{whole->kind, {{.node = Link{link.address, whole->content}, .span = {}}}});
    xml.open("text:a", {{"xlink:type", "simple"},
                        {"xlink:href", address},
                        {"text:style-name", "Internet_20_link"},
                        {"text:visited-style-name", "Internet_20_link"}});
    Inlines{xml, characters, true}.inside(link.content);
    xml.close();
  }
  void operator()(const Isolate& isolate) const {
    xml.text(isolate.kind == Isolate::Kind::left_to_right ? "\u2066" : "\u2068");
    inside(isolate.content);
    xml.text("\u2069");
  }

  void span(std::string_view style, const Line& content) const {
    xml.open("text:span", {{"text:style-name", style}});
    inside(content);
    xml.close();
  }
  void inside(const Line& line) const {
    for (const auto& part : line) std::visit(*this, part.node);
  }
};
} // namespace

void write_line(Markup& xml, const Line& line) {
  Characters characters(xml, plain_text(line).size());
  Inlines{xml, characters}.inside(line);
}

} // namespace dateline::write::opendocument
