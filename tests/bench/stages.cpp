// SPDX-License-Identifier: MIT
// stages FOLDER: where the time of a document goes. Reads chapter.toml and the releases of FOLDER into memory, takes
// them through the stages as dateline.cpp does, with all that a run loads once at hand, and prints the median over the
// rounds of what each stage takes, in µs a document. All formats are written, so that each begins with a cold cache.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>

#include "growth.h"
#include "job.h"
#include "stages.h"
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

class Bench {
 public:
  explicit Bench(const Files& files) : files_(files), shelf_(files, {}) {}

  /// As many as the program takes at a time.
  void publish(const std::vector<std::string>& paths, Clock& clock) {
    std::vector<Job> jobs;
    for (const auto& path : paths) jobs.push_back({files_, shelf_, stock_, order_, {path}});
    each(jobs, "1 open", clock, open_input);
    each(jobs, "2 read", clock, read_release);
    each(jobs, "3 localise", clock, make_fields);
    each(jobs, "4 merge", clock, make_documents);
    each(jobs, "5 proof", clock, proof_documents);
    for (auto& job : jobs) {
      for (const auto& edition : job.editions) write(edition.document, clock);
      errors += job.diagnostics().count(Level::error);
    }
  }

  std::size_t errors = 0, documents = 0;

 private:
  static void each(std::vector<Job>& jobs, const std::string& step, Clock& clock, void (*stage)(Job&)) {
    clock.time(step, [&] {
      for (auto& job : jobs) stage(job);
      return 0;
    });
  }

  void write(const Document& document, Clock& clock) {
    for (const auto* format : write::formats())
      bytes_ +=
          clock
              .time("6 write: " + std::string(format->name), [&] { return format->write(document, {.stock = stock_}); })
              .size();
    ++documents;
  }

  const Files& files_;
  Order order_;
  Shelf shelf_;
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
  std::vector<std::vector<std::string>> groups;
  constexpr std::size_t few = 8; // as in dateline.cpp
  for (const auto& name : growth::names_in(arguments[1], ".toml")) {
    files.files[name + ".toml"] = growth::text_of(std::string(arguments[1]) + "/" + name + ".toml");
    if (name == "chapter") continue;
    if (groups.empty() || groups.back().size() == few) groups.emplace_back();
    groups.back().push_back(name + ".toml");
  }
  Bench bench(files);
  Clock clock;
  std::vector<std::map<std::string, double>> rounds;
  constexpr int wanted = 12; // of which the first, that makes what is kept, does not count
  for (int round = 0; round < wanted; ++round) {
    bench.documents = 0;
    for (const auto& group : groups) bench.publish(group, clock);
    auto times = clock.take();
    if (round > 0) rounds.push_back(std::move(times));
  }
  const auto documents = bench.documents;
  if (documents == 0 || bench.errors > 0) return std::fputs("stages: a release has errors\n", stderr), 1;
  print(rounds, static_cast<double>(documents));
}
