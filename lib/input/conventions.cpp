// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "input/keys.h"
#include "input/patterns.h"
#include "input/sections.h"

namespace dateline::input {

namespace {
using Names = std::vector<std::string>;

constexpr std::string_view date_letters = "GyMLdEc";
constexpr std::string_view time_letters = "hHkKmsaAbB";

const Names& calendars() {
  static const Names names = {"gregorian", "buddhist",         "japanese", "persian",
                              "roc",       "islamic-umalqura", "hebrew",   "ethiopic"};
  return names;
}

/// CLDR's numbering systems that are a digit a character and that some language writes by habit.
const Names& digit_systems() {
  static const Names names = {"latn",     "arab", "arabext", "adlm",    "beng", "cakm", "deva",
                              "fullwide", "gujr", "guru",    "hanidec", "java", "khmr", "knda",
                              "laoo",     "limb", "mlym",    "mong",    "mtei", "mymr", "nkoo",
                              "olck",     "orya", "sund",    "tamldec", "telu", "thai", "tibt"};
  return names;
}

const Names& order_names() {
  static const Names names = [] {
    Names out = common_sections();
    out.insert(out.end(), {"…", "correction", "place-date"});
    return out;
  }();
  return names;
}

class Reader {
 public:
  Reader(Conventions& conventions, Diagnostics& diagnostics) : to_(conventions), diagnostics_(diagnostics) {}

  void read(Keys& keys) {
    if (const auto flag = as_bool(keys.take("reviewed"), "reviewed", diagnostics_)) to_.reviewed = *flag;
    if (const auto flag = as_bool(keys.take("capitals"), "capitals", diagnostics_)) to_.capitals = *flag;
    if (const auto flag = as_bool(keys.take("immediate"), "immediate", diagnostics_)) to_.immediate = *flag;
    if (const auto flag = as_bool(keys.take("serial_comma"), "serial_comma", diagnostics_)) to_.serial_comma = *flag;
    pattern(keys, "", "dateline", {"city", "date"}, to_.dateline);
    pattern(keys, "", "dateline_bare", {"date"}, to_.dateline_bare);
    pattern(keys, "", "cities", {"0", "1"}, to_.cities);
    pattern(keys, "", "either", {"0", "1"}, to_.either);
    choice(keys, "", "calendar", calendars(), to_.calendar);
    choice(keys, "", "digits", digit_systems(), to_.digits);
    choice(keys, "", "money", {"symbol", "code", "name"}, to_.money);
    spaces(keys, "no_break", to_.no_break);
    spaces(keys, "narrow_no_break", to_.narrow_no_break);
    closed(keys);
    if (const auto text = as_text(keys.take("time"), "time", diagnostics_)) {
      check_letters(*text, "time", time_letters, {}, diagnostics_);
      to_.time = text->text;
      to_.time_hour.clear(); // the parent's would not go with it
    }
    if (const auto text = as_text(keys.take("time_hour"), "time_hour", diagnostics_)) {
      check_letters(*text, "time_hour", time_letters, {}, diagnostics_);
      to_.time_hour = text->text;
    }
    order(keys.take("order"));
    table(keys, "quotation", [&](Keys& inner) { quotation(inner); });
    table(keys, "endings", [&](Keys& inner) { endings(inner); });
    table(keys, "dates", [&](Keys& inner) { dates(inner); });
    table(keys, "limits", [&](Keys& inner) { limits(inner); });
    forget_sources(keys.table(), "");
    table(keys, "sources", [&](Keys& inner) { sources(inner.table(), ""); });
    keys.finish();
  }

 private:
  template <class Read>
  void table(Keys& keys, const char* name, Read read) {
    const auto* value = keys.take(name);
    const auto* table = as_table(value, name, diagnostics_);
    if (!table) return;
    Keys inner(*table, value->span, name, diagnostics_);
    read(inner);
  }

  /// A text that may hold blanks of these names.
  void pattern(Keys& keys, const std::string& table, const std::string& key, const Names& names, std::string& to) {
    const auto text = as_exact_text(keys.take(key), table + key, diagnostics_);
    if (!text) return;
    check_blanks(*text, table + key, names, diagnostics_);
    to = text->text;
  }

  void choice(Keys& keys, const std::string& table, const std::string& key, const Names& choices, std::string& to) {
    if (auto text = as_choice(keys.take(key), table + key, choices, diagnostics_)) to = *std::move(text);
  }

