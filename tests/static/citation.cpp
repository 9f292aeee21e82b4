// gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
#include <gongbao/catalogue.hpp>
#include <gongbao/core/citation.hpp>
#include <gongbao/coverage.hpp>

namespace citation_tests {

using namespace gongbao;

constexpr bool reads(const source& s, text_view expected) {
  char buffer[256]{};
  text_writer out(buffer, sizeof buffer);
  put_citation_zh(out, s);
  return out.written() == expected;
}
/// The place alone, in a document without a number.
constexpr bool place_reads(text_view article, text_view expected) { return reads({&no_document, article}, expected); }

static_assert(reads({&jinzhou::means_verification_norm, "art. 9(2)"}, "锦政规〔2022〕2号第九条第（二）项"));
static_assert(reads({&sanmenxia::market_entity_measures, "四"}, "三政办〔2022〕19号第四项"));
static_assert(reads({&sanmenxia::chemical_park_meeting, "三"}, "三政办文〔2023〕2号第三部分"));

// Articles, their items, ranges, and what a number that follows belongs to.
static_assert(place_reads("art. 1", "第一条") && place_reads("art. 10", "第十条"));
static_assert(place_reads("art. 11", "第十一条") && place_reads("art. 20", "第二十条"));
static_assert(place_reads("art. 32", "第三十二条") && place_reads("art. 99", "第九十九条"));
static_assert(place_reads("art. 5, 14(1)", "第五条、第十四条第（一）项"));
static_assert(place_reads("art. 7(4), (5)", "第七条第（四）项、第（五）项"));
static_assert(place_reads("art. 5, 6, 8–12, 18", "第五条、第六条、第八条至第十二条、第十八条"));
static_assert(place_reads("art. 7(12)", "第七条第（十二）项"));
static_assert(place_reads("item 2 (provincial regulation art. 25)",
                          "第二项（《辽宁省地下水资源保护条例》第二十五条）"));
// Parts, sections, points.
static_assert(place_reads("(十三)", "第（十三）项") && place_reads("三(二)", "第三部分第（二）项"));
static_assert(place_reads("三(一)1, 2", "第三部分第（一）项第1点、第2点"));
static_assert(place_reads("三(五)1, 三(八)2", "第三部分第（五）项第1点、第三部分第（八）项第2点"));
static_assert(place_reads("三(四), (五)", "第三部分第（四）项、第（五）项"));
static_assert(place_reads("三(五)2 倾斜救助", "第三部分第（五）项第2点“倾斜救助”"));
// Annexes and what has a name only.
static_assert(place_reads("annex", "附件") && place_reads("annex table", "附件统计表"));
static_assert(place_reads("annex 二, 三(三)", "附件第二部分、第三部分第（三）项"));
static_assert(place_reads("text, annexes 1–2", "正文、附件1至2") && place_reads("annex 2", "附件2"));
static_assert(place_reads("art. 6; annex form", "第六条、附件样本"));
static_assert(place_reads("text, paragraph 1", "正文第一段") && place_reads("last line", "末段"));
static_assert(place_reads("decision of 2022-06-29; header; art. 28", "延期决定（2022年6月29日）、题注、第二十八条"));
// What is not known stays as it is; nothing is lost.
static_assert(place_reads("", "") && place_reads("schedule 4", "schedule“4”") && place_reads("art. 3)", "第三条)"));

// Nothing of the English form is left.
constexpr bool every_rule_is_cited_in_chinese() {
  bool all = true;
  catalogue::for_each([&](const auto& rule) { all = all && place_is_chinese(rule.info.source); });
  return all;
}
constexpr bool every_article_is_cited_in_chinese(std::size_t first, std::size_t last) {
  for (std::size_t i = first; i < last; ++i)
    for (const covered_article& a : coverage_ledger[i])
      if (!place_is_chinese({&coverage_ledger[i].in(), a.article})) return false;
  return true;
}
static_assert(every_rule_is_cited_in_chinese());
static_assert(every_article_is_cited_in_chinese(0, 7));
static_assert(every_article_is_cited_in_chinese(7, sizeof coverage_ledger / sizeof *coverage_ledger));

// A document without entries.
static_assert(covered_document().size() == 0 && covered_document().begin() == covered_document().end());

}  // namespace citation_tests
