#include <gongbao/gongbao.hpp>

using namespace gongbao;

// One whole settlement, by the compiler: 低保边缘家庭成员, 20 000 yuan left after insurance.
constexpr auto claim = jinzhou::medical_aid({.date = date(2023, 3, 1),
                                             .recipients = recipient::margin,
                                             .self_pay = yuan(20'000),
                                             .before = start_of(calendar_year(2023))});
static_assert(claim->basic_aid == 10'800_yuan);  // 60 % above the deductible of 2 000
static_assert(claim->tilt_aid == 2'520_yuan);    // 60 % of what the residual of 9 200 has above 5 000
static_assert(claim->patient_pays == 6'680_yuan);
static_assert(claim->basic.terms.source.article == "三(五)2 基本救助");

int main() { return claim ? 0 : 1; }
