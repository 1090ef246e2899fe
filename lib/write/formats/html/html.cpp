// SPDX-License-Identifier: MIT
#include "write/formats/all.h"
#include "write/formats/html/parts.h"

namespace dateline::write {

namespace {
std::string write_html(const Document& document, const Options& options) {
  Markup out(Markup::Syntax::html_page);
  if (options.fragment) {
    write_article(out, document, Place::fragment);
    return out.take();
  }
  out.raw("<!DOCTYPE html>\n").open("html", {{"lang", document.language}, {"dir", direction_of(document)}}).line();
  write_head(out, document, options.stock);
  out.open("body").line().open("main").line();
  write_article(out, document, Place::page);
  out.close().line().close().line().close().line();
  return out.take();
}
} // namespace

const Format html = {
    .name = "html",
    .extension = "html",
    .media_type = "text/html",
    .write = write_html,
};

} // namespace dateline::write
