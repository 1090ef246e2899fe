// SPDX-License-Identifier: MIT
// pack_person_names FOLDER LIKELY OUT: lays CLDR's person names and likely subtags out as the arrays that
// lib/localise/names/table.cpp includes. FOLDER holds LOCALE/personNames.json, LIKELY is likelySubtags.json. The JSON
// repeats in each locale what it inherits; only what differs is written, and each text once.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <vector>

#include "base/language.h"
#include "localise/names/options.h"

namespace {
using dateline::names::cells;
using Json = nlohmann::json;

Json read(const std::filesystem::path& path) {
  std::ifstream in(path);
  if (!in) throw std::runtime_error(path.string() + " cannot be read");
  return Json::parse(in);
}

std::vector<std::string> parts(const std::string& tag) {
  std::vector<std::string> out;
  std::istringstream in(tag);
  for (std::string part; std::getline(in, part, '-');) out.push_back(part);
  return out;
}

/// A text's number; each text is kept once.
struct Pool {
  std::vector<std::string> texts;
  std::map<std::string, std::size_t> numbers;
  std::size_t operator()(const std::string& text) {
    const auto [at, fresh] = numbers.emplace(text, texts.size());
    if (fresh) texts.push_back(text);
    return at->second;
  }
};

std::string quoted(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) {
    char escaped[8];
    const bool plain = c >= ' ' && c < 0x7F && c != '"' && c != '\\' && c != '?';
    if (plain)
      out += c;
    else
      std::snprintf(escaped, sizeof escaped, "\\%03o", static_cast<unsigned>(static_cast<unsigned char>(c))),
          out += escaped;
  }
  return out + "\"";
}

/// Tags between spaces, as BCP 47 writes them.
std::string tags(const Json& list) {
  std::string out;
  for (const auto& tag : list) out += (out.empty() ? "" : " ") + tag.get<std::string>();
  std::replace(out.begin(), out.end(), '_', '-');
  return out;
}

/// The patterns of a cell, a line each: `formal`, then `formal-alt-1` and so on.
std::string patterns(const Json& usage, const std::string& formality) {
  auto out = usage.at(formality).get<std::string>();
  for (int n = 1; usage.contains(formality + "-alt-" + std::to_string(n)); ++n)
    out += "\n" + usage.at(formality + "-alt-" + std::to_string(n)).get<std::string>();
  return out;
}

std::vector<std::string> pattern_row(const Json& names) {
  using namespace dateline::names;
  std::vector<std::string> out(cells);
  const std::vector<std::string> orders = {"givenFirst", "surnameFirst", "sorting"},
                                 lengths = {"long", "medium", "short"},
                                 usages = {"referring", "addressing", "monogram"}, formalities = {"formal", "informal"};
  for (std::size_t o = 0; o < 3; ++o)
    for (std::size_t l = 0; l < 3; ++l)
      for (std::size_t u = 0; u < (o == 2 ? 1 : 3); ++u)
        for (std::size_t f = 0; f < 2; ++f)
          out[cell(static_cast<Order>(o), static_cast<Length>(l), static_cast<Usage>(u), static_cast<Formality>(f))] =
              patterns(names.at(orders[o]).at(lengths[l]).at(usages[u]), formalities[f]);
  return out;
}

/// What one locale says.
struct Row {
  std::string given_first, surname_first, native_space, foreign_space, initial, sequence, length, formality;
  std::vector<std::string> patterns;
  bool operator==(const Row&) const = default;
};

Row row(const Json& json) {
  const auto text = [&](const char* key) { return json.at(key).get<std::string>(); };
  return {tags(json.at("givenFirst")),
          tags(json.at("surnameFirst")),
          text("nativeSpaceReplacement"),
          text("foreignSpaceReplacement"),
          text("initial"),
          text("initialSequence"),
          text("length"),
          text("formality"),
          pattern_row(json.at("personName"))};
}

/// Without the script that the language has anyway, as names::filed() asks for it.
std::string filed(const std::string& tag, const Json& likely) {
  auto all = parts(tag);
  const bool scripted = all.size() > 1 && all[1].size() == 4;
  if (scripted && likely.contains(all[0]) && parts(likely.at(all[0]))[1] == all[1]) all.erase(all.begin() + 1);
  std::string out;
  for (const auto& part : all) out += (out.empty() ? "" : "-") + part;
  return out;
}

/// What a filed locale inherits from; a script that is not the language's own inherits from the root.
std::string inherits(const std::string& tag) {
  if (const auto listed = dateline::listed_parent(tag)) return std::string(*listed);
  const auto all = parts(tag);
  return all.size() == 2 && all[1].size() == 4 ? "" : std::string(dateline::parent(tag));
}

std::map<std::string, Row> read_rows(const std::filesystem::path& folder, const Json& likely) {
  std::map<std::string, Row> out;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const auto tag = entry.path().filename().string();
    const auto own = row(read(entry.path() / "personNames.json").at("main").at(tag).at("personNames"));
    const auto [at, fresh] = out.emplace(filed(tag, likely), own);
    if (!fresh && at->second != own) throw std::runtime_error(tag + " differs from " + at->first);
  }
  return out;
}

