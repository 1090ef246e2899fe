// SPDX-License-Identifier: MIT
#include "unit/merge/build.h"

namespace build {

namespace {
struct Printer {
  std::string& out;
  std::string indent;

  void line(const std::string& mark, const Line& content) const { out += indent + mark + inlines(content) + "\n"; }

  static std::string inlines(const Line& content) {
    std::string text;
    for (const auto& part : content) {
      if (const auto* dateline = std::get_if<Dateline>(&part.node))
        text += "<" + plain_text(dateline->content) + ">";
      else if (const auto* link = std::get_if<Link>(&part.node))
        text += "[" + inlines(link->content) + "](" + link->address + ")";
      else
        text += plain_text({part});
    }
    return text;
  }

  void operator()(const Paragraph& node) const { line("", node.content); }
  void operator()(const Heading& node) const {
    line(std::string(static_cast<std::size_t>(node.level), '#') + " ", node.content);
  }
  void operator()(const List& node) const {
    for (const auto& item : node.items) blocks(item, "- ");
  }
  void operator()(const BlockQuote& node) const { blocks(node.content, "> "); }
  void operator()(const CodeBlock& node) const { out += indent + "```" + node.text; }
  void operator()(const TableBlock& node) const {
    line("heads: ", joined(node.heads));
    for (const auto& row : node.rows) line("row: ", joined(row));
  }
  static Line joined(const std::vector<Line>& cells) {
    Line out;
    for (const auto& cell : cells) {
      if (!out.empty()) out.push_back({Run{" | "}, {}});
      out.insert(out.end(), cell.begin(), cell.end());
    }
    return out;
  }
  void operator()(const Picture& node) const { out += indent + "picture " + node.alternative + "\n"; }

  void blocks(const Blocks& content, const std::string& mark = "") const {
    for (const auto& block : content) std::visit(Printer{out, indent + mark}, block.node);
  }
};
} // namespace

std::string print(const Document& document) {
  std::string out;
  for (const auto& section : document.sections) {
    out += "[" + section.name + "]\n";
    Printer{out, ""}.blocks(section.blocks);
  }
  return out;
}

Line prose_line(Prose& prose, const std::string& text) {
  std::string cut;
  const auto begin = static_cast<std::uint32_t>(prose.source.text.size());
  prose.source.text += text + "\n";
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '{') {
      cut += text[at];
      continue;
    }
    const auto end = text.find('}', at);
    Blank blank;
    blank.name = text.substr(at + 1, end - at - 1);
    blank.span = {prose.source.span.source, begin + static_cast<std::uint32_t>(at),
                  begin + static_cast<std::uint32_t>(end) + 1};
    cut += stand_in(prose.blanks.size());
    prose.blanks.push_back(blank);
    at = end;
  }
  return {Inline{Run{cut}, {prose.source.span.source, begin, begin + static_cast<std::uint32_t>(text.size())}}};
}

std::shared_ptr<Prose> prose(const std::string& text) {
  auto out = std::make_shared<Prose>();
  out->source.span.source = std::make_shared<Source>(Source{"en.md", text});
  std::string_view rest = text;
  while (!rest.empty()) {
    const std::string line(rest.substr(0, rest.find('\n')));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    if (line.starts_with("## ") || line.starts_with("### ")) {
      const auto level = line.find(' ');
      out->source.text += line.substr(0, level + 1);
      auto content = prose_line(*out, line.substr(level + 1));
      out->blocks.push_back(heading(static_cast<int>(level), std::move(content)));
    } else if (line.starts_with("- ")) {
      out->source.text += "- ";
      if (out->blocks.empty() || !std::holds_alternative<List>(out->blocks.back().node))
        out->blocks.push_back({List{}, {}});
      auto content = prose_line(*out, line.substr(2));
      std::get<List>(out->blocks.back().node).items.push_back({paragraph(std::move(content))});
    } else {
      out->blocks.push_back(paragraph(prose_line(*out, line)));
    }
  }
  return out;
}

Filled value(const std::string& text) { return {words(text), {}, text, {}, true, {}}; }
Filled missing(const std::string& field, bool optional) {
  const std::string mark = "⟦" + field + "⟧";
  return {words(mark), {}, mark, field, optional, {}};
}

Case::Case() {
  subject.name = "notice";
  subject.kind = "release";
  text.language = fields.language = "en";
  fields.order = {"label", "release-time", "kicker", "headline", "subhead",  "lead",  "…",    "quotes",
                  "media", "links",        "end",    "about",    "contacts", "notes", "legal"};
  release.source = std::make_shared<Source>(Source{"release.toml", std::string(1000, ' ')});
}

Span Case::next_place() {
  places_ += 10;
  return {release.source, places_, places_ + 5};
}

void Case::section(const std::string& name, const std::string& content, bool required) {
  subject.sections.push_back({name, required, 0, {}});
  if (!content.empty()) text.sections[name] = prose(content);
}

void Case::own_text(const std::string& name, const std::string& content) {
  release.text[name].items = {{"", prose(content)}};
}

void Case::headline(const std::string& content) {
  release.headline.items = {{"", Excerpt{content, next_place(), {}}}};
  if (!content.empty()) fields.headline = words(content);
}

void Case::quote(const std::string& content) {
  release.quotes.emplace_back().span = next_place();
  fields.quotes.push_back({{words(content)}, false, release.quotes.back().span});
}

void Case::fill(const Prose& content) {
  auto& filled = fields.blanks[&content];
  for (const auto& blank : content.blanks) {
    const auto found = values.find(blank.name);
    filled.push_back(found == values.end() ? Filled{} : found->second);
  }
}

Document Case::document(bool draft) {
  for (const auto& [name, content] : text.sections) fill(*content);
  for (const auto& [name, by] : release.text)
    for (const auto& [language, content] : by.items) fill(*content);
  return dateline::merge::merge(release, chapter, subject, text, fields, diagnostics, draft);
}

std::string Case::print(bool draft) { return build::print(document(draft)); }

} // namespace build
