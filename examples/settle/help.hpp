// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef SETTLE_HELP_HPP
#define SETTLE_HELP_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongbao/interop/string.hpp>

#include "columns.hpp"
#include "header.hpp"
#include "monthly_table.hpp"
#include "report_text.hpp"
#include "stream.hpp"

// What `settle --help` says of a list of cities.

namespace settling {

/// A city that decrees a form of monthly statistics, and where it does.
struct decreed_form {
  branch of;
  std::string city;
  std::string document;
};
template <class Cities>
std::vector<decreed_form> decreed_forms() {
  std::vector<decreed_form> all;
  for_each_decreed<Cities>([&](auto b) {
    using of = decltype(b);
    all.push_back({of::number, std::string(std::string_view(of::city::name)),
                   std::string(std::string_view(of::benefit::statistics::where.in->number))});
  });
  return all;
}

namespace detail {

/// `a, b and c`
inline std::string in_a_row(const std::vector<std::string>& all, language in) {
  std::string text;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i != 0) text += told(i + 1 == all.size() ? gongbao::text{" and ", "和"} : gongbao::text{", ", "、"}, in);
    text += all[i];
  }
  return text;
}

/// How a benefit uses a column, in one word: `required`, `optional`, or the cities that read it.
inline std::string use_of(const claims_form& form, benefit of, column c, language in) {
  if (is_of_events(c)) return told({"optional", "可填"}, in);
  bool everywhere = true;
  bool required = true;
  bool optional = true;
  std::string cities;
  form.for_each_branch([&](branch b) {
    if (form.benefit_of(b) != of) return;
    const column_use use = form.use(b, c);
    everywhere = everywhere && use.is_read;
    required = required && use.is_required;
    optional = optional && !use.is_required;
    if (!use.is_read) return;
    cities += cities.empty() ? "" : told({", ", "、"}, in);
    cities += outside::called(form.cities().words[index_of(form.city_of(b))], in);
    if (use.is_required) cities += "*";
  });
  if (cities.empty()) return "-";
  if (everywhere && required) return told({"required", "必填"}, in);
  if (everywhere && optional) return told({"optional", "可填"}, in);
  return cities;
}

/// Which columns there are, and which benefit and city they belong to.
inline std::string column_list(const claims_form& form, language in) {
  aligned_lines lines;
  std::vector<std::string> title{"", ""};
  if (in == language::zh) title.emplace_back();
  for (const auto& benefit : form.benefits().words) title.emplace_back(outside::called(benefit, in));
  lines.add(title);
  form.for_each_column([&](column c) {
    std::vector<std::string> cells{"", std::string(form.name(c))};
    if (in == language::zh) cells.emplace_back(chinese_of(form.name(c)));
    for (std::size_t i = 0; i < form.benefit_count(); ++i)
      cells.push_back(use_of(form, static_cast<benefit>(i), c, in));
    cells.push_back(form.meaning(c, in));
    lines.add(std::move(cells));
  });
  return lines.text();
}

/// The words of every column that takes some, with the gazettes' terms; city by city where they differ.
inline std::string word_list(const claims_form& form, language in) {
  aligned_lines lines;
  form.for_each_column([&](column c) {
    struct vocabulary {
      const outside::value_form* words;
      std::vector<std::string> cities;
    };
    std::vector<vocabulary> all;
    form.for_each_branch([&](branch b) {
      if (!form.use(b, c).is_read && !is_of_events(c)) return;
      const outside::value_form& words = form.form(c, b);
      std::size_t i = 0;
      while (i < all.size() && !(all[i].words->words == words.words)) ++i;
      if (i == all.size()) all.push_back({&words, {}});
      std::vector<std::string>& cities = all[i].cities;
      const std::string_view city = outside::called(form.cities().words[index_of(form.city_of(b))], in);
      if (cities.empty() || cities.back() != city) cities.emplace_back(city);
    });
    for (const vocabulary& v : all) {
      std::string name = std::string(form.name(c)) +
                         (v.words->is_set ? told({", joined by +", "，以、连接"}, in) : "") +
                         (all.size() > 1 ? told({" in {1}", "，{1}"}, in, in_a_row(v.cities, in)) : "");
      for (const auto& word : v.words->words) {
        lines.add({"", name, std::string(word.name), std::string(word.term)});
        name.clear();
      }
    }
  });
  return lines.text();
}

}  // namespace detail

