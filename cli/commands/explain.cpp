// SPDX-License-Identifier: MIT
#include <algorithm>

#include "commands.h"
#include "draft.h"
#include "inputs.h"
#include "report/report.h"
#include "session.h"
#include "terminal/columns.h"
#include "wanted.h"

namespace dateline::cli {

extern const Command explain_command;

namespace {
constexpr const Option* explain_options[] = {&options::source, &options::language, &options::templates};
constexpr std::string_view explain_examples[] = {"dateline explain bad-date", "dateline explain event.venue",
                                                 "dateline explain event --source --language es"};
constexpr std::size_t margin = 2; // of what stands under a title
constexpr Operand explain_operands[] = {{Names::explained}};

/// Looks a name up, and says what it finds.
class Explanation {
 public:
  explicit Explanation(Session& session)
      : session_(session), templates_(session.desk.templates(".", reading_language(session))) {}

  void explain(const std::string& name) {
    if (session_.arguments.has(options::source)) return source(name);
    if (rule(name) || subject(name) || format(name)) return;
    const bool is_key = key(name), is_field = field(name); // a name may be both
    if (!is_key && !is_field) fail_kind(session_, "no-such-name", name, names(), "no-such-name-help");
  }

 private:
  void line(std::string_view text = {}) { session_.out.say(std::string(text) + "\n"); }
  void title(std::string_view message) {
    line();
    session_.out.say(session_.out.paint(Colour::bold, paragraph(session_.say(message), session_.out)));
  }
  /// A name, and in the same line what it is, in few words.
  void heading(const std::vector<std::string>& words) {
    const auto name = one_line(words.front());
    auto lines = columns_with_text({words}, session_.out);
    session_.out.say(lines.replace(0, name.size(), session_.out.paint(Colour::bold, name)));
  }
  void passage(std::string_view text) { session_.out.say(paragraph(text, session_.out, "  ")); }
  void example(std::string_view message, std::string_view text) { indented(message, visible(text)); }
  void indented(std::string_view message, std::string_view text) {
    title(message);
    for (auto rest = text; !rest.empty();) {
      const auto end = rest.find('\n');
      line(std::string(end == 0 ? 0 : margin, ' ').append(rest.substr(0, end)));
      rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
    }
  }

  /// What to do with the release that is here; else something that always works.
  void next_here(const std::string& before, const std::string& after, const std::string& otherwise) {
    const auto release = newest_release(session_);
    session_.next(release.empty() ? otherwise : before + quoted(release) + after);
  }

  bool rule(const std::string& name) {
    for (const auto& one : rules()) {
      if (one.name != name) continue;
      heading({name, session_.say("level-" + std::string(name_of(one.level)))});
      passage(session_.say("why-" + name));
      const auto file = one.file == "release.toml" ? std::string() : std::string(one.file);
      if (!file.empty()) passage(session_.say("example-in-file", {{"file", file}}));
      example("title-bad", one.bad);
      example("title-good", one.good);
      next_here("dateline check ", "", "dateline list rules");
      return true;
    }
    return false;
  }

  bool subject(const std::string& name) {
    const auto* found = find_kind(templates_, name);
    if (!found) return false;
    heading({name, found->title});
    if (!found->description.empty()) passage(found->description);
    part("title-use", found->use);
    part("title-avoid", found->avoid);
    title("title-kind");
    line("  " + found->kind);
    title("title-languages");
    languages(*found);
    title("title-sections");
    sections(*found);
    title("title-fields");
    Rows rows;
    for (const auto& one : found->fields) rows.push_back({one.name, one.type, required(one.required), one.help});
    session_.out.say(columns_with_text(rows, session_.out, "  "));
    filled(*found);
    session_.next("dateline new " + found->name);
    return true;
  }

  void part(std::string_view message, const std::string& text) {
    if (!text.empty()) title(message), passage(text);
  }

  /// The document that its examples make, as it reads: at this terminal, or as the format `text` has it.
  void filled(const TemplateInfo& one) {
    const auto& out = session_.out;
    for (const auto& tag : {reading_language(session_), std::string("en")}) {
      if (!serves(one.languages, tag)) continue;
      const Input input{"./example.toml", session_.desk.draft(".", one.name, {tag}, true), "example"};
      const Order order{.languages = {tag}, .formats = {"text"}, .draft = true};
      const auto made =
          out.terminal()
              ? session_.desk.preview(input, order, {std::max(out.width(), margin + 1) - margin, out.styled()})
              : session_.desk.publish(input, order);
      if (made.outputs.empty()) continue;
      const auto& text = made.outputs.front().bytes;
      return indented("title-example", out.terminal() ? text : visible(text));
    }
  }

