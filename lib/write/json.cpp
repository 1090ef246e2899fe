// SPDX-License-Identifier: MIT
#include "write/json.h"

#include <algorithm>

#include "write/markup.h"

namespace dateline::write {

Json::Json(std::string_view text) : kind(Kind::text), scalar(text) {}
Json::Json(std::int64_t number) : kind(Kind::literal), scalar(std::to_string(number)) {}
Json::Json(bool truth) : kind(Kind::literal), scalar(truth ? "true" : "false") {}

Json Json::object(std::initializer_list<Member> members) {
  Json out(Kind::object);
  for (const auto& [key, value] : members) out.add(key, value);
  return out;
}

Json Json::array(std::initializer_list<Json> items) {
  Json out(Kind::array);
  for (const auto& item : items) out.add(item);
  return out;
}

Json& Json::add(std::string_view key, Json value) {
  if (value.empty()) return *this;
  keys.emplace_back(key);
  items.push_back(std::move(value));
  return *this;
}

Json& Json::add(Json item) {
  if (!item.empty()) items.push_back(std::move(item));
  return *this;
}

bool Json::empty() const { return scalar.empty() && items.empty(); }

namespace {
/// Whether a character may be printed as another: text between these is copied by the run.
bool is_escaped(char c) { return c == '"' || c == '\\' || c == '\n' || c == '\t' || c == '<'; }
} // namespace

struct Json::Printer {
  bool indented;
  std::string out = {};
  std::size_t depth = 0;

  void text(std::string_view content) {
    out += '"';
    const auto whole = clean(content);
    for (std::string_view rest = whole; !rest.empty();) {
      const auto* stop = std::find_if(rest.begin(), rest.end(), is_escaped);
      const auto plain = static_cast<std::size_t>(stop - rest.begin());
      out += rest.substr(0, plain);
      rest.remove_prefix(plain);
      if (rest.empty()) break;
      const char c = rest.front();
      rest.remove_prefix(1);
      if (c == '"' || c == '\\')
        out += '\\', out += c;
      else if (c == '\n' || c == '\t')
        out += c == '\n' ? "\\n" : "\\t";
      else
        out += indented ? "<" : "\\u003c";
    }
    out += '"';
  }

  void line() {
    if (indented) out.append(1, '\n').append(2 * depth, ' ');
  }

  void inside(const Json& json) {
    if (json.items.empty()) return;
    ++depth;
    for (std::size_t n = 0; n < json.items.size(); ++n) {
      if (n > 0) out += ',';
      line();
      if (json.kind == Kind::object) text(json.keys[n]), out += indented ? ": " : ":";
      value(json.items[n]);
    }
    --depth;
    line();
  }

  void value(const Json& json) {
    if (json.kind == Kind::text) return text(json.scalar);
    if (json.kind == Kind::literal) return void(out += json.scalar);
    const bool object = json.kind == Kind::object;
    out += object ? '{' : '[';
    inside(json);
    out += object ? '}' : ']';
  }
};

std::string Json::file() const {
  Printer printer{.indented = true};
  printer.value(*this);
  return printer.out + '\n';
}

std::string Json::script() const {
  Printer printer{.indented = false};
  printer.value(*this);
  return std::move(printer.out);
}

} // namespace dateline::write
