// SPDX-License-Identifier: MIT
#pragma once
void zip();
