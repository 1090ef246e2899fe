// SPDX-License-Identifier: MIT
#include "input/letterhead.h"

#include <algorithm>
#include <set>

#include "base/suggest.h"
#include "input/letterhead_filter.h"
#include "input/xml_reader.h"
#include "input/zip_reader.h"

namespace dateline::input {

namespace {
constexpr std::string_view media_type = "application/vnd.oasis.opendocument.text";

/// Why a file is no letterhead: the key of a sentence, and the part or address that it names.
struct Fault {
  std::string_view message;
  std::string part;
};

std::string_view message_of(ZipReader::State state) {
  switch (state) {
  case ZipReader::State::too_large: return "bad-letterhead-large";
  case ZipReader::State::encrypted: return "bad-letterhead-encrypted";
  case ZipReader::State::absent: return "bad-letterhead";
  default: return "bad-letterhead-broken";
  }
}

class LetterheadReader {
 public:
  LetterheadReader(std::string_view bytes, Letterhead& target) : zip_(bytes), filter_(zip_, target), out_(target) {}

  /// Nothing, or what stood in the way.
  std::optional<Fault> read();
  std::set<std::string>& dropped() { return filter_.dropped(); }

 private:
  std::optional<Fault> judge_archive();
  std::optional<Fault> read_part(std::string_view name, Element& root);
  std::optional<Fault> read_pages(const Element& styles, const Element& content);
  std::vector<Element> children(const Element& root, std::string_view name);

  ZipReader zip_;
  LetterheadFilter filter_;
  Letterhead& out_;
};

std::optional<Fault> LetterheadReader::judge_archive() {
  if (!zip_.is_archive()) return Fault{"bad-letterhead", {}};
  if (!zip_.climbing().empty()) return Fault{"bad-letterhead-climbs", zip_.climbing()};
  for (const auto* macros : {"Basic/", "Scripts/"})
    if (zip_.holds(macros)) return Fault{"bad-letterhead-macro", {}};
  std::string type, manifest;
  const auto state = zip_.read("mimetype", type);
  if (state != ZipReader::State::read) return Fault{message_of(state), "mimetype"};
  if (type != media_type && type != std::string(media_type) + "-template") return Fault{"bad-letterhead", {}};
  // The files of a protected one are not marked as such in the archive itself.
  if (zip_.read("META-INF/manifest.xml", manifest) == ZipReader::State::read &&
      manifest.find("encryption-data") != manifest.npos)
    return Fault{"bad-letterhead-encrypted", {}};
  return std::nullopt;
}

std::optional<Fault> LetterheadReader::read_part(std::string_view name, Element& root) {
  std::string bytes;
  if (const auto state = zip_.read(name, bytes); state != ZipReader::State::read)
    return Fault{message_of(state), std::string(name)};
  switch (read_xml(bytes, root, filter_.dropped())) {
  case XmlState::read: return std::nullopt;
  case XmlState::broken: return Fault{"bad-letterhead-broken", std::string(name)};
  case XmlState::declares_entities: return Fault{"bad-letterhead-entities", std::string(name)};
  }
  return std::nullopt;
}

/// What stands in a part, filtered. Of two styles of one name only the first is one.
std::vector<Element> LetterheadReader::children(const Element& root, std::string_view name) {
  const auto* found = root.child(name);
  auto out = found ? filter_.filter(found->content) : std::vector<Element>();
  std::set<std::string> there;
  std::erase_if(out, [&](const Element& one) {
    const auto called = one.attribute(one.name.starts_with("draw:") ? "draw:name" : "style:name");
    if (called.empty()) return false;
    const auto kind = one.name + ' ' + std::string(one.attribute("style:family")) + ' ';
    return !there.insert(kind + std::string(called)).second;
  });
  return out;
}

const Element* named(const std::vector<Element>& elements, std::string_view name) {
  const auto found = std::find_if(elements.begin(), elements.end(), [&](const Element& element) {
    return !name.empty() && element.attribute("style:name") == name;
  });
  return found == elements.end() ? nullptr : &*found;
}

/// The page that the document begins with: its first paragraph's style says so.
std::string first_page(const Element& content) {
  const auto* body = content.child("office:body");
  const auto* text = body ? body->child("office:text") : nullptr;
  const auto* styles = content.child("office:automatic-styles");
  if (!text || !styles) return {};
  for (const auto& block : text->content) {
    if (block.name != "text:p" && block.name != "text:h") continue;
    const auto* style = named(styles->content, block.attribute("text:style-name"));
    return style ? std::string(style->attribute("style:master-page-name")) : std::string();
  }
  return {};
}

/// The pages are looked up before anything is filtered: styles may name no page afterwards.
std::optional<Fault> LetterheadReader::read_pages(const Element& styles, const Element& content) {
  const auto* all = styles.child("office:master-styles");
  if (!all) return Fault{"bad-letterhead", {}};
  const Element* first = nullptr;
  for (const auto& name : {first_page(content), std::string("First_20_Page"), std::string("Standard")})
    if (!first) first = named(all->content, name);
  if (!first) return Fault{"bad-letterhead", {}};
  const auto* following = named(all->content, first->attribute("style:next-style-name"));
  const auto take = [&](const Element& page) {
    auto copy = page;
    std::erase_if(copy.content, [](const Element& inner) {
      return !inner.name.starts_with("style:header") && !inner.name.starts_with("style:footer");
    });
    copy.content = filter_.filter(copy.content);
    return copy;
  };
  out_.first = take(*first);
  if (following && following != first) out_.following = take(*following);
  return std::nullopt;
}

std::optional<Fault> LetterheadReader::read() {
  Element styles, content;
  if (auto fault = judge_archive()) return fault;
  if (auto fault = read_part("styles.xml", styles)) return fault;
  if (auto fault = read_part("content.xml", content)) return fault;
  if (auto fault = read_pages(styles, content)) return fault;
  for (auto& font : children(styles, "office:font-face-decls")) {
    font.content.clear(); // embedded files of fonts
    out_.fonts.push_back(std::move(font));
  }
  out_.styles = children(styles, "office:styles");
  out_.automatic = children(styles, "office:automatic-styles");
  if (!filter_.outside().empty()) return Fault{"bad-letterhead-outside", filter_.outside()};
  return std::nullopt;
}

} // namespace

std::shared_ptr<const Letterhead> read_letterhead(const Excerpt& file, const PictureFolder& folder,
                                                  Diagnostics& diagnostics) {
  auto bytes = read_named(file, folder, "bad-letterhead", diagnostics);
  if (!bytes) return nullptr;
  auto out = std::make_shared<Letterhead>();
  LetterheadReader reader(*bytes, *out);
  if (const auto fault = reader.read()) {
    diagnostics.add({.rule = "bad-letterhead",
                     .message = fault->message,
                     .span = file.span,
                     .arguments = {{"file", file.text}, {"part", fault->part}},
                     .help = "bad-letterhead-form"});
    return nullptr;
  }
  std::vector<std::string> dropped(reader.dropped().begin(), reader.dropped().end());
  constexpr std::size_t most_named = 40;
  if (dropped.size() > most_named) dropped.resize(most_named), dropped.emplace_back("…");
  if (!dropped.empty())
    diagnostics.add({.rule = "letterhead-dropped",
                     .message = "letterhead-dropped",
                     .span = file.span,
                     .arguments = {{"file", file.text}, {"list", with_commas(dropped)}},
                     .help = "letterhead-dropped-help",
                     .level = Level::note});
  out->bytes = std::move(*bytes);
  return out;
}

} // namespace dateline::input
