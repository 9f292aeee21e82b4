// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_SETTLE_HPP
#define SETTLE_SETTLE_HPP

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "alerts.hpp"
#include "atomic_file.hpp"
#include "audit.hpp"
#include "benefits.hpp"
#include "encoding.hpp"
#include "help.hpp"
#include "job.hpp"
#include "payments.hpp"
#include "report_facts.hpp"
#include "report_page.hpp"
#include "report_text.hpp"
#include "stream.hpp"
#include "terminal.hpp"

// The program settle over a list of cities: reads their claims from a CSV file, settles them in file order, and says
// why.

namespace settling {

namespace detail {

enum exit_code { all_settled = 0, some_refused = 1, nothing_done = 2, paid_otherwise = 3 };

struct usage_error : unusable {
  using unusable::unusable;
};

struct options {
  std::string input;         ///< empty: standard input
  std::string out;           ///< empty: standard output
  std::string table;         ///< empty: not wanted
  std::string table_data;    ///< empty: not wanted
  std::string report;        ///< empty: not wanted
  std::string corrections;   ///< empty: not wanted
  std::string identities;    ///< empty: not wanted
  std::string paid;          ///< empty: not wanted
  std::string audit;         ///< empty: not wanted
  std::string alerts;        ///< empty: not wanted
  std::string accounts_in;   ///< empty: there was no run before
  std::string accounts_out;  ///< empty: not wanted
  std::vector<int> closed_years;
  bool rebase = false;
  bool forget_refused = false;
  gongbao::recognition recognition{};
  file_readings readings{};
  std::vector<std::string> policies;
  heading_choices headings;
  std::string explain;  ///< a claim's identifier; empty: not wanted
  gongbao::flat::explanation_form explained_as{};
  std::string template_of;  ///< empty: not wanted
  std::string encoding;     ///< for the C library; empty: UTF-8
  std::size_t threads = 0;  ///< 0: one for each core
  bool streams = false;
  std::string header;  ///< of rows that come without; empty: as columns_of_stream() says
  bool tabs = false;
  bool bom = false;
  bool in_terms = false;
  bool hold = false;
  bool quiet = false;
  bool help = false;
  bool version = false;
};

/// The value of an option that is a word of its own, or stands behind an equals sign; empty if there is none.
inline std::string_view value_of(std::string_view option, int argc, const char* const* argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (word == option && i + 1 < argc) return argv[i + 1];
    if (word.starts_with(option) && word.substr(option.size()).starts_with('=')) return word.substr(option.size() + 1);
  }
  return {};
}

/// The language that `--lang` names, or the environment.
inline language language_asked(int argc, const char* const* argv) {
  const std::string_view named = value_of("--lang", argc, argv);
  return named == "zh" ? language::zh : named == "en" ? language::en : outside::language_of_environment();
}

/// A reading as an option names it, service-date for service_date.
template <class Reading>
Reading reading_of(std::string_view option, std::string_view value, language in) {
  std::string all;
  for (const auto& w : gongbao::words_of<Reading>) {
    std::string name{std::string_view(w.name)};
    std::replace(name.begin(), name.end(), '_', '-');
    if (name == value) return w.value;
    (all += all.empty() ? "" : told({" or ", "或"}, in)) += name;
  }
  throw usage_error(told({"{1} takes {2}", "{1}后应写{2}"}, in, option, all));
}

/// What is said of a file when all of it is known cannot be said of rows that are answered as they come.
inline void refuse_what_needs_whole_files(const options& o) {
  const std::pair<std::string_view, bool> asked[] = {{"--table", !o.table.empty()},
                                                     {"--table-data", !o.table_data.empty()},
                                                     {"--report", !o.report.empty()},
                                                     {"--corrections", !o.corrections.empty()},
                                                     {"--paid", !o.paid.empty()},
                                                     {"--audit", !o.audit.empty()},
                                                     {"--alerts", !o.alerts.empty()},
                                                     {"--accounts-in", !o.accounts_in.empty()},
                                                     {"--accounts-out", !o.accounts_out.empty()},
                                                     {"--explain", !o.explain.empty()},
                                                     {"--bom", o.bom}};
  for (const auto& [option, is_asked] : asked)
    if (is_asked)
      throw usage_error(
          told({"{1} is of whole files, and does not go with --stream", "{1}针对整份文件，不与--stream同用"},
               o.headings.in, option));
}

inline options read_options(const claims_form& form, bool decrees_statistics, bool has_alerts, int argc,
                            const char* const* argv, language in) {
  options o;
  o.headings.in = in;
  bool has_input = false;
  bool says_more = false;  // than a template needs
  const auto once = [&](std::string& into, std::string_view option, std::string_view value) {
    if (!into.empty()) throw usage_error(told({"{1} is given twice", "{1}出现两次"}, in, option));
    into = value;
  };
  const auto file = [&](std::string& into, std::string_view option, std::string_view name) {
    if (name.empty() || name == "-") throw usage_error(told({"{1} needs a file name", "{1}后应写文件名"}, in, option));
    once(into, option, name);
  };
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    // An option's value stands behind an equals sign, or is the next word.
    const std::size_t equals = word.starts_with("--") ? word.find('=') : word.npos;
    const std::string_view option = word.substr(0, equals);
    if (option != "--template" && option != "--lang" && option != "--words") says_more = true;
    const auto value = [&]() -> std::string_view {
      if (equals != word.npos) return word.substr(equals + 1);
      if (i + 1 == argc) throw usage_error(told({"{1} needs a value", "{1}后应有取值"}, in, option));
      return argv[++i];
    };
    if (word == "--help" || word == "-h") {
      o.help = true;
    } else if (word == "--version") {
      o.version = true;
    } else if (word == "--stream") {
      o.streams = true;
    } else if (option == "--header") {
      once(o.header, option, value());
      if (o.header.empty())
        throw usage_error(told({"{1} needs the names of columns", "{1}后应写各栏名称"}, in, option));
    } else if (option == "--threads") {
      if (o.threads != 0) throw usage_error(told({"{1} is given twice", "{1}出现两次"}, in, option));
      if (!read_number(value(), o.threads) || o.threads == 0)
        throw usage_error(told({"{1} needs a number from 1", "{1}后应写线程数（1以上）"}, in, option));
    } else if (word == "--tabs") {
      o.tabs = true;
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
    } else if (option == "--report") {
      file(o.report, option, value());
    } else if (option == "--explain") {
      once(o.explain, option, value());
      if (o.explain.empty()) throw usage_error(told({"{1} needs a claim_id", "{1}后应写结算编号"}, in, option));
    } else if (option == "--explain-as") {
      using gongbao::flat::explanation_form;
      const std::string_view form_asked = value();
      if (form_asked != "text" && form_asked != "md" && form_asked != "json")
        throw usage_error(told({"{1} takes text, md or json", "{1}后应写text、md或json"}, in, option));
      o.explained_as = form_asked == "md"     ? explanation_form::markdown
                       : form_asked == "json" ? explanation_form::json
                                              : explanation_form::plain;
    } else if (option == "--corrections") {
      file(o.corrections, option, value());
    } else if (option == "--paid") {
      file(o.paid, option, value());
      o.headings.audits = true;
    } else if (option == "--audit") {
      file(o.audit, option, value());
      o.headings.audits = true;
    } else if (option == "--alerts") {
      file(o.alerts, option, value());
      o.headings.alerts = true;
    } else if (option == "--order") {
      o.readings.order = reading_of<gongbao::claim_order>(option, value(), in);
    } else if (option == "--identities") {
      file(o.identities, option, value());
      o.headings.said_elsewhere = "recipients";
    } else if (option == "--accounts-in") {
      file(o.accounts_in, option, value());
    } else if (option == "--accounts-out") {
      file(o.accounts_out, option, value());
    } else if (option == "--close-year") {
      int& year = o.closed_years.emplace_back();
      if (!read_number(value(), year) || year < 1900 || year > 2199)
        throw usage_error(told({"--close-year needs a year, as 2023", "--close-year后应写年份，如2023"}, in));
    } else if (word == "--rebase") {
      o.rebase = true;
    } else if (word == "--forget-refused") {
      o.forget_refused = true;
    } else if (option == "--recognition") {
      o.recognition = reading_of<gongbao::recognition>(option, value(), in);
    } else if (option == "--decisive-day") {
      o.readings.decisive_day = reading_of<decisive_day>(option, value(), in);
    } else if (option == "--policy") {
      file(o.policies.emplace_back(), option, value());
    } else if (option == "--encoding") {
      try {
        once(o.encoding, option, converter_for(value(), in));
      } catch (const unusable& why) {
        throw usage_error(told({"--encoding: {1}", "--encoding：{1}"}, in, why.in(in)));
      }
    } else if (option == "--ignore") {
      o.headings.ignored.emplace_back(value());
    } else if (option == "--columns") {
      try {
        add_choices(o.headings, form, value());
      } catch (const unusable& why) {
        throw usage_error(told({"--columns: {1}", "--columns：{1}"}, in, why.in(in)));
      }
    } else if (option == "--template") {
      const std::string_view name = value();
      const outside::value_form& benefit = form.benefits();
      const std::optional<std::string> meant = as_written(benefit, name);
      if (!meant)
        throw usage_error(told({"--template: {1}", "--template：{1}"}, in, why_unreadable(benefit, name, in)));
      once(o.template_of, option, *meant);
    } else if (option == "--lang") {
      if (const std::string_view named = value(); named != "zh" && named != "en")
        throw usage_error(told({"--lang takes zh or en", "--lang后应写zh或en"}, in));
    } else if (option == "--words") {
      if (value() != "zh") throw usage_error(told({"--words takes zh", "--words后应写zh"}, in));
      o.in_terms = true;
    } else if (word.size() > 1 && word.front() == '-') {
      throw usage_error(told({"there is no option {1}", "没有选项{1}"}, in, printable(word)));
    } else if (has_input || word.empty()) {
      throw usage_error(told(has_input ? gongbao::text{"there is more than one input", "输入文件不止一个"}
                                       : gongbao::text{"the input has an empty name", "输入文件名为空"},
                             in));
    } else {
      has_input = true;
      if (word != "-") o.input = word;
    }
  }
  if (!o.table.empty() && !decrees_statistics)
    throw usage_error(
        told({"--table: no city here decrees monthly statistics; --table-data has the figures of every city",
              "--table：此处没有城市规定月度统计表；各市数字见--table-data"},
             in));
  if (!o.alerts.empty() && !has_alerts)
    throw usage_error(told({"--alerts: no city here has thresholds of it", "--alerts：此处没有城市规定预警标准"}, in));
  if (!o.accounts_in.empty() && o.accounts_out.empty())
    throw usage_error(told({"--accounts-in needs --accounts-out: what this run settles would be lost to later ones",
                            "--accounts-in须与--accounts-out同用：否则本次结算的内容无从承接"},
                           in));
  if (!o.accounts_in.empty() && !(o.paid.empty() && o.audit.empty() && o.alerts.empty()))
    throw usage_error(
        told({"--paid, --audit and --alerts are of whole years, and not of what --accounts-in goes on from",
              "--paid、--audit和--alerts针对整年的费用，不与--accounts-in同用"},
             in));
  if (o.accounts_out.empty() && !o.closed_years.empty())
    throw usage_error(told({"--close-year needs --accounts-out", "--close-year须与--accounts-out同用"}, in));
  if (o.accounts_in.empty() && (o.rebase || o.forget_refused))
    throw usage_error(told({"{1} needs --accounts-in", "{1}须与--accounts-in同用"}, in,
                           std::string_view(o.rebase ? "--rebase" : "--forget-refused")));
  if (!o.streams && (o.tabs || !o.header.empty()))
    throw usage_error(
        told({"{1} needs --stream", "{1}须与--stream同用"}, in, std::string_view(o.tabs ? "--tabs" : "--header")));
  if (o.streams) refuse_what_needs_whole_files(o);
  if (!o.template_of.empty() && says_more)
    throw usage_error(told({"--template takes nothing more", "--template不与其他选项同用"}, in));
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
  const language in = o.headings.in;
  const std::pair<std::string, std::string> outputs[] = {
      {told({"the settlements", "结算明细"}, in), o.out.empty() ? "/dev/stdout" : o.out},
      {told({"the table", "统计表"}, in), o.table},
      {told({"the data", "统计数据"}, in), o.table_data},
      {told({"the report", "结算报告"}, in), o.report},
      {told({"the corrections", "补差追回清单"}, in), o.corrections},
      {told({"the audit", "审核清单"}, in), o.audit},
      {told({"the alerts", "预警清单"}, in), o.alerts},
      {told({"the accounts", "账户文件"}, in), o.accounts_out}};
  for (const auto& [what, file] : outputs) {
    if (file.empty()) continue;
    if (same_file(file, input)) throw unusable(told({"{1} would overwrite the input", "{1}会覆盖输入文件"}, in, what));
    if (!o.identities.empty() && same_file(file, o.identities))
      throw unusable(told({"{1} would overwrite the identities", "{1}会覆盖身份清单"}, in, what));
    if (!o.paid.empty() && same_file(file, o.paid))
      throw unusable(told({"{1} would overwrite the payments", "{1}会覆盖支付清单"}, in, what));
    if (!o.accounts_in.empty() && &file != &std::end(outputs)[-1].second && same_file(file, o.accounts_in))
      throw unusable(told({"{1} would overwrite the accounts", "{1}会覆盖账户文件"}, in, what));
    for (const std::string& tables : o.policies)
      if (same_file(file, tables))
        throw unusable(told({"{1} would overwrite the tables of {2}", "{1}会覆盖政策表{2}"}, in, what, tables));
    for (const auto* before = outputs; before->first != what; ++before)
      if (!before->second.empty() && same_file(file, before->second))
        throw unusable(told({"{1} and {2} have the same file", "{1}与{2}写到同一个文件"}, in, before->first, what));
  }
}

