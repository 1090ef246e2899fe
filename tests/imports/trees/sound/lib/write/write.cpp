// SPDX-License-Identifier: MIT
#include "write/write.h"

#include <zlib.h>
void write(const Release&) { zlibVersion(); }
