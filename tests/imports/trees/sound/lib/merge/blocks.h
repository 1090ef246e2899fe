// SPDX-License-Identifier: MIT
#pragma once
#include "content/release.h"
inline Release blocks(const Release& release) { return release; }
