// SPDX-License-Identifier: MIT
#include "input/media.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/suggest.h"
#include "input/addresses.h"
#include "input/blank.h"
#include "input/drive.h"
#include "input/entries.h"
#include "input/local.h"

namespace dateline::input {

namespace {
const std::vector<std::string> quote_keys = {"speaker", "status", "text"};
const std::vector<std::string> medium_keys = {"file", "alt", "caption", "title", "author", "license", "source", "via"};
const std::vector<std::string> link_keys = {"title", "url"};
const std::vector<std::string> partner_keys = {"name", "about", "website", "contact"};

Text local(Keys& keys, std::string_view key, const Reading& reading) {
  return as_local_text(keys.take(key), key, reading.known, reading.diagnostics);
}

Text line(Keys& keys, std::string_view key, const Reading& reading) {
  return as_local_line(keys.take(key), key, reading.known, reading.diagnostics);
}

Text addresses(const Value* value, std::string_view key, const Reading& reading) {
  return as_addresses(value, key, check_url, reading.known, reading.diagnostics);
}

std::string_view message_of(FileState state) {
  switch (state) {
  case FileState::read: return "bad-picture";
  case FileState::absent: return "bad-picture-absent";
  case FileState::too_large: return "bad-picture-large";
  case FileState::not_regular: return "bad-picture-irregular";
  case FileState::outside: return "bad-picture-outside";
  case FileState::unreadable: return "bad-picture-unreadable";
  }
  return "bad-picture";
}

/// The picture that somebody means who misspells its name: what lies in the same folder.
std::string nearest_file(const std::string& file, const PictureFolder& pictures) {
  const auto folder = file.substr(0, file.rfind('/') + 1);
  auto where = pictures.folder.empty() || folder.starts_with('/') ? folder : pictures.folder + "/" + folder;
  while (where.size() > 1 && where.ends_with('/')) where.pop_back();
  const auto near =
      nearest(file.substr(folder.size()), pictures.files.list(where.empty() ? "." : where, pictures.root));
  return near.empty() || near.ends_with('/') ? "" : folder + near;
}

void report_file(const Excerpt& file, FileState state, const PictureFolder& pictures, std::string_view rule,
                 Diagnostics& diagnostics) {
  const bool absent = state == FileState::absent;
  const bool drive = on_drive(file.text);
  const auto near = absent && !drive ? nearest_file(file.text, pictures) : "";
  const std::string_view advice = state == FileState::outside ? "bad-picture-outside-form"
                                  : absent && drive           ? "bad-file-drive-form"
                                  : absent                    ? "bad-picture-absent-form"
                                                              : "";
  diagnostics.add({.rule = rule,
                   .message = message_of(state),
                   .span = file.span,
                   .arguments = {{"file", file.text},
                                 {"release", file.span.source->name},
                                 {"nearest", near},
                                 {"corrected", fmt::format("\"{}\"", name_on_drive(file.text))}},
                   .help = near.empty() ? advice : "did-you-mean"});
}

FileBytes open(const std::string& file, const PictureFolder& pictures) {
  const bool absolute = file.starts_with('/') || pictures.folder.empty();
  return pictures.files.read(absolute ? file : pictures.folder + "/" + file, max_picture, pictures.root);
}

constexpr std::size_t extension = 4; // ".svg"

bool is_svg(const std::string& file) {
  return file.size() > extension && (file.ends_with(".svg") || file.ends_with(".SVG"));
}

std::string png_of(const std::string& svg) { return svg.substr(0, svg.size() - extension) + ".png"; }

/// The PNG beside an SVG, for programs that show none; nothing, and a report, if it cannot be read.
std::optional<std::string> read_png_of(const Excerpt& svg, const PictureFolder& pictures, Diagnostics& diagnostics) {
  auto png = svg;
  png.text = png_of(svg.text);
  auto found = open(png.text, pictures);
  if (found.state == FileState::read) return std::move(found.bytes);
  if (found.state == FileState::absent)
    diagnostics.add({.rule = "bad-picture",
                     .message = "bad-picture-svg-alone",
                     .span = svg.span,
                     .arguments = {{"file", svg.text}, {"png", png.text}},
                     .help = "bad-picture-svg-alone-form"});
  else
    report_file(png, found.state, pictures, "bad-picture", diagnostics);
  return std::nullopt;
}
} // namespace

std::optional<std::string> read_named(const Excerpt& file, const PictureFolder& pictures, std::string_view rule,
                                      Diagnostics& diagnostics) {
  auto found = open(file.text, pictures);
  if (found.state == FileState::read) return std::move(found.bytes);
  report_file(file, found.state, pictures, rule, diagnostics);
  return std::nullopt;
}

std::shared_ptr<const Image> read_picture(const Excerpt& file, const PictureFolder& pictures,
                                          Diagnostics& diagnostics) {
  auto bytes = read_named(file, pictures, "bad-picture", diagnostics);
  if (!bytes) return nullptr;
  std::string svg;
  if (is_svg(file.text)) {
    svg = bytes->empty() ? " " : std::move(*bytes); // an empty file is a broken drawing, and not none
    bytes = read_png_of(file, pictures, diagnostics);
    if (!bytes) return nullptr;
  }
  auto read = read_image(std::move(*bytes), svg);
  if (read.image) return read.image;
  const bool of_png = !svg.empty() && !read.fault.starts_with("bad-picture-svg");
  read.arguments.push_back({"file", of_png ? png_of(file.text) : file.text});
  diagnostics.add({.rule = "bad-picture",
                   .message = read.fault,
                   .span = file.span,
                   .arguments = std::move(read.arguments),
                   .help = read.help});
  return nullptr;
}

namespace {
/// A file, or the address of one, which is reported and then counts as the source.
void read_file(Medium& medium, const PictureFolder& pictures, Diagnostics& diagnostics) {
  const auto& text = medium.file.text;
  if (text.empty()) return;
  if (!text.starts_with("https://") && !text.starts_with("http://")) {
    medium.image = read_picture(medium.file, pictures, diagnostics);
    return;
  }
  diagnostics.add({.rule = "bad-picture",
                   .message = "bad-picture-web",
                   .span = medium.file.span,
                   .arguments = {{"file", text}},
                   .help = "bad-picture-web-form"});
  if (!medium.source.given()) medium.source = {{{"", medium.file}}, medium.file.span};
  medium.file = {};
}

/// A name, or `{ name, role }`.
Author read_author(const Value& value, const Reading& reading) {
  Author author;
  const auto* table = std::get_if<Table>(&value.data);
  if (!table) {
    author.name = as_local_line(&value, "author", reading.known, reading.diagnostics);
    return author;
  }
  Keys keys(*table, value.span, "author", reading.diagnostics);
  author.name = as_local_line(keys.require("name"), "name", reading.known, reading.diagnostics);
  author.role = line(keys, "role", reading);
  keys.finish();
  return author;
}

/// One, or a list of them; an empty name is none.
std::vector<Author> read_authors(const Value& value, const Reading& reading) {
  std::vector<Author> out;
  const auto add = [&](const Value& one) {
    auto author = read_author(one, reading);
    const auto& names = author.name.items;
    if (!std::all_of(names.begin(), names.end(), [](const auto& name) { return name.second.empty(); }))
      out.push_back(std::move(author));
  };
  if (const auto* array = std::get_if<Array>(&value.data))
    for (const auto& one : *array) add(one);
  else
    add(value);
  return out;
}

/// A speaker that is given, but empty, is somebody without a name: `unattributed-quote`, a rule of its own.
std::optional<PersonPtr> read_speaker(const Value& value, const Reading& reading) {
  const auto* text = std::get_if<Excerpt>(&value.data);
  if (!text || !says_nothing(value)) return as_person(&value, "speaker", reading);
  auto nobody = std::make_shared<Person>();
  PersonName none;
  none.whole = {{}, text->span, {}};
  nobody->name = {{{"", std::move(none)}}, value.span};
  nobody->span = value.span;
  return nobody;
}
} // namespace

std::vector<Quote> read_quotes(const Value* value, const Reading& reading, const std::vector<std::string>& top) {
  return read_entries<Quote>(value, {"quotes", quote_keys, top}, reading, [&](Keys& keys) {
    Quote quote;
    quote.speaker =
        by_language<PersonPtr>(keys.require("speaker"), Tables::maybe, reading.known, reading.diagnostics,
                               [&](const Value& one, const std::string&) { return read_speaker(one, reading); });
    quote.pending = as_choice(keys.take("status"), "status", {"pending"}, reading.diagnostics).has_value();
    const auto* text = quote.pending ? keys.take("text") : keys.require_filled("text");
    quote.text = as_local_text(text, "text", reading.known, reading.diagnostics);
    return quote;
  });
}

std::vector<Medium> read_media(const Value* value, const PictureFolder& pictures, const Reading& reading,
                               const std::vector<std::string>& top) {
  return read_entries<Medium>(value, {"media", medium_keys, top}, reading, [&](Keys& keys) {
    Medium medium;
    const auto* given = keys.take("file");
    auto file = as_line(given, "file", reading.diagnostics);
    const bool unread = given && !file;
    if (file) medium.file = std::move(*file);
    medium.alternative = local(keys, "alt", reading);
    medium.caption = local(keys, "caption", reading);
    medium.title = line(keys, "title", reading);
    medium.authors = by_language<std::vector<Author>>(
        keys.take("author"), Tables::maybe, reading.known, reading.diagnostics,
        [&](const Value& one, const std::string&) { return std::optional(read_authors(one, reading)); });
    medium.license = line(keys, "license", reading);
    medium.source = addresses(keys.take("source"), "source", reading);
    medium.via = line(keys, "via", reading);
    read_file(medium, pictures, reading.diagnostics);
    if (!unread && !medium.names_something())
      reading.diagnostics.add({.rule = "missing-field",
                               .message = "missing-medium",
                               .span = keys.place(),
                               .arguments = {},
                               .help = "missing-medium-write"});
    return medium;
  });
}

std::vector<WebLink> read_links(const Value* value, const Reading& reading, const std::vector<std::string>& top) {
  return read_entries<WebLink>(value, {"links", link_keys, top}, reading, [&](Keys& keys) {
    WebLink link;
    link.title = line(keys, "title", reading);
    link.url = addresses(keys.require_filled("url"), "url", reading);
    return link;
  });
}

std::vector<Partner> read_partners(const Value* value, const Reading& reading, const std::vector<std::string>& top) {
  return read_entries<Partner>(value, {"partners", partner_keys, top}, reading, [&](Keys& keys) {
    Partner partner;
    partner.name = as_local_line(keys.require_filled("name"), "name", reading.known, reading.diagnostics);
    partner.about = local(keys, "about", reading);
    partner.website = addresses(keys.take("website"), "website", reading);
    partner.contact = as_person(keys.take("contact"), "contact", reading);
    return partner;
  });
}

} // namespace dateline::input
