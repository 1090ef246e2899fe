// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>

#include "base/codes.h"
#include "base/text.h"
#include "write/remarks.h"
#include "write/toml_text.h"
#include "write/write.h"

namespace dateline::write {

namespace {
/// Bytes of the file that others take the place of.
struct Edit {
  std::size_t begin = 0, end = 0;
  std::string text;
};

bool begins_with(const TextPath& path, const TextPath& front) {
  return path.size() > front.size() && std::equal(front.begin(), front.end(), path.begin());
}

std::string key_of(const TextPath& path, std::size_t from) {
  std::string out;
  for (auto n = from; n < path.size(); ++n) out += (n > from ? "." : "") + toml_key(path[n]);
  return out;
}

/// The table that a text is written in, where there is none yet: `[quotes.1]`, `[fields]`.
TextPath table_of(const TextPath& path) {
  const bool entry = path.size() > 2 && std::all_of(path[1].begin(), path[1].end(), is_digit);
  return {path.begin(), path.begin() + (entry ? 2 : 1)};
}

class Update {
 public:
  Update(const Translating& what, const TranslatorsFile& file, const Word& word)
      : what_(what), file_(file), word_(word), old_(file.source->text),
        line_end_(old_.find("\r\n") == old_.npos ? "\n" : "\r\n") {}

  TranslatedFile run() {
    if (!file_.has_front) insert(file_.front_begin, "+++\n");
    checksum();
    for (const auto& text : what_.texts)
      if (!is_prose(text.path)) in_front(text);
    for (const auto& field : what_.fields) own_field(field);
    for (const auto& [table, body] : new_tables_) insert(file_.front_end, "\n[" + key_of(table, 0) + "]\n" + body);
    if (!file_.has_front) insert(file_.front_end, "+++\n\n");
    for (const auto& text : what_.texts)
      if (is_prose(text.path)) in_prose(text);
    for (const auto& place : file_.places)
      if (!place.remarks.empty() && !is_there(place.path)) mark_gone(place);
    apply();
    return std::move(out_);
  }

 private:
  void insert(std::size_t at, std::string text) { edits_.push_back({at, at, std::move(text)}); }

  const TextPlace* place_of(const TextPath& path) const {
    for (const auto& place : file_.places)
      if (place.path == path) return &place;
    return nullptr;
  }

  bool is_there(const TextPath& path) const {
    return std::any_of(what_.texts.begin(), what_.texts.end(), [&](const SourceText& one) { return one.path == path; });
  }

  void checksum() {
    const auto line = "translated = " + toml_string(what_.checksum);
    const auto& given = file_.translated;
    if (!place_of({"translated"}))
      insert(file_.front_begin, line + "\n");
    else if (given.span && given.text != what_.checksum)
      edits_.push_back({given.span.begin, given.span.end, toml_string(what_.checksum)});
  }

  bool may_have_changed() const { return !file_.translated.empty() && file_.translated.text != what_.checksum; }

  void renew(const TextPlace& place, const Remarks& remarks) {
    out_.empty += !place.is_filled;
    out_.changed += std::any_of(remarks.begin(), remarks.end(), [](const Remark& one) { return one.word == "was"; });
    replace(place, remarks);
  }

  void replace(const TextPlace& place, const Remarks& remarks) {
    if (same(place.remarks, remarks)) return;
    insert(place.at, written(remarks, is_prose(place.path))); // in prose, where the first of the old ones begins
    for (const auto& one : place.remarks) edits_.push_back({one.begin, one.end, {}});
  }

  void mark_gone(const TextPlace& place) {
    ++out_.gone;
    auto remarks = place.remarks;
    if (find(remarks, "gone")) return;
    remarks.push_back({"gone", {word_("translate-gone", what_.language, {})}});
    replace(place, remarks);
  }

  Remarks remarks_on(const SourceText& text, const TextPlace* place) const {
    auto out = place ? remarks(text, *place, may_have_changed()) : Remarks{{"source", lines_of(text)}};
    Remark blanks{"blanks", {}};
    for (const auto& name : text.blanks) {
      const auto said = what_.blank(name);
      blanks.lines.push_back(harmless("{" + name + "}" + (said.empty() ? "" : ": " + said)));
    }
    if (!blanks.lines.empty()) out.push_back(std::move(blanks));
    return out;
  }

  void in_front(const SourceText& text) {
    const auto* place = place_of(text.path);
    const auto remarks = remarks_on(text, place);
    if (place) return renew(*place, remarks);
    const auto above = toml_comment(what_.help(text.path)) + written(remarks, false);
    if (text.is_shared) return offer(text, above);
    ++out_.empty;
    const bool several = text.text.find('\n') != text.text.npos;
    add_key(text.path, above, text.is_list ? "[]" : several ? "\"\"\"\n\"\"\"" : "\"\"");
  }

  /// What serves as it is: a comment, for whoever wants to say it otherwise in this language.
  void offer(const SourceText& text, const std::string& above) {
    if (is_offered(text.path)) return;
    std::string value = text.is_list ? "" : toml_string(text.text);
    if (text.is_list)
      for (const char c : text.text) value += c == '\n' ? "\n# " : std::string(c == '\r' ? 0 : 1, c);
    add_key(text.path, above + "# ", value);
  }

