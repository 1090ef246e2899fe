// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "content/document.h"
#include "write/looks.h"
#include "write/text.h"

/// How sections are laid out on paper, in every office format. Its writer of blocks has
///   write(blocks, style)            where `style` is that of paragraphs
///   headline(style, line), contact_heading(line)
///   in_two_columns(count, write)    which calls `write(at)` for what stands there, two beside one another
///   text_width()                    in millimetres
///   kept                            the block that stays on the page of what follows it
///   beside                          whether a picture stands beside its caption
namespace dateline::write {

bool is_heading(const Block& block, int level);

/// What is said of each contact: its heading, if it has one, and its lines. Nothing if something else stands there.
std::vector<std::span<const Block>> contacts_of(std::span<const Block> blocks);
/// Whether each line that is to stay whole has room in a column of so many millimetres.
bool fit(std::span<const std::span<const Block>> contacts, double column_width);

/// Where the passage begins that goes with the contacts behind a section, so that they never stand alone on the last
/// page: the last one, with its heading. The end if no contacts are behind it.
std::size_t passage_before_contacts(const Document& document, const Section& section);

/// The last of a section, if the legal footer is all that follows: it is never all that a page holds.
const Block* kept_with_legal(const Document& document, const Section& section);

/// Whether a paragraph is somebody's website and nothing else: it stays with what is said about them.
bool is_website(const Block& block);

/// Whether it says until when the release may not be used.
bool says_embargo(const Document& document, const Block& block);

template <class Writer>
void write_headline(Writer& writer, const Section& section, std::string_view style) {
  for (const auto& block : section.blocks) {
    const auto* paragraph = std::get_if<Paragraph>(&block.node);
    if (!paragraph)
      writer.write({&block, 1});
    else if (has_text(block))
      writer.headline(style, paragraph->content);
  }
}

template <class Writer>
void write_contact(Writer& writer, std::span<const Block> contact) {
  if (const auto* heading = std::get_if<Heading>(&contact.front().node)) {
    writer.contact_heading(heading->content);
    contact = contact.subspan(1);
  }
  writer.write(contact, "Contact");
}

/// Two contacts or more stand beside one another, below their heading, unless an address would be broken.
template <class Writer>
void write_contacts(Writer& writer, const Section& section) {
  std::span<const Block> rest(section.blocks);
  if (is_heading(rest.front(), 2)) {
    writer.write(rest.first(1));
    rest = rest.subspan(1);
  }
  const auto contacts = contacts_of(rest);
  if (contacts.size() < 2) return writer.write(rest, "Contact");
  if (!fit(contacts, writer.text_width() / 2)) {
    for (const auto& contact : contacts) write_contact(writer, contact);
    return;
  }
  writer.in_two_columns(contacts.size(), [&](std::size_t at) { write_contact(writer, contacts[at]); });
}

template <class Writer>
void write_release_time(Writer& writer, const Document& document, const Section& section) {
  for (const auto& block : section.blocks)
    writer.write({&block, 1}, says_embargo(document, block) ? "Embargo" : paragraph_style(section.name));
}

template <class Writer>
void write_about(Writer& writer, const Document& document, const Section& section) {
  const std::span<const Block> blocks(section.blocks);
  const auto cut = passage_before_contacts(document, section);
  for (std::size_t at = 0; at < blocks.size(); ++at) {
    const bool with_next = at >= cut || (at + 1 < blocks.size() && is_website(blocks[at + 1]));
    writer.write(blocks.subspan(at, 1), with_next ? "AboutBeforeContacts" : paragraph_style(section.name));
  }
}

/// `above`: the section before this one.
template <class Writer>
void write_section(Writer& writer, const Document& document, const Section& section, std::string_view above) {
  const std::span<const Block> blocks(section.blocks);
  writer.beside = section.name == "media";
  if (section.name == "headline")
    return write_headline(writer, section, above == "kicker" ? "HeadlineBelowKicker" : "Headline");
  if (section.name == "contacts") return write_contacts(writer, section);
  if (section.name == "release-time") return write_release_time(writer, document, section);
  if (section.name == "about") return write_about(writer, document, section);
  writer.write(blocks.first(1), first_style(section.name, above));
  writer.write(blocks.subspan(1), paragraph_style(section.name));
}

template <class Writer>
void write_sections(Writer& writer, const Document& document) {
  std::string_view above;
  for (const auto& section : document.sections) {
    if (!has_text(section.blocks)) continue;
    writer.kept = kept_with_legal(document, section);
    write_section(writer, document, section, above);
    above = section.name;
  }
}

} // namespace dateline::write
