// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "options.h"

namespace dateline::cli {

class Session;

/// The day that an option names: "2026-11-26"; empty if it is none, which is reported.
std::string day_of(Session& session, const Option& option);
/// The day that dates are compared with: of `--today`, else of SOURCE_DATE_EPOCH, else of the clock, in UTC. Empty if
/// one of these is no day, which is reported.
std::string today(Session& session);

} // namespace dateline::cli
