// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace dateline {

/// The site in an address of the web, with its port: of `https://museum.example:8080/x` what stands between the
/// slashes. Empty if it has none.
std::string_view site_of(std::string_view address);

/// Whether a browser can ask there: the name of a site, or the number of one, and perhaps a port. No name and password,
/// with which an address looks like another one.
bool is_site(std::string_view site);

} // namespace dateline
