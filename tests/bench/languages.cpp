// SPDX-License-Identifier: MIT
/// What a language costs to load, and a dateline to print, beside ICU's own date format made once.
#include <benchmark/benchmark.h>
#include <unicode/smpdtfmt.h>

#include <algorithm>
#include <memory>

#include "base/builtin.h"
#include "base/language.h"
#include "input/input.h"
#include "localise/dates.h"
#include "localise/locale.h"
#include "localise/localise.h"
#include "localise/marked.h"

namespace {
using namespace dateline;
constexpr const char* languages[] = {"en", "ar", "es-MX", "ja"};
constexpr Date day{2026, 11, 26};

localise::Language load(const std::string& tag) {
  Conventions conventions;
  Catalogue catalogue;
  Diagnostics diagnostics;
  auto chain = with_parents(tag);
  std::reverse(chain.begin(), chain.end());
  for (const auto& at : chain) {
    if (const auto bytes = builtin("locales/" + at + ".toml"))
      input::read_conventions(input::read_source(at, std::string(*bytes), diagnostics), conventions, diagnostics);
    input::read_packed_words(builtin("words/" + at).value_or(""), catalogue);
  }
  conventions.language = tag;
  return {std::move(conventions), std::move(catalogue)};
}

void load_language(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(load(languages[state.range(0)]));
  state.SetLabel(languages[state.range(0)]);
}
BENCHMARK(load_language)->DenseRange(0, 3);

void print_dateline(benchmark::State& state) {
  const auto language = load(languages[state.range(0)]);
  const auto& conventions = language.conventions();
  const localise::Dates dates(conventions, localise::icu_locale(conventions));
  for (auto _ : state)
    benchmark::DoNotOptimize(
        localise::fill(conventions.dateline, localise::Values{{"city", "Madrid"}, {"date", dates.date(day, "long")}}));
  state.SetLabel(languages[state.range(0)]);
}
BENCHMARK(print_dateline)->DenseRange(0, 3);

void print_date_by_icu(benchmark::State& state) {
  const std::unique_ptr<icu::DateFormat> format(
      icu::DateFormat::createDateInstance(icu::DateFormat::kLong, icu::Locale(languages[state.range(0)])));
  for (auto _ : state) {
    icu::UnicodeString text;
    std::string out;
    benchmark::DoNotOptimize(format->format(1795651200000.0, text).toUTF8String(out));
  }
  state.SetLabel(languages[state.range(0)]);
}
BENCHMARK(print_date_by_icu)->DenseRange(0, 3);
} // namespace

BENCHMARK_MAIN();
