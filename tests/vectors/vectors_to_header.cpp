// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// vectors_to_header VECTORS OUTPUT: writes one static_assert for each line.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <string>

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  std::ifstream in(argv[1], std::ios::binary);
  std::ofstream out(argv[2], std::ios::binary);
  std::size_t written = 0;
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    std::string columns[4];
    std::size_t from = 0;
    for (std::string& column : columns) {
      const std::size_t tab = std::min(line.find('\t', from), line.size());
      column = line.substr(from, tab - from);
      from = std::min(tab + 1, line.size());
    }
    out << "static_assert(holds(\"" << columns[0] << "\", \"" << columns[2] << "\", \"" << columns[3]
        << "\"), \"vectors.tsv:" << number << "\");\n";
    ++written;
  }
  if (written == 0 || !out.flush()) {
    std::cerr << "vectors_to_header: nothing written\n";
    return 1;
  }
  return 0;
}
