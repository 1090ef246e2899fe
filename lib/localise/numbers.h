// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "content/fact.h"

namespace dateline::localise {

/// Numbers as a language groups and writes them.
class Numbers {
 public:
  /// `money`: how a currency is written, "symbol", "code" or "name".
  explicit Numbers(std::string icu_locale, std::string money = "symbol");
  ~Numbers();

  std::string decimal(double number) const;
  std::string percent(double percent) const;
  std::string money(const Money& money) const;
  /// In a blank's style: "over", "short", "integer", "percent", "::compact-long", "::unit/meter".
  std::string styled(double number, std::string_view style) const;

 private:
  std::string rounded_to(double number, bool down) const;

  std::string locale_, money_;
  struct Icu;
  std::unique_ptr<Icu> icu_;
};

} // namespace dateline::localise
