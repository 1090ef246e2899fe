// SPDX-License-Identifier: MIT
#pragma once

namespace dateline::cli {

/// Gives 0 to 2 something to stand for, so that no file that is opened later becomes standard output: what is then read
/// from or written to them fails.
void fill_standard_streams();

/// From now on INT, TERM and HUP are only noted, so that a run can tidy up; writing to a closed pipe is an error.
void catch_signals();

/// Whether the run was asked to end.
bool interrupted();
/// To end by SIGPIPE as soon as everything is tidy; false if the caller of the program wants that ignored.
bool end_by_broken_pipe();

/// Ends by the signal that was noted, as the shell expects; comes back if there was none.
void end_by_signal();

} // namespace dateline::cli
