// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace dateline::localise {

/// Things that are dear to make, by name: each is made when it is first asked for and then kept, for all threads.
template <class T>
class Shelf {
 public:
  /// What `make` (which gives a unique_ptr, null on failure) made for this name.
  template <class Make>
  T* get(std::string_view name, Make make) const {
    {
      const std::shared_lock reading(mutex_);
      if (const auto found = made_.find(name); found != made_.end()) return found->second.get();
    }
    const std::unique_lock writing(mutex_);
    auto& place = made_[std::string(name)];
    if (!place) place = make();
    return place.get();
  }

 private:
  mutable std::shared_mutex mutex_;
  mutable std::map<std::string, std::unique_ptr<T>, std::less<>> made_;
};

/// Texts that are dear to make and asked for again and again, by key: so many at most, for all threads.
class Texts {
 public:
  template <class Make>
  std::string get(const std::string& key, Make make) const {
    {
      const std::shared_lock reading(mutex_);
      if (const auto found = made_.find(key); found != made_.end()) return found->second;
    }
    std::string text = make();
    const std::unique_lock writing(mutex_);
    if (made_.size() >= most) made_.clear();
    made_.emplace(key, text);
    return text;
  }

 private:
  static constexpr std::size_t most = 1024;
  mutable std::shared_mutex mutex_;
  mutable std::unordered_map<std::string, std::string> made_;
};

} // namespace dateline::localise
