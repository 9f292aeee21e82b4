/* gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0 */
#include <gongbao/interop/c/gongbao.h>
#include <gongbao/interop/c/gongbao_rules.h>
#include <stdio.h>

#define TEXT(literal) {literal, sizeof literal - 1}

int main(void) {
  /* One rule, by its handle; words by their keys or by their official terms. */
  const gongbao_pair inputs[] = {{TEXT("date"), TEXT("2023-03-01")},
                                 {TEXT("recipients"), TEXT("低保边缘家庭成员")},
                                 {TEXT("self_pay"), TEXT("20000")}};
  const gongbao_question question = {sizeof question, GONGBAO_RULE_JZ_MA_07, GONGBAO_ZH, inputs, 3, {NULL, 0}, NULL, NULL};
  char characters[4096];
  gongbao_room room = {characters, sizeof characters, 0};
  const int32_t status = gongbao_ask_text(&question, GONGBAO_PLAIN, &room);
  printf("%s\n%.*s\n", gongbao_status_name(status), (int)room.size, characters);

  /* Claims of the day in columns, in fen. */
  const gongbao_text city = TEXT("jinzhou"), benefit = TEXT("medical_aid"), margin = TEXT("margin"), any = TEXT("");
  const gongbao_plan *const plan = gongbao_find_plan(city, benefit, 19417); /* 2023-03-01 */
  uint8_t code = 0;
  gongbao_claim_code(plan, margin, any, 1, 1, &code);
  const uint8_t codes[] = {code, code, code};
  const int32_t self_pay[] = {2000000, 150000, -1};
  int32_t basic_aid[3], tilt_aid[3];
  uint8_t refused[3];
  int i;
  gongbao_aid_columns32 columns = {0};
  columns.size = sizeof columns;
  columns.rows = 3;
  columns.codes = codes;
  columns.self_pay = self_pay;
  columns.basic_aid = basic_aid;
  columns.tilt_aid = tilt_aid;
  columns.status = refused;
  if (gongbao_settle_aid32(plan, &columns, NULL) != GONGBAO_ANSWERED) return 1;
  for (i = 0; i < 3; ++i) printf("%d %d %s\n", (int)basic_aid[i], (int)tilt_aid[i], gongbao_status_name(refused[i]));
  return 0;
}