/// Ends the run in order if a signal asks for that.
inline void heed_signals() {
  if (is_asked_to_stop()) throw unusable(gongbao::text{"interrupted", "已中断"});
}

/// The input file, or standard input.
class input_file {
 public:
  explicit input_file(const std::string& name)
      : name_{name, standard_input}, stream_{name.empty() ? stdin : std::fopen(name.c_str(), "rb")} {
    if (stream_ == nullptr) fail();
    std::error_code no_size;  // standard input may have been read from before
    is_regular_ = !name.empty() && std::filesystem::is_regular_file(name, no_size);
    if (is_regular_) {
      const std::uintmax_t size = std::filesystem::file_size(name, no_size);
      if (!no_size) unread_ = size;
    }
  }
  input_file(const input_file&) = delete;
  input_file& operator=(const input_file&) = delete;
  ~input_file() {
    if (stream_ != stdin) static_cast<void>(std::fclose(stream_));  // it was only read
  }

  /// True if somebody may have yet to write what there is to read.
  bool may_wait() const noexcept { return !is_regular_; }

  /// Of all that there is to read, which from now on is read from a copy: so it is what is settled, whatever becomes of
  /// the file meanwhile.
  std::string digest() {
    std::FILE* const copy = std::tmpfile();
    if (copy == nullptr) fail();
    const std::uintmax_t size = unread_;
    outside::sha256 all;
    std::vector<char> bytes(std::size_t{1} << 16U);
    while (const std::size_t got = read(bytes.data(), bytes.size())) {
      all.add({bytes.data(), got});
      write_all(copy, {bytes.data(), got}, name_.name);
    }
    flush_all(copy, name_.name);
    std::rewind(copy);
    if (stream_ != stdin) static_cast<void>(std::fclose(stream_));
    stream_ = copy;
    is_regular_ = true;
    unread_ = size;
    return all.hex();
  }

