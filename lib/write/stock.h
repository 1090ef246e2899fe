// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "write/zip.h"

namespace dateline::write {

/// The parts of packages that many documents have in common, made once per run and shared by all threads.
class Stock {
 public:
  using Parts = std::shared_ptr<const std::vector<ZipEntry>>;

  /// The parts behind a key, which says all that they depend on; made by `make` where they are not there. The stock
  /// holds a bounded number, however many documents a run has.
  Parts parts(const std::string& key, const std::function<std::vector<ZipEntry>()>& make);

 private:
  std::mutex mutex_;
  std::map<std::string, Parts> parts_;
};

} // namespace dateline::write
