// SPDX-License-Identifier: MIT
#pragma once
#include "base/source.h"
Source publish();
