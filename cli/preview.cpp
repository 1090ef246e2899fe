// SPDX-License-Identifier: MIT
#include "preview.h"

#include <algorithm>

#include "left_out.h"
#include "report.h"
#include "user_language.h"

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
} // namespace

void put_first(Session& session, std::vector<Output>& outputs) {
  auto wanted = session.arguments.values(options::language);
  if (wanted.empty()) wanted = message_languages();
  const auto place = [&](const Output& output) {
    const auto serves = [&](const std::string& tag) { return is_served(language_tag(tag), {output.language}); };
    return std::find_if(wanted.begin(), wanted.end(), serves) - wanted.begin();
  };
  std::stable_sort(outputs.begin(), outputs.end(),
                   [&](const Output& a, const Output& b) { return place(a) < place(b); });
}

Preview preview(Session& session, const Desk& desk, const Input& input, const Order& order) {
  auto made = desk.preview(input, order, {.width = width_of(session.out), .styled = session.out.styled()});
  Preview out{made.state, {}, std::move(made.diagnostics.all), std::move(made.languages)};
  put_first(session, made.outputs);
  const bool several = made.outputs.size() > 1;
  out.text =
      text_of(made.outputs, several ? desk.languages(folder_of(input.path)) : std::vector<LanguageInfo>(), session.out);
  if (session.quiet()) std::erase_if(out.findings, [](const Diagnostic& one) { return one.level != Level::error; });
  auto left_out = fold_left_out(input, out.findings);
  sort(out.findings);
  if (left_out) out.findings.push_back(std::move(*left_out));
  return out;
}

void judge(Session& session, const Preview& shown) {
  if (std::any_of(shown.findings.begin(), shown.findings.end(),
                  [](const Diagnostic& one) { return one.level == Level::error; }))
    session.note(Status::input);
}

} // namespace dateline::cli
