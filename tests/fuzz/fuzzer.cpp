// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// The entry of libFuzzer; FUZZ_TARGET is one of the targets. A promise that does not hold ends the program.

#include <cstddef>
#include <cstdint>

#include "targets.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzzing::FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
  return 0;
}
