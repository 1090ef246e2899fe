// SPDX-License-Identifier: MIT
#include "locality.h"

#include <algorithm>
#include <array>
#include <climits>
#include <cstdlib>
#include <string_view>

#include <unistd.h>

#include "disk/disk.h"
#include "user_language.h"

namespace dateline::cli {

namespace {
/// The name of a zone in the path of its file: /usr/share/zoneinfo/Europe/Madrid.
std::string zone_of_path(std::string_view path) {
  constexpr std::string_view folder = "/zoneinfo/";
  const auto at = path.rfind(folder);
  return at == path.npos ? std::string() : std::string(path.substr(at + folder.size()));
}

std::string zone_of_variable() {
  const char* value = std::getenv("TZ");
  std::string zone = value ? value : "";
  if (zone.starts_with(':')) zone.erase(0, 1);
  return zone.starts_with('/') ? zone_of_path(zone) : zone;
}

std::string zone_of_link() {
  std::array<char, PATH_MAX> target{};
  const auto size = readlink("/etc/localtime", target.data(), target.size());
  return size <= 0 ? std::string() : zone_of_path({target.data(), static_cast<std::size_t>(size)});
}

std::string zone_of_file() {
  constexpr std::size_t enough = 256;
  const auto bytes = Disk().read("/etc/timezone", enough).bytes;
  return bytes.substr(0, bytes.find('\n'));
}
} // namespace

std::string machine_zone() {
  for (const auto& zone : {zone_of_variable(), zone_of_link(), zone_of_file()})
    if (!zone.empty()) return is_time_zone(zone) ? zone : std::string();
  return {};
}

std::string machine_country() {
  if (auto country = country_of_zone(machine_zone()); !country.empty()) return country;
  const auto tag = message_languages().front();
  const auto region = tag.rfind('-');
  return region == tag.npos ? std::string() : country_code(tag.substr(region + 1));
}

std::string zone_in(const std::string& country, const std::string& city) {
  const auto zones = zones_of_country(country);
  const auto named = std::find_if(zones.begin(), zones.end(), [&](const std::string& zone) {
    return !city.empty() && same_word(city_of_zone(zone, "en"), city);
  });
  if (named != zones.end()) return *named;
  if (zones.size() == 1) return zones.front();
  const auto own = machine_zone();
  return !own.empty() && country_of_zone(own) == country ? own : std::string();
}

std::string city_in(const std::string& country, const std::string& language) {
  const auto zone = machine_zone();
  return country_of_zone(zone) == country ? city_of_zone(zone, language) : std::string();
}

} // namespace dateline::cli