  std::size_t read(char* to, std::size_t size) {
    const std::size_t got = std::fread(to, 1, size, stream_);
    return noted(got, got < size && std::ferror(stream_) != 0);
  }
  /// What has come, without waiting for more; of a file of which nothing was read otherwise.
  std::size_t read_some(char* to, std::size_t size) {
    for (bool fails = true;;) {
      const std::size_t got = settling::read_some(stream_, to, size, fails);
      if (fails && errno == EINTR && !is_asked_to_stop()) continue;
      return noted(got, fails);
    }
  }

 private:
  [[noreturn]] void fail() const { throw unusable({"cannot read {1}: {2}", "无法读取{1}：{2}"}, name_, last_error()); }

  std::size_t noted(std::size_t got, bool fails) {
    if (fails && !is_asked_to_stop()) fail();
    heed_signals();
    unread_ -= std::min<std::uintmax_t>(unread_, got);
    if (got == 0 && unread_ != 0)
      throw unusable({"cannot read {1}: it became shorter meanwhile", "无法读取{1}：读取时文件变短了"}, name_);
    return got;
  }

  file_name name_;
  std::FILE* stream_;
  bool is_regular_ = false;
  std::uintmax_t unread_ = 0;  ///< that there must be, as far as is known
};

/// All that a file has.
inline std::string contents_of_file(const std::string& name) {
  input_file file(name);
  std::string all;
  std::vector<char> bytes(std::size_t{1} << 16U);
  while (const std::size_t got = file.read(bytes.data(), bytes.size())) all.append(bytes.data(), got);
  return all;
}

