// SPDX-License-Identifier: MIT
#pragma once

#include <mutex>

namespace dateline {

/// The value of a key, made once.
template <class Map, class Key, class Make>
auto* once(std::mutex& mutex, Map& map, const Key& key, Make make) {
  const std::scoped_lock lock(mutex);
  const auto found = map.find(key);
  return (found != map.end() ? found : map.emplace(key, make()).first)->second.get();
}

} // namespace dateline
