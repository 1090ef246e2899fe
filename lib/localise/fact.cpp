// SPDX-License-Identifier: MIT
#include "base/language.h"
#include "localise/context.h"
#include "localise/localise.h"
#include "localise/values.h"

namespace dateline::localise {

std::string print(const FieldValue& field, const Chapter& chapter, const Language& language) {
  const Release release;
  const Template subject;
  const TemplateText text;
  Gaps gaps(release, {});
  Diagnostics unheard;
  const Context context{release,  chapter, subject, text,
                        language, gaps,    unheard, with_parents(language.conventions().language)};
  const auto* datum = find(field.value, context.chain);
  if (!datum) datum = find(field.value, {"en"});
  if (!datum && !field.value.items.empty()) datum = &field.value.items.front().second;
  if (!datum) return {};
  const Meaning meaning{.field = field.name, .type = field.type};
  return plain(print(context, *datum, meaning, Blank{}).value_or(""));
}

} // namespace dateline::localise
