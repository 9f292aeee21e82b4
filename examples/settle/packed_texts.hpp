// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_PACKED_TEXTS_HPP
#define SETTLE_PACKED_TEXTS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

namespace settling {

struct no_payload {};

/// A set of texts that only grows, each with a payload: small, exact, and one or two memory accesses a search.
///
/// An entry is kept once, in big pages: its payload, its length, its text. It is found through a table of 8-byte slots
/// that is at most three quarters full. So a text costs its bytes + 1 (length) + 11 to 21 (slots) + its payload, and
/// nothing for pointers, nodes or rounding up.
template <class Payload = no_payload>
class packed_texts {
  static_assert(std::is_trivially_copyable_v<Payload>);

 public:
  /// Where an entry lies; stays valid.
  using place = std::uint64_t;

  std::optional<place> find(std::string_view text) const noexcept {
    if (slots_.empty()) return {};
    const std::uint64_t hash = hash_of(text);
    for (std::size_t i = first_slot(hash); slots_[i] != 0; i = next_slot(i))
      if (((slots_[i] ^ hash) & ~place_mask) == 0 && text_at(place_in(slots_[i])) == text) return place_in(slots_[i]);
    return {};
  }

  /// Adds a text that is not in the set yet.
  place add(std::string_view text, const Payload& payload = {}) {
    if (4 * (size_ + 1) > 3 * slots_.size()) grow();
    const place where = store(text, payload);
    occupy(where, hash_of(text));
    ++size_;
    return where;
  }

  Payload payload(place where) const noexcept {
    Payload p{};
    if constexpr (payload_size != 0) std::memcpy(&p, at(where), payload_size);
    return p;
  }
  void set_payload(place where, const Payload& p) noexcept {
    if constexpr (payload_size != 0) std::memcpy(at(where), &p, payload_size);
  }

  std::size_t size() const noexcept { return size_; }

 private:
  static constexpr std::size_t payload_size = std::is_empty_v<Payload> ? 0 : sizeof(Payload);
  static constexpr std::size_t page_size = std::size_t{1} << 22;  // far above the longest record of a claims file

  // A slot: the upper bits of the hash, so that most other texts need not be looked at, and the place + 1.
  static constexpr std::uint64_t place_mask = (std::uint64_t{1} << 40) - 1;

  struct page {
    std::unique_ptr<char[]> bytes;
    std::size_t used = 0;
  };

  static std::uint64_t hash_of(std::string_view text) noexcept { return std::hash<std::string_view>{}(text); }
  static place place_in(std::uint64_t slot) noexcept { return (slot & place_mask) - 1; }

  std::size_t first_slot(std::uint64_t hash) const noexcept {
    return static_cast<std::size_t>(hash) & (slots_.size() - 1);
  }
  std::size_t next_slot(std::size_t i) const noexcept { return (i + 1) & (slots_.size() - 1); }

  char* at(place where) const noexcept {
    return pages_[static_cast<std::size_t>(where / page_size)].bytes.get() + where % page_size;
  }

  std::string_view text_at(place where) const noexcept { return text_behind(at(where) + payload_size); }

  /// Lengths are written in groups of seven bits, the last one with a clear top bit.
  static std::string_view text_behind(const char* length_first) noexcept {
    std::size_t length = 0;
    const char* p = length_first;
    for (int shift = 0;; shift += 7) {
      const auto group = static_cast<unsigned char>(*p++);
      length |= static_cast<std::size_t>(group & 0x7FU) << shift;
      if (group < 0x80) return {p, length};
    }
  }

  place store(std::string_view text, const Payload& payload) {
    constexpr std::size_t longest_length = 5;
    if (pages_.empty() || pages_.back().used + payload_size + longest_length + text.size() > page_size)
      pages_.push_back({std::make_unique_for_overwrite<char[]>(page_size)});
    page& last = pages_.back();
    const place where = (pages_.size() - 1) * page_size + last.used;
    set_payload(where, payload);
    char* p = at(where) + payload_size;
    std::size_t length = text.size();
    for (; length >= 0x80; length >>= 7) *p++ = static_cast<char>(length | 0x80U);
    *p++ = static_cast<char>(length);
    p = std::copy(text.begin(), text.end(), p);
    last.used = static_cast<std::size_t>(p - last.bytes.get());
    return where;
  }

  void occupy(place where, std::uint64_t hash) noexcept {
    std::size_t i = first_slot(hash);
    while (slots_[i] != 0) i = next_slot(i);
    slots_[i] = (hash & ~place_mask) | (where + 1);
  }

  /// The pages hold everything, so the old table goes before the new one comes.
  void grow() {
    const std::size_t size = slots_.empty() ? 1024 : 2 * slots_.size();
    slots_ = std::vector<std::uint64_t>();
    slots_.resize(size);
    for (std::size_t n = 0; n < pages_.size(); ++n) {
      for (std::size_t offset = 0; offset != pages_[n].used;) {
        const place where = n * page_size + offset;
        const std::string_view text = text_at(where);
        occupy(where, hash_of(text));
        offset = static_cast<std::size_t>(text.data() + text.size() - pages_[n].bytes.get());
      }
    }
  }

  std::vector<std::uint64_t> slots_;
  std::vector<page> pages_;
  std::size_t size_ = 0;
};

}  // namespace settling

#endif