inline std::string usage_of(const claims_form& form, language in) {
  std::string benefits;
  for (const auto& word : form.benefits().words) (benefits += benefits.empty() ? "" : "|") += word.name;
  return told(
      {"usage: settle [claims.csv|-] [--out FILE] [--table FILE] [--table-data FILE] [--report FILE]\n"
       "              [--corrections FILE] [--order arrival|service-date] [--decisive-day "
       "settlement|admission]\n"
       "              [--identities FILE] [--recognition from-recognised-on|from-start]\n"
       "              [--paid FILE] [--audit FILE] [--alerts FILE]\n"
       "              [--accounts-in FILE] [--accounts-out FILE] [--close-year YEAR]... [--rebase] "
       "[--forget-refused]\n"
       "              [--explain CLAIM_ID] [--explain-as text|md|json]\n"
       "              [--columns KEY=HEADING,...]... [--ignore COLUMN]... [--policy FILE]...\n"
       "              [--encoding NAME] [--bom] [--words zh] [--lang zh|en] [--hold] [--quiet] [--threads N]\n"
       "       settle --stream [--header NAMES] [--tabs] [rows|-] [--out FILE]\n"
       "       settle --template {1}\n"
       "       settle --help\n"
       "       settle --version\n",
       "用法：settle [费用清单.csv|-] [--out 文件] [--table 文件] [--table-data 文件] [--report 文件]\n"
       "              [--corrections 文件] [--order 先后] [--decisive-day 日期]\n"
       "              [--identities 文件] [--recognition 起算日]\n"
       "              [--paid 文件] [--audit 文件] [--alerts 文件]\n"
       "              [--accounts-in 文件] [--accounts-out 文件] [--close-year 年份]... [--rebase] "
       "[--forget-refused]\n"
       "              [--explain 结算编号] [--explain-as text|md|json]\n"
       "              [--columns 键=表头,...]... [--ignore 表头]... [--policy 文件]...\n"
       "              [--encoding 编码] [--bom] [--words zh] [--lang zh|en] [--hold] [--quiet] [--threads 数目]\n"
       "      settle --stream [--header 栏目] [--tabs] [数据行|-] [--out 文件]\n"
       "      settle --template {1}\n"
       "      settle --help\n"
       "      settle --version\n"},
      in, benefits);
}

