// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/jinzhou/medical_aid.hpp>
#include <gongbao/rules/explain.hpp>

// One text, two languages: the language is an argument, keys and ids are the same in both.

namespace {

using namespace gongbao;

static_assert(text{}.empty() && text{}.in(language::zh).empty());
static_assert(text{"rate", "比例"}.in(language::en) == "rate" && text{"rate", "比例"}.in(language::zh) == "比例");
static_assert(text::alike("%").in(language::en) == text::alike("%").in(language::zh));

// Of an enumeration: what has a term of the gazettes has it in every language, the rest says what it means.
static_assert(label_of(recipient::margin) == "低保边缘家庭成员" &&
              label_of(recipient::margin, language::zh) == label_of(recipient::margin, language::en));
static_assert(label_of(error::not_in_force) == "the day lies outside the period in which the rule is in force" &&
              label_of(error::not_in_force, language::zh) == "该日不在规则的有效期内");
static_assert(meaning_of(tilt_base::excess).in(language::zh) == "超过标准的部分" &&
              meaning_of(static_cast<tilt_base>(2)).empty());
static_assert(reading<tilt_base>::question.in(language::en) != reading<tilt_base>::question.in(language::zh));

/// What `write` writes is `expected`.
constexpr bool writes(auto write, text_view expected) {
  char buffer[512]{};
  text_writer out(buffer, sizeof buffer);
  write(out);
  return out.written() == expected;
}
constexpr bool filled(text_view pattern, text_view expected) {
  return writes([=](text_writer& out) { fill(out, pattern, yuan(5), date(2023, 3, 1)); }, expected);
}
static_assert(filled("{2}: {1}, {1}", "2023-03-01: 5.00, 5.00"));
static_assert(filled("no place", "no place") && filled("", ""));
static_assert(filled("{", "{") && filled("{1", "{1") && filled("{x}{}", "{x}{}") && filled("}{1}{", "}5.00{"));

constexpr auto explained(const auto& what, language in, text_view expected) {
  return writes([&](text_writer& out) { explain(out, what, in); }, expected);
}
constexpr auto settled = jinzhou::basic_aid(
    {.date = date(2023, 5, 1),
     .recipients = recipient::subsistence | recipient::margin | recipient::illness_poor | recipient::ordinary,
     .self_pay = 100.05_yuan});
static_assert(explained(settled->basic, language::zh,
                        "起付标准0.00元以上部分：100.05元\n"
                        "按70%计算，舍入到分：70.04元\n"
                        "限额20000.00元，此前已用0.00元：支付70.04元\n"));
static_assert(explained(settled->choice, language::en,
                        "subsistence 低保对象; outranked: margin; "
                        "no aid: illness_poor+ordinary"));
static_assert(explained(settled->choice, language::zh,
                        "低保对象；就高不就低，不再按以下身份救助：低保边缘家庭成员；"
                        "以下身份不享受救助：因病致贫重病患者、一般参保人员"));
static_assert(explained(settled->basic.terms.source, language::en, "锦政办发〔2022〕16号 三(五)2 基本救助"));
static_assert(explained(settled->basic.terms.source, language::zh,
                        "锦政办发〔2022〕16号第三部分第（五）项第2点“基本救助”"));
static_assert(explained(source{}, language::en, "(no source stated)") &&
              explained(source{}, language::zh, "（未注明依据）"));

}  // namespace