  void closed(Keys& keys) {
    std::string at, direction;
    choice(keys, "", "dateline_at", {"lead", "line", "head"}, at);
    choice(keys, "", "direction", {"ltr", "rtl"}, direction);
    if (!at.empty())
      to_.dateline_at = at == "lead" ? DatelineAt::lead : at == "line" ? DatelineAt::line : DatelineAt::head;
    if (!direction.empty()) to_.direction = direction == "rtl" ? Direction::right_to_left : Direction::left_to_right;
  }

  void order(const Value* value) {
    const auto* array = as_array(value, "order", diagnostics_);
    if (!array) return;
    if (array->empty()) return fault("bad-value", "bad-value-order", value->span, {}, "bad-value-order-form");
    to_.order.clear();
    for (const auto& item : *array)
      if (auto name = as_choice(&item, "order", order_names(), diagnostics_)) to_.order.push_back(*std::move(name));
  }

  void quotation(Keys& keys) {
    std::string style;
    choice(keys, "quotation.", "style", {"marks", "dash"}, style);
    if (!style.empty()) to_.quotation.dash = style == "dash";
    marks(keys.take("marks"));
    choice(keys, "quotation.", "again", {"open", "close", "none"}, to_.quotation.again);
    pattern(keys, "quotation.", "space", {}, to_.quotation.space);
    choice(keys, "quotation.", "stop", {"keep", "drop", "comma"}, to_.quotation.stop);
    choice(keys, "quotation.", "comma", {"keep", "drop"}, to_.quotation.comma);
    table(keys, "said", [&](Keys& inner) { said(inner); });
    attribution(keys, "attribution", {"quote", "speaker", "role", "said"}, to_.quotation.attribution);
    attribution(keys, "attribution_bare", {"quote", "speaker", "said"}, to_.quotation.attribution_bare);
    keys.finish();
  }

  void said(Keys& keys) {
    for (const auto* gender : {"feminine", "masculine", "other"})
      if (const auto text = as_text(keys.take(gender), std::string("quotation.said.") + gender, diagnostics_))
        to_.quotation.said[gender] = text->text;
    keys.finish();
  }

  /// Without the words or without who said them it would attribute nothing; `{said}` needs a word for those whose
  /// gender nobody has said.
  void attribution(Keys& keys, const std::string& key, const Names& names, std::string& to) {
    const auto* value = find(keys.table(), key);
    pattern(keys, "quotation.", key, names, to);
    const auto* text = value ? std::get_if<Excerpt>(&value->data) : nullptr;
    if (!text) return;
    for (const std::string name : {"{quote}", "{speaker}"})
      if (text->text.find(name) == std::string::npos)
        fault("bad-pattern", "bad-pattern-lacks", text->span, {{"key", "quotation." + key}, {"name", name}},
              "bad-pattern-lacks-form");
    const auto at = text->text.find("{said}");
    if (at == std::string::npos || to_.quotation.said.contains("other")) return;
    fault("bad-pattern", "bad-pattern-said", text->at(at, at + 6), {{"key", "quotation." + key}, {"name", "{said}"}},
          "bad-pattern-said-form");
  }

  /// Texts with one space each.
  void spaces(Keys& keys, const std::string& key, Names& to) {
    const auto* value = keys.take(key);
    if (!as_array(value, key, diagnostics_)) return;
    to.clear();
    for (const auto& text : as_texts(value, key, diagnostics_)) {
      if (std::count(text.text.begin(), text.text.end(), ' ') != 1 || text.text.size() == 1)
        fault("bad-value", "bad-value-space", text.span, {{"key", key}}, "bad-value-space-form");
      else
        to.push_back(text.text);
    }
  }

  /// Outer open and close, and the same for a quote in a quote.
  void marks(const Value* value) {
    const auto texts = as_texts(value, "quotation.marks", diagnostics_);
    if (!value || !std::holds_alternative<Array>(value->data)) return;
    if (texts.size() != 4) return fault("bad-value", "bad-value-marks", value->span, {}, "bad-value-marks-form");
    to_.quotation.marks.clear();
    for (const auto& text : texts) to_.quotation.marks.push_back(text.text);
  }

  void dates(Keys& keys) {
    for (const std::string style : {"long", "on", "on_weekday", "short", "medium", "full"})
      pair(keys, "dates.", style, style, [&](const Excerpt& text, const std::string& key) {
        check_letters(text, key, date_letters, ending_names(), diagnostics_);
      });
    for (const std::string style : {"datetime", "on_time"})
      pair(keys, "dates.", style, style, [&](const Excerpt& text, const std::string& key) {
        check_blanks(text, key, {"date", "time"}, diagnostics_);
      });
    table(keys, "from_to", [&](Keys& inner) {
      for (const std::string style : {"same_month", "same_year", "other"})
        pair(inner, "dates.from_to.", style, "from_to." + style, [&](const Excerpt& text, const std::string& key) {
          check_range(text, key, date_letters, ending_names(), diagnostics_);
        });
      inner.finish();
    });
    keys.finish();
  }

