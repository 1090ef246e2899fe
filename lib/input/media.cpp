// SPDX-License-Identifier: MIT
#include "input/media.h"

#include "input/addresses.h"
#include "input/local.h"

namespace dateline::input {

namespace {
/// Calls `read` with the keys of each entry of a table of the release, and collects what it makes.
template <class T, class Read>
std::vector<T> read_entries(const Value* value, const std::string& name, const Reading& reading,
                            const std::vector<std::string>& top, Read read) {
  std::vector<T> out;
  const auto* array = as_array(value, name, reading.diagnostics);
  if (!array) return out;
  for (const auto& item : *array) {
    const auto* table = as_table(&item, name, reading.diagnostics);
    if (!table) continue;
    Keys keys(*table, item.span, name, reading.diagnostics);
    out.push_back(read(keys));
    out.back().span = item.span;
    keys.finish({}, top);
  }
  return out;
}

Text local(Keys& keys, std::string_view key, const Reading& reading) {
  return as_local_text(keys.take(key), key, reading.known, reading.diagnostics);
}

Excerpt plain(Keys& keys, std::string_view key, const Reading& reading) {
  return as_text(keys.take(key), key, reading.diagnostics).value_or(Excerpt{});
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

std::shared_ptr<const Image> read_picture(const Excerpt& file, const PictureFolder& pictures,
                                          Diagnostics& diagnostics) {
  const bool absolute = file.text.starts_with('/') || pictures.folder.empty();
  const auto path = absolute ? file.text : pictures.folder + "/" + file.text;
  auto found = pictures.files.read(path, max_picture, pictures.root);
  if (found.state == FileState::read)
    if (auto image = read_image(std::move(found.bytes))) return image;
  diagnostics.add({.rule = "bad-picture",
                   .message = message_of(found.state),
                   .span = file.span,
                   .arguments = {{"file", file.text}},
                   .help = found.state == FileState::outside ? "bad-picture-outside-form" : ""});
  return nullptr;
}

/// One name, or a list of names and `{ name, role }`.
std::vector<Author> read_authors(const Value* value, const Reading& reading) {
  std::vector<Author> out;
  const auto one = [&](const Value& item) {
    Author author;
    if (const auto* table = std::get_if<Table>(&item.data)) {
      Keys keys(*table, item.span, "author", reading.diagnostics);
      if (auto name = as_text(keys.require("name"), "name", reading.diagnostics)) author.name = std::move(*name);
      author.role = local(keys, "role", reading);
      keys.finish();
    } else if (auto name = as_text(&item, "author", reading.diagnostics)) {
      author.name = std::move(*name);
    }
    if (!author.name.empty()) out.push_back(std::move(author));
  };
  if (!value) return out;
  if (const auto* array = std::get_if<Array>(&value->data))
    for (const auto& item : *array) one(item);
  else
    one(*value);
  return out;
}
} // namespace

std::vector<Quote> read_quotes(const Value* value, const Reading& reading, const std::vector<std::string>& top) {
  return read_entries<Quote>(value, "quotes", reading, top, [&](Keys& keys) {
    Quote quote;
    // A speaker that is given, but empty, is `unattributed-quote`, a rule of its own.
    if (const auto* speaker = keys.require("speaker")) {
      quote.speaker = as_person(speaker, "speaker", reading);
      quote.speaker_span = speaker->span;
    }
    quote.pending = as_choice(keys.take("status"), "status", {"pending"}, reading.diagnostics).has_value();
    const auto* text = quote.pending ? keys.take("text") : keys.require("text");
    quote.text = as_local_text(text, "text", reading.known, reading.diagnostics);
    return quote;
  });
}

std::vector<Medium> read_media(const Value* value, const PictureFolder& pictures, const Reading& reading,
                               const std::vector<std::string>& top) {
  return read_entries<Medium>(value, "media", reading, top, [&](Keys& keys) {
    Medium medium;
    medium.file = plain(keys, "file", reading);
    if (!medium.file.empty()) medium.image = read_picture(medium.file, pictures, reading.diagnostics);
    medium.alternative = local(keys, "alt", reading);
    medium.caption = local(keys, "caption", reading);
    medium.title = local(keys, "title", reading);
    medium.authors = read_authors(keys.take("author"), reading);
    medium.license = plain(keys, "license", reading);
    medium.source = as_address(keys.take("source"), "source", check_url, reading.diagnostics);
    medium.via = plain(keys, "via", reading);
    return medium;
  });
}

std::vector<WebLink> read_links(const Value* value, const Reading& reading, const std::vector<std::string>& top) {
  return read_entries<WebLink>(value, "links", reading, top, [&](Keys& keys) {
    WebLink link;
    link.title = local(keys, "title", reading);
    link.url = as_address(keys.require("url"), "url", check_url, reading.diagnostics);
    return link;
  });
}

std::vector<Partner> read_partners(const Value* value, const Reading& reading, const std::vector<std::string>& top) {
  return read_entries<Partner>(value, "partners", reading, top, [&](Keys& keys) {
    Partner partner;
    partner.name = as_local_text(keys.require("name"), "name", reading.known, reading.diagnostics);
    partner.about = local(keys, "about", reading);
    partner.website = as_address(keys.take("website"), "website", check_url, reading.diagnostics);
    partner.contact = as_person(keys.take("contact"), "contact", reading);
    return partner;
  });
}

} // namespace dateline::input
