// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"
#include "content/chapter.h"
#include "content/document.h"
#include "content/fields.h"
#include "content/release.h"
#include "content/template.h"

/// merge: Release, Chapter, Template (one language), Fields → Document.
namespace dateline::merge {

/// Builds the tree: sections in their order, blanks filled, blocks without a value left out (`left-out`, a note; the
/// diagnostic is in the language of `fields`), quotes and media in their places. What is missing and required
/// is printed as ⟦name⟧: it has been reported, and only `--draft` lets it out. With `draft` a section that must not be
/// missing is printed so too; proof asks for a document without such marks.
Document merge(const Release& release, const Chapter& chapter, const Template& subject, const TemplateText& text,
               const Fields& fields, Diagnostics& diagnostics, bool draft = false);

} // namespace dateline::merge
