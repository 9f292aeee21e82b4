/* gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
 *
 * Two threads make every kind of call at once, on memory of their own and on one plan; for the thread sanitizer, by
 * hand (README.md). */
#include <gongbao/interop/c/gongbao.h>
#include <gongbao/interop/c/gongbao_rules.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

enum { rows = 1000, rounds = 300 };

typedef struct work {
  gongbao_answer answer;
  char characters[1 << 16], tables[1 << 15], faults[1 << 10];
  uint8_t codes[rows];
  int32_t self_pay[rows], aid[rows];
  gongbao_sums sums;
  long failures, calls;
} work;

static gongbao_text text(const char *s) {
  gongbao_text t;
  t.data = s;
  t.size = strlen(s);
  return t;
}

static void check(work *w, int32_t status) {
  ++w->calls;
  if (status != GONGBAO_ANSWERED && status != GONGBAO_NOT_HERE) ++w->failures;
}

static void *run(void *at) {
  work *const w = at;
  const gongbao_plan *const plan = gongbao_find_plan(text("jinzhou"), text("medical_aid"), 19417);
  int round;
  size_t i;
  for (round = 0; round < rounds; ++round) {
    gongbao_pair inputs[3];
    gongbao_question q;
    gongbao_room room, memory, faults;
    gongbao_text csv;
    const gongbao_tables *tables = NULL;
    gongbao_aid_columns32 c;
    memset(&q, 0, sizeof q);
    memset(&c, 0, sizeof c);
    q.size = sizeof q;
    q.rule = GONGBAO_RULE_JZ_MA_07;
    q.inputs = inputs;
    q.input_count = 3;
    inputs[0].key = text("date");
    inputs[0].value = text("2023-03-01");
    inputs[1].key = text("recipients");
    inputs[1].value = text("低保边缘家庭成员");
    inputs[2].key = text("self_pay");
    inputs[2].value = text("20000");
    w->answer.size = sizeof w->answer;
    room.data = w->characters;
    room.capacity = sizeof w->characters;
    memory.data = w->tables;
    memory.capacity = sizeof w->tables;
    faults.data = w->faults;
    faults.capacity = sizeof w->faults;
    check(w, gongbao_ask(&q, &w->answer));
    check(w, gongbao_ask_text(&q, GONGBAO_JSON, &room));
    check(w, gongbao_describe(gongbao_rule_at((size_t)round % gongbao_rule_count()), GONGBAO_JSON, 0, &room));
    if (round % 100 == 0) check(w, gongbao_explain(&q, GONGBAO_PLAIN, &room));
    if (round % 10 == 0) {
      check(w, gongbao_write_tables(text("jinzhou"), text("medical_aid"), &room));
      csv.data = w->characters;
      csv.size = room.size;
      check(w, gongbao_read_tables(csv, GONGBAO_PRINTED, GONGBAO_EN, &memory, &tables, &faults));
      q.tables = tables;
      check(w, gongbao_ask(&q, &w->answer));
    }
    for (i = 0; i < rows; ++i) {
      w->codes[i] = 7;
      w->self_pay[i] = (int32_t)(i * 7919 % 3000000);
    }
    c.size = sizeof c;
    c.rows = rows;
    c.codes = w->codes;
    c.self_pay = w->self_pay;
    c.basic_aid = w->aid;
    check(w, gongbao_settle_aid32(plan, &c, &w->sums));
  }
  return NULL;
}

int main(void) {
  static work works[2];
  pthread_t threads[2];
  int i;
  for (i = 0; i < 2; ++i)
    if (pthread_create(&threads[i], NULL, run, &works[i]) != 0) return 2;
  for (i = 0; i < 2; ++i) pthread_join(threads[i], NULL);
  printf("%ld calls, %ld failures\n", works[0].calls + works[1].calls, works[0].failures + works[1].failures);
  return works[0].failures + works[1].failures != 0 || memcmp(&works[0].sums, &works[1].sums, sizeof works[0].sums) != 0;
}
