// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "content/release.h"
#include "input/people.h"

namespace dateline::input {

/// Where pictures lie: `folder` is what their paths are relative to, `root` what they may not lead out of.
struct PictureFolder {
  const Files& files;
  std::string folder;
  std::string root;
};

/// The tables that every release may have; `top`: keys of the top, for one that has slid under a table.
std::vector<Quote> read_quotes(const Value* value, const Reading& reading, const std::vector<std::string>& top);
std::vector<Medium> read_media(const Value* value, const PictureFolder& pictures, const Reading& reading,
                               const std::vector<std::string>& top);
std::vector<WebLink> read_links(const Value* value, const Reading& reading, const std::vector<std::string>& top);
std::vector<Partner> read_partners(const Value* value, const Reading& reading, const std::vector<std::string>& top);

} // namespace dateline::input
