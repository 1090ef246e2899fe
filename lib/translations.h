// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "shelf.h"

namespace dateline {

/// The folder of a release's files of one language: "launch" beside "launch.toml". Empty if there can be none.
std::string translations_folder(const std::string& release);

Layer translations_layer(const Files& files, const House& house, const std::string& release);

/// Puts what lies there into the release: a file for each language that it has. What is none of its languages is
/// `unknown-language`; the bytes of the others are added to `inputs`. `loaded` may be null.
void add_translations(const Files& files, Shelf& shelf, const House& house, const std::string& path,
                      const LoadedTemplate* loaded, input::ReleaseFile& file, std::string& inputs,
                      Diagnostics& diagnostics);

/// The texts of a release that are to be said in a language: its own, and those of its template if that has none in
/// this language.
std::vector<SourceText> texts_to_translate(Shelf& shelf, const House& house, const LoadedTemplate* loaded,
                                           const input::ReleaseFile& file, const std::string& language);

/// By which it is known whether texts have changed: the order in which they stand does not count.
std::string checksum_of(std::vector<SourceText> texts);

} // namespace dateline
