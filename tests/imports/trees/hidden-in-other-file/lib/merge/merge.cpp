// SPDX-License-Identifier: MIT
#include "merge/table.inc"