/// An output file, and the digest of what was written to it.
class output_file {
 public:
  output_file(const std::string& name, bool with_digest, readable_by whom = readable_by::whoever_may)
      : file_(name, whom), has_digest_{with_digest} {}

  void write(std::string_view bytes) {
    if (has_digest_) digest_.add(bytes);
    file_.write(bytes);
  }
  std::string digest() const { return digest_.hex(); }
  atomic_file& file() noexcept { return file_; }

 private:
  atomic_file file_;
  outside::sha256 digest_;
  bool has_digest_;
};

/// To stderr; where even that cannot be written, there is nobody left to tell.
inline void print_error(std::string_view text) { static_cast<void>(std::fwrite(text.data(), 1, text.size(), stderr)); }

inline void say(std::string_view text) {
  print_error("settle: ");
  print_error(text);
}

/// What a page calls a file, wherever that lies.
inline std::string name_of_file(const std::string& path) { return std::filesystem::path(path).filename().string(); }

/// The tables of files, which are said; whatever is wrong with one leaves nothing to be done.
template <class Cities>
policies<Cities> read_policies(const std::vector<std::string>& files, language in) {
  policies<Cities> tables(in);
  for (const std::string& name : files) {
    const std::string csv = contents_of_file(name);
    std::string taken;
    const std::vector<std::string> wrong = tables.read(csv, &taken, name_of_file(name));
    for (const std::string& fault : wrong) say(printable(name) + told({", ", "，"}, in) + fault + "\n");
    if (!wrong.empty())
      throw unusable(told({"the tables of {1} cannot be used", "政策表{1}不能使用"}, in, printable(name)));
    say(told({"by the tables of {1}: {2}\n", "按政策表{1}：{2}\n"}, in, printable(name), taken));
  }
  return tables;
}

/// The rows of a file, in the encoding that is asked for.
class input_rows {
 public:
  input_rows(const std::string& name, const options& o)
      : file_(name),
        rows_(o.encoding.empty() ? bytes_of(file_)
                                 : bytes_of(decoded_.emplace(bytes_of(file_), o.encoding, o.headings.in))) {}
  input_rows(const input_rows&) = delete;
  input_rows& operator=(const input_rows&) = delete;

  csv_reader& rows() noexcept { return rows_; }
  /// True if somebody may have yet to write what there is to read.
  bool may_wait() const noexcept { return file_.may_wait(); }
  /// Of the file; before anything of it is read.
  std::string digest() { return file_.digest(); }

 private:
  template <class From>
  static csv_reader::source bytes_of(From& from) {
    return [&from](char* to, std::size_t size) { return from.read(to, size); };
  }

  input_file file_;
  std::optional<decoder> decoded_;
  csv_reader rows_;
};

