// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "sample.h"

using namespace dateline;
using sample::Case;
using sample::shown;
using Lines = std::vector<std::string>;

namespace {
Lines shown_all(const std::vector<Line>& lines) {
  Lines out;
  for (const auto& line : lines) out.push_back(shown(line));
  return out;
}

std::string dateline_of(const Conventions& conventions, const std::vector<std::string>& cities) {
  Case one;
  one.conventions = conventions;
  std::vector<Excerpt> list;
  for (const auto& city : cities) list.push_back(sample::excerpt(city));
  one.release.cities.items.emplace_back("", list);
  return shown(one.fields().dateline);
}
} // namespace

TEST_CASE("the dateline: no city, one, several, and what follows a comma") {
  CHECK(dateline_of(sample::english(), {}) == "26 November 2026 — ");
  CHECK(dateline_of(sample::english(), {"Madrid"}) == "MADRID, 26 November 2026 — ");
  CHECK(dateline_of(sample::english(), {"San Francisco, California"}) ==
        "SAN FRANCISCO, California, 26 November 2026 — ");
  CHECK(dateline_of(sample::spanish(), {"Ávila", "Vigo"}) == "ÁVILA y VIGO, 26 de noviembre de 2026 – ");
  CHECK(dateline_of(sample::spanish(), {"Ávila", "Vigo", "Lugo"}) == "ÁVILA, VIGO y LUGO, 26 de noviembre de 2026 – ");
  CHECK(dateline_of(sample::japanese(), {"東京", "大阪", "京都"}) == "2026年11月26日、東京・大阪・京都 ― ");
  CHECK(dateline_of(sample::arabic(), {"Madrid", "القاهرة"}) == "[auto:Madrid] والقاهرة، 26 نوفمبر 2026 — ");
}

TEST_CASE("a date in a line says to machines what it is, and an embargo the moment") {
  const auto datetimes = [](const Line& line) {
    Lines out;
    for (const auto& part : line)
      if (const auto* run = std::get_if<Run>(&part.node); run && !run->datetime.empty())
        out.push_back(run->text + " = " + run->datetime);
    return out;
  };
  Case one;
  CHECK(datetimes(one.fields().dateline) == Lines{"26 November 2026 = 2026-11-26"});
  one.release.embargo.items = {{"", {.until = {.date = {2026, 11, 26}, .time = {10, 0, 0}}, .span = {}}}};
  CHECK(datetimes(one.fields().release_time[0]) == Lines{"26 November 2026 = 2026-11-26T10:00:00+01:00"});
}

TEST_CASE("capitals are the language's") {
  auto turkish = sample::english();
  turkish.language = "tr";
  CHECK(dateline_of(turkish, {"İzmir"}).starts_with("İZMİR, 26 Kasım"));
}

TEST_CASE("without cities of its own a release has its chapter's; a letter has them as they are written") {
  Case one;
  CHECK(shown(one.fields().dateline).starts_with("MADRID, "));
  one.subject.kind = "letter";
  CHECK(shown(one.fields().dateline).starts_with("Madrid, "));
  one.subject.kind = "briefing";
  CHECK(one.fields().dateline.empty());
  one.subject.kind = "release";
  one.release.date = {};
  CHECK(shown(one.fields().dateline).starts_with("MADRID, ⟦date⟧"));
  one.subject.kind = "letter"; // which may do without
  CHECK(one.fields().dateline.empty());
}

TEST_CASE("the label, and that of a correction") {
  Case one;
  CHECK(shown(one.fields().label) == "Press release");
  CHECK(one.fields().correction.empty());
  one.release.corrects = sample::text("the date was wrong");
  const auto fields = one.fields();
  CHECK(shown(fields.label) == "Press release (corrected)");
  CHECK(shown(fields.correction) == "Correction: the date was wrong");
}

TEST_CASE("a word may hold what every release has") {
  Case one;
  one.catalogue.words["label-release"] = "Tisková zpráva spolku {chapter} ze dne {date}";
  CHECK(shown(one.fields().label) == "Tisková zpráva spolku Wikimedia Ejemplo ze dne 26 November 2026");
  one.catalogue.words["label-release"] = "";
  CHECK(one.fields().label.empty());
}

TEST_CASE("when it may be used") {
  Case one;
  CHECK(shown_all(one.fields().release_time) == Lines{"For immediate release"});
  one.release.number = sample::text("8/12");
  one.release.embargo.items = {{"", {.until = {.date = {2026, 11, 26}, .time = {10, 0, 0}}, .span = {}}}};
  CHECK(shown_all(one.fields().release_time) ==
        Lines{"Embargoed until 26 November 2026, 10:00, Central European Standard Time (UTC+1)", "No. 8/12"});
  one.release.embargo.items[0].second.until.offset = -480;
  one.release.status = Status::draft;
  CHECK(shown_all(one.fields().release_time)[0] == "Draft");
  CHECK(shown_all(one.fields().release_time)[1] ==
        "Embargoed until 26 November 2026, 19:00, Central European Standard Time (UTC+1)");
}

TEST_CASE("a press that prints no “for immediate release” has none") {
  Case one;
  one.conventions.immediate = false;
  CHECK(one.fields().release_time.empty());
}

TEST_CASE("words for headings and formats") {
  Case one;
  const auto fields = one.fields();
  CHECK(shown(fields.headings.at("contacts")) == "Media contact");
  CHECK_FALSE(fields.headings.contains("about"));
  CHECK(fields.labels.at("page-of") == "{page} / {pages}");
  CHECK(shown(fields.end) == "###");
  CHECK(fields.particulars.organisation == "Wikimedia Ejemplo");
  CHECK(fields.particulars.date == "2026-11-26");
}
