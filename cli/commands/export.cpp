// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <set>

#include "commands.h"
#include "day.h"
#include "destination.h"
#include "disk/output.h"
#include "inputs.h"
#include "report/report.h"
#include "session.h"
#include "signals.h"
#include "wanted.h"

namespace dateline::cli {

extern const Command export_command;

namespace {
constexpr const Option* export_options[] = {&options::to,       &options::language, &options::output, &options::draft,
                                            &options::fragment, &options::attach,   &options::force,  &options::no_sync,
                                            &options::today,    &options::templates};
constexpr std::string_view export_examples[] = {
    "dateline export launch.toml", "dateline export launch.toml --to odt --language es --output launch.odt",
    "dateline export . --output press"};

/// One run of `export`.
class Export {
 public:
  Export(Session& session, Destination destination, Order order)
      : session_(session), destination_(std::move(destination)), order_(std::move(order)),
        folder_(destination_.path, writing()) {}

  void run(const InputList& inputs) {
    if (single() && inputs.size() > 1)
      return session_.fail(Status::usage, "one-release", {{"output", destination_.path}});
    if (!single() && outputs_collide(inputs)) return;
    session_.desk.publish(one_by_one(inputs), order_, [&](const Input& input, Result result) {
      if (!interrupted()) export_release(input, std::move(result));
      return !interrupted() && !stopped_;
    });
    finish();
    if (!stopped_ && !interrupted())
      judge_languages(session_, order_.languages, {languages_.begin(), languages_.end()});
    conclude();
  }

 private:
  bool single() const { return destination_.kind != Destination::Kind::folder; }
  Writing writing() const {
    return {.force = session_.arguments.has(options::force), .sync = !session_.arguments.has(options::no_sync)};
  }

  /// Two outputs of one name: only what has the same stem can have them.
  bool outputs_collide(const InputList& inputs) {
    bool collide = false;
    for (const auto& [stem, numbers] : sharing(inputs.size(), [&](std::size_t at) { return inputs[at].name; }))
      collide |= names_collide(inputs, numbers);
    return collide;
  }

  bool names_collide(const InputList& inputs, const std::vector<std::size_t>& numbers) {
    std::map<std::string, std::string> from;
    for (const auto number : numbers) {
      const auto input = inputs[number];
      const auto result = session_.desk.check(input, order_);
      for (const auto& language : result.languages)
        for (const auto& format : result.formats) {
          const auto name = output_name(input.name, language, extension_of(format));
          const auto [before, added] = from.emplace(name, input.path);
          if (added) continue;
          session_.fail(Status::usage, "two-outputs",
                        {{"name", name}, {"first", before->second}, {"second", input.path}}, "two-outputs-help");
          return true;
        }
    }
    return false;
  }

  void export_release(const Input& input, Result result) {
    if (result.state != FileState::read) return report_unopened(session_, input.path, result.state);
    languages_.insert(result.languages.begin(), result.languages.end());
    if (result.diagnostics.count(Level::error) > 0) session_.note(Status::input);
    show(std::move(result.diagnostics.all));
    if (!heeds_options(result.formats)) return;
    if (single()) return write_single(result);
    const auto inputs_hash = result.outputs.empty() ? Hash{} : sha256(result.inputs);
    for (const auto& output : result.outputs) {
      if (interrupted() || stopped_) return;
      write(output_name(input.name, output.language, output.extension), output.bytes, inputs_hash);
    }
  }

  /// Options of a format that is not written are a slip: it is said, and nothing is written.
  bool heeds_options(const std::vector<std::string>& formats) {
    const auto lacks = [&](const Option& option, std::string_view format) {
      const bool lacking =
          session_.arguments.has(option) && std::find(formats.begin(), formats.end(), format) == formats.end();
      if (lacking)
        session_.fail(Status::usage, "option-of-format",
                      {{"option", std::string(option.name)}, {"format", std::string(format)}}, "option-of-format-help");
      return lacking;
    };
    const bool attaches = lacks(options::attach, "eml"), fragments = lacks(options::fragment, "html");
    stopped_ |= attaches || fragments;
    return !attaches && !fragments;
  }

  /// What was not said yet: releases share a chapter, templates and languages.
  void show(std::vector<Diagnostic> diagnostics) {
    const auto least = session_.quiet() ? Level::error : Level::warning;
    std::erase_if(diagnostics, [&](const Diagnostic& one) {
      return one.level > least || !said_.insert(report_lines({one}, session_.messages()) + one.language).second;
    });
    if (diagnostics.empty()) return;
    sort(diagnostics);
    session_.report(diagnostics);
  }

