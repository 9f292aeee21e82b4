// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
// vectors_to_header OUTPUT VECTORS...: writes one static_assert for each line. Lines end with LF and have
// five cells.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <string>

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  std::ofstream out(argv[1], std::ios::binary);
  for (int file = 2; file < argc; ++file) {
    const std::string path = argv[file];
    std::ifstream in(path, std::ios::binary);
    std::size_t number = 0;
    for (std::string line; std::getline(in, line);) {
      ++number;
      if (std::count(line.begin(), line.end(), '\t') != 4 || line.find('\r') != line.npos) {
        std::cerr << path << ':' << number << ": not a line of five cells that ends with LF\n";
        return 1;
      }
      std::string columns[4];
      std::size_t from = 0;
      for (std::string& column : columns) {
        const std::size_t tab = std::min(line.find('\t', from), line.size());
        column = line.substr(from, tab - from);
        from = std::min(tab + 1, line.size());
      }
      out << "static_assert(holds(\"" << columns[0] << "\", \"" << columns[2] << "\", \"" << columns[3] << "\"), \""
          << path.substr(path.find_last_of('/') + 1) << ':' << number << "\");\n";
    }
    if (number == 0) {
      std::cerr << "vectors_to_header: nothing in " << path << '\n';
      return 1;
    }
  }
  return out.flush() ? 0 : 1;
}
