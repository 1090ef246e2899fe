// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::write {

/// A value of JSON (RFC 8259). The members of an object stay in the order in which they were added; an empty text, list
/// or object says nothing, and is left out where it would be a member or an item.
class Json {
 public:
  using Member = std::pair<std::string_view, Json>;

  Json(std::string_view words);
  Json(const std::string& words) : Json(std::string_view(words)) {}
  Json(const char* words) : Json(std::string_view(words)) {}
  Json(std::int64_t value);
  Json(int value) : Json(std::int64_t{value}) {}
  Json(bool truth);

  static Json object(std::initializer_list<Member> members = {});
  static Json array(std::initializer_list<Json> items = {});

  Json& add(std::string_view key, Json value); // to an object
  Json& add(Json item);                        // to an array
  Json& place(Json item);                      // to one in which the place says what an item is: an empty one too
  bool empty() const;

  /// As a file: two spaces a level, a line feed at its end.
  std::string file() const;
  /// On one line, with no `<`, so that it may stand in a `script` element.
  std::string script() const;

 private:
  enum class Kind : std::uint8_t { text, number, truth, array, object };
  struct Printer;
  explicit Json(Kind chosen) : kind(chosen) {}
  void append_to(std::string& out) const;

  Kind kind;
  std::string text = {};
  std::int64_t number = 0; // or a truth
  std::vector<std::string> keys;
  std::vector<Json> items;
};

} // namespace dateline::write
