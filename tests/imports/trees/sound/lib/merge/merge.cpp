// SPDX-License-Identifier: MIT
#include "merge/merge.h"

#include "merge/blocks.h"
Release merge(const Release& release) { return blocks(release); }
