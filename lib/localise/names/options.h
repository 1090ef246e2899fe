// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

namespace dateline::names {

enum class Order : std::uint8_t { given_first, surname_first, sorting };
enum class Length : std::uint8_t { long_form, medium, short_form };
enum class Usage : std::uint8_t { referring, addressing, monogram };
enum class Formality : std::uint8_t { formal, informal };

/// What a name is printed for. What is not given is the locale's default; of the order, what the name is like.
struct Options {
  std::optional<Order> order;
  std::optional<Length> length;
  Usage usage = Usage::referring;
  std::optional<Formality> formality;
  bool surname_capitals = false; // {surname} in capitals wherever it stands
};

/// A locale has patterns for each order, length, usage and formality, but for sorting only to refer to somebody.
constexpr std::size_t cells = 42;
constexpr std::size_t cell(Order order, Length length, Usage usage, Formality formality) {
  const auto row = static_cast<std::size_t>(order) * 3 + static_cast<std::size_t>(length);
  const auto column = static_cast<std::size_t>(formality);
  if (order == Order::sorting) return 36 + static_cast<std::size_t>(length) * 2 + column;
  return (row * 3 + static_cast<std::size_t>(usage)) * 2 + column;
}

} // namespace dateline::names
