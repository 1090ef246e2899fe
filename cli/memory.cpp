// SPDX-License-Identifier: MIT
// A release is made of thousands of small blocks of memory, taken and given back. glibc keeps seven of each size at
// hand, and all others go a way that takes several times as long. Here every block that is given back is kept for the
// next one of its size: what a run holds is what its largest release needed (docs/decisions/017-speed.md).
#include <algorithm>
#include <cstdlib>
#include <new>

#if defined(__SANITIZE_ADDRESS__)
#define DATELINE_KEEPS_BLOCKS 0
#elif defined(__has_feature)
#define DATELINE_KEEPS_BLOCKS !__has_feature(address_sanitizer)
#else
#define DATELINE_KEEPS_BLOCKS 1
#endif

#if DATELINE_KEEPS_BLOCKS

namespace {
struct Block {
  Block* next;
};

constexpr std::size_t step = 16, kinds = 256; // of sizes, up to 4 KiB
thread_local Block* kept[kinds];

std::size_t kind_of(std::size_t size) { return (size + step - 1) / step; }

void* taken(std::size_t size) {
  while (true) {
    if (void* block = std::malloc(size)) return block;
    const auto make_room = std::get_new_handler();
    if (!make_room) throw std::bad_alloc();
    make_room();
  }
}
} // namespace

void* operator new(std::size_t size) {
  const auto kind = kind_of(size);
  if (kind >= kinds) return taken(size);
  auto* const block = kept[kind];
  if (!block) return taken(std::max(kind, std::size_t{1}) * step);
  kept[kind] = block->next;
  return block;
}

void operator delete(void* block, std::size_t size) noexcept {
  const auto kind = kind_of(size);
  if (kind >= kinds || !block) return std::free(block);
  kept[kind] = new (block) Block{kept[kind]};
}

/// Of a size that nobody says.
void operator delete(void* block) noexcept { std::free(block); }

#endif
