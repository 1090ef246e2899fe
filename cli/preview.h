// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "session.h"

namespace dateline::cli {

/// A release as it reads on standard output, or, with `--browser`, as pages.
struct Preview {
  FileState state = FileState::read; // otherwise the file could not be opened, and nothing else is here
  std::string text;                  // each language behind the other, that of the user first
  std::vector<Output> pages;         // in the same order
  std::vector<Diagnostic> findings;  // what `check` would print
  std::vector<std::string> languages;
};

Preview preview(Session& session, const Desk& desk, const Input& input, const Order& order);

bool has_errors(const Preview& shown);

} // namespace dateline::cli
