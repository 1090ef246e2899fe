// SPDX-License-Identifier: MIT
#include "preview.h"

#include <algorithm>

#include "left_out.h"
#include "report/report.h"
#include "user_language.h"
#include "wanted.h"

namespace dateline::cli {

namespace {
constexpr std::size_t widest_line = 72;

std::size_t width_of(const Stream& stream) { return stream.width() ? stream.width() : widest_line; }

/// A line across the page with the name of a language in itself, where there are several.
std::string title_of(const std::string& tag, const std::vector<LanguageInfo>& languages, const Stream& stream) {
  std::string name = tag;
  for (const auto& one : languages)
    if (one.tag == tag) name = one.name + " (" + tag + ")";
  const auto width = std::min(width_of(stream), widest_line);
  auto title = cut_to("── " + one_line(name) + " ", width);
  for (auto at = display_width(title); at < width; ++at) title += "─";
  return title + "\n\n";
}

std::string text_of(const std::vector<Output>& outputs, const std::vector<LanguageInfo>& languages,
                    const Stream& stream) {
  std::string text;
  for (const auto& output : outputs) {
    if (!text.empty()) text += "\n";
    if (outputs.size() > 1) text += title_of(output.language, languages, stream);
    text += output.bytes;
  }
  return text;
}
/// Languages in the order in which a user would read them: as `--language` has them, or else messages.
void put_first(Session& session, std::vector<Output>& outputs) {
  auto wanted = session.arguments.values(options::language);
  if (wanted.empty()) wanted = message_languages();
  const auto place = [&](const Output& output) {
    const auto is_read = [&](const std::string& tag) { return serves({output.language}, language_tag(tag)); };
    return std::find_if(wanted.begin(), wanted.end(), is_read) - wanted.begin();
  };
  std::stable_sort(outputs.begin(), outputs.end(),
                   [&](const Output& a, const Output& b) { return place(a) < place(b); });
}

/// What `check` would print.
std::vector<Diagnostic> findings_of(Session& session, const Input& input, std::vector<Diagnostic> all) {
  if (session.quiet()) std::erase_if(all, [](const Diagnostic& one) { return one.level != Level::error; });
  auto left_out = fold_left_out(input, all);
  sort(all);
  if (left_out) all.push_back(std::move(*left_out));
  return all;
}

Result made(Session& session, const Desk& desk, const Input& input, Order order) {
  if (!session.arguments.has(options::browser))
    return desk.preview(input, order, {.width = width_of(session.out), .styled = session.out.styled()});
  order.formats = {"html"};
  order.draft = true;
  return desk.publish(input, order);
}
} // namespace

Preview preview(Session& session, const Desk& desk, const Input& input, const Order& order) {
  auto result = made(session, desk, input, order);
  put_first(session, result.outputs);
  Preview out;
  out.state = result.state;
  out.findings = findings_of(session, input, std::move(result.diagnostics.all));
  out.languages = std::move(result.languages);
  if (session.arguments.has(options::browser)) return out.pages = std::move(result.outputs), out;
  const bool several = result.outputs.size() > 1;
  out.text = text_of(result.outputs, several ? desk.languages(folder_of(input.path)) : std::vector<LanguageInfo>(),
                     session.out);
  return out;
}

bool has_errors(const Preview& shown) {
  return std::any_of(shown.findings.begin(), shown.findings.end(),
                     [](const Diagnostic& one) { return one.level == Level::error; });
}

} // namespace dateline::cli
