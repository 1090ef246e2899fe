// SPDX-License-Identifier: MIT
#include "write/json.h"

#include <algorithm>
#include <utility>

#include "write/address.h"
#include "write/formats/all.h"
#include "write/table.h"
#include "write/text.h"

namespace dateline::write {

namespace {
Json line_of(const Line& line, bool in_link = false);
Json blocks_of(const Blocks& blocks);

Json typed(std::string_view type) { return Json::object({{"type", type}}); }

/// The inlines of a line. What is empty is left out, texts beside each other are one, and a line feed in a text is
/// a hard break, as in every format.
struct Inlines {
  bool in_link = false; // a link in a link is only its text
  Json out = Json::array();
  std::string text = {}; // not added yet

  void operator()(const Run& run) {
    if (!run.datetime.empty()) return add(typed("time").add("datetime", run.datetime).add("text", run.text));
    each_line(
        run.text, [&](std::string_view part) { text += part; }, [&] { add(typed("break")); });
  }
  void operator()(const Code& code) { add(typed("code").add("text", code.text)); }
  void operator()(const Break&) { add(typed("break")); }
  void operator()(const Emphasis& one) { add(typed("emphasis"), one.content, in_link); }
  void operator()(const Strong& one) { add(typed("strong"), one.content, in_link); }
  void operator()(const Dateline& one) { add(typed("dateline"), one.content, in_link); }
  void operator()(const Isolate& one) {
    const bool ltr = one.kind == Isolate::Kind::left_to_right;
    add(typed("isolate").add("direction", ltr ? "ltr" : "auto"), one.content, in_link);
  }
  void operator()(const Link& link) {
    const auto address = link_address(link.address);
    if (in_link || address.empty()) return inside(link.content);
    add(typed("link").add("address", address), link.content, true);
  }

  void add(Json part) {
    if (!text.empty()) out.add(typed("text").add("text", std::exchange(text, {})));
    out.add(std::move(part));
  }
  void add(Json element, const Line& content, bool link) {
    add(std::move(element.add("content", line_of(content, link))));
  }
  void inside(const Line& line) {
    for (const auto& part : line)
      if (!plain_text({part}).empty()) std::visit(*this, part.node);
  }
};

Json line_of(const Line& line, bool in_link) {
  Inlines inlines{.in_link = in_link};
  inlines.inside(line);
  inlines.add("");
  return std::move(inlines.out);
}

Json texts_of(const std::vector<std::string>& texts) {
  auto out = Json::array();
  for (const auto& text : texts) out.add(text);
  return out;
}

struct BlockOf {
  Json operator()(const Paragraph& block) const { return typed("paragraph").add("content", line_of(block.content)); }
  Json operator()(const Heading& block) const {
    return typed("heading").add("level", block.level == 2 ? 2 : 3).add("content", line_of(block.content));
  }
  Json operator()(const BlockQuote& quote) const { return typed("quote").add("blocks", blocks_of(quote.content)); }
  Json operator()(const CodeBlock& code) const { return typed("code").add("text", code_text(code)); }
  Json operator()(const TableBlock& table) const {
    auto out = typed("table");
    auto figures = Json::array(), rows = Json::array();
    for (const auto column : table.figures) figures.add(static_cast<int>(column));
    each_row(table, [&](const std::vector<Line>& row, bool heads) {
      auto cells = Json::array();
      for (const auto& cell : row) cells.place(line_of(cell));
      if (heads)
        out.add("heads", std::move(cells));
      else
        rows.add(std::move(cells));
    });
    return out.add("figures", std::move(figures)).add("rows", std::move(rows));
  }
  Json operator()(const List& list) const {
    auto out = typed("list").add("ordered", list.ordered);
    if (list.ordered) out.add("start", std::max(list.start, 0));
    auto items = Json::array();
    for (const auto& item : list.items) items.add(blocks_of(item));
    return out.add("tight", list.tight).add("items", std::move(items));
  }
  Json operator()(const Picture& picture) const {
    auto out = typed("picture");
    if (const auto& image = picture.image)
      out.add("media_type", image->media_type).add("width", image->width).add("height", image->height);
    out.add("alternative", picture.alternative).add("source", link_address(picture.source));
    out.add("title", picture.title).add("authors", texts_of(picture.authors)).add("license", picture.license);
    if (has_text(picture.caption)) out.add("caption", line_of(picture.caption));
    if (has_text(picture.credit)) out.add("credit", line_of(picture.credit));
    return out;
  }
};

Json blocks_of(const Blocks& blocks) {
  auto out = Json::array();
  for (const auto& block : blocks)
    if (has_text(block)) out.add(std::visit(BlockOf(), block.node));
  return out;
}

Json contact_of(const Contact& contact) {
  return Json::object({{"name", contact.name},
                       {"role", contact.role},
                       {"purpose", contact.purpose},
                       {"organisation", contact.organisation},
                       {"email", contact.email},
                       {"phone", contact.phone},
                       {"note", contact.note}});
}

Json contacts_of(const std::vector<Contact>& contacts) {
  auto out = Json::array();
  for (const auto& contact : contacts) out.add(contact_of(contact));
  return out;
}

Json mail_of(const MailHead& mail) {
  return Json::object(
      {{"subject", mail.subject}, {"from", contact_of(mail.from)}, {"to", mail.to}, {"intro", texts_of(mail.intro)}});
}

Json sections_of(const Document& document) {
  auto out = Json::array();
  for (const auto& section : document.sections)
    if (has_text(section.blocks))
      out.add(Json::object({{"name", section.name}, {"blocks", blocks_of(section.blocks)}}));
  return out;
}

std::string write_json(const Document& document, const Options&) {
  const auto& about = document.particulars;
  const bool rtl = document.direction == Direction::right_to_left;
  const auto organisation = Json::object({{"name", about.organisation}, {"website", link_address(about.website)}});
  return Json::object({{"format", "dateline-document"},
                       {"version", 1},
                       {"language", document.language},
                       {"direction", rtl ? "rtl" : "ltr"},
                       {"name", document.name},
                       {"title", document.title},
                       {"template", document.template_name},
                       {"status", about.status},
                       {"date", about.date},
                       {"embargo", about.embargo},
                       {"number", about.number},
                       {"organisation", organisation},
                       {"country", about.country},
                       {"cities", texts_of(about.cities)},
                       {"partners", texts_of(about.partners)},
                       {"languages", texts_of(about.languages)},
                       {"contacts", contacts_of(about.contacts)},
                       {"mail", mail_of(about.mail)},
                       {"sections", sections_of(document)}})
      .file();
}
} // namespace

const Format json = {
    .name = "json",
    .extension = "json",
    .media_type = "application/json",
    .write = write_json,
};

} // namespace dateline::write
