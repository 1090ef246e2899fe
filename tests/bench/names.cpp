// SPDX-License-Identifier: MIT
// What a name and a dateline take with everything at hand, beside a date of ICU's own cached format. Google Benchmark.
#include <benchmark/benchmark.h>
#include <unicode/smpdtfmt.h>

#include "localise/context.h"
#include "localise/labels.h"
#include "localise/names/names.h"

namespace {
using namespace dateline;

names::PersonName name_of(std::initializer_list<std::pair<const char*, const char*>> fields, const char* locale) {
  names::PersonName out;
  for (const auto& [key, value] : fields) out.fields.emplace_back(*names::field_key(key), value);
  out.locale = locale;
  return out;
}

void format(benchmark::State& state, const char* locale, const names::PersonName& name, names::Length length) {
  const names::Formatter formatter(locale);
  const names::Options options = {.order = {},
                                  .length = length,
                                  .usage = names::Usage::referring,
                                  .formality = names::Formality::formal,
                                  .surname_capitals = false};
  for (auto _ : state) benchmark::DoNotOptimize(formatter.format(name, options));
}

const auto spanish =
    name_of({{"title", "Dra."}, {"given", "Lucía"}, {"given2", "María"}, {"surname", "Ferrer Ruiz"}}, "es");
const auto dutch = name_of({{"given", "Johannes"}, {"surname-prefix", "van den"}, {"surname-core", "Berg"}}, "nl_NL");
const auto chinese = name_of({{"given", "安"}, {"surname", "李"}}, "zh_TW");

void long_name(benchmark::State& state) { format(state, "en", spanish, names::Length::long_form); }
void short_name(benchmark::State& state) { format(state, "en", spanish, names::Length::short_form); }
void prefix_and_core(benchmark::State& state) { format(state, "fr", dutch, names::Length::medium); }
void other_script(benchmark::State& state) { format(state, "en", chinese, names::Length::long_form); }
void new_formatter(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(names::Formatter("en").format(spanish));
}

void dateline_of_one_city(benchmark::State& state) {
  Conventions conventions;
  conventions.language = "en";
  conventions.capitals = true;
  conventions.dates = {{"long", {"MMMM d, y"}}};
  const localise::Language language(conventions, {});
  Release release;
  release.date = Date{2026, 11, 26};
  Chapter chapter;
  chapter.city.items.push_back({"", {.text = "Madrid", .span = {}, .anchors = {}}});
  Template subject;
  subject.kind = "letter";
  const TemplateText text;
  localise::Gaps gaps;
  Diagnostics diagnostics;
  const localise::Context context{release, chapter, subject, text, language, gaps, diagnostics, {"en"}};
  for (auto _ : state) benchmark::DoNotOptimize(localise::dateline(context));
}

void icu_cached_date(benchmark::State& state) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::SimpleDateFormat date("MMMM d, y", icu::Locale("en"), status);
  for (auto _ : state) {
    icu::UnicodeString text;
    std::string out;
    benchmark::DoNotOptimize(date.format(1.7e12, text).toUTF8String(out));
  }
}
} // namespace

BENCHMARK(long_name);
BENCHMARK(short_name);
BENCHMARK(prefix_and_core);
BENCHMARK(other_script);
BENCHMARK(new_formatter);
BENCHMARK(dateline_of_one_city);
BENCHMARK(icu_cached_date);
BENCHMARK_MAIN();
