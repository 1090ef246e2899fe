// SPDX-License-Identifier: MIT
#pragma once
void write();
