// SPDX-License-Identifier: MIT
#include "write/typeface.h"

#include <algorithm>
#include <cmath>

#include "base/language.h"
#include "base/text.h"

namespace dateline::write {

namespace {
using Script = Typeface::Script;

struct Cut {
  std::string_view languages; // a space around each
  Script script;
  std::string_view name;
  bool capitals;
  bool justified;
};

constexpr std::string_view naskh = "Noto Naskh Arabic", hebrew = "Noto Sans Hebrew";
constexpr Cut cuts[] = {
    {" ar arz ary aeb fa ur ps ckb sd ug ku-Arab az-Arab pa-Arab ", Script::complex, naskh, false, true},
    {" he yi ", Script::complex, hebrew, false, false},
    {" hi mr ne sa mai bho ", Script::complex, "Noto Sans Devanagari", false, false},
    {" bn as ", Script::complex, "Noto Sans Bengali", false, false},
    {" pa ", Script::complex, "Noto Sans Gurmukhi", false, false},
    {" gu ", Script::complex, "Noto Sans Gujarati", false, false},
    {" or ", Script::complex, "Noto Sans Oriya", false, false},
    {" ta ", Script::complex, "Noto Sans Tamil", false, false},
    {" te ", Script::complex, "Noto Sans Telugu", false, false},
    {" kn ", Script::complex, "Noto Sans Kannada", false, false},
    {" ml ", Script::complex, "Noto Sans Malayalam", false, false},
    {" si ", Script::complex, "Noto Sans Sinhala", false, false},
    {" th ", Script::complex, "Noto Sans Thai", false, false},
    {" lo ", Script::complex, "Noto Sans Lao", false, false},
    {" km ", Script::complex, "Noto Sans Khmer", false, false},
    {" my ", Script::complex, "Noto Sans Myanmar", false, false},
    {" ja ", Script::asian, "Noto Sans CJK JP", false, true},
    {" ko ", Script::asian, "Noto Sans CJK KR", false, false},
    {" zh-HK zh-Hant-HK yue zh-MO ", Script::asian, "Noto Sans CJK HK", false, true},
    {" zh-Hant zh-TW ", Script::asian, "Noto Sans CJK TC", false, true},
    {" zh wuu gan ", Script::asian, "Noto Sans CJK SC", false, true},
    {" ka ", Script::western, "Noto Sans Georgian", false, false},
    {" hy ", Script::western, "Noto Sans Armenian", true, false},
    {" am ti ", Script::western, "Noto Sans Ethiopic", false, false},
};

/// Those for which LibreOffice and Word have rules that can be trusted: alphabets, and words that are long enough.
constexpr std::string_view hyphenating = " af be bg ca cs da de el en eo es et eu fi fr ga gl hr hu id is it la lt lv "
                                         "nb nl nn no oc pl pt ro ru sh sk sl sq "
                                         "sr sv tr uk ";

/// What lies on computers without Noto: on Linux, Windows and macOS.
struct Instead {
  std::string_view name, families;
};
constexpr Instead instead[] = {
    {"Noto Sans", "'Open Sans', 'Segoe UI', 'Liberation Sans', 'Helvetica Neue', Arial"},
    {"Noto Sans Mono", "'DejaVu Sans Mono', Consolas, 'Liberation Mono', Menlo"},
    {naskh, "Amiri, 'Sakkal Majalla', 'Traditional Arabic', 'Geeza Pro', 'DejaVu Sans'"},
    {hebrew, "'DejaVu Sans', 'Segoe UI', 'Arial Hebrew', Arial"},
    {"Noto Sans Devanagari", "'Lohit Devanagari', 'Nirmala UI', 'Kohinoor Devanagari', Mangal"},
    {"Noto Sans Bengali", "'Lohit Bengali', 'Nirmala UI', 'Kohinoor Bangla', Vrinda"},
    {"Noto Sans Thai", "Loma, 'Leelawadee UI', Thonburi, Tahoma"},
    {"Noto Sans CJK JP", "'Noto Sans JP', 'Yu Gothic', 'Hiragino Sans', Meiryo, 'IPAexGothic'"},
    {"Noto Sans CJK KR", "'Noto Sans KR', 'Malgun Gothic', 'Apple SD Gothic Neo', NanumGothic"},
    {"Noto Sans CJK SC", "'Noto Sans SC', 'Microsoft YaHei', 'PingFang SC', SimHei"},
    {"Noto Sans CJK TC", "'Noto Sans TC', 'Microsoft JhengHei', 'PingFang TC', PMingLiU"},
    {"Noto Sans CJK HK", "'Noto Sans HK', 'Microsoft JhengHei', 'PingFang HK', MingLiU_HKSCS"},
};

const Cut* find_cut(std::string_view tag) {
  const auto word = " " + std::string(tag) + " ";
  const auto* found = std::find_if(std::begin(cuts), std::end(cuts),
                                   [&](const Cut& cut) { return cut.languages.find(word) != std::string_view::npos; });
  return found == std::end(cuts) ? nullptr : found;
}
} // namespace

std::string_view Typeface::own() const {
  return script == Script::asian ? asian : script == Script::complex ? complex : western;
}

double Typeface::complex_size(double points) const { return std::round(points * enlarged * 4) / 4; }

Typeface typeface(std::string_view language) {
  const Cut* cut = nullptr;
  for (auto tag = language; !cut && !tag.empty();) {
    cut = find_cut(tag);
    const auto shorter = tag.rfind('-');
    tag = shorter == tag.npos ? std::string_view() : tag.substr(0, shorter);
  }
  Typeface face;
  const auto word = " " + primary(language) + " ";
  face.hyphenated = hyphenating.find(word) != hyphenating.npos;
  if (!cut) return face;
  face.script = cut->script;
  face.capitals = cut->capitals;
  face.justified = cut->justified;
  (cut->script == Script::asian     ? face.asian
   : cut->script == Script::complex ? face.complex
                                    : face.western) = cut->name;
  if (cut->script == Script::asian) face.line = 17.5;
  if (cut->script == Script::complex && cut->name != hebrew) face.line = 16; // for what stands above and below letters
  if (cut->name == naskh) face.enlarged = 1.12;
  return face;
}

std::string fallbacks(std::string_view name) {
  auto out = "'" + std::string(name) + "'";
  for (const auto& row : instead)
    if (row.name == name) return out.append(", ").append(row.families);
  return out;
}

LanguageParts language_parts(std::string_view tag) {
  constexpr std::size_t longest = 8;
  LanguageParts parts;
  while (!tag.empty()) {
    const auto part = tag.substr(0, tag.find('-'));
    if (part.empty() || part.size() > longest || !std::all_of(part.begin(), part.end(), is_alphanumeric)) break;
    tag.remove_prefix(std::min(part.size() + 1, tag.size()));
    if (parts.language.empty())
      parts.language = part;
    else if (part.size() == 4 && parts.script.empty() && parts.country.empty())
      parts.script = part;
    else if ((part.size() == 2 || part.size() == 3) && parts.country.empty())
      parts.country = part;
    else
      break;
  }
  if (parts.language == "zh" && parts.country.empty()) parts.country = parts.script == "Hant" ? "TW" : "CN";
  if (parts.country.empty()) parts.country = "none";
  return parts;
}

} // namespace dateline::write
