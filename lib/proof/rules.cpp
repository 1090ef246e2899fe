// SPDX-License-Identifier: MIT
#include <array>

#include "proof/proof.h"

namespace dateline::proof {

extern const Rule bad_blank;
extern const Rule bad_json;
extern const Rule bad_markup;
extern const Rule bad_pattern;
extern const Rule embargo_without_time;
extern const Rule left_out;
extern const Rule long_headline;
extern const Rule missing_about;
extern const Rule missing_alt;
extern const Rule missing_chapter;
extern const Rule missing_contact;
extern const Rule missing_credit;
extern const Rule missing_section;
extern const Rule missing_translation;
extern const Rule pending_quote;
extern const Rule placeholder_left;
extern const Rule unattributed_quote;
extern const Rule unknown_blank;
extern const Rule unknown_format;
extern const Rule unknown_template;

std::span<const Rule* const> rules() {
  static constexpr std::array all = {
      &bad_blank,        &bad_json,           &bad_markup,      &bad_pattern,         &embargo_without_time,
      &left_out,         &long_headline,      &missing_about,   &missing_alt,         &missing_chapter,
      &missing_contact,  &missing_credit,     &missing_section, &missing_translation, &pending_quote,
      &placeholder_left, &unattributed_quote, &unknown_blank,   &unknown_format,      &unknown_template,
  };
  return all;
}

} // namespace dateline::proof
