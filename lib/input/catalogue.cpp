// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <map>

#include "base/message.h"
#include "base/suggest.h"
#include "base/text.h"
#include "base/unicode.h"
#include "content/common_blanks.h"
#include "input/input.h"
#include "input/json.h"
#include "input/keys.h"
#include "input/limits.h"

namespace dateline::input {

namespace {
const std::vector<std::string>& plural_forms() {
  static const std::vector<std::string> forms = {"zero", "one", "two", "few", "many", "other"};
  return forms;
}

bool is_name(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return is_alphanumeric(c) || c == '_' || c == '-'; });
}

/// The first brace of a word that is not part of a `{name}`.
std::optional<std::size_t> stray_brace(std::string_view word) {
  for (auto at = word.find_first_of("{}"); at != word.npos; at = word.find_first_of("{}", at)) {
    const auto close = word.find_first_of("{}", at + 1);
    const bool blank = word[at] == '{' && close != word.npos && word[close] == '}';
    if (!blank || !is_name(word.substr(at + 1, close - at - 1))) return at;
    at = close + 1;
  }
  return std::nullopt;
}

/// Takes out what a parent says of a word: as one word or as the forms of a plural.
void forget(const std::string& key, Catalogue& catalogue) {
  auto& words = catalogue.words;
  words.erase(key);
  const auto forms = key + ".";
  for (auto at = words.lower_bound(forms); at != words.end() && at->first.starts_with(forms);) at = words.erase(at);
}

/// The names of a word's blanks, with where each begins.
std::vector<std::pair<std::size_t, std::string>> blanks_of(std::string_view word) {
  std::vector<std::pair<std::size_t, std::string>> out;
  for (auto at = word.find('{'); at != word.npos; at = word.find('{', at + 1))
    if (const auto close = word.find('}', at); close != word.npos)
      out.emplace_back(at, word.substr(at + 1, close - at - 1));
  return out;
}

class Reader {
 public:
  Reader(Catalogue& catalogue, const Catalogue* model, Diagnostics& diagnostics)
      : catalogue_(catalogue), model_(model), diagnostics_(diagnostics) {}

  void read(const std::vector<JsonMember>& members) {
    std::map<std::string_view, const JsonMember*> seen;
    for (const auto& member : members) {
      const auto [first, fresh] = seen.emplace(member.key, &member);
      if (!fresh)
        twice(member, *first->second);
      else if (member.key != "@metadata")
        entry(member);
    }
  }

 private:
  void entry(const JsonMember& member) {
    if (model_ && !is_in_model(member.key)) return unknown_key(member);
    if (const auto* text = std::get_if<Excerpt>(&member.value.data)) {
      forget(member.key, catalogue_);
      word(is_plural(member.key) ? member.key + ".other" : member.key, *text);
    } else if (const auto* forms = std::get_if<std::vector<JsonMember>>(&member.value.data)) {
      if (model_ && model_->words.contains(member.key)) return bad_type(member);
      forget(member.key, catalogue_);
      plural(member, *forms);
    } else {
      bad_type(member);
    }
  }

  void plural(const JsonMember& member, const std::vector<JsonMember>& forms) {
    std::map<std::string_view, const JsonMember*> seen;
    for (const auto& form : forms) {
      const auto [first, fresh] = seen.emplace(form.key, &form);
      if (!fresh)
        twice(form, *first->second);
      else if (std::find(plural_forms().begin(), plural_forms().end(), form.key) == plural_forms().end())
        no_form(form);
      else if (const auto* text = std::get_if<Excerpt>(&form.value.data))
        word(member.key + "." + form.key, *text);
      else
        bad_type(form);
    }
    if (seen.contains("other")) return missing_forms(member, seen);
    diagnostics_.add({.rule = "bad-json",
                      .message = "bad-json-no-other",
                      .span = member.key_span,
                      .arguments = {{"key", member.key}},
                      .help = "bad-json-no-other-form"});
  }

  /// The language has more forms than were given: some numbers would read wrong.
  void missing_forms(const JsonMember& member, const std::map<std::string_view, const JsonMember*>& given) {
    if (catalogue_.language.empty()) return;
    auto missing = plural_categories(catalogue_.language);
    std::erase_if(missing, [&](const std::string& form) { return given.contains(form); });
    if (missing.empty()) return;
    diagnostics_.add(
        {.rule = "bad-json",
         .message = "bad-json-forms",
         .span = member.key_span,
         .arguments = {{"key", member.key}, {"list", with_commas(missing)}, {"language", catalogue_.language}},
         .help = "bad-json-forms-form"});
  }

