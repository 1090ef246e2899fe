// SPDX-License-Identifier: MIT
#pragma once
#include "base/source.h"
struct Release { Source source; };
