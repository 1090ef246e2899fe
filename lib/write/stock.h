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

/// What many documents have in common, made once per run and shared by all threads: parts of packages, style sheets.
class Stock {
 public:
  using Parts = std::shared_ptr<const std::vector<ZipEntry>>;
  using Text = std::shared_ptr<const std::string>;

  /// What stands behind a key, which says all that it depends on; made by `make` where it is not there. The stock holds
  /// a bounded number, however many documents a run has.
  Parts parts(const std::string& key, const std::function<std::vector<ZipEntry>()>& make);
  Text text(const std::string& key, const std::function<std::string()>& make);

 private:
  std::mutex mutex_;
  std::map<std::string, Parts> parts_;
  std::map<std::string, Text> texts_;
};

} // namespace dateline::write
