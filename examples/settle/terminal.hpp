// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_TERMINAL_HPP
#define SETTLE_TERMINAL_HPP

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdio>

#if defined(_WIN32)
#include <fcntl.h>
#include <io.h>
#elif defined(__unix__) || defined(__APPLE__)
#include <fcntl.h>
#include <unistd.h>
#endif

// The little that depends on the operating system.

namespace settling {

/// True if a person sits at the other end of standard input or standard error.
inline bool is_terminal(std::FILE* stream) noexcept {
#if defined(_WIN32)
  return _isatty(_fileno(stream)) != 0;
#elif defined(__unix__) || defined(__APPLE__)
  return isatty(fileno(stream)) != 0;
#else
  static_cast<void>(stream);
  return false;
#endif
}

/// Bytes pass unchanged. A reader that goes away and a file that may not grow are write errors rather than a sudden
/// end. A standard stream that was closed fails when it is used: the next file to be opened must not take its place.
inline void prepare_streams() noexcept {
#if defined(_WIN32)
  _setmode(_fileno(stdin), _O_BINARY);
  _setmode(_fileno(stdout), _O_BINARY);
#elif defined(__unix__) || defined(__APPLE__)
  for (int stream = 0; stream <= 2; ++stream)
    if (fcntl(stream, F_GETFD) == -1) static_cast<void>(open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY));
#endif
#if defined(SIGPIPE)
  std::signal(SIGPIPE, SIG_IGN);
#endif
#if defined(SIGXFSZ)
  std::signal(SIGXFSZ, SIG_IGN);
#endif
}

/// Reads what has come, at most so many bytes, and waits only where nothing has; 0 at the end, and `fails` where it
/// cannot. Of a stream that nothing else reads from.
inline std::size_t read_some(std::FILE* from, char* to, std::size_t size, bool& fails) noexcept {
#if defined(__unix__) || defined(__APPLE__)
  const ssize_t got = read(fileno(from), to, size);
  fails = got < 0;
  return fails ? 0 : static_cast<std::size_t>(got);
#else
  std::size_t got = 0;  // a line has come whole
  for (int c = 0; got < size && c != '\n' && (c = std::getc(from)) != EOF;) to[got++] = static_cast<char>(c);
  fails = std::ferror(from) != 0;
  return got;
#endif
}

namespace detail {
inline std::atomic<int> stop_signal = 0;  // any thread asks
static_assert(std::atomic<int>::is_always_lock_free);
inline void note_stop_signal(int number) { stop_signal = number; }
}  // namespace detail

/// From now on a signal that asks the program to end is noted, for it to end in order; a second one ends it at once.
/// Signals that are ignored, as under nohup, stay so.
inline void note_stop_signals() noexcept {
#if defined(__unix__) || defined(__APPLE__)
  for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction action {};
    if (sigaction(number, nullptr, &action) != 0 || action.sa_handler == SIG_IGN) continue;
    action = {};
    action.sa_handler = detail::note_stop_signal;
    action.sa_flags = static_cast<int>(SA_RESETHAND);  // and reading that waits is broken off
    static_cast<void>(sigaction(number, &action, nullptr));
  }
#else
  for (const int number : {SIGINT, SIGTERM}) std::signal(number, detail::note_stop_signal);
#endif
}

/// True once such a signal has come.
inline bool is_asked_to_stop() noexcept { return detail::stop_signal != 0; }

/// Ends the program as the signal would have done, so that who started it sees why.
inline void end_by_signal() noexcept {
  std::signal(detail::stop_signal, SIG_DFL);
  std::raise(detail::stop_signal);
}

}  // namespace settling

#endif
