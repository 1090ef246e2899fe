// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "base/text.h"
#include "base/unicode.h"
#include "input/input.h"
#include "input/pictures/parts.h"
#include "input/xml_reader.h"

namespace dateline::input {

namespace {
constexpr std::string_view space = " \t\n";

/// The part of a style that leads out of the file, or could, being escaped; empty if none does.
std::string way_out(std::string_view style) {
  for (const std::string_view word : {"@import", "image-set(", "src("})
    if (style.find(word) != style.npos) return std::string(word);
  for (auto at = style.find('\\'); at != style.npos; at = style.find('\\', at + 1))
    if (at + 1 < style.size() && is_alphanumeric(style[at + 1])) return std::string(style.substr(at, 2));
  for (auto at = style.find("url("); at != style.npos; at = style.find("url(", at + 1)) {
    const auto target = std::min(style.find_first_not_of(" \t\n\"'", at + 4), style.size());
    const auto address = style.substr(target);
    if (!address.starts_with('#') && !address.starts_with("data:image/png") && !address.starts_with("data:image/jpeg"))
      return std::string(style.substr(at, std::min(style.find(')', at), at + 40) - at));
  }
  return {};
}

/// Reads XML from its beginning to its end: a tag, a text, a comment at a time, and keeps what draws.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest(text) {}

  PictureFault run() {
    while (!fault && !rest.empty()) step();
    if (!fault && (!opened.empty() || !has_root)) fail();
    return fault;
  }
  std::string out;

 private:
  void step() {
    if (rest.starts_with("<!--")) {
      upto("-->");
    } else if (rest.starts_with("<?")) {
      upto("?>"); // what it says of its encoding is true no longer; a style sheet would lie elsewhere
    } else if (rest.starts_with("<!DOCTYPE")) {
      if (upto(">").find('[') != rest.npos) refuse("<!DOCTYPE");
    } else if (rest.starts_with("<![CDATA[")) {
      const auto piece = upto("]]>");
      out += piece;
      text(std::string(piece.substr(9, piece.size() - std::min<std::size_t>(piece.size(), 12))));
    } else if (rest.starts_with("</")) {
      end_tag(upto(">"));
    } else if (rest.starts_with('<')) {
      start_tag();
    } else {
      const auto piece = take(std::min(rest.find('<'), rest.size()));
      out += piece;
      text(decoded(piece));
    }
  }

  void fail() { fault = {"bad-picture-svg-broken", "bad-picture-svg-form"}; }
  void refuse(std::string_view part) {
    if (!fault) fault = {"bad-picture-svg-part", "bad-picture-svg-form", {{"part", std::string(part)}}};
  }

  std::string_view take(std::size_t size) {
    const auto out_ = rest.substr(0, size);
    rest.remove_prefix(out_.size());
    return out_;
  }
  std::string_view upto(std::string_view end) {
    const auto at = rest.find(end);
    if (at == rest.npos) fail();
    return take(at == rest.npos ? rest.size() : at + end.size());
  }

