// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef TESTS_FUZZ_TARGETS_HPP
#define TESTS_FUZZ_TARGETS_HPP

#include <stdexcept>
#include <string>
#include <string_view>

// What takes bytes from strangers, each with the promises that hold whatever the bytes are. A fuzzer looks for bytes
// that break one; the tests replay those of corpus/ with any compiler.

namespace fuzzing {

void values(std::string_view bytes);        ///< the flat forms: a byte that chooses a type, then the text
void calc_line(std::string_view bytes);     ///< calc's arguments, a line each
void vectors_file(std::string_view bytes);  ///< the file of `calc --vectors`
void claims_csv(std::string_view bytes);    ///< the input of settle
void calendar(std::string_view bytes);      ///< working days in CSV
void c_interface(std::string_view bytes);   ///< calls of the C library, made up from the bytes

/// A promise that did not hold.
struct broken : std::logic_error {
  using std::logic_error::logic_error;
};

inline void promise(bool kept, const char* what) {
  if (!kept) throw broken(what);
}
inline void promise(bool kept, const std::string& what, std::string_view about) {
  if (!kept) throw broken(what + ": " + std::string(about));
}

}  // namespace fuzzing

#endif
