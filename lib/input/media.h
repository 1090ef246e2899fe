// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
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

/// The bytes of a file that somebody names; nothing, and a report under `rule`, if it cannot be read.
std::optional<std::string> read_named(const Excerpt& file, const PictureFolder& pictures, std::string_view rule,
                                      Diagnostics& diagnostics);
/// The same of a picture: null, and `bad-picture`, if it cannot be shown. An SVG is one if a PNG of the same name lies
/// beside it.
std::shared_ptr<const Image> read_picture(const Excerpt& file, const PictureFolder& pictures, Diagnostics& diagnostics);

/// The tables that every release may have; `top`: keys of the top, for one that has slid under a table.
std::vector<Quote> read_quotes(const Value* value, const Reading& reading, const std::vector<std::string>& top);
std::vector<Medium> read_media(const Value* value, const PictureFolder& pictures, const Reading& reading,
                               const std::vector<std::string>& top);
std::vector<WebLink> read_links(const Value* value, const Reading& reading, const std::vector<std::string>& top);
std::vector<Partner> read_partners(const Value* value, const Reading& reading, const std::vector<std::string>& top);

} // namespace dateline::input
