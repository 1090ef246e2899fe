// SPDX-License-Identifier: MIT
#include "write/formats/wikitext/line.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/percent.h"
#include "base/unicode.h"
#include "content/document.h"
#include "write/address.h"
#include "write/formats/wikitext/project_link.h"
#include "write/markup.h"
#include "write/text.h"

namespace dateline::write {

namespace {
/// An address of which no reader of wikitext takes anything for markup or for its end.
std::string link_target(std::string_view address) {
  std::string out;
  for (std::size_t at = 0; at < address.size();) {
    const auto start = at;
    const auto character = next_character(address, at);
    const auto bytes = address.substr(start, at - start);
    const bool pair = !out.empty() && out.back() == bytes.front() && (character == '_' || character == '~');
    if (character == '\'' || character == 0xFFFD || pair)
      out += percent_encoded(bytes, {});
    else
      out += character == '&' && address.find(';', at) != address.npos ? "&amp;" : bytes;
  }
  return out;
}

/// Neighbouring runs are one text: what they mean together counts.
class Writer {
 public:
  explicit Writer(WikiPlace chosen) : place_(chosen) {}

  std::string take() {
    flush();
    return std::move(out_);
  }
  void inside(const Line& line) {
    for (const auto& part : line) std::visit(*this, part.node);
  }

  void operator()(const Run& run) {
    each_line(
        clean(run.text), [&](std::string_view text) { text_ += text; }, [&] { markup("<br>"); });
  }
  void operator()(const Break&) { markup("<br>"); }
  void operator()(const Code& code) { element("<code>", {{.node = Run{code.text}, .span = {}}}, "</code>"); }
  void operator()(const Emphasis& emphasis) { quoted("''", emphasised_, emphasis.content); }
  void operator()(const Strong& strong) { quoted("'''", strong_, strong.content); }
  void operator()(const Dateline& dateline) { quoted("'''", strong_, dateline.content); }
  void operator()(const Isolate& isolate) {
    element(isolate.kind == Isolate::Kind::left_to_right ? "<bdi dir=\"ltr\">" : "<bdi>", isolate.content, "</bdi>");
  }
  void operator()(const Link& link);

 private:
  void flush() {
    // A space at its beginning would make a line code.
    if (out_.empty()) text_.erase(0, std::min(text_.find_first_not_of(" \t"), text_.size()));
    const bool begun = !out_.empty() && place_ != WikiPlace::link && place_ != WikiPlace::cell;
    escape_wikitext(out_, text_, begun ? WikiPlace::inside : place_);
    text_.clear();
  }
  void markup(std::string_view text) {
    flush();
    append_markup(out_, text);
  }
  void element(std::string_view open, const Line& content, std::string_view close) {
    if (!has_text(content)) return;
    markup(open);
    inside(content);
    markup(close);
  }
  /// Marks within the same marks would end them.
  void quoted(std::string_view marks, bool& set, const Line& content) {
    if (set) return inside(content);
    set = true;
    element(marks, content, marks);
    set = false;
  }

  WikiPlace place_;
  bool emphasised_ = false, strong_ = false, linked_ = false;
  std::string out_, text_;
};

void Writer::operator()(const Link& link) {
  const auto address = link_address(link.address);
  if (linked_ || address.empty() || is_blank(plain_text(link.content))) return inside(link.content);
  const auto page = project_link(address);
  const auto outer = place_;
  flush();
  linked_ = true;
  place_ = WikiPlace::link;
  if (page.empty())
    element(fmt::format("[{} ", link_target(address)), link.content, "]");
  else
    element(fmt::format("[[{}|", page), link.content, "]]");
  linked_ = false;
  place_ = outer;
}
} // namespace

std::string wikitext_line(const Line& line, WikiPlace place) {
  Writer writer(place);
  writer.inside(line);
  return writer.take();
}

} // namespace dateline::write
