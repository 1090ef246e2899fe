// SPDX-License-Identifier: MIT
#include "write/json.h"

#include <nlohmann/json.hpp>

#include "write/markup.h"

namespace dateline::write {

Json::Json(std::string_view words) : kind(Kind::text), text(words) {}
Json::Json(std::int64_t value) : kind(Kind::number), number(value) {}
Json::Json(bool truth) : kind(Kind::truth), number(truth) {}

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

Json& Json::add(Json item) { return item.empty() ? *this : place(std::move(item)); }

Json& Json::place(Json item) {
  items.push_back(std::move(item));
  return *this;
}

bool Json::empty() const { return kind == Kind::text ? text.empty() : kind >= Kind::array && items.empty(); }

/// Turns a value into one of nlohmann-json, which prints it.
struct Json::Printer {
  using Value = nlohmann::ordered_json;

  static Value list(const Json& json) {
    auto out = Value::array();
    for (const auto& item : json.items) out.push_back(value(item));
    return out;
  }
  static Value members(const Json& json) {
    auto out = Value::object_t();
    for (std::size_t n = 0; n < json.items.size(); ++n) out.emplace_back(clean(json.keys[n]), value(json.items[n]));
    return out;
  }
  static Value value(const Json& json) {
    switch (json.kind) {
    case Kind::text: return clean(json.text);
    case Kind::number: return json.number;
    case Kind::truth: return json.number != 0;
    case Kind::array: return list(json);
    case Kind::object: break;
    }
    return members(json);
  }
};

std::string Json::file() const { return Printer::value(*this).dump(2) + '\n'; }

void Json::append_to(std::string& out) const {
  switch (kind) {
  case Kind::text: return append_quoted(out, text);
  case Kind::number: out += std::to_string(number); return;
  case Kind::truth: out += number != 0 ? "true" : "false"; return;
  default: break;
  }
  out += kind == Kind::array ? '[' : '{';
  for (std::size_t n = 0; n < items.size(); ++n) {
    if (n > 0) out += ',';
    if (kind == Kind::object) append_quoted(out, keys[n]), out += ':';
    items[n].append_to(out);
  }
  out += kind == Kind::array ? ']' : '}';
}

std::string Json::script() const {
  std::string out;
  append_to(out);
  return out;
}

} // namespace dateline::write
