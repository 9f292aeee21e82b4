// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_SETTLE_HPP
#define SETTLE_SETTLE_HPP

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <exception>
#include <filesystem>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "atomic_file.hpp"
#include "benefits.hpp"
#include "encoding.hpp"
#include "help.hpp"
#include "job.hpp"
#include "report_text.hpp"
#include "terminal.hpp"

// The program settle over a list of cities: reads their claims from a CSV file, settles them in file order, and says
// why.

namespace settling {

namespace detail {

enum exit_code { all_settled = 0, some_refused = 1, nothing_done = 2 };

struct usage_error : unusable {
  using unusable::unusable;
};

struct options {
  std::string input;       ///< empty: standard input
  std::string out;         ///< empty: standard output
  std::string table;       ///< empty: not wanted
  std::string table_data;  ///< empty: not wanted
  std::vector<std::string> policies;
  heading_choices headings;
  std::string template_of;  ///< empty: not wanted
  std::string encoding;     ///< for the C library; empty: UTF-8
  bool bom = false;
  bool hold = false;
  bool quiet = false;
  bool help = false;
};

inline options read_options(const claims_form& form, bool decrees_statistics, int argc, const char* const* argv) {
  options o;
  bool has_input = false;
  const auto once = [](std::string& into, std::string_view option, std::string_view value) {
    if (!into.empty()) throw usage_error(std::string(option) + " is given twice");
    into = value;
  };
  const auto file = [&](std::string& into, std::string_view option, std::string_view name) {
    if (name.empty() || name == "-") throw usage_error(std::string(option) + " needs a file name");
    once(into, option, name);
  };
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    // An option's value stands behind an equals sign, or is the next word.
    const std::size_t equals = word.starts_with("--") ? word.find('=') : word.npos;
    const std::string_view option = word.substr(0, equals);
    const auto value = [&]() -> std::string_view {
      if (equals != word.npos) return word.substr(equals + 1);
      if (i + 1 == argc) throw usage_error(std::string(option) + " needs a value");
      return argv[++i];
    };
    if (word == "--help" || word == "-h") {
      o.help = true;
    } else if (word == "--bom") {
      o.bom = true;
    } else if (word == "--hold") {
      o.hold = true;
    } else if (word == "--quiet") {
      o.quiet = true;
    } else if (option == "--out") {
      file(o.out, option, value());
    } else if (option == "--table") {
      file(o.table, option, value());
    } else if (option == "--table-data") {
      file(o.table_data, option, value());
    } else if (option == "--policy") {
      file(o.policies.emplace_back(), option, value());
    } else if (option == "--encoding") {
      try {
        once(o.encoding, option, converter_for(value()));
      } catch (const unusable& why) {
        throw usage_error("--encoding: " + std::string(why.what()));
      }
    } else if (option == "--ignore") {
      o.headings.ignored.emplace_back(value());
    } else if (option == "--columns") {
      try {
        add_choices(o.headings, form, value());
      } catch (const unusable& why) {
        throw usage_error("--columns: " + std::string(why.what()));
      }
    } else if (option == "--template") {
      const std::string_view name = value();
      const outside::value_form& benefit = form.benefits();
      if (!reads(benefit, name)) throw usage_error("--template: " + why_unreadable(benefit, name));
      once(o.template_of, option, name);
    } else if (word.size() > 1 && word.front() == '-') {
      throw usage_error("there is no option " + printable(word));
    } else if (has_input || word.empty()) {
      throw usage_error(has_input ? "there is more than one input" : "the input has an empty name");
    } else {
      has_input = true;
      if (word != "-") o.input = word;
    }
  }
  if (!o.table.empty() && !decrees_statistics)
    throw usage_error("--table: no city here decrees monthly statistics; --table-data has the figures of every city");
  if (!o.template_of.empty() && argc > 3) throw usage_error("--template takes nothing more");
  return o;
}

/// True if both names lead to one file that is, or would become, a regular one.
inline bool same_file(const std::string& a, const std::string& b) {
  namespace fs = std::filesystem;
  std::error_code failed;
  if (fs::exists(a, failed) && fs::exists(b, failed))
    return fs::is_regular_file(a, failed) && fs::equivalent(a, b, failed);
  const auto full = [&](const std::string& name) { return fs::weakly_canonical(fs::absolute(name, failed), failed); };
  return full(a) == full(b);
}

inline void refuse_same_files(const options& o) {
  // Where the system gives standard streams a name, a redirected one is recognised too.
  const std::string input = o.input.empty() ? "/dev/stdin" : o.input;
  const std::pair<std::string, std::string> outputs[] = {
      {"the settlements", o.out.empty() ? "/dev/stdout" : o.out}, {"the table", o.table}, {"the data", o.table_data}};
  for (const auto& [what, file] : outputs) {
    if (file.empty()) continue;
    if (same_file(file, input)) throw unusable(what + " would overwrite the input");
    for (const std::string& tables : o.policies)
      if (same_file(file, tables)) throw unusable(what + " would overwrite the tables of " + tables);
    for (const auto* before = outputs; before->first != what; ++before)
      if (!before->second.empty() && same_file(file, before->second))
        throw unusable(before->first + " and " + what + " have the same file");
  }
}

/// Ends the run in order if a signal asks for that.
inline void heed_signals() {
  if (is_asked_to_stop()) throw unusable("interrupted");
}

/// The input file, or standard input.
class input_file {
 public:
  explicit input_file(const std::string& name)
      : name_{name.empty() ? "standard input" : name}, stream_{name.empty() ? stdin : std::fopen(name.c_str(), "rb")} {
    if (stream_ == nullptr) fail();
    std::error_code no_size;  // standard input may have been read from before
    if (!name.empty() && std::filesystem::is_regular_file(name, no_size)) {
      const std::uintmax_t size = std::filesystem::file_size(name, no_size);
      if (!no_size) unread_ = size;
    }
  }
  input_file(const input_file&) = delete;
  input_file& operator=(const input_file&) = delete;
  ~input_file() {
    if (stream_ != stdin) static_cast<void>(std::fclose(stream_));  // it was only read
  }

