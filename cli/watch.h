// SPDX-License-Identifier: MIT
#pragma once

#include "session.h"

namespace dateline::cli {

/// Shows a release on the terminal, and again whenever something that it is made from is saved, or the terminal has
/// another size, until the user ends it.
void watch(Session& session, const Input& input, const Order& order);

} // namespace dateline::cli
