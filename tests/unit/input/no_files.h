// SPDX-License-Identifier: MIT
#pragma once

#include "base/files.h"

/// A world without files.
class NoFiles final : public dateline::Files {
 public:
  dateline::FileBytes read(const std::string&, std::size_t, const std::string&) const override { return {}; }
  std::vector<std::string> list(const std::string&, const std::string&) const override { return {}; }
  std::string find_upwards(const std::string&, const std::string&) const override { return {}; }
};
