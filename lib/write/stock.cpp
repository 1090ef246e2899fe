// SPDX-License-Identifier: MIT
#include "write/stock.h"

namespace dateline::write {

namespace {
/// What a map has behind a key, or what `make` makes, which is then kept.
template <class Kept>
std::shared_ptr<const Kept> kept(std::map<std::string, std::shared_ptr<const Kept>>& map, const std::string& key,
                                 const std::function<Kept()>& make) {
  constexpr std::size_t most = 256; // a chapter's languages many times over, in a megabyte or two
  if (const auto found = map.find(key); found != map.end()) return found->second;
  if (map.size() >= most) map.clear();
  return map[key] = std::make_shared<const Kept>(make());
}
} // namespace

Stock::Parts Stock::parts(const std::string& key, const std::function<std::vector<ZipEntry>()>& make) {
  const std::scoped_lock lock(mutex_);
  return kept(parts_, key, make);
}

Stock::Text Stock::text(const std::string& key, const std::function<std::string()>& make) {
  const std::scoped_lock lock(mutex_);
  return kept(texts_, key, make);
}

} // namespace dateline::write
