// SPDX-License-Identifier: MIT
#define HEADER "write/write.h"
#include HEADER
