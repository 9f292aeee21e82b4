// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_ACCOUNTS_HPP
#define SETTLE_ACCOUNTS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongbao/core/period.hpp>
#include <gongbao/version.hpp>

#include "../common/told.hpp"
#include "accounts_file.hpp"
#include "readable.hpp"
#include "unusable.hpp"

// What a run takes over from the runs before it and leaves to those behind it, so that a file of February needs no
// January: the settled claims (accounts_claims.hpp), what they rest on, and the files of each run.

namespace settling {

using outside::told;

/// A file, by what is in it.
struct file_digest {
  std::string what;  ///< claims, settlements …
  std::string name;
  std::string digest;
};

/// A table of a benefit of a city, by what is in it.
struct table_digest {
  std::string city;
  std::string benefit;
  gongbao::period days;
  std::string digest;
};

/// What a run did with the rows of its file.
struct run_counts {
  std::uint64_t settled = 0;
  std::uint64_t reversed = 0;
  std::uint64_t replaced = 0;
  std::uint64_t refused = 0;
  std::uint64_t differences = 0;
};

/// The accounts before a run, if there were any, and those behind it.
class accounts {
 public:
  explicit accounts(language in) : in_{in} {}

  bool rebases = false;          ///< settle again what rests on another table
  bool forgets_refused = false;  ///< nothing waits any more for rows that earlier runs refused
  std::vector<int> closes{};     ///< years, when the rows of this run are settled

  // ---- Before the run

  /// A reading that they rest on.
  void rest_on(std::string name, std::string value) { readings_.emplace_back(std::move(name), std::move(value)); }

  /// Takes the bytes of a file; refused if it is not whole, of another form, or rests on other readings.
  void read(std::string bytes, std::string name) {
    bytes_ = std::move(bytes);
    name_ = std::move(name);
    const accounts_text text(bytes_);
    refuse_damaged(text);
    digest_ = text.digest;
    const std::size_t runs = text.lines.rfind(runs_line);
    lines_ = accounts_lines(text.lines.substr(0, runs == text.lines.npos ? 0 : runs + 1), 1);
    accounts_fields fields;
    std::vector<reading> readings;
    while (lines_.next(fields) && fields[0] != "state") {
      if (fields[0] == "reading" && fields.size() == 3)
        readings.emplace_back(fields[1], fields[2]);
      else if (fields[0] == "table" && fields.size() == 6)
        read_table(fields);
      else if (fields[0] != "program")
        fail_to_read();
    }
    if (fields.empty()) fail_to_read();
    hold_against(readings);
    earlier_runs_ = text.lines.substr(runs + runs_line.size());
    read_runs();
  }

  /// A file that this run reads. Claims that an earlier run had are refused.
  void add_input(std::string what, std::string name, std::string digest) {
    for (const auto& [run, had] : claims_had_)
      if (what == "claims" && had == digest)
        throw unusable(told({"{1} was settled before, in run {2} of the accounts {3}: the same bytes, digest {4}",
                             "{1}已在账户文件{3}的第{2}次结算中结算：内容相同，摘要{4}"},
                            in_, printable(name), run, printable(name_), shortened(digest)));
    inputs_.push_back({std::move(what), std::move(name), std::move(digest)});
  }

  /// `from the accounts jan.accounts: run 1, of jan.csv, digest 0123456789abcdef`
  std::string said() const {
    return told({"from the accounts {1}: run {2}, of {3}, digest {4}\n",
                 "承接账户文件{1}：第{2}次结算，费用清单{3}，摘要{4}\n"},
                in_, printable(name_), run_ - 1, printable(last_claims_), shortened(digest_));
  }

  /// Whether there were runs before this one.
  bool has_earlier() const noexcept { return run_ > 1; }
  /// The number of this one.
  std::size_t run() const noexcept { return run_; }
  const std::string& name() const noexcept { return name_; }
  /// The files that the run before wrote.
  const std::vector<file_digest>& last_outputs() const noexcept { return last_outputs_; }
  /// The claims of this run, by what is in their file.
  std::string_view claims_digest() const noexcept { return inputs_.empty() ? std::string_view{} : inputs_[0].digest; }

  /// The tables that the settled claims rest on.
  const std::vector<table_digest>& tables() const noexcept { return tables_; }
  /// The fields of the next line that says something of claims, if there is one.
  bool next(accounts_fields& fields) { return lines_.next(fields); }
  /// They are all taken over.
  void forget_lines() {
    lines_ = accounts_lines();
    bytes_ = std::string();
  }
  [[noreturn]] void fail_to_read() const {
    throw unusable(told(
        {"line {1} of the accounts {2} says nothing that this program knows", "账户文件{2}第{1}行不是本程序所知的内容"},
        in_, lines_.line(), printable(name_)));
  }

  // ---- Behind the run

