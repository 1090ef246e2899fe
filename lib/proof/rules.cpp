// SPDX-License-Identifier: MIT
#include <array>

#include "proof/proof.h"

namespace dateline::proof {

extern const Rule ambiguous_time;
extern const Rule bad_blank;
extern const Rule bad_date;
extern const Rule bad_encoding;
extern const Rule bad_file;
extern const Rule bad_json;
extern const Rule bad_letterhead;
extern const Rule bad_markup;
extern const Rule bad_name;
extern const Rule bad_pattern;
extern const Rule bad_picture;
extern const Rule bad_template;
extern const Rule bad_toml;
extern const Rule bad_type;
extern const Rule bad_value;
extern const Rule date_order;
extern const Rule doubled_quotes;
extern const Rule embargo_without_time;
extern const Rule example_left;
extern const Rule given_twice;
extern const Rule hidden_character;
extern const Rule left_out;
extern const Rule letterhead_dropped;
extern const Rule long_headline;
extern const Rule long_text;
extern const Rule missing_about;
extern const Rule missing_alt;
extern const Rule missing_chapter;
extern const Rule missing_contact;
extern const Rule missing_credit;
extern const Rule missing_field;
extern const Rule missing_section;
extern const Rule missing_sender;
extern const Rule missing_translation;
extern const Rule no_time_zone;
extern const Rule optional_only;
extern const Rule pale_accent;
extern const Rule pending_quote;
extern const Rule placeholder_left;
extern const Rule stale_fact;
extern const Rule stale_translation;
extern const Rule taken_name;
extern const Rule too_large;
extern const Rule unattributed_quote;
extern const Rule unknown_blank;
extern const Rule unknown_field;
extern const Rule unknown_format;
extern const Rule unknown_key;
extern const Rule unknown_language;
extern const Rule unknown_person;
extern const Rule unknown_section;
extern const Rule unknown_template;
extern const Rule untranslated;

std::span<const Rule* const> rules() {
  static constexpr std::array all = {
      &ambiguous_time,
      &bad_blank,
      &bad_date,
      &bad_encoding,
      &bad_file,
      &bad_json,
      &bad_letterhead,
      &bad_markup,
      &bad_name,
      &bad_pattern,
      &bad_picture,
      &bad_template,
      &bad_toml,
      &bad_type,
      &bad_value,
      &date_order,
      &doubled_quotes,
      &embargo_without_time,
      &example_left,
      &given_twice,
      &hidden_character,
      &left_out,
      &letterhead_dropped,
      &long_headline,
      &long_text,
      &missing_about,
      &missing_alt,
      &missing_chapter,
      &missing_contact,
      &missing_credit,
      &missing_field,
      &missing_section,
      &missing_sender,
      &missing_translation,
      &no_time_zone,
      &optional_only,
      &pale_accent,
      &pending_quote,
      &placeholder_left,
      &stale_fact,
      &stale_translation,
      &taken_name,
      &too_large,
      &unattributed_quote,
      &unknown_blank,
      &unknown_field,
      &unknown_format,
      &unknown_key,
      &unknown_language,
      &unknown_person,
      &unknown_section,
      &unknown_template,
      &untranslated,
  };
  return all;
}

} // namespace dateline::proof
