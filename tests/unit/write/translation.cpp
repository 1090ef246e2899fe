// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>

#include "unit/reading.h"
#include "write/write.h"

using namespace dateline;

namespace {
/// A translator's file as `input` reads it, in so far as these tests need it: one key, from its remarks to its end.
TranslatorsFile file_with(const std::string& remarks, const std::string& key, bool is_filled,
                          std::vector<Remark> read) {
  const std::string front = "+++\ntranslated = \"old\"\n";
  const auto source = test::source(front + remarks + key + "\n+++\n");
  TranslatorsFile out;
  out.source = source;
  out.has_front = true;
  out.front_begin = 4;
  out.front_end = static_cast<std::uint32_t>(source->text.size() - 4);
  out.translated = {"old", {source, 17, 22}, {}};
  TextPlace translated;
  translated.path = {"translated"};
  translated.at = 4;
  translated.end = static_cast<std::uint32_t>(front.size());
  out.places.push_back(std::move(translated));
  TextPlace place;
  place.path = {"headline"};
  place.is_filled = is_filled;
  place.at = static_cast<std::uint32_t>(front.size() + remarks.size());
  place.end = out.front_end;
  auto at = static_cast<std::uint32_t>(front.size());
  for (auto& one : read) { // each is a line
    one.begin = at;
    at = one.end = static_cast<std::uint32_t>(source->text.find('\n', at) + 1);
  }
  place.remarks = std::move(read);
  out.places.push_back(std::move(place));
  return out;
}

write::TranslatedFile update(const TranslatorsFile& file, std::vector<SourceText> texts) {
  write::Translating what{"launch.toml", "pl", "new"};
  what.texts = std::move(texts);
  what.blank = [](const std::string& name) { return name == "city" ? std::string("the -->") : std::string(); };
  what.help = [](const TextPath& path) { return std::string(dotted(path) == "fields.rooms" ? "those open" : ""); };
  return write::translation(what, file, [](std::string_view key, const std::string&, const std::vector<Argument>&) {
    return std::string(key);
  });
}

SourceText headline(std::string text) { return {{"headline"}, "en", std::move(text), false, {}}; }

/// What becomes of the lines between the checksum and the end of the front matter.
std::string lines(const write::TranslatedFile& made) {
  const std::string begin = "+++\ntranslated = \"new\"\n", end = "\n+++\n";
  REQUIRE(made.text.starts_with(begin));
  REQUIRE(made.text.ends_with(end));
  return made.text.substr(begin.size(), made.text.size() - begin.size() - end.size());
}
} // namespace

TEST_CASE("a text that is as it was leaves its place as it is") {
  const auto file = file_with("# source: One\n", "headline = \"Jeden\"", true, {{"source", {"One"}}});
  const auto made = update(file, {headline("One")});
  CHECK(lines(made) == "# source: One\nheadline = \"Jeden\"");
  CHECK(made.empty + made.changed + made.gone == 0);
}

TEST_CASE("a text that has changed is marked, and what was translated stays beside it") {
  const auto file = file_with("# source: One\n", "headline = \"Jeden\"", true, {{"source", {"One"}}});
  const auto made = update(file, {headline("Two\n\nlines")});
  CHECK(lines(made) == "# was: One\n# changed: Two\n# changed:\n# changed: lines\nheadline = \"Jeden\"");
  CHECK(made.changed == 1);
}

TEST_CASE("a text that changes again keeps what was translated; back to that, it is settled") {
  const auto file =
      file_with("# was: One\n# changed: Two\n", "headline = \"Jeden\"", true, {{"was", {"One"}}, {"changed", {"Two"}}});
  CHECK(lines(update(file, {headline("Three")})) == "# was: One\n# changed: Three\nheadline = \"Jeden\"");
  CHECK(lines(update(file, {headline("Two")})) == "# was: One\n# changed: Two\nheadline = \"Jeden\"");
  CHECK(lines(update(file, {headline("One")})) == "# source: One\nheadline = \"Jeden\"");
}

TEST_CASE("a mark that somebody took out is settled; an empty place has nothing to be marked") {
  const auto settled = file_with("# changed: Two\n", "headline = \"Dwa\"", true, {{"changed", {"Two"}}});
  CHECK(lines(update(settled, {headline("Two")})) == "# source: Two\nheadline = \"Dwa\"");
  const auto empty = file_with("# source: One\n", "headline = \"\"", false, {{"source", {"One"}}});
  const auto made = update(empty, {headline("Two")});
  CHECK(lines(made) == "# source: Two\nheadline = \"\"");
  CHECK(made.empty == 1);
}