  std::size_t read(char* to, std::size_t size) {
    const std::size_t got = std::fread(to, 1, size, stream_);
    if (got < size && std::ferror(stream_) != 0) fail();
    heed_signals();
    unread_ -= std::min<std::uintmax_t>(unread_, got);
    if (got == 0 && unread_ != 0) throw unusable("cannot read " + name_ + ": it became shorter meanwhile");
    return got;
  }

 private:
  [[noreturn]] void fail() const { throw unusable("cannot read " + name_ + ": " + std::strerror(errno)); }

  std::string name_;
  std::FILE* stream_;
  std::uintmax_t unread_ = 0;  ///< that there must be, as far as is known
};

/// To stderr; where even that cannot be written, there is nobody left to tell.
inline void print_error(std::string_view text) { static_cast<void>(std::fwrite(text.data(), 1, text.size(), stderr)); }

inline void say(std::string_view text) {
  print_error("settle: ");
  print_error(text);
}

/// The tables of files, which are said; whatever is wrong with one leaves nothing to be done.
template <class Cities>
policies<Cities> read_policies(const std::vector<std::string>& files) {
  policies<Cities> tables;
  for (const std::string& name : files) {
    input_file file(name);
    std::string csv;
    char bytes[4096];
    while (const std::size_t got = file.read(bytes, sizeof bytes)) csv.append(bytes, got);
    std::string taken;
    const std::vector<std::string> wrong = tables.read(csv, &taken);
    for (const std::string& fault : wrong) say(printable(name) + ", " + fault + "\n");
    if (!wrong.empty()) throw unusable("the tables of " + printable(name) + " cannot be used");
    say("by the tables of " + printable(name) + ": " + taken + "\n");
  }
  return tables;
}

/// The cities whose form the table has.
template <class Cities>
std::string whose() {
  const claims_form& form = claims_form::of<Cities>();
  std::vector<std::string> cities;
  for (const decreed_form& d : decreed_forms<Cities>()) cities.emplace_back(form.city_name(d.of));
  return in_a_row(cities);
}

template <class Cities>
exit_code settle_files(const options& o) {
  const claims_form& form = claims_form::of<Cities>();
  const std::string standard_output = "standard output";
  const auto print = [&](std::string_view text) { write_all(stdout, text, standard_output); };

  refuse_same_files(o);
  const policies<Cities> tables = read_policies<Cities>(o.policies);
  input_file input(o.input);
  const csv_reader::source bytes = [&](char* to, std::size_t size) { return input.read(to, size); };
  std::optional<decoder> decoded;
  if (!o.encoding.empty()) decoded.emplace(bytes, o.encoding);
  csv_reader claims(decoded ? [&](char* to, std::size_t size) { return decoded->read(to, size); } : bytes);
  const header columns = read_header(form, claims, say, o.headings);

  // The files get their names only when everything is written.
  std::optional<atomic_file> out_file;
  std::optional<atomic_file> table_file;
  std::optional<atomic_file> data_file;
  if (!o.out.empty()) out_file.emplace(o.out);
  if (!o.table.empty()) table_file.emplace(o.table);
  if (!o.table_data.empty()) data_file.emplace(o.table_data);
  const auto each_file = [&](auto&& then) {
    for (auto* const file : {&out_file, &table_file, &data_file})
      if (*file) then(**file);
  };

  const auto mark = [&](auto&& write) {  // by which a spreadsheet knows UTF-8
    if (o.bom) write(byte_order_mark);
  };
  const auto write_out = [&](std::string_view text) { out_file ? out_file->write(text) : print(text); };
  mark(write_out);
  csv_writer settlements(write_out);
  monthly_table table(form);
  summary counts(form);
  outputs to{.settlements = settlements, .summary = counts, .messages = say};
  if (table_file || data_file) to.table = &table;
  if (is_terminal(stderr)) to.progress = [](auto rows) { say(std::to_string(rows) + " rows\n"); };
  settle_rows<Cities>(claims, columns, to, o.hold ? behind_refused::hold : behind_refused::settle, tables);

  if (table_file) {
    const auto write_table = [&](std::string_view text) { table_file->write(text); };
    mark(write_table);
    csv_writer sheets(write_table);
    table.write<Cities>(sheets);
    sheets.flush();
    if (const auto claims_left = table.left_out<Cities>())
      say("the table is " + whose<Cities>() + "'s; left out, of other cities: " + std::to_string(claims_left) +
          " paid claims, which --table-data has\n");
  }
  if (data_file) {
    const auto write_data = [&](std::string_view text) { data_file->write(text); };
    mark(write_data);
    csv_writer data(write_data);
    table.write_data(data);
    data.flush();
  }
  each_file([](auto& file) { file.close(); });
  if (out_file && !o.quiet) print(counts.text());
  flush_all(stdout, standard_output);
  heed_signals();
  each_file([](auto& file) { file.commit(); });
  each_file([](auto& file) { file.keep(); });
  if (!out_file && !o.quiet) print_error(counts.text());
  return counts.refused() == 0 ? all_settled : some_refused;
}

}  // namespace detail

