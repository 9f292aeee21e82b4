// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_ASSEMBLY_LINE_HPP
#define SETTLE_ASSEMBLY_LINE_HPP

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace settling {

/// Takes pieces of work through their steps on several threads. Of a piece, in this order:
///
///   fetch(piece)      one piece at a time, in their order, on any thread; false: it is the last one
///   prepare(piece)    on any thread
///   settle(piece)     in their order, on the thread that called
///   finish(piece)     on any thread
///   hand_over(piece)  one piece at a time, in their order, on any thread
///
/// Where fetch and hand_over may wait for somebody outside, they are on the thread that called: it is that one which
/// signals end. So what pieces share is touched by one of fetch, settle and hand_over alone, by one thread at a time.
/// An exception of any step ends the line as if all steps before it had been taken in turn: those of a piece are thrown
/// when its turn comes to be settled or handed over.
template <class Pieces, class Steps>
class assembly_line {
 public:
  /// `pieces` are used over and over; more than twice as many as threads keep all of these busy.
  assembly_line(Pieces& pieces, Steps& steps, bool may_wait) : steps_{steps}, may_wait_{may_wait} {
    for (auto& p : pieces) slots_.push_back({.piece = &p});
  }
  assembly_line(const assembly_line&) = delete;
  assembly_line& operator=(const assembly_line&) = delete;
  ~assembly_line() {
    {
      const std::lock_guard lock(mutex_);
      is_stopped_ = true;
    }
    changed_.notify_all();
    for (std::thread& t : helpers_) t.join();
  }

  /// Takes all pieces through all steps, with so many threads beside this one as the system has for it. A piece that
  /// is the only one needs none.
  void run(std::size_t helpers) {
    std::unique_lock lock(mutex_);
    help(lock, true);
    if (!is_last_fetched_) start(helpers);
    while (!is_last_fetched_ || handed_over_ != fetched_) {
      rethrow(in_state(handed_over_, state::finished));
      if (slot* const ready = in_state(settled_, state::prepared)) {
        rethrow(ready);
        lock.unlock();
        steps_.settle(*ready->piece);
        lock.lock();
        ready->is = state::settled;
        ++settled_;
        changed_.notify_all();
      } else if (!help(lock, true)) {
        changed_.wait(lock);
      }
    }
  }

 private:
  enum class state { free, busy, prepared, settled, finished };
  struct slot {
    typename Pieces::value_type* piece;
    state is = state::free;
    std::exception_ptr failure{};
  };

  slot& at(std::size_t number) noexcept { return slots_[number % slots_.size()]; }
  slot* in_state(std::size_t number, state wanted) noexcept {
    return number < fetched_ && at(number).is == wanted ? &at(number) : nullptr;
  }

  static void rethrow(const slot* of) {
    if (of != nullptr && of->failure) std::rethrow_exception(of->failure);
  }

  /// Takes a step that is any thread's, if there is one.
  bool help(std::unique_lock<std::mutex>& lock, bool may_wait) {
    if (slot* const done = may_wait ? in_state(handed_over_, state::finished) : nullptr; done && !done->failure) {
      done->is = state::busy;
      aside(lock, *done, [&] { steps_.hand_over(*done->piece); });
      done->is = done->failure ? state::finished : state::free;
      if (!done->failure) ++handed_over_;
      changed_.notify_all();
      return true;
    }
    for (std::size_t i = handed_over_; i < settled_; ++i)
      if (slot* const waiting = in_state(i, state::settled)) {
        waiting->is = state::busy;
        aside(lock, *waiting, [&] { steps_.finish(*waiting->piece); });
        waiting->is = state::finished;
        changed_.notify_all();
        return true;
      }
    if (!may_wait || is_fetching_ || is_last_fetched_ || fetched_ - handed_over_ == slots_.size()) return false;
    slot& next = at(fetched_);
    next.is = state::busy;
    is_fetching_ = true;
    bool is_last = true;
    aside(lock, next, [&] { is_last = !steps_.fetch(*next.piece); });
    ++fetched_;
    is_fetching_ = false;
    is_last_fetched_ = is_last;
    changed_.notify_all();
    if (!next.failure) aside(lock, next, [&] { steps_.prepare(*next.piece); });
    next.is = state::prepared;
    changed_.notify_all();
    return true;
  }

  template <class Step>
  static void aside(std::unique_lock<std::mutex>& lock, slot& of, Step&& step) {
    lock.unlock();
    try {
      step();
    } catch (...) {
      of.failure = std::current_exception();
    }
    lock.lock();
  }
  void start(std::size_t helpers) {
    try {
      while (helpers_.size() < helpers) helpers_.emplace_back([this] { help_until_stopped(); });
    } catch (const std::system_error&) {  // those that there are do it
    }
  }
  void help_until_stopped() {
    std::unique_lock lock(mutex_);
    while (!is_stopped_)
      if (!help(lock, !may_wait_)) changed_.wait(lock);
  }

  Steps& steps_;
  bool may_wait_;
  std::vector<slot> slots_;
  std::vector<std::thread> helpers_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::size_t fetched_ = 0;  ///< so many pieces; and so on
  std::size_t settled_ = 0;
  std::size_t handed_over_ = 0;
  bool is_fetching_ = false;
  bool is_last_fetched_ = false;
  bool is_stopped_ = false;
};

}  // namespace settling

#endif
