// SPDX-License-Identifier: MIT
#include "write/remarks.h"

#include <algorithm>

namespace dateline::write {

namespace {
constexpr std::string_view close = "-->";
} // namespace

std::string harmless(std::string line) {
  for (auto at = line.find(close); at != line.npos; at = line.find(close, at))
    line.insert(at + close.size() - 1, 1, '\\');
  return line;
}

const Remark* find(const Remarks& remarks, std::string_view word) {
  const auto found = std::find_if(remarks.begin(), remarks.end(), [&](const Remark& one) { return one.word == word; });
  return found == remarks.end() ? nullptr : &*found;
}

bool same(const Remarks& a, const Remarks& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const Remark& x, const Remark& y) { return x.word == y.word && x.lines == y.lines; });
}

std::vector<std::string> lines_of(const SourceText& text) {
  constexpr std::string_view space = " \t\r\n";
  std::vector<std::string> out;
  std::string_view rest = text.text;
  rest = rest.substr(0, rest.find_last_not_of(space) + 1);
  while (!rest.empty()) {
    const auto end = std::min(rest.find('\n'), rest.size());
    auto line = rest.substr(0, end);
    line = line.substr(0, line.find_last_not_of(space) + 1);
    out.push_back(is_prose(text.path) ? harmless(std::string(line)) : std::string(line));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return out;
}

Remarks remarks(const SourceText& text, const TextPlace& place, bool unsure) {
  const Remark now{"source", lines_of(text)};
  if (!place.is_filled) return {now};
  const auto* was = find(place.remarks, "was");
  const auto* last = find(place.remarks, "changed");
  if (!last) last = find(place.remarks, "source");
  const bool changed = last ? last->lines != now.lines : unsure;
  if (!was && !changed) return {now};
  Remark before = was ? *was : last ? *last : Remark{};
  before.word = "was";
  if (before.lines == now.lines) return {now}; // as it was when it was translated
  return {before, {"changed", now.lines}};
}

std::string written(const Remarks& remarks, bool in_prose) {
  std::string out;
  for (const auto& [word, lines, begin, end] : remarks) {
    const auto name = std::string(word) + ":";
    if (in_prose) {
      out += "<!-- " + name + "\n";
      for (const auto& line : lines) out += line + "\n";
      out += "-->\n";
    } else {
      for (const auto& line : lines) out += "# " + name + (line.empty() ? "" : " ") + line + "\n";
      if (lines.empty()) out += "# " + name + "\n";
    }
  }
  return out;
}

} // namespace dateline::write