/// The whole program: `int main(int argc, char** argv) { return settling::run_main<my_cities>(argc, argv); }`
template <class Cities>
int run_main(int argc, const char* const* argv) {
  using detail::say;
  const claims_form& form = claims_form::of<Cities>();
  prepare_streams();
  note_stop_signals();
  try {
    const detail::options o = detail::read_options(form, !decreed_forms<Cities>().empty(), argc, argv);
    if (o.help) {
      write_all(stdout, help_of<Cities>(), "standard output");
      flush_all(stdout, "standard output");
      return detail::all_settled;
    }
    if (!o.template_of.empty()) {
      csv_writer out([](std::string_view bytes) { write_all(stdout, bytes, "standard output"); });
      for (std::size_t i = 0; i < form.benefit_count(); ++i)
        if (form.benefits().words[i].name == o.template_of) write_template<Cities>(out, static_cast<benefit>(i));
      out.flush();
      flush_all(stdout, "standard output");
      return detail::all_settled;
    }
    if (argc == 1 && is_terminal(stdin)) {
      detail::print_error(usage_of(form));
      return detail::nothing_done;
    }
    return detail::settle_files<Cities>(o);
  } catch (const detail::usage_error& mistake) {
    say(std::string(mistake.what()) + "\n" + usage_of(form));
  } catch (const std::bad_alloc&) {
    say("there is not enough memory\n");
  } catch (const std::exception& failure) {
    say(is_asked_to_stop() ? "interrupted\n" : std::string(failure.what()) + "\n");
    if (is_asked_to_stop()) end_by_signal();
  }
  return detail::nothing_done;
}

}  // namespace settling

#endif