/// Who has which identity, by a file; its faults are said.
template <class Cities>
identities read_identities(const options& o) {
  input_rows file(o.identities, o);
  return identities::read<Cities>(file.rows(), printable(name_of_file(o.identities)), o.recognition, say,
                                  o.headings.in);
}

/// What was paid, if that is audited: by a file, or by columns of the claims.
inline std::optional<payments> read_payments(const options& o, const header& columns, const sink& messages) {
  const language in = o.headings.in;
  if (o.paid.empty() && !columns.has_payments()) {
    if (!o.audit.empty())
      throw unusable(told({"--audit needs what was paid: --paid FILE, or columns as paid_basic_aid",
                           "--audit需要已付金额：应加--paid 文件，或在费用清单中列明（如已付基本救助）"},
                          in));
    return {};
  }
  if (!o.accounts_in.empty())
    throw unusable(told({"columns as paid_basic_aid are audited by whole years: leave them out of what --accounts-in "
                         "goes on from",
                         "已付金额栏目按整年审核：承接账户文件（--accounts-in）的费用清单不应有这些栏目"},
                        in));
  if (o.paid.empty()) return payments::of_columns(columns, messages);
  if (columns.has_payments())
    throw unusable(told(
        {"what was paid stands in the claims and in {1}: leave one out", "费用清单和{1}都列有已付金额：应只留一处"}, in,
        printable(name_of_file(o.paid))));
  input_rows file(o.paid, o);
  return payments::read(file.rows(), printable(name_of_file(o.paid)), messages, in);
}

/// Accounts that this run would not go on from may not be lost.
inline void refuse_later_accounts(const options& o, std::size_t run) {
  std::error_code failed;
  if (!std::filesystem::is_regular_file(o.accounts_out, failed)) return;
  if (!o.accounts_in.empty() && same_file(o.accounts_in, o.accounts_out)) return;
  if (const std::size_t runs = accounts::runs_in(contents_of_file(o.accounts_out)); runs > (run == 1 ? 0 : run))
    throw unusable(told({"{1} has accounts of {2} runs, which this run does not go on from: say --accounts-in, or "
                         "another name",
                         "{1}中已有{2}次结算的账户，本次结算并未承接：应加--accounts-in，或改用其他文件名"},
                        o.headings.in, printable(o.accounts_out), runs));
}

/// What a person calls a file that a run writes, by what its accounts call it.
inline std::string output_called(std::string_view what, language in) {
  static constexpr std::pair<std::string_view, gongbao::text> names[] = {
      {"settlements", {"the settlements", "结算明细"}},
      {"table", {"the table", "统计表"}},
      {"table_data", {"the data", "统计数据"}},
      {"report", {"the report", "结算报告"}},
      {"corrections", {"the corrections", "补差追回清单"}},
      {"audit", {"the audit", "审核清单"}},
      {"alerts", {"the alerts", "预警清单"}}};
  for (const auto& [name, text] : names)
    if (name == what) return std::string(std::string_view(text.in(in)));
  return std::string(what);
}

/// Says of the files that the last run wrote, as far as they are found, whether they still are what it wrote.
inline void say_what_became_of_outputs(const accounts& carried, const options& o) {
  namespace fs = std::filesystem;
  for (const file_digest& written : carried.last_outputs()) {
    std::error_code failed;
    std::string name = written.name;
    if (!fs::is_regular_file(name, failed))
      name = (fs::path(o.accounts_in).parent_path() / fs::path(written.name).filename()).string();
    if (!fs::is_regular_file(name, failed)) continue;
    if (outside::sha256_of(contents_of_file(name)) != written.digest)
      say(told({"{1} is not what run {2} of these accounts wrote ({3}): no accounts name it, and it is void\n",
                "{1}不是本账户第{2}次结算所写的（{3}）：没有账户文件载明它，应作废\n"},
               o.headings.in, printable(name), carried.run() - 1, output_called(written.what, o.headings.in)));
  }
}

/// What accounts rest on beside the tables.
template <class Cities>
void name_readings(accounts& carried, const options& o) {
  const auto rest_on = [&](auto reading) {
    carried.rest_on(gongbao::enumeration<decltype(reading)>::name,
                    std::string(std::string_view(gongbao::name_of(reading))));
  };
  rest_on(o.readings.order);
  rest_on(gongbao::settled_claims{});
  rest_on(o.recognition);
  rest_on(o.readings.decisive_day);
  carried.rest_on("ties", "time_then_original_id");
  branches_of<Cities>::for_each([&](auto of) {
    using branch_type = decltype(of);
    if constexpr (requires { branch_type::benefit::settled_by; })
      for (const reading_taken& r : readings_of<branch_type>(language::en))
        carried.rest_on(std::string(std::string_view(branch_type::city::key)) + "." +
                            std::string(std::string_view(branch_type::benefit::key)) + "." + r.key,
                        r.word);
  });
}

