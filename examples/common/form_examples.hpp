// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_EXAMPLES_COMMON_FORM_EXAMPLES_HPP
#define GONGBAO_EXAMPLES_COMMON_FORM_EXAMPLES_HPP

#include <string_view>

namespace outside {

/// A value as it may be written, and its flat form; none if it is refused.
struct form_example {
  std::string_view type;
  std::string_view written;
  std::string_view flat{};
};

/// Every form that is read, and those that look like one and are not.
inline constexpr form_example form_examples[] = {
    // The year first: each number says what it is.
    {"date", "2023-03-01", "2023-03-01"},
    {"date", "2023-3-1", "2023-03-01"},
    {"date", "2023/3/1", "2023-03-01"},
    {"date", "2023.3.1", "2023-03-01"},
    {"date", "2023年3月1日", "2023-03-01"},
    {"date", "2023年03月01号", "2023-03-01"},
    {"date", "2023 年 3 月 1 日", "2023-03-01"},
    {"date", "20230301", "2023-03-01"},
    {"date", "2023-03-01 08:30", "2023-03-01"},
    {"date", "2023-03-01 23:59:59.999", "2023-03-01"},
    {"date", "2023-03-01T08:30:00", "2023-03-01"},
    {"date", "2023-03-01T08:30:00+08:00", "2023-03-01"},
    {"date", "2023/3/1 8:30:05 PM", "2023-03-01"},
    {"date", "2023/3/1 下午 8:30:05", "2023-03-01"},
    {"date", "2023年3月1日 8时30分", "2023-03-01"},
    {"date", "2023年3月1日8时30分5秒", "2023-03-01"},
    {"date", "20230301 08:30", "2023-03-01"},
    {"date", "20230301083005", "2023-03-01"},
    {"date", "202303010830", "2023-03-01"},
    {"date", " 2023-03-01\u3000", "2023-03-01"},
    {"date", "\uFEFF2023-03-01", "2023-03-01"},
    {"date", "２０２３／３／１", "2023-03-01"},
    {"date", "2023–03–01", "2023-03-01"},

    {"date", "1/3/2023"},  // the first of March, or the third of January
    {"date", "13/3/2023"},
    {"date", "01-03-2023"},
    {"date", "1.3.23"},
    {"date", "23-3-1"},
    {"date", "March 1, 2023"},
    {"date", "44986"},  // a spreadsheet's number of the day
    {"date", "2.0230301E+7"},
    {"date", "230301"},
    {"date", "2023-02-29"},
    {"date", "2023-13-01"},
    {"date", "2023-00-10"},
    {"date", "20230230"},
    {"date", "1899-12-31"},
    {"date", "2200-01-01"},
    {"date", "2023-3"},
    {"date", "2023年3月"},
    {"date", "2023-3/1"},
    {"date", "2023 3 1"},
    {"date", "2023-03-01 24:00"},
    {"date", "2023-03-01 8:60"},
    {"date", "2023-03-01T"},
    {"date", "2023-03-01T16:00:00Z"},  // the second of March in China
    {"date", "2023-03-01 PM 13:00"},
    {"date", "2023-03-01 to 2023-03-05"},
    {"date", "2023-03-01 2023-03-05"},
    {"date", "2023-03-01x"},
    {"date", "20230301250000"},
    {"date", "2023-03-011"},
    {"date", "2023\u200B-03-01"},
    {"date", "########"},
    {"date", "今天"},

    {"money", "9000", "9000.00"},
    {"money", "9,000.00", "9000.00"},
    {"money", "1,234,567.8", "1234567.80"},
    {"money", "20,000", "20000.00"},
    {"money", "¥9000", "9000.00"},
    {"money", "￥ 9,000.00", "9000.00"},
    {"money", "9000元", "9000.00"},
    {"money", "9000.50 元", "9000.50"},
    {"money", "人民币9000元整", "9000.00"},
    {"money", "CNY 9,000.00", "9000.00"},
    {"money", "RMB9000", "9000.00"},
    {"money", "1.2万元", "12000.00"},
    {"money", "0.90 万元", "9000.00"},
    {"money", "1.234567万元", "12345.67"},
    {"money", "1,000万元", "10000000.00"},
    {"money", "2万", "20000.00"},
    {"money", "0.05亿元", "5000000.00"},
    {"money", "９，０００．００", "9000.00"},
    {"money", "９０００", "9000.00"},
    {"money", " 9000\u00A0", "9000.00"},
    {"money", "+9000", "9000.00"},
    {"money", "-9,000.00", "-9000.00"},
    {"money", "\u2212¥9000", "-9000.00"},
    {"money", "¥-9000", "-9000.00"},

    {"money", "1.234,56"},  // a point for the thousands, a comma for the fen
    {"money", "1234,56"},
    {"money", "9.000"},  // nine, or nine thousand
    {"money", "1.000.000"},
    {"money", "12,34"},
    {"money", "1,2345"},
    {"money", "12,34,567"},
    {"money", "1234,567"},
    {"money", "0,123"},
    {"money", ",123"},
    {"money", "1,,234"},
    {"money", "1,234."},
    {"money", "1,234.5,6"},
    {"money", "1,234.567"},
    {"money", "1 234.50"},
    {"money", "1'234.50"},
    {"money", "9e3"},
    {"money", "9E+03"},
    {"money", "1.23457E+11"},
    {"money", "(9,000.00)"},
    {"money", "9000-"},
    {"money", "--9000"},
    {"money", "1.2345678万元"},  // less than a fen
    {"money", "$9000"},
    {"money", "9000美元"},
    {"money", "9000万万"},
    {"money", "约9000"},
    {"money", "9000元左右"},
    {"money", "玖仟元整"},
    {"money", "90\u200B00"},
    {"money", ".5"},
    {"money", "-"},
    {"money", "¥"},
    {"money", "50%"},
    {"money", "#VALUE!"},
    {"money", "########"},

    {"rate", "55%", "55%"},
    {"rate", "62.5 %", "62.5%"},
    {"rate", "５５％", "55%"},
    {"rate", " 55%", "55%"},
    {"rate", "0.55"},  // 0.55 %, or 55 %
    {"rate", "55"},
    {"rate", "62,5%"},
    {"rate", "6.25成"},

    {"bool", "true", "true"},
    {"bool", "TRUE", "true"},
    {"bool", "False", "false"},
    {"bool", "是", "true"},
    {"bool", "否", "false"},
    {"bool", " 是 ", "true"},
    {"bool", "1", "true"},
    {"bool", "0", "false"},
    {"bool", "ＴＲＵＥ", "true"},
    {"bool", "2"},
    {"bool", "yes"},
    {"bool", "有"},
    {"bool", "√"},
    {"bool", "是否"},

    {"recipient", "margin", "margin"},
    {"recipient", "低保对象", "subsistence"},
    {"recipient", "低保对象+低保边缘家庭成员", "subsistence+margin"},
    {"recipient", "低保对象、特困人员", "destitute+subsistence"},
    {"recipient", "低保对象; 孤儿", "orphan+subsistence"},
    {"recipient", "低保对象；margin", "subsistence+margin"},
    {"recipient", "subsistence ＋ margin", "subsistence+margin"},
    {"recipient", "ｍａｒｇｉｎ", "margin"},
    {"recipient", "脱贫人口（未纳入监测）", "lifted_poor"},
    {"recipient", "低保对象+subsistence"},  // one of them twice
    {"recipient", "margin,orphan"},
    {"recipient", "margin orphan"},
    {"recipient", "margin+"},
    {"recipient", "、margin"},
    {"recipient", "Margin"},
    {"recipient", "低保"},  // 低保对象, or 低保边缘家庭成员
    {"recipient", "贫困户"},

    {"care", "住院", "inpatient"},
    {"care", "住院救助", "inpatient"},
    {"care", "门诊", "outpatient"},
    {"care", "门诊慢特病", "outpatient"},
    {"care", "21", "inpatient"},
    {"care", "14", "outpatient"},
    {"care", "11"},  // 普通门诊, of which there is no such aid
    {"care", "52"},  // 生育住院
    {"care", "INPATIENT"},
    {"care", "住院+门诊"},
    {"disease", "终末期肾病透析", "esrd_dialysis"},
    {"disease", "Ⅰ型糖尿病"},
    {"level", "三级", "tertiary"},
    {"level", "三级医疗机构", "tertiary"},
    {"level", "三甲"},
};

}  // namespace outside

#endif