  /// A word that English has in forms.
  bool is_plural(const std::string& key) const { return model_ && model_->words.contains(key + ".other"); }

  void word(const std::string& key, const Excerpt& text) {
    report_hidden(text, diagnostics_);
    catalogue_.words[key] = text.text;
    const auto stray = stray_brace(text.text);
    if (!stray) return model_ ? check_blanks(key, text) : void();
    diagnostics_.add({.rule = "bad-blank",
                      .message = "bad-blank-word",
                      .span = text.at(*stray, *stray + 1),
                      .arguments = {{"key", key}, {"form", "{name}"}},
                      .help = "bad-blank-word-form"});
  }

  bool is_in_model(const std::string& key) const {
    return key.starts_with("message-") || model_->words.contains(key) || is_plural(key);
  }

  void unknown_key(const JsonMember& member) {
    std::vector<std::string> names;
    for (const auto& [key, word] : model_->words) names.push_back(key.substr(0, key.find('.')));
    const auto near = nearest(member.key, names);
    diagnostics_.add({.rule = "unknown-key",
                      .message = "unknown-key",
                      .span = member.key_span,
                      .arguments = {{"key", member.key}, {"nearest", near}},
                      .help = near.empty() ? "" : "did-you-mean"});
  }

  /// What a word may say: what the model's says in its place, and what every word may.
  void check_blanks(const std::string& key, const Excerpt& text) {
    std::vector<std::string> names(common_blanks.begin(), common_blanks.end());
    names.emplace_back("count");
    const auto stem = key.substr(0, key.find('.'));
    for (auto at = model_->words.lower_bound(stem); at != model_->words.end() && at->first.starts_with(stem); ++at)
      for (auto& [begin, name] : blanks_of(at->second)) names.push_back(std::move(name));
    for (const auto& [begin, name] : blanks_of(text.text)) {
      if (std::find(names.begin(), names.end(), name) != names.end()) continue;
      const auto near = nearest(name, names);
      diagnostics_.add({.rule = "unknown-blank",
                        .message = "unknown-blank",
                        .span = text.at(begin + 1, begin + 1 + name.size()),
                        .arguments = {{"name", name}, {"nearest", near}},
                        .help = near.empty() ? "" : "did-you-mean"});
    }
  }

  void twice(const JsonMember& second, const JsonMember& first) {
    report_twice(second.key, second.key_span, first.key_span, diagnostics_);
  }

  void no_form(const JsonMember& form) {
    const auto near = nearest(form.key, plural_forms());
    std::vector<Argument> arguments = {{"form", form.key}};
    if (!near.empty()) arguments.push_back({"nearest", near});
    diagnostics_.add({.rule = "bad-json",
                      .message = "bad-json-plural",
                      .span = form.key_span,
                      .arguments = std::move(arguments),
                      .help = near.empty() ? "bad-json-plural-form" : "did-you-mean"});
  }

  void bad_type(const JsonMember& member) {
    diagnostics_.add({.rule = "bad-type",
                      .message = "bad-type-text",
                      .span = member.value.span,
                      .arguments = {{"key", member.key}},
                      .help = "bad-type-word-form"});
  }

  Catalogue& catalogue_;
  const Catalogue* model_;
  Diagnostics& diagnostics_;
};
} // namespace

void read_catalogue(const SourcePtr& source, Catalogue& catalogue, Diagnostics& diagnostics, const Catalogue* model) {
  const auto json = read_json(source, diagnostics);
  if (!json) return;
  if (const auto* members = std::get_if<std::vector<JsonMember>>(&json->data))
    return Reader(catalogue, model, diagnostics).read(*members);
  diagnostics.add({.rule = "bad-json",
                   .message = "bad-json-object",
                   .span = {source, 0, static_cast<std::uint32_t>(std::min<std::size_t>(1, source->text.size()))},
                   .arguments = {},
                   .help = "bad-json-object-form"});
}

void read_packed_words(std::string_view packed, Catalogue& catalogue) {
  const bool fresh = catalogue.words.empty();
  std::string last;
  while (!packed.empty()) {
    const auto line = packed.substr(0, packed.find('\n'));
    packed.remove_prefix(line.size() + 1);
    const auto tab = line.find('\t');
    const auto key = line.substr(0, tab);
    if (const auto word = key.substr(0, key.find('.')); !fresh && word != last) forget(last = word, catalogue);
    catalogue.words.emplace_hint(catalogue.words.end(), key, line.substr(tab + 1)); // sorted, but for "a.b" and "a-b"
  }
}

} // namespace dateline::input