  /// Whether the key stands in a comment of the table that it would be written in.
  bool is_offered(const TextPath& path) const {
    TextPath table;
    std::size_t begin = file_.front_begin;
    for (const auto& next : file_.tables) {
      if (is_comment(begin, next.at, table, path)) return true;
      table = next.path, begin = next.end;
    }
    return is_comment(begin, file_.front_end, table, path);
  }

  bool is_comment(std::size_t begin, std::size_t end, const TextPath& table, const TextPath& path) const {
    if (!begins_with(path, table)) return false;
    const auto line = "\n# " + key_of(path, table.size()) + " = ";
    const auto lines = std::string_view(old_).substr(0, end);
    return lines.find(line, begin == 0 ? 0 : begin - 1) != lines.npos;
  }

  /// Where a key can be added: behind what stands in a table that is there, and how it is called in it.
  struct Spot {
    std::size_t at = 0, from = 0;
  };

  std::optional<Spot> spot_for(const TextPath& path) const {
    std::optional<Spot> out;
    for (const auto& table : file_.tables)
      if (begins_with(path, table.path) && (!out || table.path.size() > out->from))
        out = Spot{table.end, table.path.size()};
    for (const auto& place : file_.places) {
      if (is_prose(place.path)) continue;
      const TextPath table(place.path.begin(), place.path.begin() + static_cast<std::ptrdiff_t>(place.header));
      const bool beside = path.size() > 1 && begins_with(place.path, table_of(path));
      if (out ? place.header == out->from && begins_with(path, table) && place.end > out->at : beside)
        out = Spot{place.end, place.header};
    }
    if (out || path.size() > 1) return out;
    return Spot{end_of_top(), 0};
  }

  /// Before the first line that opens a table.
  std::size_t end_of_top() const {
    const std::size_t first = file_.tables.empty() ? file_.front_end : file_.tables.front().at;
    std::size_t out = file_.front_begin;
    for (const auto& place : file_.places)
      if (place.at < first && !is_prose(place.path)) out = std::max<std::size_t>(out, place.end);
    return out;
  }

  void add_key(const TextPath& path, const std::string& above, const std::string& value) {
    if (const auto spot = spot_for(path))
      return insert(spot->at, "\n" + above + key_of(path, spot->from) + " = " + value + "\n");
    const auto table = table_of(path);
    auto& body = new_table(table);
    body += (body.empty() ? "" : "\n") + above + key_of(path, table.size()) + " = " + value + "\n";
  }

  std::string& new_table(const TextPath& table) {
    for (auto& [path, body] : new_tables_)
      if (path == table) return body;
    return new_tables_.emplace_back(table, "").second;
  }

  /// One that the template has for this language: a comment, since its default reads well.
  void own_field(const LanguageField& field) {
    const auto front = std::string_view(old_).substr(file_.front_begin, file_.front_end - file_.front_begin);
    if (front.find(field.name) != front.npos) return;
    const auto fallback = field.fallback ? field.fallback->source.text : std::string();
    add_key({"fields", field.name}, toml_comment(field.help.text) + "# ", toml_string(fallback));
  }

  void in_prose(const SourceText& text) {
    const auto* place = place_of(text.path);
    const auto remarks = remarks_on(text, place);
    if (place) {
      behind_ = place->end;
      return renew(*place, remarks);
    }
    if (text.is_shared) return; // a section that stood there would be a place
    ++out_.empty;
    const auto at = behind_ ? *behind_ : old_.size();
    const bool apart = at == 0 || old_.substr(0, at).ends_with("\n\n") || old_.substr(0, at).ends_with("\r\n\r\n");
    const bool whole = at == 0 || old_[at - 1] == '\n';
    insert(at, std::string(whole ? "" : "\n") + (apart ? "" : "\n") + "<!-- " + text.path.back() + " -->\n" +
                   written(remarks, true) + "\n");
  }

  void apply() {
    std::stable_sort(edits_.begin(), edits_.end(), [](const Edit& a, const Edit& b) { return a.begin < b.begin; });
    std::size_t done = 0;
    for (const auto& edit : edits_) {
      out_.text.append(old_, done, edit.begin - done);
      for (const char c : edit.text) out_.text += c == '\n' ? line_end_ : std::string(1, c);
      done = edit.end;
    }
    out_.text.append(old_, done);
  }

  const Translating& what_;
  const TranslatorsFile& file_;
  const Word& word_;
  const std::string& old_;
  std::string line_end_;
  std::vector<Edit> edits_;
  std::vector<std::pair<TextPath, std::string>> new_tables_;
  std::optional<std::size_t> behind_; // the last section that is there and has been passed
  TranslatedFile out_;
};
} // namespace

std::string translation_head(const Translating& what, const Word& word) {
  const auto say = [&](std::string_view message, const std::vector<Argument>& arguments = {}) {
    return toml_comment(word(message, what.language, arguments));
  };
  return "+++\n" +
         say("translate-head",
             {{"release", what.release}, {"name", language_name(what.language)}, {"language", what.language}}) +
         say("translate-head-write") + say("translate-head-optional") + say("translate-head-blanks") +
         say("translate-head-marks") + "translated = " + toml_string("") + "\n+++\n";
}

TranslatedFile translation(const Translating& what, const TranslatorsFile& file, const Word& word) {
  return Update(what, file, word).run();
}

} // namespace dateline::write
