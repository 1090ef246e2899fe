// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace dateline::cli {

/// Exit statuses: man/dateline.1 has the same table.
enum class Status : std::uint8_t {
  done = 0,
  input = 1,        // an input has errors
  usage = 2,        // wrong on the command line
  fault = 70,       // of the program
  not_ours = 73,    // it would overwrite what it did not write
  not_written = 74, // disk, rights
  busy = 75,        // another run is using the output folder
};

/// Of what occurred in a run, that which its status tells: 70, 74, 75, 73, 2, 1.
constexpr Status graver(Status a, Status b) {
  for (const auto status :
       {Status::fault, Status::not_written, Status::busy, Status::not_ours, Status::usage, Status::input})
    if (a == status || b == status) return status;
  return Status::done;
}

} // namespace dateline::cli