/// The accounts of a run, as far as they stand before it.
template <class Cities>
void open_accounts(accounts& carried, const options& o, input_rows& input) {
  name_readings<Cities>(carried, o);
  if (!o.accounts_in.empty()) carried.read(contents_of_file(o.accounts_in), o.accounts_in);
  refuse_later_accounts(o, carried.run());
  carried.add_input("claims", o.input.empty() ? "-" : o.input, input.digest());
  if (!o.identities.empty())
    carried.add_input("identities", o.identities, outside::sha256_of(contents_of_file(o.identities)));
  if (!o.paid.empty()) carried.add_input("payments", o.paid, outside::sha256_of(contents_of_file(o.paid)));
  for (const std::string& tables : o.policies)
    carried.add_input("policy", tables, outside::sha256_of(contents_of_file(tables)));
  carried.closes = o.closed_years;
  carried.rebases = o.rebase;
  carried.forgets_refused = o.forget_refused;
  if (!carried.has_earlier()) return;
  say(carried.said());
  say_what_became_of_outputs(carried, o);
}

/// The cities whose form the table has.
template <class Cities>
std::string whose(language in) {
  const claims_form& form = claims_form::of<Cities>();
  std::vector<std::string> cities;
  for (const decreed_form& d : decreed_forms<Cities>())
    cities.emplace_back(outside::called(form.cities().words[index_of(form.city_of(d.of))], in));
  return in_a_row(cities, in);
}

/// Says once of each document how many claims are dated after the last check. Who brings tables of their own knows.
template <class Cities>
void say_unchecked(const summary& counts, const policies<Cities>& tables, language in) {
  branches_of<Cities>::for_each([&](auto of) {
    using law = typename decltype(of)::benefit;
    const std::uint64_t claims = counts.unchecked(law::law);
    if (claims == 0 || tables.template from_file<law>() != nullptr) return;
    say(told({"{1}: claims dated after the last check: {2}; {3}\n", "{1}：结算日期在最近核对之后的费用{2}笔；{3}\n"},
             in, law::law.number, claims, gongbao::explained_status(law::law, in)));
  });
}

