// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace dateline::write {

/// What stands in the brackets of a link within Wikimedia's wikis, for the address of a page of one of them
/// (https://es.wikipedia.org/wiki/X → ":w:es:X"); empty if it is another one, or a link cannot name the page.
std::string project_link(std::string_view address);

/// The name of a file, with its namespace, for the address of its page on Commons ("File:X.jpg"); empty if it is none.
std::string commons_file(std::string_view address);

} // namespace dateline::write
