// SPDX-License-Identifier: MIT
#include "localise/names/names.h"

#include "localise/names/style.h"
#include "localise/shelf.h"

namespace dateline::names {

struct Formatter::Styles {
  explicit Styles(const Locale& locale) : own(locale) {}

  Style own;
  localise::Shelf<Style> others; // of names in other scripts, by tag
};

namespace {
/// The name's locale, in the script that it is written in; and the one that its order goes by.
/// https://www.unicode.org/reports/tr35/tr35-personNames.html#derive-the-name-locale
struct NameLocale {
  Locale own, ordering;
};

NameLocale name_locale(const PersonName& name, const std::string& script) {
  const auto given = read_locale(name.locale);
  const auto likely = maximised({"und", script, {}});
  NameLocale out{given, given == Locale{} ? likely : given};
  if (given.language == "und") out.own.language = likely.language;
  if (script == "Zzzz") return out;
  const auto usual = maximised(given == Locale{} ? Locale{likely.language, {}, {}} : given).script;
  out.own.script = fits(script, usual) ? usual : script;
  return out;
}
} // namespace

Formatter::Formatter(std::string_view locale) : styles_(std::make_unique<const Styles>(read_locale(locale))) {}
Formatter::~Formatter() = default;

std::string Formatter::format(const PersonName& name, const Options& options) const {
  Fields fields(name);
  const auto script = fields.script();
  const auto of_name = name_locale(name, script);
  const auto* style = &styles_->own;
  if (!fits(script, style->script())) {
    const auto other = has_data(of_name.own) ? of_name.own : maximised({"und", script, of_name.own.region});
    style = styles_->others.get(other.tag(), [&] { return std::make_unique<Style>(other); });
  }
  auto order = options.order;
  if (options.usage == Usage::monogram && order == Order::sorting) order.reset();
  if (!order) order = name.preferred_order;
  if (!order) order = style->order(of_name.ordering);
  return style->format(fields, of_name.own.language, *order, options);
}

} // namespace dateline::names
