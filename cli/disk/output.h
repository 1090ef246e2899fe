// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "disk/disk.h"
#include "disk/journal.h"
#include "disk/manifest.h"
#include "disk/sorted_lines.h"
#include "status.h"

namespace dateline::cli {

/// What became of a file. Unless it is done: the system's error number, if there was one.
struct Written {
  Status status = Status::done;
  int error = 0;

  explicit operator bool() const { return status == Status::done; }
};

/// How files are written.
struct Writing {
  bool force = false; // over what is somebody else's
  bool fresh = false; // over nothing at all
  bool sync = true;
  bool with_folder = false; // which is made if it is not there
};

/// Writes a file whole or not at all, in any folder. One that is there is left as it is, unless it holds these bytes or
/// `force` is set. A device or a pipe is written to as it is.
Written write_file(const std::string& path, std::string_view bytes, const Writing& writing);

/// Whether a file can be written in a folder, or the folder be made where it is to be, as far as that can be told
/// before it is tried.
Written may_write_in(std::string folder);

/// Makes a folder, and those over it, unless it is there; false, and errno, if it cannot.
bool make_folder(const std::string& path);

/// A folder that outputs go to: locked for the run, with the manifest of what was written there before. Of however many
/// files that tells, little is held in memory.
class OutputFolder {
 public:
  OutputFolder(std::string path, Writing writing) : path_(std::move(path)), writing_(writing) {}

  /// Makes the folder if need be, locks it and reads its manifest. busy, not_written; not_ours: its manifest is of
  /// another kind.
  Written open();
  /// Writes a file unless it is somebody else's.
  Written write(const std::string& name, std::string_view bytes, const Hash& inputs_hash);
  /// Syncs the folder, writes the manifest, and syncs it again.
  Written finish();

 private:
  Written read_manifest(const Handle& manifest);
  Written read_journal();
  Written of_another_kind() const;
  Written put(const std::string& name, std::string_view bytes);
  Written put_over(const std::string& name, std::string_view bytes) const;
  Written write_manifest(std::string_view owner = {});

  std::string path_;
  Writing writing_;
  Handle folder_;
  Journal journal_{folder_};
  std::vector<Hash> ours_;     // what was written before: a mark of each file, sorted
  SortedLines lines_{folder_}; // of the manifest
  bool any_ = false;           // a file of this run is there
  bool looks_first_ = false;   // something may stand in the way: there is a manifest, or something did before
};

} // namespace dateline::cli
