// SPDX-License-Identifier: MIT
#pragma once

#include "job.h"

namespace dateline {

/// The stages, for one release each, in their order: what they make is put into the job. Each passes by what has come
/// to its end before it.
void open_input(Job& job);
void read_release(Job& job);
void make_fields(Job& job);
void make_documents(Job& job);
void proof_documents(Job& job);

} // namespace dateline
