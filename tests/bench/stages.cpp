// SPDX-License-Identifier: MIT
// stages FOLDER: where the time of a document goes. Reads chapter.toml and the releases of FOLDER into memory, takes
// each of them through the stages as dateline.cpp does, with all that a run loads once at hand, and prints the median
// over the rounds of what each stage takes, in µs a document.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>

#include "growth.h"
#include "merge/merge.h"
#include "proof/proof.h"
#include "shelf.h"
#include "write/write.h"

namespace {
using namespace dateline;

/// The microseconds of each step, in the order of the alphabet: numbered by their names.
class Clock {
 public:
  template <class Work>
  auto time(const std::string& step, Work&& work) {
    const auto start = std::chrono::steady_clock::now();
    auto result = work();
    sums_[step] += std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
    return result;
  }

  std::map<std::string, double> take() { return std::exchange(sums_, {}); }

 private:
  std::map<std::string, double> sums_;
};

class Desk {
 public:
  Desk(const Files& files, const std::string& folder)
      : files_(files), folder_(folder), shelf_(files, {}), house_(shelf_.house(folder)) {}

  void publish(const std::string& path, const std::string& bytes, Clock& clock) {
    Diagnostics found;
    const auto file =
        clock.time("1 read: TOML", [&] { return input::open_release(input::read_source(path, bytes, found), found); });
    const auto* loaded = shelf_.find_template(house_, file.template_name);
    if (!loaded) return;
    const auto& chapter = *house_.chapter;
    const auto release = clock.time("2 read: release", [&] {
      return input::read_release(file, folder_, chapter, &loaded->subject, shelf_.facts(house_, folder_).facts,
                                 house_.known, files_, found);
    });
    for (const auto& tag : release.languages) write(release, *loaded, tag, found, clock);
    errors += found.count(Level::error);
  }

  std::size_t errors = 0, documents = 0;

 private:
  void write(const Release& release, const LoadedTemplate& loaded, const std::string& tag, Diagnostics& found,
             Clock& clock) {
    const auto& chapter = *house_.chapter;
    const auto& language = *shelf_.find_language(house_, tag)->language;
    const auto& text = shelf_.find_text(loaded, tag)->text;
    const auto fields = clock.time(
        "3 localise", [&] { return localise::localise(release, chapter, loaded.subject, text, language, found); });
    const auto document =
        clock.time("4 merge", [&] { return merge::merge(release, chapter, loaded.subject, text, fields, found); });
    clock.time("5 proof", [&] {
      proof::proof({release, chapter, loaded.subject, language.conventions(), document}, found);
      return 0;
    });
    for (const auto* format : write::formats())
      bytes_ +=
          clock
              .time("6 write: " + std::string(format->name), [&] { return format->write(document, {.stock = stock_}); })
              .size();
    ++documents;
  }

  const Files& files_;
  std::string folder_;
  Shelf shelf_;
  const House& house_;
  write::Stock stock_;
  std::size_t bytes_ = 0;
};

void print(const std::vector<std::map<std::string, double>>& rounds, double documents) {
  for (const auto& [step, unused] : rounds.front()) {
    std::vector<double> times;
    for (const auto& round : rounds) times.push_back(round.at(step) / documents);
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2), times.end());
    std::printf("%-20s%8.1f\n", step.c_str(), times[times.size() / 2]);
  }
}
} // namespace

int main(int count, char** arguments) {
  if (count != 2) return std::fputs("usage: stages FOLDER\n", stderr), 2;
  growth::MemoryFiles files;
  std::map<std::string, std::string> releases;
  for (const auto& name : growth::names_in(arguments[1], ".toml")) {
    auto text = growth::text_of(std::string(arguments[1]) + "/" + name + ".toml");
    (name == "chapter" ? files.files : releases)[name + ".toml"] = std::move(text);
  }
  Desk desk(files, ".");
  Clock clock;
  std::vector<std::map<std::string, double>> rounds;
  constexpr int wanted = 12; // of which the first, that makes what is kept, does not count
  std::size_t documents = 0;
  for (int round = 0; round < wanted; ++round) {
    desk.documents = 0;
    for (const auto& [path, bytes] : releases) desk.publish(path, bytes, clock);
    auto times = clock.take();
    if (round > 0) rounds.push_back(std::move(times));
    documents = desk.documents;
  }
  if (documents == 0 || desk.errors > 0) return std::fputs("stages: a release has errors\n", stderr), 1;
  print(rounds, static_cast<double>(documents));
}
