// SPDX-License-Identifier: MIT
#pragma once

#include "session.h"

namespace dateline::cli {

/// `new --kit`: writes a folder with facts.toml and a draft of each kind.
void write_kit(Session& session);

} // namespace dateline::cli
