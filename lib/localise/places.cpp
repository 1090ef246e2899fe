// SPDX-License-Identifier: MIT
#include "localise/places.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/unicode.h"
#include "localise/locale.h"
#include "base/language.h"
#include "localise/marked.h"

namespace dateline::localise {

namespace {
constexpr std::array<std::string_view, 5> largest_first = {"ja", "zh", "ko", "yue", "lzh"};
constexpr std::array<std::string_view, 4> commas = {",", "،", "，", "、"};

std::string join_two(const std::string& pattern, const std::string& first, const std::string& second) {
  return fill(pattern, Values{{"0", first}, {"1", second}});
}
} // namespace

std::string join_place(std::vector<std::string> parts, const std::string& language) {
  if (std::find(largest_first.begin(), largest_first.end(), primary(language)) != largest_first.end())
    std::reverse(parts.begin(), parts.end());
  std::string out;
  for (const auto& part : parts) out += (out.empty() ? "" : std::string(comma(language))) + part;
  return out;
}

std::string capital_city(const std::string& city, const std::string& language) {
  auto end = city.size();
  for (const auto sign : commas) end = std::min(end, city.find(sign));
  return upper(city.substr(0, end), language) + city.substr(end);
}

std::string join_cities(const std::vector<std::string>& cities, const std::string& pattern,
                        const std::string& separator) {
  if (cities.empty()) return {};
  const bool word = direction(join_two(pattern, "", "")).has_value(); // a letter has a direction, a sign has none
  std::string out = cities.front();
  for (std::size_t n = 1; n < cities.size(); ++n)
    out = word && n + 1 < cities.size() ? out + separator + cities[n] : join_two(pattern, out, cities[n]);
  return out;
}

} // namespace dateline::localise
