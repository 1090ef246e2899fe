// SPDX-License-Identifier: MIT
#pragma once
#include "content/release.h"
