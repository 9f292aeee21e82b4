// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// Changes a table as one changes a table, so that a fuzzer gets past the header: lines of fields, FUZZ_SEPARATOR
// between them. Rows and fields are swapped, doubled, dropped, quoted, made hostile; the rest is left to libFuzzer,
// field by field.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

namespace {

constexpr char separator = FUZZ_SEPARATOR;

using row = std::vector<std::string>;

std::vector<std::string> split(std::string_view text, char mark) {
  std::vector<std::string> parts;
  for (;;) {
    const std::size_t end = text.find(mark);
    parts.emplace_back(text.substr(0, end));
    if (end == text.npos) return parts;
    text.remove_prefix(end + 1);
  }
}

class table {
 public:
  table(std::string_view text, unsigned seed) : random_{seed} {
    for (const std::string& line : split(text, '\n')) rows_.push_back(split(line, separator));
  }

  std::string text() const {
    std::string all;
    for (const row& r : rows_) {
      if (&r != rows_.data()) all += '\n';
      for (const std::string& field : r) {
        if (&field != r.data()) all += separator;
        all += field;
      }
    }
    return all;
  }

  void change() {
    const std::size_t at = some_row();
    row& r = rows_[at];
    const std::size_t column = below(r.size());
    std::string& field = r[column];
    switch (below(16)) {
      case 0:
        std::swap(r, rows_[some_row()]);
        break;
      case 1:
        rows_.insert(rows_.begin() + place(some_row()), row(r));
        break;
      case 2:
        if (rows_.size() > 1) rows_.erase(rows_.begin() + place(at));
        break;
      case 3:
        std::swap(field, r[below(r.size())]);
        break;
      case 4:
        r.insert(r.begin() + place(column), std::string(field));
        break;
      case 5:
        if (r.size() > 1) r.erase(r.begin() + place(column));
        break;
      case 6:
        swap_columns(column, below(r.size()));
        break;
      case 7:  // what another row says there
        if (const row& other = rows_[some_row()]; column < other.size()) field = std::string(other[column]);
        break;
      case 8:
        field = '"' + field + '"';
        break;
      case 9:
        field.insert(below(field.size() + 1), hostile());
        break;
      case 10:
        field = hostile();
        break;
      case 11:
        for (row& each : rows_) each.back() += '\r';
        break;
      case 12:  // a word of the dictionary, most of the time
        field.clear();
        mutate(field);
        break;
      default:
        mutate(field);
    }
  }

 private:
  std::size_t below(std::size_t n) { return random_() % n; }
  /// Mostly not the header.
  std::size_t some_row() {
    return rows_.size() > 1 && below(16) != 0 ? 1 + below(rows_.size() - 1) : below(rows_.size());
  }
  static std::ptrdiff_t place(std::size_t index) { return static_cast<std::ptrdiff_t>(index); }

  void swap_columns(std::size_t a, std::size_t b) {
    for (row& r : rows_)
      if (std::max(a, b) < r.size()) std::swap(r[a], r[b]);
  }

  std::string hostile() {
    static constexpr std::string_view texts[] = {"\"",
                                                 "\"\"",
                                                 "\n",
                                                 "\r\n",
                                                 "\r",
                                                 {"\0", 1},
                                                 "\xFF",
                                                 "\xEF\xBB\xBF",
                                                 "\xED\xA0\x80",
                                                 "\xE5\x87",
                                                 "\t",
                                                 ";",
                                                 "=",
                                                 "+",
                                                 "-",
                                                 "%",
                                                 "99999999999.99",
                                                 "100000000000",
                                                 "9223372036854775807",
                                                 "92233720368547758.08",
                                                 "-0.01",
                                                 "0",
                                                 "none",
                                                 "1900-01-01",
                                                 "2199-12-31",
                                                 "2024-02-29"};
    const std::size_t chosen = below(std::size(texts) + 1);
    return chosen < std::size(texts) ? std::string(texts[chosen]) : std::string(1 + below(300), 'a');
  }

  void mutate(std::string& field) {
    const std::size_t size = field.size();
    field.resize(size + 24);
    field.resize(LLVMFuzzerMutate(reinterpret_cast<std::uint8_t*>(field.data()), size, field.size()));
  }

  std::minstd_rand random_;
  std::vector<row> rows_;
};

}  // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed) {
  if (size == 0 || seed % 32 == 0) return LLVMFuzzerMutate(data, size, most);
  table changed({reinterpret_cast<const char*>(data), size}, seed);
  changed.change();
  const std::string text = changed.text();
  const std::size_t kept = std::min(text.size(), most);
  std::memcpy(data, text.data(), kept);
  return kept;
}