TEST_CASE("where no remark says what was translated, it may have been another text") {
  const auto file = file_with("", "headline = \"Jeden\"", true, {});
  CHECK(lines(update(file, {headline("One")})) == "# was:\n# changed: One\nheadline = \"Jeden\"");
}

TEST_CASE("what the release no longer has is marked once; what it never had is left alone") {
  const auto gone = file_with("# source: One\n", "headline = \"Jeden\"", true, {{"source", {"One"}}});
  const auto made = update(gone, {});
  CHECK(lines(made) == "# source: One\n# gone: translate-gone\nheadline = \"Jeden\"");
  CHECK(made.gone == 1);
  const auto marked =
      file_with("# source: One\n# gone: x\n", "headline = \"Jeden\"", true, {{"source", {"One"}}, {"gone", {"x"}}});
  CHECK(lines(update(marked, {})) == "# source: One\n# gone: x\nheadline = \"Jeden\"");
  CHECK(lines(update(marked, {headline("One")})) == "# source: One\nheadline = \"Jeden\"");
  const auto own = file_with("", "headline = \"Jeden\"", true, {});
  CHECK(lines(update(own, {})) == "headline = \"Jeden\"");
}

TEST_CASE("new texts have a place each: at the top, in tables, in sections") {
  const auto file = file_with("# source: One\n", "headline = \"Jeden\"", true, {{"source", {"One"}}});
  const auto made = update(file, {headline("One"),
                                  {{"quotes", "1", "speaker", "role"}, "en", "curator", false, {}},
                                  {{"subhead"}, "en", "Two", false, {}},
                                  {{"text", "lead"}, "en", "Today --> {city} {x}\n", false, {"city", "x"}},
                                  {{"quotes", "1", "text"}, "en", "a\nb", false, {}},
                                  {{"fields", "rooms"}, "en", "[\"A\"]", true, {}}});
  CHECK(made.empty == 5);
  CHECK(made.text == R"(+++
translated = "new"
# source: One
headline = "Jeden"

# source: Two
subhead = ""

[quotes.1]
# source: curator
speaker.role = ""

# source: a
# source: b
text = """
"""

[fields]
# those open
# source: ["A"]
rooms = []
+++

<!-- lead -->
<!-- source:
Today --\> {city} {x}
-->
<!-- blanks:
{city}: the --\>
{x}
-->

)");
}

TEST_CASE("what serves as it is, is offered once as a comment of its table; prose is left out") {
  const SourceText venue{{"fields", "venue"}, "en", "A \"hall\"\nor two", false, {}, true};
  const std::vector<SourceText> texts = {
      headline("One"),
      {{"text", "lead"}, "en", "{template}", false, {}, true},
      {{"kicker"}, "en", "Archive", false, {}, true},
      {{"fields", "rooms"}, "en", "[\"A\",\n\"B\"]", true, {}, true},
      venue,
  };
  auto file = file_with("# source: One\n", "headline = \"Jeden\"", true, {{"source", {"One"}}});
  const auto made = update(file, texts);
  CHECK(made.empty == 0);
  const std::string table = R"([fields]
# those open
# source: ["A",
# source: "B"]
# rooms = ["A",
# "B"]

# source: A "hall"
# source: or two
# venue = "A \"hall\"\nor two")";
  CHECK(lines(made).ends_with("headline = \"Jeden\"\n\n# source: Archive\n# kicker = \"Archive\"\n\n" + table));

  // As it would be read: one table, behind the keys at the top.
  file.source = test::source(made.text);
  file.front_end = static_cast<std::uint32_t>(made.text.size() - 4);
  file.translated = {"new", {file.source, 17, 22}, {}};
  TextPlace fields;
  fields.path = {"fields"};
  fields.at = static_cast<std::uint32_t>(made.text.find("[fields]"));
  fields.end = fields.at + 9;
  file.tables.push_back(fields);
  CHECK(update(file, texts).text == made.text);
  // A key of the same name in another table is another.
  const auto also = [&](TextPath path) {
    return update(file, {headline("One"), {std::move(path), "en", "B", false, {}, true}}).text;
  };
  CHECK(also({"quotes", "1", "venue"}).find("\n[quotes.1]\n# source: B\n# venue = \"B\"\n") != std::string::npos);
  CHECK(also({"venue"}).find("\n\n# source: B\n# venue = \"B\"\n") != std::string::npos);
  CHECK(also({"fields", "venue"}) == made.text);
}
