// SPDX-License-Identifier: MIT
#pragma once

#include "session.h"
#include "terminal/columns.h"

namespace dateline::cli {

/// The facts that hold here; with `--due`, those of this folder and the ones below it that are to be looked at by that
/// day, by day, and the chapter's `about` and the releases that are.
Rows fact_rows(Session& session);

} // namespace dateline::cli
