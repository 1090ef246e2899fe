// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "base/percent.h"
#include "write/formats/html/parts.h"
#include "write/text.h"

namespace dateline::write {

namespace {
struct Head {
  Markup& out;
  const Document& document;

  /// `key` is name, or for Open Graph (https://ogp.me) property.
  void meta(std::string_view key, std::string_view name, std::string_view content) const {
    if (!content.empty()) out.empty("meta", {{key, name}, {"content", content}}).line();
  }
  void name(std::string_view name, std::string_view content) const { meta("name", name, content); }
  void property(std::string_view name, std::string_view content) const { meta("property", name, content); }

  /// The page in a language, beside this one.
  std::string page(std::string_view language) const {
    return percent_encoded(fmt::format("{}.{}.html", clean(document.name), language), "-._~");
  }

  /// None is for readers of no language in particular: there is no x-default.
  void links() const {
    const auto& languages = document.particulars.languages;
    if (document.name.empty() || languages.size() < 2) return;
    out.empty("link", {{"rel", "canonical"}, {"href", page(document.language)}}).line();
    for (const auto& language : languages)
      out.empty("link", {{"rel", "alternate"}, {"hreflang", language}, {"href", page(language)}}).line();
  }

  /// What is not final is for nobody to find.
  void robots() const {
    if (document.particulars.status != "final") name("robots", "noindex");
  }

  void open_graph() const {
    property("og:type", "article");
    property("og:title", document.title);
    property("og:description", description(document));
    property("og:locale", document.particulars.locale);
    property("og:site_name", document.particulars.organisation);
    property("article:published_time", published(document.particulars));
  }
};
} // namespace

std::string description(const Document& document) {
  for (const auto* name : {"subhead", "lead"}) {
    const auto* section = find(document, name);
    const auto* paragraph =
        section && has_text(section->blocks) ? std::get_if<Paragraph>(&section->blocks[0].node) : nullptr;
    if (!paragraph) continue;
    auto text = plain_text(paragraph->content);
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
  }
  return {};
}

std::string published(const Particulars& particulars) {
  if (particulars.status != "final") return {};
  return particulars.embargo.empty() ? particulars.date : particulars.embargo;
}

void write_head(Markup& out, const Document& document, Stock& stock) {
  const Head head{out, document};
  const auto& particulars = document.particulars;
  out.open("head").line();
  out.empty("meta", {{"charset", "utf-8"}}).line();
  head.name("viewport", "width=device-width, initial-scale=1");
  out.leaf("title", {}, document.title.empty() ? particulars.organisation : document.title).line();
  head.name("description", description(document));
  head.name("author", particulars.organisation);
  head.name("dcterms.date", particulars.date);
  head.name("generator", "dateline");
  head.robots();
  head.links();
  head.open_graph();
  out.open("script", {{"type", "application/ld+json"}}).raw(linked_data(document)).close().line();
  out.open("style");
  write_style_sheet(out, document, stock);
  out.close().line();
  out.close().line();
}

} // namespace dateline::write
