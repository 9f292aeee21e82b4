// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#ifndef GONGBAO_SANMENXIA_HONOURS_HPP
#define GONGBAO_SANMENXIA_HONOURS_HPP

#include <cstdint>

#include <gongbao/rules/rule.hpp>
#include <gongbao/sanmenxia/gazette.hpp>

// Sanmenxia: honours list of specialised firms
// (关于表扬国家专精特新“小巨人”企业和河南省专精特新中小企业的通报).

// ---- The words -----------------------------------------------------------------------------------------------------

namespace gongbao::inline v0 {

enum class honour : std::uint8_t { little_giant, provincial_specialised };

template <>
struct enumeration<honour> {
  static constexpr const char* name = "honour";
  template <class E>
  static constexpr word<E> words[] = {
      {honour::little_giant, "little_giant", "国家专精特新小巨人企业"},
      {honour::provincial_specialised, "provincial_specialised", "河南省专精特新中小企业"},
  };
};

}  // namespace gongbao::inline v0

namespace gongbao::inline v0::sanmenxia {

inline constexpr document honours_notice{
    .number = "三政〔2023〕5号",
    .title = "Honours list of specialised firms",
    .title_zh = "关于表扬国家专精特新“小巨人”企业和河南省专精特新中小企业的通报",
    .in_force = period::since(date(2023, 2, 13)),
    .header = "gongbao/sanmenxia/honours.hpp",
    .checked = last_check,
};

// ---- The lists -----------------------------------------------------------------------------------------------------

/// An enterprise and the lists that hold its name: plain data, so that thirty rows cost a compiler next to nothing.
struct honoured_firm {
  text_view name;
  bool little_giant;            ///< annex 1
  bool provincial_specialised;  ///< annex 2
};

/// The names of annex 1, then those of annex 2 that are new: no name stands twice.
inline constexpr honoured_firm honoured_firms_2022[] = {
    {"灵宝金源朝辉铜业有限责任公司", true, false},
    {"三门峡中达化工有限公司", true, false},
    {"三门峡奥科化工有限公司", true, true},
    {"三门峡阳光铸材有限公司", true, false},
    {"河南开祥精细化工有限公司", false, true},
    {"义马瑞能化工有限公司", false, true},
    {"三门峡广宇生物制药有限公司", false, true},
    {"河南仰韶酒业有限公司", false, true},
    {"河南崤函生物科技有限公司", false, true},
    {"河南东方韶星实业有限公司", false, true},
    {"河南乾元过滤设备有限公司", false, true},
    {"河南仰韶科技开发有限公司", false, true},
    {"三门峡市永泰石膏科技股份有限公司", false, true},
    {"三门峡高新机械有限公司", false, true},
    {"三门峡市宏基机械有限公司", false, true},
    {"河南省中威春雨植物营养有限公司", false, true},
    {"三门峡富达水泥制品有限责任公司", false, true},
    {"河南佰研生物科技有限公司", false, true},
    {"灵宝欣宏金属科技有限公司", false, true},
    {"三门峡源丰果业有限公司", false, true},
    {"三门峡华阳食品有限公司", false, true},
    {"三门峡玉皇山制药有限公司", false, true},
    {"三门峡凯特耐火纤维有限责任公司", false, true},
    {"三门峡毕昇制版科技股份有限公司", false, true},
    {"三门峡中泰量仪有限公司", false, true},
    {"三门峡金渠金银精炼有限公司", false, true},
    {"中科芯时代科技有限公司", false, true},
    {"三门峡恒生科技研发有限公司", false, true},
    {"三门峡中测量仪有限公司", false, true},
    {"河南环发工程有限公司", false, true},
};

// ---- SX-SG-01 ------------------------------------------------------------------------------------------------------

template <class Info = rule_info>
struct specialised_firm_honours_rule {
  static constexpr Info info{"SX-SG-01",
                             "Honours list",
                             "专精特新名单",
                             {&honours_notice, "text, annexes 1–2"},
                             provenance::predicate | provenance::exact,
                             {"2022 lists, notice of 2023-02-13", "2022年度名单，2023年2月13日通报"}};
  struct input {
    required<text_view> enterprise;
  };
  struct output {
    category_set<honour> honours{};
    std::int64_t little_giant_count{};
    std::int64_t provincial_count{};
    std::int64_t distinct_count{};
  };
  static constexpr void inputs(auto&& field) {
    field(&input::enterprise, "enterprise", {"enterprise name, exact match", "企业名称（须与名单完全一致）"});
  }
  static constexpr void outputs(auto&& field) {
    field(&output::honours, "honours",
          {"lists that hold the name; none if neither", "列有该企业的名单；均未列入的为 none"});
    field(&output::little_giant_count, "little_giant_count", {"names in annex 1", "附件1企业数"},
          {.unit = {"count", "家"}});
    field(&output::provincial_count, "provincial_count", {"names in annex 2", "附件2企业数"},
          {.unit = {"count", "家"}});
    field(&output::distinct_count, "distinct_count", {"enterprises in either", "两份名单企业总数（不重复计算）"},
          {.unit = {"count", "家"}});
  }
  static constexpr outcome<output> compute(const auto& in) {
    output out;
    for (const honoured_firm& firm : honoured_firms_2022) {
      const bool named = firm.name == in.enterprise.value();
      if (firm.little_giant) ++out.little_giant_count;
      if (firm.provincial_specialised) ++out.provincial_count;
      ++out.distinct_count;
      if (named && firm.little_giant) out.honours |= honour::little_giant;
      if (named && firm.provincial_specialised) out.honours |= honour::provincial_specialised;
    }
    return out;
  }
};
/// Which of the two lists of specialised enterprises for 2022 hold a name (专精特新名单).
///
/// honours = the lists that hold exactly this name; 4 and 27 names, 30 enterprises, one of them in both. No money is
/// attached, and a listed name alone gives no award. Errors: only those that every rule has. Source: text,
/// annexes 1–2.
///
/// ```cpp
/// constexpr auto firm = sanmenxia::specialised_firm_honours({.enterprise = "三门峡中达化工有限公司"});
/// static_assert(firm->honours == honour::little_giant && firm->distinct_count == 30);
/// ```
inline constexpr rule<specialised_firm_honours_rule> specialised_firm_honours{};

/// All rules of the document, in the order of the rulebook.
using honours_rules = rule_list<specialised_firm_honours_rule>;

}  // namespace gongbao::inline v0::sanmenxia

#endif