  /// To a file, or to standard output.
  void write_single(const Result& result) {
    if (result.languages.size() > 1)
      return session_.fail(Status::usage, "one-language", {{"output", destination_.path}}, "one-language-help");
    if (result.formats.size() > 1)
      return session_.fail(Status::usage, "one-format", {{"output", destination_.path}}, "one-format-help");
    if (result.outputs.size() > 1)
      return session_.fail(
          Status::usage, "one-mail",
          {{"output", destination_.path}, {"number", static_cast<std::int64_t>(result.outputs.size())}},
          "one-mail-help");
    if (result.outputs.empty()) return;
    const auto& bytes = result.outputs.front().bytes;
    if (destination_.kind == Destination::Kind::standard_output) return session_.out.say(bytes);
    const auto written = write_file(destination_.path, bytes, writing());
    if (written.status == Status::not_ours)
      return session_.fail(Status::not_ours, "there-already", {{"file", destination_.path}}, "not-ours-help");
    report(written, destination_.path);
  }

  void write(const std::string& name, const std::string& bytes, const Hash& inputs_hash) {
    if (!open_) {
      const auto opened = folder_.open();
      stopped_ = !opened;
      if (opened.status == Status::not_ours)
        return report_failure(opened, joined(destination_.path, std::string(manifest_name)));
      if (!opened) return report_failure(opened, destination_.path);
      open_ = true;
    }
    report(folder_.write(name, bytes, inputs_hash), joined(destination_.path, name));
  }

  void report(const Written& written, const std::string& path) {
    if (!written) return report_failure(written, path);
    ++written_;
    if (first_.empty() || (path.ends_with(".html") && !first_.ends_with(".html"))) first_ = path;
  }

  void report_failure(const Written& written, const std::string& path) { report_unwritten(session_, written, path); }

  void finish() {
    if (!open_) return;
    if (const auto written = folder_.finish(); !written)
      report_failure(written, joined(destination_.path, std::string(manifest_name)));
  }

  void conclude() {
    if (written_ > 0 && !session_.quiet()) {
      if (single())
        session_.remark("wrote", {{"file", destination_.path}});
      else
        session_.remark("exported", {{"count", static_cast<std::int64_t>(written_)}, {"output", destination_.path}});
      if (is_on_path("xdg-open")) session_.next("xdg-open " + quoted(first_));
      advise_sending();
    }
    if (session_.status() == Status::input) advise_check();
  }

  /// What was written is sent by mail, as a draft of one.
  void advise_sending() {
    const auto& written = order_.formats;
    if (first_.ends_with(".eml") || std::find(written.begin(), written.end(), "eml") != written.end())
      return session_.next("dateline help press");
    const auto files = operands();
    if (files.empty() || single() || session_.status() != Status::done) return;
    const auto output = session_.arguments.value(options::output);
    session_.next("dateline export" + files + same_languages(session_) + " --to eml --attach odt" +
                  (output.empty() ? "" : " --output " + quoted(output)));
  }

  /// What an error kept from being written, or a draft marked.
  void advise_check() {
    if (const auto files = operands(); !files.empty())
      session_.next("dateline check" + files + same_languages(session_));
  }

  std::string operands() const { return to_paste(session_.arguments.operands); }

  Session& session_;
  Destination destination_;
  Order order_;
  OutputFolder folder_;
  bool open_ = false, stopped_ = false;
  std::set<std::string> languages_;
  std::set<std::string> said_;
  std::size_t written_ = 0;
  std::string first_;
};

void run(Session& session) {
  const auto& operands = session.arguments.operands;
  const auto& first = operands.front();
  Order order{.languages = wanted_languages(session, is_folder(first) ? first : folder_of(first)),
              .formats = wanted_formats(session, options::to),
              .draft = session.arguments.has(options::draft),
              .fragment = session.arguments.has(options::fragment),
              .attached = wanted_formats(session, options::attach),
              .today = today(session)};
  if (std::find(order.attached.begin(), order.attached.end(), "eml") != order.attached.end())
    session.fail(Status::usage, "attach-mail", {}, "attach-mail-help");
  if (!judge_templates(session) || session.status() != Status::done) return;
  if (const auto wrong = backslashes(session.arguments.value(options::output))) return fail_path(session, *wrong);
  auto destination = find_destination(session.arguments.value(options::output));
  if (const auto other = other_extension(destination); !other.empty())
    return fail_extension(session, destination.path, other);
  if (order.formats.empty() && !destination.format.empty()) order.formats = {destination.format};
  const auto inputs = find_inputs(session, operands, destination.path, false);
  Export(session, std::move(destination), std::move(order)).run(inputs);
}
} // namespace

const Command export_command{"export", Task::send, 1, any_number, export_options, export_examples, run};

} // namespace dateline::cli