template <class Cities>
exit_code settle_files(const options& o) {
  const claims_form& form = claims_form::of<Cities>();
  const auto print = [](std::string_view text) { write_all(stdout, text); };

  refuse_same_files(o);
  const policies<Cities> tables = read_policies<Cities>(o.policies, o.headings.in);
  input_rows input(o.input, o);
  const language in = o.headings.in;
  std::optional<accounts> carried;
  if (!o.accounts_out.empty()) open_accounts<Cities>(carried.emplace(in), o, input);
  csv_reader& claims = input.rows();
  report_facts facts(form);
  const sink note = [&](std::string_view text) {
    say(text);
    facts.add_note(text);
  };
  const header columns = read_header(form, claims, note, o.headings);

  file_readings readings = o.readings;
  std::optional<identities> of_persons;
  if (!o.identities.empty()) {
    of_persons = read_identities<Cities>(o);
    readings.of_persons = &*of_persons;
  }
  if (carried) readings.carried = &*carried;

  const sink tell = say;
  std::optional<payments> paid = read_payments(o, columns, tell);
  if (carried && carried->has_earlier() && (paid || !o.alerts.empty()))
    throw unusable(told({"{1} is of all claims of a year in one file, and does not go with --accounts-in",
                         "{1}须对全年费用的同一清单进行，不与--accounts-in同用"},
                        in, std::string_view(paid ? "--audit" : "--alerts")));

  // The files get their names only when everything is written; the accounts, which name the others, come last.
  struct named_output {
    std::string_view what;
    const std::string& name;
    std::optional<output_file> file{};
  };
  named_output of_claims{"settlements", o.out};
  named_output of_table{"table", o.table};
  named_output of_data{"table_data", o.table_data};
  named_output of_report{"report", o.report};
  named_output of_corrections{"corrections", o.corrections};
  named_output of_audit{"audit", o.audit};
  named_output of_alerts{"alerts", o.alerts};
  named_output of_accounts{"accounts", o.accounts_out};
  const auto each_output = [&](auto&& then) {
    for (named_output* const output :
         {&of_claims, &of_table, &of_data, &of_report, &of_corrections, &of_audit, &of_alerts, &of_accounts})
      then(*output);
  };
  const auto each_file = [&](auto&& then) {
    each_output([&](named_output& output) {
      if (output.file) then(output.file->file());
    });
  };
  each_output([&](named_output& output) {
    const bool is_accounts = &output == &of_accounts;
    if (!output.name.empty())
      output.file.emplace(output.name, carried && !is_accounts,
                          is_accounts ? readable_by::owner : readable_by::whoever_may);
  });
  std::optional<output_file>& out_file = of_claims.file;
  std::optional<output_file>& table_file = of_table.file;
  std::optional<output_file>& data_file = of_data.file;
  std::optional<output_file>& report_file = of_report.file;
  std::optional<output_file>& corrections_file = of_corrections.file;
  std::optional<output_file>& audit_file = of_audit.file;
  std::optional<output_file>& alerts_file = of_alerts.file;

  const auto mark = [&](auto&& write) {  // by which a spreadsheet knows UTF-8
    if (o.bom) write(byte_order_mark);
  };
  // A claim that is explained is what a person asks for: then settlements are written to a file or not at all.
  std::optional<explanation> explained_claim;
  if (!o.explain.empty()) explained_claim.emplace(o.explain, o.explained_as, in);
  const auto write_out = [&](std::string_view text) {
    if (out_file)
      out_file->write(text);
    else if (!explained_claim)
      print(text);
  };
  mark(write_out);
  csv_writer settlements(write_out);
  monthly_table table(form);
  summary counts(form);
  outputs to{.settlements = settlements, .summary = counts, .messages = say, .in_terms = o.in_terms};
  if (table_file || data_file) to.table = &table;
  if (report_file) to.report = &facts;
  if (explained_claim) to.explanation = &*explained_claim;
  if (is_terminal(stderr)) to.progress = [in](auto rows) { say(told({"{1} rows\n", "{1}行\n"}, in, rows)); };
  const auto write_corrections = [&](std::string_view text) { corrections_file->write(text); };
  std::optional<csv_writer> corrected;
  std::optional<corrections> differences;
  if (corrections_file) {
    mark(write_corrections);
    to.corrections = &differences.emplace(corrected.emplace(write_corrections), form, o.in_terms,
                                          carried ? std::to_string(carried->run()) : std::string());
  }
  const auto write_audit = [&](std::string_view text) { audit_file->write(text); };
  std::optional<csv_writer> findings;
  std::optional<audit> audited;
  if (audit_file) {
    mark(write_audit);
    findings.emplace(write_audit);
  }
  if (paid) to.audit = &audited.emplace(*paid, form, in, findings ? &*findings : nullptr, o.in_terms);
  const auto write_alerts = [&](std::string_view text) { alerts_file->write(text); };
  std::optional<csv_writer> told_of;
  std::optional<alerts> warned;
  if (alerts_file) {
    mark(write_alerts);
    to.alerts = &warned.emplace(told_of.emplace(write_alerts), form, o.readings.order, o.in_terms);
  }
  if (carried) to.accounts = [&](std::string_view text) { of_accounts.file->write(text); };
  const std::size_t threads = o.threads != 0 ? o.threads : std::thread::hardware_concurrency();
  settle_rows<Cities>(claims, columns, to, o.hold ? behind_refused::hold : behind_refused::settle, tables, readings, {},
                      {.count = threads, .may_wait = input.may_wait() || !out_file});
  say_unchecked(counts, tables, in);
  const bool are_lost = !corrections_file && counts.differences().count() != 0;
  if (are_lost)
    say(told({"{1} differences of settled claims are written nowhere, top-ups of {2} and recoveries of {3}: say "
              "--corrections FILE\n",
              "已结算费用的差额{1}笔（补差{2}，追回{3}）没有写入任何文件：应加--corrections 文件\n"},
             in, counts.differences().count(), counts.differences().topped_up, counts.differences().recovered));
  if (are_lost && carried)
    throw unusable(gongbao::text{"nothing is written: later runs would go on from what nobody was paid or paid back",
                                 "未写出任何文件：否则以后的结算将以未补付、未追回的金额为准"});
  if ((table_file || data_file || report_file) && counts.rows() != counts.settled() + counts.refused())
    say(told({"statistics and report are of the claims as they were settled, without reversals, replacements, "
              "one-off aid and differences\n",
              "统计表和结算报告按各笔费用结算时的金额，不含冲销、更正、一次性救助和差额\n"},
             in));

  if (table_file) {
    const auto write_table = [&](std::string_view text) { table_file->write(text); };
    mark(write_table);
    csv_writer sheets(write_table);
    table.write<Cities>(sheets);
    sheets.flush();
    if (const auto claims_left = table.left_out<Cities>())
      say(told({"the table is {1}'s; left out, of other cities: {2} paid claims, which --table-data has\n",
                "统计表为{1}的；未列入的其他城市有救助支出的费用{2}笔，见--table-data\n"},
               in, whose<Cities>(in), claims_left));
  }
  if (data_file) {
    const auto write_data = [&](std::string_view text) { data_file->write(text); };
    mark(write_data);
    csv_writer data(write_data);
    table.write_data(data);
    data.flush();
  }
  if (report_file) {
    const report_files names{
        .claims = o.input.empty() ? told({"standard input", "标准输入"}, in) : name_of_file(o.input),
        .settlements = name_of_file(o.out)};
    report_file->write(
        report_page(form, facts, legal_bases(tables, in), names, in, audited ? &*audited : nullptr).text());
  }
  if (carried) {
    std::vector<file_digest> written;
    each_output([&](const named_output& output) {
      if (output.file && &output != &of_accounts)
        written.push_back({std::string(output.what), output.name, output.file->digest()});
    });
    carried->finish(counts.counts(), written);
  }
  each_file([](auto& file) { file.close(); });
  const std::string told_last = counts.text(in) + (audited ? "\n" + audited->text(in) : "");
  if (explained_claim && !explained_claim->text().empty())
    print(explained_claim->text());
  else if (explained_claim)
    say(told(
        {"no claim {1} is settled in the file: there is nothing to explain\n", "文件中没有已结算的{1}，无从说明\n"}, in,
        printable(o.explain)));
  else if (out_file && !o.quiet)
    print(told_last);
  flush_all(stdout);
  heed_signals();
  each_file([](auto& file) { file.commit(); });
  each_file([](auto& file) { file.keep(); });
  if (explained_claim && explained_claim->text().empty()) return some_refused;
  if (explained_claim) return all_settled;
  if (!out_file && !o.quiet) print_error(told_last);
  if (audited && audited->differences() != 0) return paid_otherwise;
  const bool all_identities = !of_persons || of_persons->refused() == 0;
  const bool all_payments = !paid || paid->faults() == 0;
  return counts.refused() == 0 && all_identities && all_payments && !are_lost ? all_settled : some_refused;
}