  /// One text, or two: without the year, and with it.
  template <class Check>
  void pair(Keys& keys, const std::string& table, const std::string& key, const std::string& name, Check check) {
    const auto* value = keys.take(key);
    if (!value) return;
    std::vector<Excerpt> texts;
    if (std::holds_alternative<Array>(value->data))
      texts = as_texts(value, table + key, diagnostics_);
    else if (auto text = as_text(value, table + key, diagnostics_))
      texts = {*text, *text};
    else
      return;
    if (texts.size() != 2)
      return fault("bad-value", "bad-value-pair", value->span, {{"key", table + key}}, "bad-value-pair-form");
    check(texts[0], table + key);
    if (texts[0].span.begin != texts[1].span.begin) check(texts[1], table + key);
    to_.dates[name] = {texts[0].text, texts[1].text};
  }

  Names ending_names() const {
    Names out;
    for (const auto& [name, ending] : to_.endings) out.push_back(name);
    return out;
  }

  void endings(Keys& keys) {
    for (const auto& [key, value] : keys.table()) {
      const auto name = "endings." + key.text;
      const auto* table = as_table(&value, name, diagnostics_);
      if (!table) continue;
      auto& made = to_.endings[key.text];
      made.clear();
      for (const auto& [number, ending] : *table) {
        if (!is_ending_key(number.text, key.text))
          fault("bad-value", "bad-value-ending", number.span, {{"value", number.text}}, "bad-value-ending-form");
        if (auto text = as_text(&ending, name + "." + number.text, diagnostics_)) made[number.text] = text->text;
      }
    }
  }

  /// "26", "*6" (what ends in 6), "other"; no number that the table can never meet.
  static bool is_ending_key(std::string_view key, std::string_view table) {
    if (key == "other") return true;
    if (key.starts_with('*')) key.remove_prefix(1);
    if (key.empty() || key.size() > 4 || key.find_first_not_of("0123456789") != key.npos) return false;
    const int most = table.starts_with("weekday") ? 7 : table.starts_with("month") ? 13 : 9999; // 13: the Hebrew year's
    return std::stoi(std::string(key)) <= most;
  }

  void limits(Keys& keys) {
    for (const std::string name : {"kicker", "headline", "subhead", "lead"}) {
      const auto* value = keys.take(name);
      const auto number = as_number(value, "limits." + name, diagnostics_);
      if (!number) continue;
      if (*number < 1 || *number > 10000 || *number != static_cast<int>(*number))
        fault("bad-value", "bad-value-limit", value->span, {{"key", "limits." + name}}, {});
      else
        to_.limits[name] = static_cast<int>(*number);
    }
    keys.finish();
  }

  /// A parent's source says nothing of what this file has of its own.
  void forget_sources(const Table& table, const std::string& before) {
    for (const auto& [key, value] : table) {
      to_.sources.erase(before + key.text);
      if (const auto* inner = std::get_if<Table>(&value.data); inner && key.text != "sources")
        forget_sources(*inner, before + key.text + ".");
    }
  }

  /// `"dates.long" = "…"`, or without the quotation marks, which TOML reads as a table.
  void sources(const Table& table, const std::string& before) {
    for (const auto& [key, value] : table) {
      const auto name = before + key.text;
      if (const auto* inner = std::get_if<Table>(&value.data))
        sources(*inner, name + ".");
      else if (auto text = as_text(&value, "sources." + name, diagnostics_))
        to_.sources[name] = text->text;
    }
  }

  void fault(std::string_view rule, std::string_view message, const Span& place, std::vector<Argument> arguments,
             std::string_view help) {
    diagnostics_.add(
        {.rule = rule, .message = message, .span = place, .arguments = std::move(arguments), .help = help});
  }

  Conventions& to_;
  Diagnostics& diagnostics_;
};
} // namespace

void read_conventions(const SourcePtr& source, Conventions& conventions, Diagnostics& diagnostics) {
  const auto table = read_toml(source, diagnostics);
  Keys keys(table, {source, 0, 0}, "", diagnostics);
  Reader(conventions, diagnostics).read(keys);
}

} // namespace dateline::input
