// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <set>

#include "write/formats/all.h"
#include "write/formats/eml/header.h"
#include "write/formats/eml/mime.h"
#include "write/formats/html/parts.h"
#include "write/markup.h"
#include "write/pictures.h"

namespace dateline::write {

namespace {
/// A style sheet for mail programs: most know no variables, and some drop all of it.
constexpr std::string_view style = R"(
body{margin:0;padding:16px;font-family:"Noto Sans",Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5}
.intro,article{max-width:640px}
article{border-top:1px solid #c8ccd1;padding-top:8px}
h1{font-size:24px;line-height:1.25}
h2{font-size:17px}
h3{font-size:16px}
img{max-width:100%;height:auto}
.tall{max-width:50%}
figure{margin:16px 0}
table{border-collapse:collapse;margin:0 0 16px}
th,td{padding:4px 8px;border:1px solid #c8ccd1;text-align:start;vertical-align:top}
th.figure,td.figure{text-align:end}
.label,.dateline{font-weight:bold}
.subhead{font-size:18px}
address{font-style:normal}
figcaption,.credit,.legal,.count{font-size:14px}
)";

const std::string& subject(const Document& document) {
  const auto& own = document.particulars.mail.subject;
  return own.empty() ? document.title : own;
}

/// Without a date and an identifier: those are the mail program's that sends it.
std::string head(const Document& document, std::string_view to) {
  const auto& mail = document.particulars.mail;
  std::vector<Mailbox> from;
  if (is_mail_address(mail.from.email)) from.push_back({.name = mail.from.name, .address = mail.from.email});
  return "X-Unsent: 1\r\n" + address_header("From", from) + address_header("To", mailboxes(to.empty() ? mail.to : to)) +
         text_header("Subject", subject(document)) + text_header("Content-Language", document.language) +
         "MIME-Version: 1.0\r\n";
}

/// What stands above the release, as a document of its own.
Document intro(const Document& document) {
  Document out;
  out.language = document.language;
  out.direction = document.direction;
  Section section{"intro", {}};
  for (const auto& text : document.particulars.mail.intro)
    section.blocks.push_back({Paragraph{{{.node = Run{text}, .span = {}}}}, {}});
  out.sections.push_back(std::move(section));
  return out;
}

std::string plain_text_of(const Document& document, const Options& options) {
  const auto above = plain.write(intro(document), options);
  return above + (above.empty() ? "" : "\n") + plain.write(document, options);
}

std::string html_page(const Document& document) {
  Markup out(Markup::Syntax::html_page);
  out.raw("<!DOCTYPE html>\n").open("html", {{"lang", document.language}, {"dir", direction_of(document)}}).line();
  out.open("head").line().empty("meta", {{"charset", "utf-8"}}).line();
  out.leaf("title", {}, subject(document)).line();
  out.open("style").raw(style).close().line().close().line().open("body").line();
  for (const auto& text : document.particulars.mail.intro) out.leaf("p", {{"class", "intro"}}, text).line();
  write_article(out, document, Place::mail);
  return out.close().line().close().line().take();
}

/// The page and its pictures, each of them once.
std::string page_with_pictures(const Document& document) {
  std::vector<std::string> parts{text_part("text/html", html_page(document))};
  std::set<std::string> there;
  const auto add = [&](const Image& image) {
    const auto id = content_id(image);
    if (!there.insert(id).second) return;
    const auto name = fmt::format("{}.{}", there.size(), image.media_type == "image/png" ? "png" : "jpg");
    const auto headers =
        fmt::format("Content-ID: <{}>\r\nContent-Disposition: inline{}\r\n", id, parameter("filename", name));
    parts.push_back(file_part(image.media_type, headers, image.bytes));
  };
  if (document.logo) add(*document.logo);
  for (const auto* picture : pictures(document)) add(*picture->image);
  return multipart("related", parts);
}

/// A mail in itself would never end.
std::vector<std::string> attachments(const Document& document, const Options& options) {
  std::vector<std::string> out;
  for (const auto* format : options.attached) {
    if (format == &eml) continue;
    const auto name = fmt::format("{}.{}.{}", document.name, document.language, format->extension);
    const auto headers = "Content-Disposition: attachment" + parameter("filename", name) + "\r\n";
    out.push_back(file_part(format->media_type, headers, format->write(document, {.stock = options.stock})));
  }
  return out;
}

std::string write_eml(const Document& document, const Options& options) {
  const auto text = text_part("text/plain", plain_text_of(document, {.stock = options.stock}));
  std::vector<std::string> parts{multipart("alternative", {text, page_with_pictures(document)})};
  for (auto& file : attachments(document, options)) parts.push_back(std::move(file));
  return head(document, options.to) + multipart("mixed", parts);
}
} // namespace

const Format eml = {
    .name = "eml",
    .extension = "eml",
    .media_type = "message/rfc822",
    .write = write_eml,
};

} // namespace dateline::write
