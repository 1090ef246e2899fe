// SPDX-License-Identifier: MIT
#include "write/write.h"
