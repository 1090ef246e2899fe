// SPDX-License-Identifier: MIT
#include "localise/names/style.h"

#include <algorithm>

#include "base/language.h"

namespace dateline::names {

namespace {
std::vector<Pattern> read_patterns(std::string_view lines) {
  std::vector<Pattern> out;
  for (bool more = true; more;) {
    const auto end = lines.find('\n');
    out.push_back(read_pattern(lines.substr(0, end)));
    more = end != lines.npos;
    if (more) lines.remove_prefix(end + 1);
  }
  return out;
}

/// Whether one of the tags between spaces is `tag`.
bool lists(std::string_view tags, std::string_view tag) {
  for (auto at = tags.find(tag); at != tags.npos; at = tags.find(tag, at + 1)) {
    const auto end = at + tag.size();
    if ((at == 0 || tags[at - 1] == ' ') && (end == tags.size() || tags[end] == ' ')) return true;
  }
  return false;
}

/// Han and kana are parts of what Chinese and Japanese are written in, and no locale is filed under them; but zh_TW is
/// under the script that Chinese has there.
Locale with_own_script(Locale locale) {
  const auto& script = locale.script;
  if (script.empty() || script == "Hani" || script == "Hira" || script == "Kana") locale.script = filed(locale).script;
  return locale;
}

/// "{0}.", "{0} {1}".
std::string put(std::string_view pattern, std::string_view first, std::string_view second = {}) {
  std::string out;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const auto here = pattern.substr(at, 3);
    const bool blank = here == "{0}" || here == "{1}";
    if (blank)
      out += here == "{0}" ? first : second;
    else
      out += pattern[at];
    if (blank) at += 2;
  }
  return out;
}

std::size_t populated(const std::vector<std::string>& values) {
  return values.size() - static_cast<std::size_t>(std::count(values.begin(), values.end(), std::string()));
}
} // namespace

Style::Style(const Locale& locale)
    : row_(row_of(locale)), language_(maximised(locale).language), script_(maximised(locale).script),
      letters_(locale.tag()) {
  const auto& row = patterns_of(row_);
  for (std::size_t n = 0; n < cells; ++n) patterns_[n] = read_patterns(text(row[n]));
}

Order Style::order(const Locale& ordering) const {
  const auto name = with_own_script(ordering);
  const auto listed = [&](std::string_view tag) -> std::optional<Order> {
    const auto any = "und" + std::string(tag.substr(std::min(tag.find('-'), tag.size())));
    for (const auto one : {tag, std::string_view(any)}) {
      if (lists(text(row_.given_first), one)) return Order::given_first;
      if (lists(text(row_.surname_first), one)) return Order::surname_first;
    }
    return std::nullopt;
  };
  const std::array starts = {name.tag(), Locale{name.language, name.script, {}}.tag(),
                             Locale{name.language, {}, name.region}.tag()};
  for (const auto& start : starts)
    for (std::string_view tag = start; !tag.empty() && tag != name.language; tag = parent(tag))
      if (const auto found = listed(tag)) return *found;
  return listed(name.language).value_or(Order::given_first);
}

std::string Style::initials(std::string_view value, bool retain) const {
  std::string out;
  for (const auto& word : letters_.words(value)) {
    const auto initial = put(text(row_.initial), word.initial);
    if (out.empty())
      out = initial;
    else
      out = retain ? out + word.before + initial : put(text(row_.initial_sequence), out, initial);
  }
  return out;
}

std::string Style::value(const Fields& fields, FieldKey key, bool surname_capitals) const {
  if (surname_capitals && key.field == Field::surname) key.modifiers |= modifier::all_caps;
  const auto [found, left] = fields.find(key);
  if (found.empty() || (left & modifier::prefix) != 0) return {};
  std::string out;
  if ((left & modifier::initial) != 0)
    out = initials(found, (left & modifier::retain) != 0);
  else
    out = (left & modifier::monogram) != 0 ? letters_.first(found) : std::string(found);
  if ((left & modifier::all_caps) != 0) return letters_.capitals(out);
  return (left & modifier::initial_cap) != 0 ? letters_.initial_capital(out) : out;
}

std::vector<std::string> Style::values(const Fields& fields, const Pattern& pattern, bool surname_capitals) const {
  std::vector<std::string> out;
  out.reserve(pattern.slots.size());
  for (const auto& slot : pattern.slots) out.push_back(value(fields, slot.key, surname_capitals));
  return out;
}

/// Spaces as the locale prints them within names of its own language, or others.
std::string Style::with_spaces(std::string out, bool native) const {
  if (text(row_.native_space) == " " && text(row_.foreign_space) == " ") return out;
  const auto space = text(native ? row_.native_space : row_.foreign_space);
  for (auto at = out.find(' '); at != out.npos; at = out.find(' ', at + space.size())) {
    const auto end = std::min(out.find_first_not_of(' ', at), out.size());
    out.replace(at, end - at, space);
  }
  return out;
}

std::string Style::format(Fields& fields, const std::string& language, Order order, const Options& options) const {
  const auto length = options.length.value_or(row_.length);
  const auto formality = options.formality.value_or(row_.formality);
  const auto usage = order == Order::sorting ? Usage::referring : options.usage;
  const Pattern* pattern = nullptr;
  std::vector<std::string> best;
  for (const auto& one : patterns_[cell(order, length, usage, formality)]) {
    auto own = values(fields, one, options.surname_capitals);
    const auto more = populated(own), most = populated(best);
    if (pattern && (more < most || (more == most && own.size() >= best.size()))) continue;
    best = std::move(own);
    pattern = &one;
  }
  if (!fields.has_surname() && !pattern->shows_given()) {
    fields.move_given_to_surname();
    best = values(fields, *pattern, options.surname_capitals);
  }
  constexpr std::array<std::string_view, 3> together = {"ja", "yue", "zh"};
  const auto is_together = [&](const std::string& one) {
    return std::find(together.begin(), together.end(), one) != together.end();
  };
  const bool native = language == language_ || (is_together(language) && is_together(language_));
  return with_spaces(fill(*pattern, best), native);
}

} // namespace dateline::names
