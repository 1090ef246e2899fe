// SPDX-License-Identifier: MIT
#pragma once
#include "content/release.h"
Release merge(const Release& release);
