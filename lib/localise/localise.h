// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "base/diagnostic.h"
#include "content/catalogue.h"
#include "content/chapter.h"
#include "content/conventions.h"
#include "content/fields.h"
#include "content/release.h"
#include "content/template.h"

/// localise: Release, Chapter, Template (one language), Catalogue, Conventions → Fields.
namespace dateline::localise {

/// What is dear to make for a language, made once per run and shared by all threads: ICU's formatters, patterns.
class Language {
 public:
  Language(Conventions conventions, Catalogue catalogue);
  ~Language();
  Language(const Language&) = delete;
  Language& operator=(const Language&) = delete;

  const Conventions& conventions() const { return conventions_; }
  const Catalogue& catalogue() const { return catalogue_; }

  struct Formatters;
  const Formatters& formatters() const { return *formatters_; }

 private:
  Conventions conventions_;
  Catalogue catalogue_;
  std::unique_ptr<const Formatters> formatters_;
};

/// Says everything in the language of `language`: each blank of the template's and of the release's prose, and all that
/// is made from data. Reports `missing-translation` (once, with the list of what is missing), `unknown-blank`,
/// `bad-blank` (a format that is not the field's), each with the language set. A required field without a value was
/// reported by input. Blanks that name a table, one of its entries or `template` are left to merge, and are not filled.
Fields localise(const Release& release, const Chapter& chapter, const Template& subject, const TemplateText& text,
                const Language& language, Diagnostics& diagnostics);

/// A value as its blank prints it, for somebody who reads lists: what is missing in the language stands in another.
std::string print(const FieldValue& field, const Chapter& chapter, const Language& language);

} // namespace dateline::localise
