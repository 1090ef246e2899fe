// SPDX-License-Identifier: MIT
#include "disk/sorted_lines.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <utility>

#include "disk/temporary.h"
#include "signals.h"

namespace dateline::cli {

std::string_view key_of(std::string_view line) { return line.substr(0, line.find('\t')); }

namespace {
/// In bytes: a name, two hashes, versions. What is longer is none of ours.
constexpr std::size_t longest_line = std::size_t{1} << 14;
} // namespace

bool LineReader::next() {
  begin_ = next_;
  for (auto searched = begin_;;) {
    const auto end = bytes_.find('\n', searched);
    if (end != bytes_.npos) return size_ = end - begin_, next_ = end + 1, true;
    bytes_.erase(0, begin_);
    begin_ = next_ = size_ = 0;
    if (bytes_.size() > longest_line) bytes_.clear();
    searched = bytes_.size();
    if (!read_more()) return false;
  }
}

bool LineReader::read_more() {
  constexpr off_t at_once = 4096;
  const auto wanted = static_cast<std::size_t>(std::min(at_once, end_ - at_));
  if (wanted == 0) return false;
  const auto have = bytes_.size();
  bytes_.resize(have + wanted);
  auto count = pread(file_, bytes_.data() + have, wanted, at_);
  while (count < 0 && errno == EINTR && !interrupted()) count = pread(file_, bytes_.data() + have, wanted, at_);
  failed_ = count < 0;
  if (failed_) count = 0;
  bytes_.resize(have + static_cast<std::size_t>(count));
  at_ += count;
  return count > 0;
}

bool SortedLines::add(std::string_view line) {
  constexpr std::size_t at_hand = std::size_t{1} << 17;
  text_.append(line) += '\n';
  return text_.size() < at_hand || put_aside();
}

std::vector<std::string_view> SortedLines::sorted() const {
  std::vector<std::string_view> lines;
  for (std::string_view rest = text_; !rest.empty(); rest.remove_prefix(lines.back().size() + 1))
    lines.push_back(rest.substr(0, rest.find('\n')));
  std::stable_sort(lines.begin(), lines.end(), [](auto a, auto b) { return key_of(a) < key_of(b); });
  const auto last_of_each =
      std::unique(lines.rbegin(), lines.rend(), [](auto a, auto b) { return key_of(a) == key_of(b); }).base();
  lines.erase(lines.begin(), last_of_each);
  return lines;
}

namespace {
/// False, and errno, if it cannot be written whole.
bool write_at(int file, std::string_view bytes, off_t at) {
  while (!bytes.empty()) {
    const auto count = pwrite(file, bytes.data(), bytes.size(), at);
    if (count < 0 && errno == EINTR && !interrupted()) continue;
    if (count < 0) return false;
    at += count;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}
} // namespace

bool SortedLines::put_aside() {
  if (!file_) file_ = nameless_file(folder_.get());
  if (!file_) return false;
  std::string part;
  part.reserve(text_.size());
  for (const auto line : sorted()) part.append(line) += '\n';
  const auto begin = ends_.empty() ? 0 : ends_.back();
  if (!write_at(file_.get(), part, begin)) return false;
  ends_.push_back(begin + static_cast<off_t>(part.size()));
  text_.clear();
  return true;
}

bool SortedLines::each(const std::function<bool(std::string_view)>& take) {
  if (!ends_.empty()) return (text_.empty() || put_aside()) && merge(take);
  const auto lines = sorted();
  return std::all_of(lines.begin(), lines.end(), take);
}

bool SortedLines::merge(const std::function<bool(std::string_view)>& take) {
  std::vector<LineReader> parts;
  off_t begin = 0;
  for (const auto end : ends_) parts.emplace_back(file_.get(), std::exchange(begin, end), end);
  // A heap of the parts by their lines; of one key, the part that was written last comes first.
  const auto comes_later = [](const LineReader* a, const LineReader* b) {
    const auto order = key_of(a->line()).compare(key_of(b->line()));
    return order == 0 ? a < b : order > 0;
  };
  std::vector<LineReader*> heap;
  const auto advance = [&](LineReader& part) {
    if (!part.next()) return !part.failed();
    heap.push_back(&part);
    std::push_heap(heap.begin(), heap.end(), comes_later);
    return true;
  };
  if (!std::all_of(parts.begin(), parts.end(), advance)) return false;
  for (std::optional<std::string> last; !heap.empty();) {
    std::pop_heap(heap.begin(), heap.end(), comes_later);
    auto& part = *heap.back();
    heap.pop_back();
    if (last != key_of(part.line())) {
      last = key_of(part.line());
      if (!take(part.line())) return false;
    }
    if (!advance(part)) return false;
  }
  return true;
}

} // namespace dateline::cli