  /// Writes what stands before the claims.
  void begin(sink to, const std::vector<table_digest>& tables) {
    out_.emplace(std::move(to));
    out_->line("program", "settle", std::string_view(std::string(GONGBAO_VERSION)));
    for (const auto& [name, value] : readings_) out_->line("reading", name, value);
    for (const table_digest& t : tables) {
      out_->field("table").field(t.city).field(t.benefit).value(t.days.first()).value(t.days.last());
      out_->field(t.digest).end_line();
    }
    out_->line("state");
  }
  /// Takes what is to be said of claims.
  accounts_writer& out() noexcept { return *out_; }
  /// Writes which runs there were and which files this one wrote, and ends.
  void finish(const run_counts& counts, const std::vector<file_digest>& outputs) {
    out_->line("runs");
    accounts_lines earlier(earlier_runs_);
    for (accounts_fields fields; earlier.next(fields);) {
      for (const std::string_view f : fields) out_->field(f);
      out_->end_line();
    }
    out_->field("run").field(run_);
    out_->line("settled", counts.settled, "reversed", counts.reversed, "replaced", counts.replaced, "refused",
               counts.refused, "differences", counts.differences);
    for (const int year : closes) out_->line("closes", year);
    if (rebases) out_->line("rebases");
    const auto each = [&](std::string_view kind, const std::vector<file_digest>& files) {
      for (const file_digest& f : files) out_->line(kind, f.what, f.digest, in_one_line(f.name));
    };
    each("input", inputs_);
    each("output", outputs);
    out_->finish();
  }

  /// How many runs the accounts in these bytes know; 0 if they are none.
  static std::size_t runs_in(std::string_view bytes) {
    std::size_t last = 0;
    if (!bytes.starts_with(accounts_mark)) return last;
    const std::size_t runs = bytes.rfind(runs_line);
    accounts_lines lines(runs == bytes.npos ? std::string_view{} : bytes.substr(runs + runs_line.size()));
    for (accounts_fields fields; lines.next(fields);)
      if (fields[0] == "run" && fields.size() > 1) static_cast<void>(read_number(fields[1], last));
    return last;
  }

 private:
  using reading = std::pair<std::string, std::string>;

  static constexpr std::string_view runs_line = "\nruns\n";

  static std::string in_one_line(const std::string& name) {
    return name.find_first_of("\t\n") == name.npos ? name : printable(name);
  }
  static std::string shortened(const std::string& digest) {
    constexpr std::size_t digits = 16;
    return digest.substr(0, digits);
  }

  void refuse_damaged(const accounts_text& text) const {
    const auto says = [&](const gongbao::text& what, std::string_view value = {}) {
      throw unusable(told(what, in_, printable(name_), printable(value)));
    };
    switch (text.fault) {
      case accounts_fault::none:
        return;
      case accounts_fault::no_accounts:
        says({"{1} is no accounts file, or its first line is damaged", "{1}不是账户文件，或首行已损坏"});
        break;
      case accounts_fault::other_format:
        says({"the accounts {1} have the format {2}, and this program reads 1",
              "账户文件{1}的格式为{2}，本程序只读取格式1"},
             text.format);
        break;
      case accounts_fault::shortened:
        says({"the accounts {1} are shortened: their last line, end, is missing or damaged",
              "账户文件{1}不完整：缺少末行或末行已损坏"});
        break;
      case accounts_fault::altered:
        says({"the accounts {1} are damaged: they are not those that their last line has the digest of",
              "账户文件{1}已损坏：内容与末行的摘要不符"});
        break;
    }
  }

  void read_table(const accounts_fields& fields) {
    gongbao::date first(1900, 1, 1);
    gongbao::maybe<gongbao::date> last;
    if (!read_value(fields[3], first) || !read_value(fields[4], last) || (last && *last < first)) fail_to_read();
    tables_.push_back({std::string(fields[1]), std::string(fields[2]),
                       last ? gongbao::period(first, *last) : gongbao::period::since(first), std::string(fields[5])});
  }

  /// One that this program does not know, or they do not, is another too.
  void hold_against(const std::vector<reading>& theirs) const {
    const auto value_of = [](const std::vector<reading>& all, const std::string& name) {
      for (const reading& r : all)
        if (r.first == name) return r.second;
      return std::string("-");
    };
    for (const auto* const all : {&theirs, &readings_})
      for (const auto& [name, unused] : *all)
        if (value_of(theirs, name) != value_of(readings_, name))
          throw unusable(told({"the accounts {1} rest on another reading: {2} is {3} there and {4} here",
                               "账户文件{1}所依据的选项不同：{2}在其中为{3}，此处为{4}"},
                              in_, printable(name_), name, value_of(theirs, name), value_of(readings_, name)));
  }

  void read_runs() {
    accounts_lines lines(earlier_runs_);
    for (accounts_fields fields; lines.next(fields);) {
      if (fields[0] == "run" && fields.size() > 1) {
        if (!read_number(fields[1], run_)) fail_to_read();
        ++run_;
        last_outputs_.clear();
      } else if (fields[0] == "input" && fields.size() == 4 && fields[1] == "claims") {
        claims_had_.emplace_back(run_ - 1, fields[2]);
        last_claims_ = fields[3];
      } else if (fields[0] == "output" && fields.size() == 4) {
        last_outputs_.push_back({std::string(fields[1]), std::string(fields[3]), std::string(fields[2])});
      }
    }
  }

  language in_;
  std::vector<reading> readings_;
  std::string bytes_;
  std::string name_;
  std::string digest_;
  accounts_lines lines_;      ///< of the claims
  std::string earlier_runs_;  ///< lines
  std::size_t run_ = 1;
  std::string last_claims_;
  std::vector<std::pair<std::size_t, std::string>> claims_had_;  ///< run and digest
  std::vector<file_digest> last_outputs_;
  std::vector<table_digest> tables_;
  std::vector<file_digest> inputs_;
  std::optional<accounts_writer> out_;
};

}  // namespace settling

#endif