  std::string required(bool is) { return is ? session_.say("required") : std::string(); }

  void languages(const TemplateInfo& one) {
    Rows rows;
    for (const auto& tag : one.languages) {
      const bool read = std::find(one.reviewed.begin(), one.reviewed.end(), tag) != one.reviewed.end();
      rows.push_back({tag, session_.say(read ? "reviewed" : "draft")});
    }
    session_.out.say(columns(rows, session_.out, "  "));
  }

  void sections(const TemplateInfo& one) {
    Rows rows;
    for (const auto& section : one.sections) rows.push_back({section.name, required(section.required), section.why});
    session_.out.say(columns_with_text(rows, session_.out, "  "));
  }

  bool format(const std::string& name) {
    for (const auto& one : formats()) {
      if (one.name != name) continue;
      heading({name, "." + std::string(one.extension), std::string(one.media_type)});
      passage(session_.say("format-" + name));
      title("title-customise");
      passage(session_.say("customise-" + name));
      next_here("dateline export ", " --to " + name, "dateline new event --example");
      return true;
    }
    return false;
  }

  bool key(const std::string& name) {
    const auto all = keys();
    if (std::find(all.begin(), all.end(), name) == all.end()) return false;
    heading({name, {}});
    passage(session_.say("key-" + name));
    next_here("dateline check ", "", "dateline help files");
    return true;
  }

  /// "venue" in every template that has it, or "event.venue".
  bool field(const std::string& name) {
    const auto dot = name.find('.');
    bool any = false;
    std::string next;
    for (const auto& one : templates_) {
      if (dot != name.npos && one.name != name.substr(0, dot)) continue;
      for (const auto& row : one.fields) {
        if (row.name != (dot == name.npos ? name : name.substr(dot + 1))) continue;
        if (any) line();
        if (!any) next = "dateline new " + one.name;
        any = true;
        show_field(one.name, row);
      }
    }
    if (any) session_.next(next);
    return any;
  }

  void show_field(const std::string& subject, const FieldInfo& row) {
    heading({subject + "." + row.name, row.type, required(row.required)});
    if (!row.help.empty()) passage(row.help);
    if (!row.choices.empty()) passage(session_.say("one-of", {{"choices", with_commas(row.choices)}}));
    if (!row.example.empty()) example("title-example", row.name.substr(row.name.rfind('.') + 1) + " = " + row.example);
  }

  /// The file of a template: template.toml, or that of a language.
  void source(const std::string& name) {
    const auto words = session_.arguments.values(options::language);
    const auto file = words.empty() ? "template.toml" : language_tag(words.front()) + ".md";
    const auto* found = find_kind(templates_, name);
    if (!found) {
      std::vector<std::string> subjects;
      for (const auto& one : templates_) subjects.push_back(one.name);
      return session_.fail_name("no-such-template", name, subjects, "list-templates");
    }
    const auto text = session_.desk.template_source(".", name, file);
    if (text.empty()) return no_source(*found, words.empty() ? file : words.front());
    session_.out.say(session_.out.terminal() ? visible(text) : text);
    if (words.empty() && !found->languages.empty())
      session_.next("dateline explain " + name + " --source --language " + found->languages.front());
    else
      session_.next("dateline new " + name);
  }

  void no_source(const TemplateInfo& subject, const std::string& wanted) {
    session_.fail(Status::usage, "no-such-source", {{"value", wanted}, {"list", with_commas(subject.languages)}},
                  "template-languages");
  }

  std::vector<std::string> names() const {
    std::vector<std::string> out;
    for (const auto& one : rules()) out.emplace_back(one.name);
    for (const auto& one : formats()) out.emplace_back(one.name);
    for (const auto name : keys()) out.emplace_back(name);
    for (const auto& one : templates_) {
      out.push_back(one.name);
      for (const auto& row : one.fields) out.push_back(row.name), out.push_back(one.name + "." + row.name);
    }
    return out;
  }

  Session& session_;
  std::vector<TemplateInfo> templates_;
};

void run(Session& session) {
  wanted_languages(session, ".");
  if (!judge_templates(session)) return;
  Explanation(session).explain(session.arguments.operands.front());
}
} // namespace

const Command explain_command{"explain", Task::look_up, 1, 1, explain_options, explain_examples, run, explain_operands};

} // namespace dateline::cli
