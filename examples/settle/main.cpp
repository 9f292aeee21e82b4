// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0

// settle: reads claims of both cities from a CSV file, settles them in file order, and says why.

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
#include "job.hpp"
#include "report_text.hpp"
#include "terminal.hpp"

namespace {

using settling::unusable;

constexpr std::string_view usage =
    "usage: settle [claims.csv|-] [--out FILE] [--table FILE] [--table-data FILE]\n"
    "              [--columns KEY=HEADING,...]... [--ignore COLUMN]...\n"
    "              [--encoding NAME] [--bom] [--hold] [--quiet]\n"
    "       settle --template medical_aid|outpatient_pool\n"
    "       settle --help\n";

enum exit_code { all_settled = 0, some_refused = 1, nothing_done = 2 };

struct usage_error : unusable {
  using unusable::unusable;
};

struct options {
  std::string input;       ///< empty: standard input
  std::string out;         ///< empty: standard output
  std::string table;       ///< empty: not wanted
  std::string table_data;  ///< empty: not wanted
  settling::heading_choices headings;
  std::string template_of;  ///< empty: not wanted
  std::string encoding;     ///< for the C library; empty: UTF-8
  bool bom = false;
  bool hold = false;
  bool quiet = false;
  bool help = false;
};

options read_options(int argc, const char* const* argv) {
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
    } else if (option == "--encoding") {
      try {
        once(o.encoding, option, settling::converter_for(value()));
      } catch (const unusable& why) {
        throw usage_error("--encoding: " + std::string(why.what()));
      }
    } else if (option == "--ignore") {
      o.headings.ignored.emplace_back(value());
    } else if (option == "--columns") {
      try {
        add_choices(o.headings, value());
      } catch (const unusable& why) {
        throw usage_error("--columns: " + std::string(why.what()));
      }
    } else if (option == "--template") {
      const std::string_view name = value();
      const outside::value_form benefit = outside::form_of<settling::benefit>();
      if (!reads(benefit, name)) throw usage_error("--template: " + why_unreadable(benefit, name));
      once(o.template_of, option, name);
    } else if (word.size() > 1 && word.front() == '-') {
      throw usage_error("there is no option " + settling::printable(word));
    } else if (has_input || word.empty()) {
      throw usage_error(has_input ? "there is more than one input" : "the input has an empty name");
    } else {
      has_input = true;
      if (word != "-") o.input = word;
    }
  }
  if (!o.template_of.empty() && argc > 3) throw usage_error("--template takes nothing more");
  return o;
}

/// How a benefit uses a column, in one word: `required`, `optional`, or the one city that reads it.
std::string use_of(settling::benefit b, settling::column c) {
  const settling::column_use use = settling::use_in(b, c);
  if (use.in.empty()) return "-";
  if (use.in == settling::use::both_cities) return use.required ? "required" : "optional";
  std::string word;
  for (const auto& city : gongbao::words_of<settling::city>)
    if (use.in.contains(city.value)) word += city.name;
  return use.required ? word + "*" : word;
}

/// Which columns there are, and which benefit and city they belong to.
std::string column_list() {
  settling::aligned_lines lines;
  std::vector<std::string> title{"", ""};
  for (const auto& benefit : gongbao::words_of<settling::benefit>) title.emplace_back(benefit.name);
  lines.add(title);
  for (const auto& column : gongbao::words_of<settling::column>) {
    std::vector<std::string> cells{"", std::string(column.name)};
    for (const auto& benefit : gongbao::words_of<settling::benefit>)
      cells.push_back(use_of(benefit.value, column.value));
    cells.emplace_back(column.label);
    lines.add(std::move(cells));
  }
  return lines.text();
}

/// The words of every column that takes some, with the gazettes' terms.
std::string word_list() {
  settling::aligned_lines lines;
  for (const auto& column : gongbao::words_of<settling::column>) {
    const outside::value_form form = settling::form_in(column.value);
    std::string name = std::string(column.name) + (form.is_set ? ", joined by +" : "");
    for (const auto& word : form.words) {
      lines.add({"", name, std::string(word.name), std::string(word.term)});
      name.clear();
    }
  }
  return lines.text();
}

