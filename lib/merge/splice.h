// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "content/document.h"
#include "content/fields.h"
#include "content/prose.h"

namespace dateline::merge {

/// What a line or a text became once its blanks were filled.
template <class T>
struct Spliced {
  T content;
  const Blank* missing = nullptr; // the first blank that leaves the block out
  std::string field;              // the field that had no value
};

/// Puts values in the place of the stand-ins of one prose. A value gets the span of its blank, so that whoever reads
/// the tree can tell it from what an author wrote.
class Splicer {
 public:
  /// `filled`: one for each blank; null: none of them is.
  Splicer(const Prose& prose, const std::vector<Filled>* filled) : prose_(prose), filled_(filled) {}

  Spliced<Line> line(const Line& content) const;
  /// Code: the values' text alone.
  Spliced<std::string> text(const std::string& content) const;
  /// A link's address: a value that does not begin it is percent-encoded, so that it cannot be read as more than one
  /// part of it (RFC 3986, 2.3).
  Spliced<std::string> address(const std::string& content) const;

  const Blank* blank(std::size_t number) const;
  /// Null if nothing was filled in: an unknown blank (reported), or one that names a table.
  const Filled* filled(std::size_t number) const;

  /// The number of the blank that is all of a paragraph.
  std::optional<std::size_t> alone(const Line& content) const;
  /// As the author sees it, blanks by their names.
  std::string excerpt(const Line& content) const;
  std::string excerpt(std::string_view text) const;

 private:
  struct Visitor;
  Spliced<std::string> text(const std::string& content, bool address) const;
  const Prose& prose_;
  const std::vector<Filled>* filled_;
};

/// The same blocks, every node with this span.
void set_span(Blocks& blocks, const Span& span);

} // namespace dateline::merge