/// Answers rows as they come: what was read is answered before more is waited for.
template <class Cities>
exit_code settle_piped_rows(const options& o) {
  const claims_form& form = claims_form::of<Cities>();
  const language in = o.headings.in;
  refuse_same_files(o);
  const policies<Cities> tables = read_policies<Cities>(o.policies, in);
  file_readings readings = o.readings;
  std::optional<identities> of_persons;
  if (!o.identities.empty()) readings.of_persons = &of_persons.emplace(read_identities<Cities>(o));

  std::string names = (o.header.empty() ? columns_of_stream(form) : o.header) + "\n";
  csv_reader header_line(csv_reader::source_of(names));
  header columns = read_header(form, header_line, say, o.headings);
  if (columns.has_payments())
    throw unusable(told({"columns as paid_basic_aid are audited by whole files: leave them out of --header",
                         "已付金额栏目按整份文件审核：--header不应有这些栏目"},
                        in));
  if (o.tabs) columns.separate_by('\t');
  const cell_form cells{.separator = columns.separator(), .for_spreadsheets = false};

  input_file input(o.input);
  std::optional<atomic_file> out_file;
  if (!o.out.empty()) out_file.emplace(o.out);
  csv_writer answers(
      [&](std::string_view text) {
        if (out_file) return out_file->write(text);
        write_all(stdout, text);
        flush_all(stdout);
      },
      cells);
  const auto from = [&](char* to, std::size_t size) {
    answers.flush();
    return input.read_some(to, size);
  };
  std::optional<decoder> decoded;
  if (!o.encoding.empty()) decoded.emplace(from, o.encoding, in);
  line_reader rows(decoded ? csv_reader::source([&](char* to, std::size_t size) { return decoded->read(to, size); })
                           : csv_reader::source(from),
                   cells, columns.names().size());
  settle_stream<Cities>(rows, columns, answers, o.in_terms, o.hold ? behind_refused::hold : behind_refused::settle,
                        tables, readings);
  if (out_file) {
    out_file->close();
    out_file->commit();
    out_file->keep();
  }
  return all_settled;
}

}  // namespace detail

/// The whole program: `int main(int argc, char** argv) { return settling::run_main<my_cities>(argc, argv); }`
template <class Cities>
int run_main(int argc, const char* const* argv) {
  using detail::say;
  const claims_form& form = claims_form::of<Cities>();
  const language in = detail::language_asked(argc, argv);
  prepare_streams();
  note_stop_signals();
  try {
    const detail::options o =
        detail::read_options(form, !decreed_forms<Cities>().empty(), has_alerts<Cities>(), argc, argv, in);
    if (o.help) {
      write_all(stdout, help_of<Cities>(in));
      flush_all(stdout);
      return detail::all_settled;
    }
    if (o.version) {
      write_all(stdout, "settle (gongbao) " GONGBAO_VERSION "\n");
      flush_all(stdout);
      return detail::all_settled;
    }
    if (!o.template_of.empty()) {
      csv_writer out([](std::string_view bytes) { write_all(stdout, bytes); });
      for (std::size_t i = 0; i < form.benefit_count(); ++i)
        if (form.benefits().words[i].name == o.template_of)
          write_template<Cities>(out, static_cast<benefit>(i), o.in_terms);
      out.flush();
      flush_all(stdout);
      return detail::all_settled;
    }
    if (argc == 1 && is_terminal(stdin)) {
      detail::print_error(usage_of(form, in));
      return detail::nothing_done;
    }
    return o.streams ? detail::settle_piped_rows<Cities>(o) : detail::settle_files<Cities>(o);
  } catch (const detail::usage_error& mistake) {
    say(mistake.in(in) + "\n" + usage_of(form, in));
  } catch (const std::bad_alloc&) {
    say(told({"there is not enough memory\n", "内存不足\n"}, in));
  } catch (const unusable& failure) {
    say(is_asked_to_stop() ? told({"interrupted\n", "已中断\n"}, in) : failure.in(in) + "\n");
    if (is_asked_to_stop()) end_by_signal();
  } catch (const std::filesystem::filesystem_error& failure) {
    say(told({"cannot use {1}: {2}\n", "无法使用{1}：{2}\n"}, in, failure.path1().string(),
             detail::why_not(failure.code(), in)));
  } catch (const std::exception& failure) {
    say(told({"{1}\n", "程序出错：{1}\n"}, in, failure.what()));
  }
  return detail::nothing_done;
}

}  // namespace settling

#endif