std::string help() {
  std::string text(usage);
  text +=
      "\n"
      "Settles claims of medical aid (医疗救助) and of outpatient pooling (普通门诊统筹) in Jinzhou and Sanmenxia,\n"
      "exact to the fen, in file order. Under each benefit the year of a person starts at zero, and each claim goes\n"
      "on from the claims before it.\n"
      "\n"
      "  claims.csv         cells separated by commas, tabs or semicolons, with a header line; titles may stand above\n"
      "                     it; - or nothing: standard input\n"
      "  --out FILE         write the settlements to FILE; otherwise to standard output\n"
      "  --table FILE       write the monthly statistics of medical aid to FILE as 锦政办发〔2022〕16号 decrees them:\n"
      "                     Jinzhou's claims, in 10,000 yuan, a sheet a month with every district of the file\n"
      "  --table-data FILE  the same figures of both cities as data: one row a month, city, county and category\n"
      "  --encoding NAME    of the claims: gb18030 (GBK and GB2312 too), utf-16, utf-16le, utf-16be; otherwise UTF-8\n"
      "  --bom              begin what is written with the mark by which a spreadsheet knows UTF-8\n"
      "  --columns KEY=HEADING,...\n"
      "                     the heading of a column that no name below fits; KEY=HEADING+HEADING adds amounts up\n"
      "  --ignore COLUMN    a heading that looks like a column's name and is meant for something else; again for "
      "more.\n"
      "                     Otherwise such a heading refuses the file: a misspelt column would not be read\n"
      "  --hold             refuse, as held, what comes behind a refused row of the same person, year and benefit,\n"
      "                     until that row is mended; otherwise it is settled as if the row had not been, and said\n"
      "  --quiet            no summary; refused rows and warnings are still named\n"
      "  --template BENEFIT an empty claims file on standard output, with one claim to write over\n"
      "\n"
      "Columns, in any order. A city's name: optional, and read for that city alone; with * it is required there.\n"
      "Defaults stand in brackets. What a claim's benefit and city do not read may hold anything.\n"
      "\n";
  text += column_list();
  text += "\nThe words, and what the gazettes call them:\n\n";
  text += word_list();
  text +=
      "\n"
      "A value may be written in every form that can mean one thing only: a day with its year first (2023/3/1,\n"
      "2023年3月1日, 20230301, with or without a time), an amount with thousands separators, ¥, 元 or 万元, a word as\n"
      "the gazettes call it, 是 and 否, in full width, with blanks around it. What may mean another is refused: "
      "1/3/2023,\n"
      "44986, 1.234,56, 1.000, 1E+05.\n"
      "\n"
      "A text that begins with = + - @ (in full width too), a tab or a line end is written with an apostrophe in "
      "front,\n"
      "so that a spreadsheet shows it and does not run it: '=1+1. Take one apostrophe off to have the text.\n"
      "\n"
      "Of rows refused for one cause, 20 are named and the others counted; so of persons whom another of their\n"
      "identities would serve better (Sanmenxia), or may (a monitoring group in Jinzhou), each with the amounts.\n"
      "\n"
      "The date decides which law and whose year: that of the visit, and of a stay the day of discharge or of\n"
      "settlement, as your office counts; it is for the file to keep to one. A stay across the end of a year belongs\n"
      "whole to the year of that day.\n"
      "\n"
      "An identifier is told apart byte by byte. Refused as invalid_identifier: blanks at an end; control and "
      "invisible\n"
      "characters, and U+FFFD, anywhere; an apostrophe in front; a spreadsheet's formula, error or cut number such as\n"
      "2.10702E+17. Warned of: identifiers that differ only in case, width, blanks or composition; numbers of 16\n"
      "digits and more that end in 000; resident identity numbers with a wrong check character (GB 11643).\n"
      "\n"
      "Exit status: 0 all claims settled, 1 some rows refused, 2 nothing could be done: a file without a claim, too.\n";
  return text;
}

/// True if both names lead to one file that is, or would become, a regular one.
bool same_file(const std::string& a, const std::string& b) {
  namespace fs = std::filesystem;
  std::error_code failed;
  if (fs::exists(a, failed) && fs::exists(b, failed))
    return fs::is_regular_file(a, failed) && fs::equivalent(a, b, failed);
  const auto full = [&](const std::string& name) { return fs::weakly_canonical(fs::absolute(name, failed), failed); };
  return full(a) == full(b);
}

void refuse_same_files(const options& o) {
  // Where the system gives standard streams a name, a redirected one is recognised too.
  const std::string input = o.input.empty() ? "/dev/stdin" : o.input;
  const std::pair<std::string, std::string> outputs[] = {
      {"the settlements", o.out.empty() ? "/dev/stdout" : o.out}, {"the table", o.table}, {"the data", o.table_data}};
  for (const auto& [what, file] : outputs) {
    if (file.empty()) continue;
    if (same_file(file, input)) throw unusable(what + " would overwrite the input");
    for (const auto* before = outputs; before->first != what; ++before)
      if (!before->second.empty() && same_file(file, before->second))
        throw unusable(before->first + " and " + what + " have the same file");
  }
}

