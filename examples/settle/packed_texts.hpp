// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_PACKED_TEXTS_HPP
#define SETTLE_PACKED_TEXTS_HPP

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

#include "hash.hpp"
#include "memory.hpp"
#include "slot_table.hpp"

namespace settling {

struct no_payload {};

/// A text and its hash, which is worked out once for all that is done with the text.
struct hashed_text {
  std::string_view text;
  std::uint64_t hash = 0;

  hashed_text() = default;
  template <std::convertible_to<std::string_view> Text>
  hashed_text(const Text& t) noexcept : text{t}, hash{hash_of(text)} {}
};

/// A set of texts that only grows, each with a payload: small, exact, and one or two memory accesses a search.
///
/// An entry is kept once, in big pages: its payload, its length, its text. It is found through a table of 8-byte slots
/// that is at most three quarters full. So a text costs its bytes + 1 (length) + 11 to 21 (slots) + its payload, and
/// nothing for pointers, nodes or rounding up. A key is a text with its hash; keys of another type find other texts
/// too.
template <class Payload = no_payload, class Key = hashed_text>
class packed_texts {
  static_assert(std::is_trivially_copyable_v<Payload>);

 public:
  /// Where an entry lies; stays valid.
  using place = std::uint64_t;

  [[gnu::always_inline]] std::optional<place> find(const Key& wanted) const noexcept {
    return find(wanted, [&](std::string_view text) { return text == wanted.text; });
  }
  /// Finds a text of the same hash that is one of those meant.
  template <class Meant>
  [[gnu::always_inline]] std::optional<place> find(const Key& wanted, Meant&& is_meant) const {
    if (slots_.size() == 0) return {};
    for (std::size_t i = first_slot(wanted.hash); slots_[i] != 0; i = slots_.behind(i))
      if (is_alike(slots_[i], wanted) && is_meant(text_at(place_in(slots_[i])))) return place_in(slots_[i]);
    return {};
  }

  /// Asks for the slot of a text that will be looked for, and when that has come, for the entry. Both wait for memory,
  /// which is long, so texts are announced many at a time.
  void announce(const Key& wanted) const noexcept {
    if (slots_.size() != 0) prefetch(&slots_[first_slot(wanted.hash)]);
  }
  void announce_entry(const Key& wanted) const noexcept {
    if (slots_.size() == 0) return;
    for (std::size_t i = first_slot(wanted.hash); slots_[i] != 0; i = slots_.behind(i))
      if (is_alike(slots_[i], wanted)) {
        prefetch(at(place_in(slots_[i])));
        prefetch(at(place_in(slots_[i])) + payload_size + wanted.text.size());
        return;
      }
  }

  /// Adds a text that is not in the set yet.
  place add(const Key& added, const Payload& payload = {}) {
    if (slots_.is_full(size_)) grow();
    const place where = store(added.text, payload);
    occupy(where, added.hash);
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

  std::string_view text(place where) const noexcept { return text_at(where); }

  std::size_t size() const noexcept { return size_; }

  /// Hands each text and its payload to `visit`, in the order in which they were added.
  template <class Visit>
  void for_each(Visit&& visit) const {
    for (std::size_t n = 0; n < pages_.size(); ++n)
      for (std::size_t offset = 0; offset != pages_[n].used;) {
        const place where = n * page_size + offset;
        const std::string_view text = text_at(where);
        offset = static_cast<std::size_t>(text.data() + text.size() - pages_[n].bytes.get());
        visit(text, payload(where));
      }
  }

 private:
  static constexpr std::size_t payload_size = std::is_empty_v<Payload> ? 0 : sizeof(Payload);
  // Far above the longest record of a claims file.
  static constexpr std::size_t page_size = sized(std::size_t{1} << 22U, std::size_t{1} << 12U);

  // A slot: the upper bits of the hash, so that most other texts need not be looked at, and the place + 1.
  static constexpr std::uint64_t place_mask = (std::uint64_t{1} << 40) - 1;

  struct page {
    big_array<char> bytes;
    std::size_t used = 0;
  };

  static bool is_alike(std::uint64_t slot, const Key& wanted) noexcept {
    return ((slot ^ wanted.hash) & ~place_mask) == 0;
  }
  static place place_in(std::uint64_t slot) noexcept { return (slot & place_mask) - 1; }

  std::size_t first_slot(std::uint64_t hash) const noexcept {
    return static_cast<std::size_t>(hash) & (slots_.size() - 1);
  }

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
      pages_.push_back({make_big<char>(page_size, !pages_.empty())});
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
    while (slots_[i] != 0) i = slots_.behind(i);
    slots_[i] = (hash & ~place_mask) | (where + 1);
  }

  /// The pages hold everything, so the old table goes before the new one comes.
  void grow() {
    const std::size_t size = slots_.next_size();
    slots_ = slot_table();
    slots_ = slot_table(size);
    struct {
      place where;
      std::uint64_t hash;
    } waiting[32];  // for their slots
    std::size_t count = 0;
    const auto occupy_slots = [&] {
      for (std::size_t i = 0; i < count; ++i) occupy(waiting[i].where, waiting[i].hash);
      count = 0;
    };
    for (std::size_t n = 0; n < pages_.size(); ++n) {
      for (std::size_t offset = 0; offset != pages_[n].used;) {
        const place where = n * page_size + offset;
        const Key entry = text_at(where);
        offset = static_cast<std::size_t>(entry.text.data() + entry.text.size() - pages_[n].bytes.get());
        announce(entry);
        waiting[count++] = {where, entry.hash};
        if (count == std::size(waiting)) occupy_slots();
      }
    }
    occupy_slots();
  }

  slot_table slots_;
  std::vector<page> pages_;
  std::size_t size_ = 0;
};

}  // namespace settling

#endif
