// SPDX-License-Identifier: MIT
#include "dateline.h"

#include "merge/merge.h"
#include "write/write.h"
Source publish() { return merge({}).source; }
