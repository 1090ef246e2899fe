// SPDX-License-Identifier: MIT
#include "content/value.h"

#include <fmt/compile.h>
#include <fmt/format.h>

namespace dateline {

std::string written(const std::optional<Date>& date) {
  return date ? fmt::format(FMT_COMPILE("{:04}-{:02}-{:02}"), date->year, date->month, date->day) : std::string();
}

} // namespace dateline
