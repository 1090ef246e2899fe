// SPDX-License-Identifier: MIT
#include "dateline.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "base/mailbox.h"
#include "desk.h"
#include "job.h"
#include "stages.h"
#include "tidy.h"
#include "write/write.h"

namespace dateline {

Desk::Desk(const Files& files, std::vector<std::string> templates)
    : shelf_(new Shelf{files, {files, std::move(templates)}}) {}
Desk::~Desk() = default;

namespace {
/// What becomes of the documents; nothing: they are only proofed.
using Write = std::function<void(Job&)>;

void write_document(Job& job, const Document& document, const write::Format& format, const write::Options& options) {
  job.result.outputs.push_back(
      {document.language, std::string(format.name), std::string(format.extension), format.write(document, options)});
}

/// A mail goes to one reporter, who sees nobody else's address: of several each has a draft, and a number in its name.
void write_mails(Job& job, const Document& document, const write::Format& format, const write::Options& options) {
  const std::string_view all = document.particulars.mail.to;
  const auto reporters = mailboxes(all);
  if (reporters.size() < 2) return write_document(job, document, format, options);
  for (std::size_t number = 1; const auto& one : reporters) {
    auto alone = options;
    alone.to = all.substr(one.begin, one.end - one.begin);
    write_document(job, document, format, alone);
    job.result.outputs.back().extension = fmt::format("{}.{}", number++, format.extension);
  }
}

/// Only what is written beside a document is named in it.
void write_documents(Job& job) {
  if (!job.order.draft)
    std::erase_if(job.editions, [&](const Edition& one) { return job.diagnostics().stops(one.language); });
  std::vector<std::string> languages;
  for (const auto& edition : job.editions) languages.push_back(edition.language);
  write::Options options{.stock = job.stock, .fragment = job.order.fragment};
  for (const auto& name : job.order.attached)
    if (const auto* format = write::find_format(name)) options.attached.push_back(format);
  for (auto& edition : job.editions) {
    auto& document = edition.document;
    document.name = job.input.name;
    document.particulars.languages = languages;
    for (const auto& name : job.result.formats)
      if (const auto* format = write::find_format(name))
        (name == "eml" ? write_mails : write_document)(job, document, *format, options);
  }
}

/// How many releases a stage takes, one after the other, before the next stage does: the code of one stage stays in the
/// processor's nearest cache, that of all of them does not fit there (docs/decisions/027-few-at-a-time.md).
constexpr std::size_t few = 8;
/// Of what they are made from, in bytes: large pictures and long texts are not held many at a time.
constexpr std::size_t much = std::size_t{2} << 20;

class Pipeline {
 public:
  Pipeline(auto& kept, const Order& order, Write write = nullptr)
      : files_(kept.files), shelf_(kept.shelf), stock_(kept.stock), order_(order), write_(std::move(write)) {}

  Result one(const Input& input) const {
    Jobs jobs;
    read(jobs, input);
    make(jobs);
    return finish(jobs.front());
  }

  void all(const Next& next, const Take& take) const {
    for (auto jobs = read_some(next); !jobs.empty(); jobs = read_some(next)) {
      make(jobs);
      for (auto& job : jobs)
        if (!take(job.input, finish(job))) return;
    }
  }

 private:
  using Jobs = std::vector<Job>;

  void read(Jobs& jobs, const Input& input) const {
    jobs.push_back({files_, shelf_, stock_, order_, input});
    open_input(jobs.back());
    read_release(jobs.back());
  }

  Jobs read_some(const Next& next) const {
    Jobs jobs;
    jobs.reserve(few);
    for (std::size_t bytes = 0; jobs.size() < few && bytes < much; bytes += jobs.back().result.inputs.size())
      if (const auto input = next())
        read(jobs, *input);
      else
        break;
    return jobs;
  }

  static void make(Jobs& jobs) {
    for (const auto stage : {make_fields, make_documents, proof_documents})
      for (auto& job : jobs) stage(job);
  }

  /// Its result, which is complete then.
  Result finish(Job& job) const {
    if (write_) write_(job);
    if (job.house) tidy(job.diagnostics(), job.chapter());
    job.editions.clear(); // while it is at hand: the next one takes its memory
    job.release = {};
    return std::move(job.result);
  }

  const Files& files_;
  Shelf& shelf_;
  write::Stock& stock_;
  const Order& order_;
  Write write_;
};
} // namespace

Result Desk::check(const Input& input, const Order& order) const { return Pipeline(*shelf_, order).one(input); }
void Desk::check(const Next& next, const Order& order, const Take& take) const {
  Pipeline(*shelf_, order).all(next, take);
}

Result Desk::publish(const Input& input, const Order& order) const {
  return Pipeline(*shelf_, order, write_documents).one(input);
}
void Desk::publish(const Next& next, const Order& order, const Take& take) const {
  Pipeline(*shelf_, order, write_documents).all(next, take);
}

Result Desk::preview(const Input& input, const Order& order, const Screen& screen) const {
  auto drafts = order;
  drafts.draft = true;
  const auto show = [&](Job& job) {
    for (const auto& edition : job.editions)
      job.result.outputs.push_back(
          {edition.language, {}, {}, write::screen(edition.document, screen.width, screen.styled)});
  };
  return Pipeline(*shelf_, drafts, show).one(input);
}

} // namespace dateline
