// SPDX-License-Identifier: MIT
#include "localise/credits.h"

#include "localise/locale.h"

namespace dateline::localise {

namespace {
std::string author(const Context& context, const Author& author, const std::string& key) {
  const auto name = context.value(context.say(author.name, key + ".name"));
  const auto role = context.say(author.role, key + ".role");
  return role.empty() ? name : context.word("credit-author-role", {{"name", name}, {"role", context.value(role)}});
}

void add(std::string& line, const std::string& part, std::string_view between) {
  if (part.empty()) return;
  if (!line.empty()) line += between;
  line += part;
}

/// Title, authors, licence and where it was taken from, as free licences ask.
std::string credit(const Context& context, const Medium& medium, const std::string& title, const std::string& key) {
  const auto between = comma(context.tag());
  std::string line = context.value(title);
  const auto* authors = context.find(medium.authors, key + ".author");
  for (std::size_t n = 0; authors && n < authors->size(); ++n)
    add(line, author(context, (*authors)[n], key + ".author." + std::to_string(n + 1)), between);
  const auto license = context.say(medium.license, key + ".license"), via = context.say(medium.via, key + ".via");
  if (!license.empty()) add(line, context.value(license, true), between);
  if (!via.empty()) add(line, context.word("credit-via", {{"via", context.value(via)}}), between);
  return line.empty() ? line : context.word("credit", {{"credit", line}});
}

std::vector<std::string> author_names(const Context& context, const Medium& medium, const std::string& key) {
  std::vector<std::string> out;
  const auto* authors = context.find(medium.authors, key + ".author");
  for (std::size_t n = 0; authors && n < authors->size(); ++n)
    out.push_back(context.say((*authors)[n].name, key + ".author." + std::to_string(n + 1) + ".name"));
  std::erase(out, std::string());
  return out;
}

/// The last name of a path or an address.
std::string last_name(const std::string& path) {
  const auto end = path.find_last_not_of('/');
  if (end == path.npos) return path;
  const auto begin = path.rfind('/', end);
  return path.substr(begin == path.npos ? 0 : begin + 1, end - (begin == path.npos ? 0 : begin + 1) + 1);
}

Picture picture(const Context& context, const Medium& medium, const std::string& key) {
  const auto title = context.say(medium.title, key + ".title");
  Picture out;
  out.image = medium.image;
  out.source = context.say(medium.source, key + ".source");
  out.alternative = context.say(medium.alternative, key + ".alt");
  const bool is_link = medium.file.empty();
  if (!is_link && !medium.image) { // it could not be read
    out.alternative = "⟦" + medium.file.text + "⟧";
    out.source.clear();
  }
  if (is_link && out.alternative.empty()) out.alternative = title.empty() ? last_name(out.source) : title;
  if (!is_link && out.alternative.empty() && !medium.alternative.given()) out.alternative = title;
  out.caption = to_line(context.say(medium.caption, key + ".caption"));
  out.credit = to_line(credit(context, medium, title, key));
  out.title = title;
  out.authors = author_names(context, medium, key);
  out.license = context.say(medium.license, key + ".license");
  return out;
}
} // namespace

std::vector<Picture> media(const Context& context) {
  std::vector<Picture> out;
  for (std::size_t n = 0; n < context.release.media.size(); ++n)
    out.push_back(picture(context, context.release.media[n], "media." + std::to_string(n + 1)));
  return out;
}

std::vector<Line> links(const Context& context) {
  std::vector<Line> out;
  for (std::size_t n = 0; n < context.release.links.size(); ++n) {
    const auto& link = context.release.links[n];
    const auto key = "links." + std::to_string(n + 1);
    const auto title = context.say(link.title, key + ".title"), url = context.say(link.url, key + ".url");
    const auto shown = title.empty() ? context.value(url, true) : context.value(title);
    out.push_back(url.empty() ? to_line(shown) : to_line(linked(url, shown)));
  }
  return out;
}

} // namespace dateline::localise
