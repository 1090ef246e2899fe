// SPDX-License-Identifier: MIT
#include "dateline.h"

#include "base/files.h"
