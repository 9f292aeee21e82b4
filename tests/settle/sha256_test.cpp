// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include "../../examples/common/sha256.hpp"

#include <string>

#include <gongbao_catch.hpp>

// The examples of FIPS 180-4, lengths around the block, and bytes that come piece by piece.

TEST_CASE("a digest is that of sha256sum") {
  using outside::sha256_of;
  CHECK(sha256_of("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256_of("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256_of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  CHECK(sha256_of(std::string(1'000'000, 'a')) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("a digest is of the bytes, however they come") {
  for (std::size_t size = 0; size < 200; ++size) {
    const std::string bytes(size, 'x');
    outside::sha256 by_pieces;
    for (std::size_t i = 0; i < size; i += 7) by_pieces.add(std::string_view(bytes).substr(i, 7));
    CHECK(by_pieces.hex() == outside::sha256_of(bytes));
    CHECK(by_pieces.hex() == by_pieces.hex());
    CHECK(by_pieces.hex() != outside::sha256_of(bytes + '\0'));
  }
}
