// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/document.h"
#include "write/formats/odt/parts.h"
#include "write/looks.h"

namespace dateline::write::opendocument {

/// The first page of a letterhead; `otherwise` where it does not say, or nothing could stand on it.
Page sheet_of(const Letterhead& letterhead, Direction direction, const Page& otherwise);
/// Whether a page says something at its top.
bool has_header(const Element& master_page);

/// A document's letterhead as part of its styles. What its headers and footers name is called "Letterhead …" here, so
/// that it meets no style of ours; a style that it calls as we call ours is ours.
class Paper {
 public:
  using Properties = std::vector<std::pair<std::string, std::string>>;

  /// `document` has a letterhead, and outlives this.
  explicit Paper(const Document& document);

  /// style:font-face of those that are not in `known`.
  std::string fonts(const std::set<std::string_view>& known) const;
  /// The font and colour of its text where no style says otherwise; empty if it leaves them to the program.
  std::string_view default_font() const;
  std::string_view default_colour() const;
  /// The style "Standard": these properties of ours, and what the letterhead says over them.
  std::string standard(const Properties& paragraph, Form form) const;
  /// A style of its own instead of ours; empty if it has none.
  std::string own_style(std::string_view family, std::string_view name, std::string_view display, Form form) const;
  /// What headers and footers need of office:styles.
  std::string styles(Form form) const;
  std::string automatic(Form form) const;
  std::string masters(Form form) const;

 private:
  /// What is done to a page: a header of ours is put where it has none.
  struct Plan {
    const Element* page;
    bool logo = false, running_head = false;
  };

  const Element* find_style(std::string_view family, std::string_view name) const;
  const Element* find_own(std::string_view family, std::string_view name, std::string_view display) const;
  void need(const Element& element);
  void need(std::string_view name);
  Element renamed(const Element& element) const;
  Element definition(const Element& element, bool displayed) const;
  std::string definitions(const std::vector<Element>& elements, bool displayed, Form form) const;
  std::vector<Plan> plans() const;
  std::string layout(const Plan& plan, bool is_first, Form form) const;
  void master(Markup& xml, const Plan& plan, bool is_first, bool has_next, Form form) const;
  void write(Markup& xml, const Element& element, Form form) const;

  const Document& document_;
  const Letterhead& letterhead_;
  std::map<std::string, std::string, std::less<>> names_; // of styles: theirs, ours
};

} // namespace dateline::write::opendocument