/// Ends the run in order if a signal asks for that.
void heed_signals() {
  if (settling::is_asked_to_stop()) throw unusable("interrupted");
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
void print_error(std::string_view text) { static_cast<void>(std::fwrite(text.data(), 1, text.size(), stderr)); }

void say(std::string_view text) {
  print_error("settle: ");
  print_error(text);
}

exit_code run(const options& o) {
  const std::string standard_output = "standard output";
  const auto print = [&](std::string_view text) { settling::write_all(stdout, text, standard_output); };

  refuse_same_files(o);
  input_file input(o.input);
  const settling::csv_reader::source bytes = [&](char* to, std::size_t size) { return input.read(to, size); };
  std::optional<settling::decoder> decoded;
  if (!o.encoding.empty()) decoded.emplace(bytes, o.encoding);
  settling::csv_reader claims(decoded ? [&](char* to, std::size_t size) { return decoded->read(to, size); } : bytes);
  const settling::header columns = settling::read_header(claims, say, o.headings);

  // The files get their names only when everything is written.
  std::optional<settling::atomic_file> out_file;
  std::optional<settling::atomic_file> table_file;
  std::optional<settling::atomic_file> data_file;
  if (!o.out.empty()) out_file.emplace(o.out);
  if (!o.table.empty()) table_file.emplace(o.table);
  if (!o.table_data.empty()) data_file.emplace(o.table_data);
  const auto each_file = [&](auto&& then) {
    for (auto* const file : {&out_file, &table_file, &data_file})
      if (*file) then(**file);
  };

  const auto mark = [&](auto&& write) {  // by which a spreadsheet knows UTF-8
    if (o.bom) write(settling::byte_order_mark);
  };
  const auto write_out = [&](std::string_view text) { out_file ? out_file->write(text) : print(text); };
  mark(write_out);
  settling::csv_writer settlements(write_out);
  settling::monthly_table table;
  settling::summary summary;
  settling::outputs to{.settlements = settlements, .summary = summary, .messages = say};
  if (table_file || data_file) to.table = &table;
  if (settling::is_terminal(stderr)) to.progress = [](auto rows) { say(std::to_string(rows) + " rows\n"); };
  settling::settle_rows(claims, columns, to,
                        o.hold ? settling::behind_refused::hold : settling::behind_refused::settle);

  if (table_file) {
    const auto write_table = [&](std::string_view text) { table_file->write(text); };
    mark(write_table);
    settling::csv_writer form(write_table);
    table.write(form);
    form.flush();
    if (const auto claims_left = table.left_out())
      say("the table is " + gongbao::to_string(settling::decreed_statistics::of) +
          "'s; left out, of other cities: " + std::to_string(claims_left) + " paid claims, which --table-data has\n");
  }
  if (data_file) {
    const auto write_data = [&](std::string_view text) { data_file->write(text); };
    mark(write_data);
    settling::csv_writer data(write_data);
    table.write_data(data);
    data.flush();
  }
  each_file([](auto& file) { file.close(); });
  if (out_file && !o.quiet) print(summary.text());
  settling::flush_all(stdout, standard_output);
  heed_signals();
  each_file([](auto& file) { file.commit(); });
  each_file([](auto& file) { file.keep(); });
  if (!out_file && !o.quiet) print_error(summary.text());
  return summary.refused() == 0 ? all_settled : some_refused;
}

}  // namespace

int main(int argc, char** argv) {
  settling::prepare_streams();
  settling::note_stop_signals();
  try {
    const options o = read_options(argc, argv);
    if (o.help) {
      settling::write_all(stdout, help(), "standard output");
      settling::flush_all(stdout, "standard output");
      return all_settled;
    }
    if (!o.template_of.empty()) {
      settling::csv_writer out([](std::string_view bytes) { settling::write_all(stdout, bytes, "standard output"); });
      settling::write_template(out, *gongbao::parse<settling::benefit>(o.template_of));
      out.flush();
      settling::flush_all(stdout, "standard output");
      return all_settled;
    }
    if (argc == 1 && settling::is_terminal(stdin)) {
      print_error(usage);
      return nothing_done;
    }
    return run(o);
  } catch (const usage_error& mistake) {
    say(std::string(mistake.what()) + "\n" + std::string(usage));
  } catch (const std::bad_alloc&) {
    say("there is not enough memory\n");
  } catch (const std::exception& failure) {
    say(settling::is_asked_to_stop() ? "interrupted\n" : std::string(failure.what()) + "\n");
    if (settling::is_asked_to_stop()) settling::end_by_signal();
  }
  return nothing_done;
}
