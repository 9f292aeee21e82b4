// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/core/outcome.hpp>

#include <cstdio>
#include <cstring>
#include <fstream>
#include <string>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

// Every fault, each in a process of its own: one line on stderr, and the program stops by a signal. With
// FAULTS_REPLACED the program's own function is asked instead, and may end it in its own way.

using namespace gongbao;

#ifdef FAULTS_REPLACED
extern "C" void gongbao_on_fault(const char* fault, const char* meaning) noexcept {
  std::fprintf(stderr, "ours: %s: %s\n", fault, meaning);
  if (std::strcmp(fault, "money_overflow") != 0) _exit(7);
}
#endif

namespace {

struct one_fault {
  const char* name;
  void (*happens)();
};
#define FAULT(name)              \
  {                              \
#name, [] { fault::name(); } \
  }
constexpr one_fault faults[] = {
    FAULT(integer_overflow),         FAULT(money_overflow),         FAULT(malformed_literal),
    FAULT(date_does_not_exist),      FAULT(date_out_of_range),      FAULT(term_below_one),
    FAULT(table_breaks_a_check),     FAULT(nothing_was_given),      FAULT(period_ends_before_start),
    FAULT(versions_overlap),         FAULT(outcome_is_a_refusal),   FAULT(versions_out_of_order),
    FAULT(outcome_is_a_value),       FAULT(row_stated_twice),       FAULT(row_not_in_table),
    FAULT(rank_without_identity),    FAULT(columns_overlap),        FAULT(text_does_not_fit),
    FAULT(columns_differ_in_length), FAULT(person_not_in_accounts), FAULT(text_in_one_language),
    FAULT(text_asks_for_more),       FAULT(history_is_full),
};

// The same by way of the library.
constexpr one_fault by_a_call[] = {
    {"outcome_is_a_refusal",
     [] {
       const outcome<int> refused = error::not_in_force;
       static_cast<void>(refused.value());
     }},
    {"nothing_was_given", [] { static_cast<void>(*maybe<int>{}); }},
};

struct ending {
  std::string said;
  int status = 0;
};

ending end_of(void (*happens)()) {
  int ends[2];
  if (pipe(ends) != 0) return {};
  const pid_t child = fork();
  if (child == 0) {
    dup2(ends[1], 2);
    signal(SIGILL, SIG_DFL);  // a sanitizer would tell a story of its own
    signal(SIGTRAP, SIG_DFL);
    happens();
    _exit(0);
  }
  close(ends[1]);
  ending e;
  char buffer[512];
  for (ssize_t n = 0; (n = read(ends[0], buffer, sizeof buffer)) > 0;)
    e.said.append(buffer, static_cast<std::size_t>(n));
  close(ends[0]);
  waitpid(child, &e.status, 0);
  return e;
}

bool right(const one_fault& f) {
  const ending e = end_of(f.happens);
#ifdef FAULTS_REPLACED
  const std::string begins = "ours: " + std::string(f.name) + ": ";
  const bool goes_on = std::strcmp(f.name, "money_overflow") == 0;  // what returns from there is stopped all the same
#else
  const std::string begins = "gongbao: fault::" + std::string(f.name) + ": ";
  const bool goes_on = true;
#endif
  const bool one_line = e.said.find('\n') == e.said.size() - 1 && e.said.size() > begins.size() + 10;
  const bool stopped = goes_on ? WIFSIGNALED(e.status) : WIFEXITED(e.status) && WEXITSTATUS(e.status) == 7;
  if (one_line && e.said.compare(0, begins.size(), begins) == 0 && stopped) return true;
  std::printf("%s: status %d, said \"%s\"\n", f.name, e.status, e.said.c_str());
  return false;
}

/// How many faults the header states.
std::size_t stated() {
  std::ifstream header(GONGBAO_FAULTS);
  std::size_t count = 0;
  for (std::string line; std::getline(header, line);) count += line.starts_with("GONGBAO_FAULT(") ? 1U : 0U;
  return count;
}

}  // namespace

int main() {
  bool all = true;
  for (const one_fault& f : faults) all = right(f) && all;
  for (const one_fault& f : by_a_call) all = right(f) && all;
  if (stated() != sizeof faults / sizeof *faults) {
    std::printf("the header states %zu faults\n", stated());
    all = false;
  }
  return all ? 0 : 1;
}
