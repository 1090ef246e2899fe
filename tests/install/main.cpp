// SPDX-License-Identifier: MIT
// A program of somebody else's, which knows no more than what is installed.
#include <cstdio>

#include <dateline.h>

namespace {

/// A disk with nothing on it: the built-in templates are enough for a draft.
class NoFiles final : public dateline::Files {
 public:
  dateline::FileBytes read(const std::string&, std::size_t, const std::string&) const override { return {}; }
  std::vector<std::string> list(const std::string&, const std::string&) const override { return {}; }
  std::string find_upwards(const std::string&, const std::string&) const override { return {}; }
};

} // namespace

int main() {
  const NoFiles files;
  const dateline::Desk desk(files);
  const std::string draft = desk.draft(".", "event", {"en"}, true);
  std::printf("%s %zu\n", std::string(dateline::version()).c_str(), dateline::formats().size());
  return draft.find("template") != std::string::npos && !dateline::rules().empty() ? 0 : 1;
}
