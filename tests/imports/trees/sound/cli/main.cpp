// SPDX-License-Identifier: MIT
#include <filesystem>

#include "dateline.h"
int main() { publish(); }
