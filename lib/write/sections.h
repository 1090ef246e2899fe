// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "content/document.h"

/// How sections are laid out on paper, in every office format.
namespace dateline::write {

bool is_heading(const Block& block, int level);

/// What is said of each contact: its heading, if it has one, and its lines. Nothing if something else stands there.
std::vector<std::span<const Block>> contacts_of(std::span<const Block> blocks);

/// Where the passage begins that goes with the contacts behind a section, so that they never stand alone on the last
/// page: the last one, with its heading. The end if no contacts are behind it.
std::size_t passage_before_contacts(const Document& document, const Section& section);

} // namespace dateline::write
