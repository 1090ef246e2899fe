// SPDX-License-Identifier: MIT
#include <expat_external.h/expat.h>