  /// A text with its references read: there are no entities but XML's own.
  std::string decoded(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, char>, 5> entities = {
        {{"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}}};
    std::string plain;
    for (auto at = text.find('&'); at != text.npos; at = text.find('&')) {
      plain += text.substr(0, at);
      const auto end = text.find(';', at);
      if (end == text.npos) return fail(), plain;
      const auto name = text.substr(at + 1, end - at - 1);
      const auto* entity = std::find_if(entities.begin(), entities.end(), [&](auto& one) { return one.first == name; });
      if (entity != entities.end())
        plain += entity->second;
      else
        append(plain, numbered(name));
      text.remove_prefix(end + 1);
    }
    return plain.append(text);
  }
  char32_t numbered(std::string_view name) {
    const bool hexadecimal = name.starts_with("#x");
    const auto digits = name.substr(std::min<std::size_t>(hexadecimal ? 2 : 1, name.size()));
    std::uint32_t number = 0;
    const auto* end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, number, hexadecimal ? 16 : 10);
    const bool surrogate = number >= 0xD800 && number <= 0xDFFF;
    if (!name.starts_with('#') || read.ec != std::errc() || read.ptr != end || number > 0x10FFFF || surrogate ||
        is_control(number))
      fail();
    return fault ? U'\uFFFD' : char32_t{number};
  }

  void text(std::string plain) {
    if (opened.empty() && plain.find_first_not_of(space) != plain.npos) fail();
    if (!opened.empty() && local(opened.back()) == "style") style += plain;
  }

  static std::string_view local(std::string_view name) { return name.substr(name.find(':') + 1); }

  void end_tag(std::string_view tag) {
    if (fault) return;
    out += tag;
    tag = tag.substr(2, tag.size() - 3);
    tag = tag.substr(0, tag.find_last_not_of(space) + 1);
    if (opened.empty() || opened.back() != tag) return fail();
    // What stands in other elements inside a style sheet is none of it, but parts no word of it either.
    if (local(tag) == "style") {
      if (const auto part = way_out(lower(style)); !part.empty()) refuse(part);
      style.clear();
    }
    opened.pop_back();
  }

  std::string_view name() { return take(std::min(rest.find_first_of(" \t\n/>=<\"'"), rest.size())); }
  void skip_space() { take(std::min(rest.find_first_not_of(space), rest.size())); }

  void start_tag() {
    const auto whole = rest;
    take(1);
    const auto element = name();
    if (element.empty() || (opened.empty() && has_root)) return fail();
    judge_element(local(element));
    std::set<std::string_view> names;
    bool is_svg = !opened.empty();
    for (skip_space(); !fault && !rest.starts_with('>') && !rest.starts_with("/>"); skip_space())
      attribute(names, is_svg);
    if (!is_svg || (!has_root && local(element) != "svg")) fail();
    has_root = true;
    if (rest.starts_with('>')) opened.push_back(element);
    take(rest.starts_with('>') ? 1 : 2);
    out += whole.substr(0, whole.size() - rest.size());
  }

  void judge_element(std::string_view element) {
    constexpr std::array<std::string_view, 8> active = {"script", "foreignobject", "iframe", "object",
                                                        "embed",  "audio",         "video",  "handler"};
    if (std::find(active.begin(), active.end(), lower(element)) != active.end()) refuse(element);
  }

  void attribute(std::set<std::string_view>& names, bool& is_svg) {
    const auto key = name();
    skip_space();
    if (key.empty() || !rest.starts_with('=') || !names.insert(key).second) return fail();
    take(1);
    skip_space();
    const auto mark = take(1);
    if (mark != "\"" && mark != "'") return fail();
    const auto written = upto(mark);
    if (fault || written.find('<') != written.npos) return fail();
    const auto value = lower(decoded(written.substr(0, written.size() - 1)));
    if (key.starts_with("xmlns") && value == "http://www.w3.org/2000/svg") is_svg = true;
    if (key.starts_with("xmlns") && value == "http://www.w3.org/1999/xhtml") refuse(value);
    if (key == "xml:base") refuse(key); // what is inside the file would lie elsewhere
    judge_attribute(lower(local(key)), value);
  }

  void judge_attribute(std::string_view key, std::string_view value) {
    if (key.starts_with("on")) refuse(key);
    const bool inside =
        value.starts_with('#') || value.starts_with("data:image/png") || value.starts_with("data:image/jpeg");
    if (key == "attributename" && value.ends_with("href")) refuse(value); // it would be set while the picture is shown
    if (key == "href" && !value.empty() && !inside) refuse(value.substr(0, 40));
    if (const auto part = way_out(value); !part.empty()) refuse(part);
  }

  std::string_view rest;
  std::vector<std::string_view> opened;
  std::string style; // the text of a style element so far
  bool has_root = false;
  PictureFault fault;
};
} // namespace

PictureFault read_svg(std::string_view bytes, Image& image) {
  if (bytes.size() > max_file) return {"bad-picture-svg-large", "bad-picture-svg-large-form"};
  if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
  std::string text(bytes);
  std::replace(text.begin(), text.end(), '\r', '\n');
  bool has_control = false;
  for (std::size_t at = 0; at < text.size();) has_control = is_control(next_character(text, at)) || has_control;
  if (has_control || invalid_utf8(text)) return {"bad-picture-svg-broken", "bad-picture-svg-form"};
  Scanner scanner(text);
  if (auto fault = scanner.run()) return fault;
  if (!is_xml(scanner.out)) return {"bad-picture-svg-broken", "bad-picture-svg-form"};
  image.vector = std::move(scanner.out);
  return {};
}

} // namespace dateline::input