namespace detail {

template <class Cities>
std::string help_in_english() {
  constexpr language in = language::en;
  const claims_form& form = claims_form::of<Cities>();
  std::string text = usage_of(form, in);
  std::vector<std::string> cities;
  Cities::for_each([&](auto city) { cities.emplace_back(std::string_view(city.name)); });
  text += "\nSettles claims of\n\n";
  aligned_lines benefits;
  for (const auto& word : form.benefits().words) benefits.add({"", std::string(word.name), std::string(word.term)});
  text += benefits.text();
  text += "\nin " + in_a_row(cities, in) +
          ", exact to the fen, in file order.\n"
          "Under each benefit the year of a person starts at zero, and each claim goes on from the claims before it.\n"
          "\n"
          "  claims.csv         cells separated by commas, tabs or semicolons, with a header line; titles may stand "
          "above\n"
          "                     it; - or nothing: standard input\n"
          "  --out FILE         write the settlements to FILE; otherwise to standard output\n";
  std::vector<std::string> documents;
  std::vector<std::string> whose;
  for (const decreed_form& d : decreed_forms<Cities>()) {
    documents.push_back(d.document);
    whose.push_back(d.city);
  }
  if (!whose.empty())
    text += "  --table FILE       write the monthly statistics of medical aid to FILE as " + in_a_row(documents, in) +
            (documents.size() == 1 ? " decrees" : " decree") + " them:\n                     the claims of " +
            in_a_row(whose, in) + ", in 10,000 yuan, a sheet a month with every district of the file\n";
  text +=
      "  --table-data FILE  the same figures of every city as data: one row a month, city, county and category\n"
      "  --report FILE      write what came of the file as a page (HTML) to look at and to print on A4: figures, "
      "refused\n"
      "                     rows, and the first claim of each outcome step by step\n"
      "  --corrections FILE what settled claims get more or less since others were reversed, replaced or came before\n"
      "                     them: a row for each claim and component, and a last row, trailer, with the count and "
      "both\n"
      "                     sums. Without it differences are counted, named and lost, and the exit status is 1\n"
      "  --order arrival|service-date\n"
      "                     the claims of a year use up its deductible and caps as they come (arrival), or by their\n"
      "                     day, time and id whenever they come\n"
      "  --decisive-day settlement|admission\n"
      "                     the day that decides a claim's year, table and identity together: date, or of a stay the\n"
      "                     day in admitted; a stay is never split\n"
      "  --identities FILE  who has which identity: person_id, identity (several joined by +), from, to (or empty),\n"
      "                     recognised_on. An empty recipients takes those of the claim's day; a filled one must "
      "equal\n"
      "                     them (contradiction); who is not in it is missing_input. Of whom a row is refused, all\n"
      "                     claims are (unusable_identities)\n"
      "  --recognition from-recognised-on|from-start\n"
      "                     from which day on an identity holds that was recognised after its first day\n"
      "  --paid FILE        what was paid: claim_id with paid_basic_aid, paid_tilt_aid, paid_payment (of a pool) or\n"
      "                     paid_total_aid (maf_pay: aid in one amount); or these as columns of the claims. Each claim "
      "is\n"
      "                     compared with what is due; over and under, by cause, stand in the summary\n"
      "  --audit FILE       a row for each claim and component paid otherwise: paid, due, due after what was paid "
      "before\n"
      "                     it, both differences, the cause that gives what was paid; the last row, trailer, has the "
      "sums\n"
      "  --alerts FILE      who newly passes a threshold of what a person bears in a year, and by which claim; it "
      "needs "
      "the\n"
      "                     columns insurance and burden\n"
      "  --accounts-in FILE, --accounts-out FILE\n"
      "                     go on from what earlier runs left in FILE, and leave what later ones go on from: settled\n"
      "                     claims with all they state, the tables and readings they rest on, the files of each run.\n"
      "                     Refused: accounts of another form, damaged or shortened, of other readings, of another\n"
      "                     table for days already settled; claims that an earlier run had. The first run has\n"
      "                     --accounts-out alone; both may be one file, which is replaced last of all files\n"
      "  --rebase           settle again what the accounts settled by another table, with differences in "
      "--corrections\n"
      "  --close-year YEAR  when the rows are settled, the claims of YEAR leave the accounts: rows that touch the "
      "year\n"
      "                     are refused from then on (closed_year); again for more\n"
      "  --forget-refused   nothing waits any more for rows that earlier runs refused\n"
      "  --explain CLAIM_ID why that claim brings what it does in its year, and why not more, in place of the\n"
      "                     settlements and the summary; --explain-as md or json for a page or a program\n"
      "  --policy FILE      settle by the benefit tables of FILE, which calc --policy-of writes to start from, in the\n"
      "                     place of the shipped ones; again for another benefit or city\n"
      "  --encoding NAME    of the claims: gb18030 (GBK and GB2312 too), utf-16, utf-16le, utf-16be; otherwise UTF-8\n"
      "  --bom              begin what is written with the mark by which a spreadsheet knows UTF-8\n"
      "  --columns KEY=HEADING,...\n"
      "                     the heading of a column that no name below fits; KEY=HEADING+HEADING adds amounts up\n"
      "  --ignore COLUMN    a heading that looks like a column's name and is meant for something else; again for "
      "more.\n"
      "                     Otherwise such a heading refuses the file: a misspelt column would not be read\n"
      "  --words zh         the words of the settlements by their official terms\n"
      "  --lang zh|en       the language of what is said; otherwise that of LC_ALL, LC_MESSAGES or LANG\n"
      "  --hold             refuse, as held, what comes behind a refused row of the same person, year and benefit,\n"
      "                     until that row is mended; otherwise it is settled as if the row had not been, and said\n"
      "  --quiet            no summary; refused rows and warnings are still named\n"
      "  --threads N        read, settle and write on N threads (more than 8 are not used); otherwise on one for each "
      "core.\n"
      "                     Whatever N is, what is written, said and returned is the same. --stream has one thread\n"
      "  --template BENEFIT an empty claims file on standard output, with one claim to write over\n"
      "\n"
      "Rows that an engine pipes:\n"
      "\n"
      "  --stream           rows without a header in, a row without a header out for each, in order: what a "
      "settlement\n"
      "                     has, and behind it where (the column concerned), message (why a row is refused; what may\n"
      "                     cost money) and corrections (JSON). What has come is answered before more is waited for.\n"
      "                     A line is a row, whatever stands in it. The rows of a person stand together (sort them by\n"
      "                     person_id): each person is settled as a file of his own, lines count from his first row, "
      "and\n"
      "                     a claim_id is unique within its person. So rows split by person and settled apart are\n"
      "                     together what they are at once, byte for byte, and memory is that of one person and of at\n"
      "                     most 64 MiB of names. A person who comes again behind others is refused (ungrouped).\n"
      "                     Exit status 0: every row was answered, refused ones too\n"
      "  --header NAMES     the header that the rows lack, as in a file; otherwise\n"
      "                     " +
      columns_of_stream(form) +
      "\n"
      "  --tabs             tabs stand between the cells, and quotes are letters like others; otherwise what stands "
      "between\n"
      "                     the names of --header, or commas. A cell of \\N is empty\n"
      "\n"
      "Columns, in any order. Names of cities: optional, and read for those alone; with * it is required there.\n"
      "Defaults stand in brackets. What a claim's benefit and city do not read may hold anything.\n"
      "\n";
  text += column_list(form, in);
  text += "\nThe words, and what the gazettes call them:\n\n";
  text += word_list(form, in);
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
      "identities would serve better, or may, each with the amounts.\n"
      "\n"
      "A row whose action is reverse takes back the claim that ref_claim names; one of replace states it anew. The\n"
      "person's later claims are settled again: the differences are corrections, what was written stays. A reversal "
      "needs\n"
      "claim_id, person_id, city, date, action and ref_claim alone; amounts may stand there as they were or as "
      "negatives.\n"
      "refd_setl_flag = 1 with init_setl_id, of the national interface, is a reversal. Every row has an id of its "
      "own,\n"
      "which is never used again; a replaced claim keeps its id, and its place where the order is by arrival. Rows "
      "are\n"
      "answered in their place: a reversal by reversed, without amounts; a replacement by replaced, with what the "
      "claim\n"
      "gets now. Refused: unknown_claim, already_reversed, other_person, other_city, other_benefit.\n"
      "\n"
      "A row of look_back asks for the one payment for what the person paid himself in the twelve months before the "
      "day "
      "in\n"
      "date, on which the identity was confirmed, where a city grants it; answered by looked_back. It may be reversed, "
      "not\n"
      "replaced.\n"
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
      "Exit status: 0 all claims settled, 1 some rows refused, 2 nothing could be done: a file without a claim, too;\n"
      "3 a claim was paid otherwise than is due.\n";
  return text;
}

template <class Cities>
std::string help_in_chinese() {
  constexpr language in = language::zh;
  const claims_form& form = claims_form::of<Cities>();
  std::vector<std::string> cities;
  Cities::for_each([&](auto city) { cities.emplace_back(std::string_view(city.name_zh)); });
  std::vector<std::string> benefits;
  for (const auto& word : form.benefits().words) benefits.emplace_back(word.term);
  std::vector<std::string> documents;
  for (const decreed_form& d : decreed_forms<Cities>()) documents.push_back(d.document);
  std::string text = usage_of(form, in);
  text += "\n按文件顺序逐笔结算" + in_a_row(cities, in) + "的" + in_a_row(benefits, in) +
          "，精确到分。各项待遇下每人每年从零起算，\n每笔接续此前各笔。\n\n";
  aligned_lines options;
  const auto option = [&](std::string name, std::string what) {
    options.add({"  " + std::move(name), std::move(what)});
  };
  option("费用清单.csv", "以逗号、制表符或分号分隔，有表头，其上可有标题；写-或不写则读标准输入");
  option("--out 文件", "结算明细写入文件；否则写到标准输出");
  if (!documents.empty())
    option("--table 文件",
           "按" + in_a_row(documents, in) + "的格式写出月度支出情况统计表（万元），每月一表，含文件中的各辖区");
  option("--table-data 文件", "以数据行写出各市的同一数字：每月、每市、每区县、每类一行");
  option("--report 文件", "写出结算报告网页（HTML），供查看或以A4纸打印：图表、被拒绝的行、各种结果首笔的逐步说明");
  option("--corrections 文件",
         "写出冲销、更正或补录费用后，已结算费用应补差、追回的金额：每笔费用每个项目一行，末行（trailer）为笔数和两项合"
         "计；"
         "不写此项的，差额只计数、提示而不保留，退出码为1");
  option("--order arrival|service-date",
         "年度起付标准和限额按结算先后（arrival）累计，或不论何时报来一律按费用日期、时刻、编号的先后累计");
  option("--decisive-day settlement|admission",
         "年度、政策表和身份一并以哪一天为准：结算日期，或住院的入院日期（admitted）；一次住院不拆分");
  option(
      "--identities 文件",
      "身份清单：人员编号、身份（多项以、连接）、起始日、终止日（可空）、认定日。费用清单中身份未填的，取当日有效的身份"
      "；"
      "已填的应与其一致（contradiction）；清单中没有的人员按缺少身份拒绝（missing_input）；有一行被拒绝的人员，其费用均"
      "拒绝（unusable_identities）");
  option("--recognition from-recognised-on|from-start", "事后认定的身份自认定之日起适用，或自起始日起适用");
  option("--paid 文件",
         "已付金额：结算编号，及已付基本救助、已付倾斜救助、已付统筹基金或已付医疗救助（maf_"
         "pay）；也可作为费用清单的栏目。"
         "逐笔与应付金额比对，多付、少付按原因汇总");
  option("--audit 文件",
         "已付与应付不符的，每笔每个项目一行：已付、应付、按此前已付计算的应付、两项差额、能得出已付金额的原因；末行（"
         "trailer）为合计");
  option("--alerts 文件",
         "预警清单：个人年度医疗费用负担新达到预警标准的人员，及达到标准的那一笔；需有参保险种（insurance）和救助前个人"
         "负担"
         "（burden）两栏");
  option(
      "--accounts-in 文件，--accounts-out 文件",
      "承接此前各次结算留下的账户文件，并写出供以后承接的账户文件：已结算费用及其全部事项、所依据的政策表和选项、各次结"
      "算的文件。下列拒绝：格式不同、已损坏或不完整、选项不同、已结算日期的政策表不同，以及此前已结算过的费用清单。首次"
      "结算只写--accounts-out；两者可为同一文件，最后才替换");
  option("--rebase", "账户中按另一政策表结算的费用重新结算，差额写入补差追回清单");
  option("--close-year 年份", "本次各行结算后，该年的费用移出账户；此后涉及该年的行拒绝（closed_year）；可重复");
  option("--forget-refused", "不再等待此前各次结算中被拒绝的行");
  option("--explain 结算编号",
         "说明该笔费用在其年度中为什么得到这个数、为什么不是更多，不再输出结算明细和汇总；--explain-as "
         "md、json供网页和程序使用");
  option("--policy 文件",
         "按文件中的政策表结算，代替程序自带的政策表（由calc --policy-of写出样本）；多项待遇或多个城市可重复");
  option("--encoding 编码", "费用清单的编码：gb18030（含GBK、GB2312）、utf-16、utf-16le、utf-16be；否则为UTF-8");
  option("--bom", "写出的文件以UTF-8标记开头，电子表格可直接打开");
  option("--columns 键=表头,...", "指明以其他名称出现的栏目；“键=表头+表头”将金额相加");
  option("--ignore 表头", "指明某个与栏名相近的表头确属他用；否则整份文件拒绝，以免该栏被漏读");
  option("--words zh", "结算明细中的取值写正式名称");
  option("--lang zh|en", "提示所用语言；否则按LC_ALL、LC_MESSAGES、LANG");
  option("--hold", "同一人员同一年度同一待遇中排在被拒绝行之后的费用暂不结算，待该行改正；否则照常结算并予提示");
  option("--quiet", "不打印汇总；被拒绝的行和提示仍列出");
  option(
      "--threads 数目",
      "以几个线程读取、结算、写出（至多用8个）；不写则每个处理器核心一个。线程数不影响任何结果、提示和退出码。--stream"
      "只用一个线程");
  option("--template 待遇", "在标准输出写出一份可直接填写的样表");
  option(
      "--stream",
      "供各类引擎以管道调用：读入无表头的数据行，按原次序逐行应答一行（无表头）：先为结算明细各栏，其后为where（所涉栏"
      "目）、message（拒绝的原因，或可能影响金额的提示）、corrections（补差追回，JSON）；已读入的先应答，再等待后续。"
      "一行即一笔，内容不论。同一人员的行应相连（按人员编号排序）：每人如同单独一份文件，行号自该人员首行起算，结算编"
      "号在该人员内唯一，因此按人员拆分、分别结算后合并，与一次结算逐字节相同；内存为一名人员加至多64 MiB的人员编号。"
      "其间隔有他人而再次出现的人员拒绝（ungrouped）。退出码0：每行均已应答，被拒绝的也在内");
  option("--header 栏目", "数据行所缺的表头，写法与文件相同；不写则为" + columns_of_stream(form));
  option("--tabs",
         "单元格以制表符分隔，引号视为普通字符；不写则按--header各栏之间的分隔符，或逗号。单元格为\\N的视为空");
  text += options.text();
  text +=
      "\n栏目（先后不限）。列出城市的，仅该市读取，可填；带*"
      "的为必填。括号内为默认值。某笔费用的待遇和城市不读取的栏目，内容不限。\n\n";
  text += column_list(form, in);
  text += "\n取值及其正式名称：\n\n";
  text += word_list(form, in);
  text +=
      "\n"
      "凡只有一种含义的写法都能读入：年在前的日期（2023/3/"
      "1、2023年3月1日、20230301，带不带时间均可），带千分位、¥、元、万元的\n"
      "金额，正式名称，是和否，全角字符，首尾空白。含义不唯一的拒绝：1/3/2023、44986、1.234,56、1.000、1E+05。\n"
      "\n"
      "以 = + - "
      "@（全角亦同）、制表符或换行开头的文字，写出时前加一个撇号，电子表格只显示、不执行；去掉一个撇号即为原文。\n"
      "\n"
      "因同一原因被拒绝的，列出前20行，其余只计数；按另一身份救助更高或可能更高的人员同样处理，并列出金额。\n"
      "\n"
      "结算操作（action）为冲销的，撤销原结算编号（ref_"
      "claim）所指的一笔；为更正的，以本行内容代替该笔。该人员其后的费用重新"
      "计算，差额\n"
      "写入补差追回清单，已写出的结果不改。冲销行只需结算编号、人员编号、城市、结算日期、结算操作和原结算编号；金额可不"
      "填，"
      "或写原金额\n"
      "及其负数。国家平台接口的退费结算（refd_setl_flag=1，init_setl_"
      "id）即为冲销。每行有自己的编号，不得再用；被更正的一笔"
      "保留原编号，\n"
      "按结算先后累计时保留原次序。逐行应答：冲销为reversed，不写金额；更正为replaced，写该笔现在的结果。下列拒绝：\n"
      "unknown_claim（此前没有该笔）、already_reversed（已冲销）、other_person（属于另一人员）、other_"
      "city（属于另一城市）、\n"
      "other_benefit（属于另一待遇）。\n"
      "\n"
      "结算操作为一次性救助（look_"
      "back，亦可写依申请追溯）的行，按身份确认之日（日期栏）前12个月内该人员自付的费用给予一次性"
      "救助，以有此规\n"
      "定的城市为限；应答为looked_back，可以冲销，不能更正。\n"
      "\n"
      "日期决定适用的文件和年度：门诊为就诊日期，住院按本单位口径为出院日期或结算日期，同一文件应一致。跨年住院整笔归入"
      "该日\n"
      "所在年度。\n"
      "\n"
      "标识逐字节区分。下列拒绝（invalid_identifier）：首尾有空白，含控制字符、不可见字符或U+"
      "FFFD，以撇号开头，电子表格的公式、\n"
      "错误值或截短的号码（如2.10702E+"
      "17）。下列提示：标识仅大小写、全半角、空白或组合方式不同，16位以上的号码以000结尾，公民身份\n"
      "号码校验码有误（GB 11643）。\n"
      "\n"
      "退出码：0 全部结算；1 有行被拒绝；2 未能进行（文件中没有费用记录亦同）；3 已付与应付不符。\n";
  return text;
}

}  // namespace detail

template <class Cities>
std::string help_of(language in = language::en) {
  return in == language::zh ? detail::help_in_chinese<Cities>() : detail::help_in_english<Cities>();
}

}  // namespace settling

#endif
