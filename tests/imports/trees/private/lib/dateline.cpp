// SPDX-License-Identifier: MIT
#include "write/zip.h"
