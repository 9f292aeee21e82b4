// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/interop/flat_rules.hpp>
#include <gongbao/jinzhou/fund_year_case.hpp>

// Lists among the inputs and outputs of a case: as spans, and as tables in text.

namespace case_rows_tests {

using namespace gongbao;
using namespace gongbao::literals;
using jinzhou::county_row;
using jinzhou::group_row;

constexpr auto read = [](text_view table) { return parse<rows<county_row>>(table); };

// One line of headings, in any order; rows end with LF, CR LF, CR or "|"; blanks around a cell, and empty lines, are
// nothing; a cell that may be left out may be empty, or its column may be.
static_assert(read("county,weight|甲,3").value().size() == 1);
static_assert(read("\xEF\xBB\xBFweight, county\r\n3, 甲 \r\r\n 4,乙\n").value().size() == 2);
static_assert(read("weight, county\r\n3, 甲 \r\r\n 4,乙\n").value()[1].weight == 4);
static_assert(read("weight, county\r\n3, 甲 \r\r\n 4,乙\n").value()[0].county == "甲");
static_assert(!read("county,weight,balance|甲,3,").value()[0].balance);
static_assert(read("county,weight,balance|甲,3,1.50").value()[0].balance == 1.50_yuan);
static_assert(read("county,weight").value().size() == 0);

// What is no table is refused, and nothing is guessed.
static_assert(read("") == error::invalid_value && read("|\n") == error::invalid_value);
static_assert(read("county,weights|甲,3") == error::invalid_value);
static_assert(read("county,weight,|甲,3,") == error::invalid_value);
static_assert(read("county,weight,weight|甲,3,3") == error::invalid_value);
static_assert(read("county|甲") == error::invalid_value && read("county").has_value());
static_assert(read("county,weight|甲") == error::invalid_value && read("county,weight|甲,3,4") == error::invalid_value);
static_assert(read("county,weight|甲,x") == error::invalid_value && read("county,weight|,3") == error::invalid_value);
static_assert(read("county,weight,balance|甲,3,100000000000") == error::out_of_range);
static_assert(parse<rows<group_row>>("county,recipients,persons,self_pay|甲,margin+rich,1,1") ==
              error::unknown_recipient);

// Written and read again.
constexpr bool same_again() {
  constexpr text_view table = "county,recipients,persons,self_pay|甲,subsistence+margin,10,20000.00|乙,none,0,0.00";
  char buffer[128]{};
  text_writer out(buffer, sizeof buffer);
  flat_form<rows<group_row>>::write(out, *parse<rows<group_row>>(table));
  return out.written() == table;
}
static_assert(same_again());

// A list has the limits of its cells: amounts, signs, and names of a line.
constexpr county_row fits{.county = "甲", .weight = 1, .balance = money_limit};
constexpr auto asked = [](county_row county, std::int64_t persons = 1) {
  const group_row group{
      .county = county.county, .recipients = recipient::orphan, .persons = persons, .self_pay = yuan(1)};
  return jinzhou::fund_plan({.date = date(2023, 1, 1),
                             .upper_funds = yuan(0),
                             .reserve_share = percent(0),
                             .premium = yuan(1),
                             .counties = rows<county_row>(&county, 1),
                             .groups = rows<group_row>(&group, 1)});
};
constexpr county_row with(auto change) {
  county_row county = fits;
  change(county);
  return county;
}
static_assert(asked(fits).value().carry_forward == money_limit - 0.91_yuan);
static_assert(asked(with([](county_row& c) { c.matching = fen(1); })).refused() ==
              refusal{error::out_of_range, "counties"});
static_assert(asked(with([](county_row& c) { c.balance = yuan(5); })).value().carry_forward == 4.09_yuan);
static_assert(asked(with([](county_row& c) { c.balance = money_limit + fen(1); })).refused() ==
              refusal{error::out_of_range, "counties"});
static_assert(asked(with([](county_row& c) { c.balance = -fen(1); })).refused() ==
              refusal{error::negative_amount, "counties"});
static_assert(asked(fits, -1).refused() == refusal{error::negative_amount, "groups"});
constexpr char long_name[] = "0123456789012345678901234567890123456789012345678901234567890";
static_assert(asked(with([](county_row& c) {
                c.county = text_view(long_name, 60);
                c.balance = {};
              })).has_value());
static_assert(asked(with([](county_row& c) { c.county = text_view(long_name, 61); })).refused() ==
              refusal{error::out_of_range, "counties"});

// No more rows than there is room for.
constexpr bool keeps_so_many() {
  row_list<county_row, 2> list;
  return list.add(fits) && list.add(fits) && !list.add(fits) && list.size() == 2 && list[1].weight == 1;
}
static_assert(keeps_so_many());

}  // namespace case_rows_tests