bool is_inherited(const std::string& tag, const std::map<std::string, Row>& rows) {
  if (tag == "und") return false;
  for (auto from = inherits(tag);; from = inherits(from)) {
    const auto found = rows.find(from.empty() ? "und" : from);
    if (found != rows.end()) return found->second == rows.at(tag);
  }
}

void write_rows(const std::map<std::string, Row>& rows, std::ostream& out) {
  Pool pool, grids;
  std::string locales, grid_rows;
  for (const auto& [tag, one] : rows) {
    if (is_inherited(tag, rows)) continue;
    std::string grid;
    for (const auto& text : one.patterns) grid += std::to_string(pool(text)) + ",";
    const auto number = grids.texts.size();
    if (grids(grid) == number) grid_rows += "{{" + grid + "}},\n";
    std::ostringstream line;
    line << "{" << pool(tag) << "," << pool(one.given_first) << "," << pool(one.surname_first) << ","
         << pool(one.native_space) << "," << pool(one.foreign_space) << "," << pool(one.initial) << ","
         << pool(one.sequence) << ",Length::" << (one.length == "medium" ? "medium" : one.length + "_form")
         << ",Formality::" << one.formality << "," << grids(grid) << "},\n";
    locales += line.str();
  }
  std::string ends;
  std::size_t end = 0;
  out << "constexpr char pool[] =\n";
  for (const auto& text : pool.texts) {
    ends += std::to_string(end += text.size()) + ",";
    out << quoted(text) << "\n";
  }
  if (end > 0xFFFF) throw std::runtime_error("the texts are longer than 16 bits count");
  out << ";\nconstexpr std::uint16_t pool_ends[] = {" << ends << "};\nconstexpr PatternRow pattern_rows[] = {\n"
      << grid_rows << "};\nconstexpr LocaleRow locale_rows[] = {\n"
      << locales << "};\n";
}

/// A part's number among all of its kind, from 1.
std::size_t number_of(const std::set<std::string>& all, const std::string& part) {
  return static_cast<std::size_t>(std::distance(all.begin(), all.find(part))) + 1;
}

struct Likely {
  std::set<std::string> scripts, regions;

  void add(const std::string& tag) {
    for (std::size_t n = 1; n < parts(tag).size(); ++n)
      (parts(tag)[n].size() == 4 ? scripts : regions).insert(parts(tag)[n]);
  }
  /// As names::packed() makes it; without the language if it is `known`.
  std::size_t packed(const std::string& tag, const std::string& known = {}) const {
    const auto all = parts(tag);
    std::size_t language = 0, script = 0, region = 0;
    if (all[0] != "und" && all[0] != known)
      for (std::size_t n = 0; n < 3; ++n)
        language = language * 27 + (n < all[0].size() ? static_cast<std::size_t>(all[0][n] - 'a' + 1) : 0);
    for (std::size_t n = 1; n < all.size(); ++n)
      (all[n].size() == 4 ? script : region) = number_of(all[n].size() == 4 ? scripts : regions, all[n]);
    return (language << 16) + (script << 8) + region;
  }
};

void write_parts(const char* name, const std::set<std::string>& all, std::size_t width, std::ostream& out) {
  if (all.size() > 0xFF) throw std::runtime_error(std::string(name) + " are more than 8 bits count");
  out << "constexpr char " << name << "[] = \"";
  for (const auto& part : all) out << part << std::string(width - part.size(), ' ');
  out << "\";\n";
}

void write_likely(const Json& json, std::ostream& out) {
  Likely likely;
  for (const auto& [from, to] : json.items()) {
    likely.add(from);
    likely.add(to);
  }
  std::map<std::size_t, std::size_t> rows;
  std::map<std::size_t, std::size_t> targets;
  for (const auto& [from, to] : json.items()) {
    const auto target = likely.packed(to, parts(from)[0]);
    rows.emplace(likely.packed(from), targets.emplace(target, targets.size()).first->second);
  }
  std::vector<std::size_t> in_order(targets.size());
  for (const auto& [target, number] : targets) in_order[number] = target;
  write_parts("scripts", likely.scripts, 4, out);
  write_parts("regions", likely.regions, 3, out);
  out << "constexpr std::uint32_t likely_from[] = {";
  for (const auto& [from, to] : rows) out << from << ",";
  out << "};\nconstexpr std::uint16_t likely_to[] = {";
  for (const auto& [from, to] : rows) out << to << ",";
  out << "};\nconstexpr std::uint32_t likely_locales[] = {";
  for (const auto target : in_order) out << target << ",";
  out << "};\n";
}
} // namespace

int main(int count, char** arguments) try {
  if (count != 4) throw std::runtime_error("usage: pack_person_names FOLDER LIKELY OUT");
  const auto likely = read(arguments[2]).at("supplemental").at("likelySubtags");
  std::ofstream out(arguments[3]);
  out << "// made by cmake/pack_person_names.cpp\n";
  write_rows(read_rows(arguments[1], likely), out);
  write_likely(likely, out);
  return out ? 0 : 1;
} catch (const std::exception& error) {
  std::cerr << error.what() << "\n";
  return 1;
}
