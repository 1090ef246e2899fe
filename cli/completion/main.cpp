// SPDX-License-Identifier: MIT
// completion SHELL < SKELETON > SCRIPT: puts the tables of the command line into a script that completes it. Run when
// the program is built; not installed.
#include <iostream>
#include <iterator>

#include "tables.h"

namespace {
using namespace dateline::cli;

struct Shell {
  std::string_view name;
  std::string (*tables)();
};
constexpr Shell shells[] = {{"bash", bash_tables}, {"zsh", zsh_tables}, {"fish", fish_tables}};
constexpr std::string_view place = "@tables@\n";
} // namespace

int main(int count, char** words) {
  const std::string skeleton(std::istreambuf_iterator<char>(std::cin), {});
  const auto at = skeleton.find(place);
  for (const auto& shell : shells) {
    if (count != 2 || shell.name != words[1] || at == skeleton.npos) continue;
    std::cout << skeleton.substr(0, at) << shell.tables() << skeleton.substr(at + place.size()) << std::flush;
    return std::cout ? 0 : 1;
  }
  std::cerr << "usage: completion bash|zsh|fish < SKELETON > SCRIPT\n";
  return 2;
}
