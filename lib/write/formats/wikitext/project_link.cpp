// SPDX-License-Identifier: MIT
#include "write/formats/wikitext/project_link.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"
#include "base/unicode.h"
#include "write/markup.h"

namespace dateline::write {

namespace {
/// The prefixes that all of these wikis know: https://meta.wikimedia.org/wiki/Help:Interwiki_linking
using Prefix = std::pair<std::string_view, std::string_view>;
constexpr auto by_language = std::to_array<Prefix>({{"wikipedia.org", "w"},
                                                    {"wiktionary.org", "wikt"},
                                                    {"wikibooks.org", "b"},
                                                    {"wikinews.org", "n"},
                                                    {"wikiquote.org", "q"},
                                                    {"wikisource.org", "s"},
                                                    {"wikiversity.org", "v"},
                                                    {"wikivoyage.org", "voy"}});
constexpr auto single = std::to_array<Prefix>({{"commons.wikimedia.org", "c"},
                                               {"foundation.wikimedia.org", "foundation"},
                                               {"incubator.wikimedia.org", "incubator"},
                                               {"meta.wikimedia.org", "m"},
                                               {"outreach.wikimedia.org", "outreach"},
                                               {"species.wikimedia.org", "species"},
                                               {"wikimania.wikimedia.org", "wikimania"},
                                               {"www.mediawiki.org", "mw"},
                                               {"www.wikidata.org", "d"}});

std::string_view find_prefix(std::string_view host, const auto& table) {
  const auto found = std::find_if(table.begin(), table.end(), [&](const Prefix& one) { return one.first == host; });
  return found == table.end() ? std::string_view() : found->second;
}

bool is_code(std::string_view text) {
  const auto fits = [](char c) { return is_lower(c) || c == '-'; };
  return text.size() > 1 && text != "www" && std::all_of(text.begin(), text.end(), fits);
}

/// "w:es" for es.wikipedia.org.
std::string interwiki(std::string_view host) {
  if (const auto prefix = find_prefix(host, single); !prefix.empty()) return std::string(prefix);
  const auto dot = std::min(host.find('.'), host.size());
  const auto code = host.substr(0, dot), project = host.substr(std::min(dot + 1, host.size()));
  const auto prefix = find_prefix(project, by_language);
  return prefix.empty() || !is_code(code) ? std::string() : fmt::format("{}:{}", prefix, code);
}

int hex(char c) {
  constexpr std::string_view digits = "0123456789abcdef";
  const auto at = digits.find(lower(c));
  return at == digits.npos ? -1 : static_cast<int>(at);
}

/// The text that a part of an address stands for, underscores as the spaces that they are in titles.
std::string decoded(std::string_view part) {
  std::string out;
  for (std::size_t at = 0; at < part.size(); ++at) {
    const int high = at + 2 < part.size() ? hex(part[at + 1]) : -1, low = high < 0 ? -1 : hex(part[at + 2]);
    if (part[at] == '%' && low >= 0) {
      out += static_cast<char>(high * 16 + low);
      at += 2;
    } else {
      out += part[at] == '_' ? ' ' : part[at];
    }
  }
  return out;
}

bool is_mark_of_direction(char32_t c) {
  return c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// Whether a link can name it: https://www.mediawiki.org/wiki/Manual:Page_title
bool is_title(std::string_view title) {
  constexpr std::size_t longest = 255;
  if (title.empty() || title.size() > longest || std::string_view(" :./").find(title.front()) != title.npos)
    return false;
  if (title.find_first_of("#<>[]{|}&%\\\n\t") != title.npos || title.back() == ' ') return false;
  for (const std::string_view pair : {"  ", "''", "~~", "//", "/.", "./", "::"})
    if (title.find(pair) != title.npos) return false;
  for (std::size_t at = 0; at < title.size();) {
    const auto c = next_character(title, at);
    if (is_control(c) || is_mark_of_direction(c) || c == 0xFFFD || (is_space(c) && c != ' ')) return false;
  }
  return true;
}

struct Page {
  std::string wiki, title; // "w:es", "Torre#Historia"
};

/// The page that an address is of, if it is a plain one.
std::optional<Page> page(std::string_view address) {
  constexpr std::string_view scheme = "https://", folder = "/wiki/";
  if (!address.starts_with(scheme) || address.find('?') != address.npos) return std::nullopt;
  address.remove_prefix(scheme.size());
  const auto path = address.find('/');
  if (path == address.npos || !address.substr(path).starts_with(folder)) return std::nullopt;
  const auto wiki = interwiki(address.substr(0, path));
  const auto name = address.substr(path + folder.size());
  const auto hash = name.find('#');
  auto title = decoded(name.substr(0, hash));
  if (wiki.empty() || !is_title(title)) return std::nullopt;
  if (hash != name.npos) {
    const auto section = decoded(name.substr(hash + 1));
    if (!is_title(section)) return std::nullopt;
    title += '#' + section;
  }
  return Page{wiki, title};
}
} // namespace

std::string project_link(std::string_view address) {
  const auto found = page(address);
  return found ? fmt::format(":{}:{}", found->wiki, found->title) : std::string();
}

std::string commons_file(std::string_view address) {
  constexpr std::string_view space = "File:";
  const auto found = page(address);
  const bool file = found && found->wiki == "c" && found->title.starts_with(space) &&
                    found->title.find('.') != std::string::npos && found->title.find('#') == std::string::npos;
  return file ? found->title : std::string();
}

} // namespace dateline::write
