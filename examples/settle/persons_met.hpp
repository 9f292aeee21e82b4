// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_PERSONS_MET_HPP
#define SETTLE_PERSONS_MET_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include "packed_texts.hpp"

namespace settling {

/// The persons of a stream that have begun, so that none begins twice. Of so many as the memory holds every one is
/// known; of more only that those in ascending order (of bytes) are new. What it cannot know it does not guess.
class persons_met {
 public:
  explicit persons_met(std::size_t most_bytes = std::size_t{1} << 26U) : most_bytes_{most_bytes} {}

  enum class answer { is_new, came_before, may_have_come };

  /// Notes a person who begins, if he may.
  answer begin(std::string_view person) {
    const bool ascends = person > highest_;
    if (ascends)
      highest_ = person;
    else if (is_full_)
      return answer::may_have_come;
    if (is_full_) return answer::is_new;
    if (!ascends && names_.find(person)) return answer::came_before;
    keep(person);
    return answer::is_new;
  }

 private:
  void keep(std::string_view person) {
    constexpr std::size_t of_a_slot = 22;  // at most, with the length
    bytes_ += person.size() + of_a_slot;
    is_full_ = bytes_ > most_bytes_;
    if (is_full_)
      names_ = {};
    else
      names_.add(person);
  }

  std::size_t most_bytes_;
  std::size_t bytes_ = 0;
  packed_texts<> names_;
  std::string highest_;
  bool is_full_ = false;
};

}  // namespace settling

#endif
