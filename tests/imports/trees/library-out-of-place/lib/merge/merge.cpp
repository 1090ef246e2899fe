// SPDX-License-Identifier: MIT
#include <unicode/utf8.h>
