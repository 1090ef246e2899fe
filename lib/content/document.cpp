// SPDX-License-Identifier: MIT
#include "content/document.h"

namespace dateline {

namespace {
struct PlainText {
  std::string& out;

  void operator()(const Run& run) const { out += run.text; }
  void operator()(const Code& code) const { out += code.text; }
  void operator()(const Break&) const { out += '\n'; }
  void operator()(const auto& nested) const {
    for (const auto& inner : nested.content) std::visit(*this, inner.node);
  }
};
} // namespace

std::string plain_text(const Line& line) {
  std::string out;
  for (const auto& part : line) std::visit(PlainText{out}, part.node);
  return out;
}

} // namespace dateline
