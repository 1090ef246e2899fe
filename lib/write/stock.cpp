// SPDX-License-Identifier: MIT
#include "write/stock.h"

namespace dateline::write {

Stock::Parts Stock::parts(const std::string& key, const std::function<std::vector<ZipEntry>()>& make) {
  constexpr std::size_t most = 256; // a chapter's languages many times over, in a megabyte or two
  const std::scoped_lock lock(mutex_);
  if (const auto found = parts_.find(key); found != parts_.end()) return found->second;
  if (parts_.size() >= most) parts_.clear();
  return parts_[key] = std::make_shared<const std::vector<ZipEntry>>(make());
}

} // namespace dateline::write
