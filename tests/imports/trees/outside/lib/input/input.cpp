// SPDX-License-Identifier: MIT
#include <filesystem>
