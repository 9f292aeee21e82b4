/* gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0
 *
 * test EXPECTED VECTORS...: the C library by its header and its binary alone. Every line of the rulebook's vectors by
 * handle, with the digest that all paths have in common; each misuse; what a caller relies on. */
#include <gongbao/interop/c/gongbao.h>
#include <gongbao/interop/c/gongbao_rules.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Requests for memory are counted where the program's own malloc stands before that of the system. */
static size_t requests = 0;
#ifdef GONGBAO_COUNT_REQUESTS
static size_t granted = (size_t)-1; /* so many, then none */
void *__libc_malloc(size_t);
void *__libc_calloc(size_t, size_t);
void *__libc_realloc(void *, size_t);
static int is_granted(void) {
  ++requests;
  if (granted == (size_t)-1) return 1;
  if (granted > 0) return --granted, 1;
  return 0;
}
void *malloc(size_t size) { return is_granted() ? __libc_malloc(size) : NULL; }
void *calloc(size_t count, size_t size) { return is_granted() ? __libc_calloc(count, size) : NULL; }
void *realloc(void *at, size_t size) { return is_granted() ? __libc_realloc(at, size) : NULL; }
#endif

static int failures = 0;
#define EXPECT(condition) expect((condition) != 0, #condition, __LINE__)
#define EXPECT_STATUS(call, wanted) expect_status((call), (wanted), #call, __LINE__)
static void expect(int holds, const char *what, int line) {
  if (holds) return;
  ++failures;
  fprintf(stderr, "test.c:%d: %s\n", line, what);
}
static void expect_status(int32_t met, int32_t wanted, const char *what, int line) {
  if (met == wanted) return;
  ++failures;
  fprintf(stderr, "test.c:%d: %s is %s, not %s\n", line, what, gongbao_status_name(met), gongbao_status_name(wanted));
}

static gongbao_text text(const char *s) {
  gongbao_text t;
  t.data = s;
  t.size = strlen(s);
  return t;
}
static int is(gongbao_text t, const char *s) { return t.size == strlen(s) && memcmp(t.data, s, t.size) == 0; }
static int contains(const gongbao_room *room, const char *wanted) {
  const size_t size = strlen(wanted);
  size_t i;
  for (i = 0; i + size <= room->size; ++i)
    if (memcmp(room->data + i, wanted, size) == 0) return 1;
  return 0;
}

static const uint64_t nothing_made[256] = {0};
static char characters[4u << 20];
static gongbao_room whole_room(void) {
  gongbao_room room;
  room.data = characters;
  room.capacity = sizeof characters;
  room.size = 0;
  return room;
}

/* ---- Vectors ----------------------------------------------------------------------------------------------------- */

typedef struct digest { /* FNV-1a, as tests/proof has it */
  uint64_t value;
} digest;
static void start(digest *d) { d->value = UINT64_C(0xcbf29ce484222325); }
static void add(digest *d, const char *bytes, size_t size) {
  size_t i;
  for (i = 0; i < size; ++i) d->value = (d->value ^ (unsigned char)bytes[i]) * UINT64_C(0x100000001b3);
}
static void add_text(digest *d, gongbao_text t) { add(d, t.data, t.size); }

static gongbao_answer answer;

/* Whether an answer has what a line expects: `key=value;…`, or `error=NAME`. */
static int answers(const char *expected) {
  while (*expected != '\0') {
    const size_t length = strcspn(expected, ";");
    const char *const equals = memchr(expected, '=', length);
    gongbao_text key, value;
    int found = 0;
    size_t i;
    if (equals == NULL) return 0;
    key.data = expected;
    key.size = (size_t)(equals - expected);
    value.data = equals + 1;
    value.size = length - key.size - 1;
    if (is(key, "error")) return answer.status > 0 && is(value, gongbao_status_name(answer.status));
    for (i = 0; i < answer.output_count; ++i)
      found |= answer.outputs[i].key.size == key.size && memcmp(answer.outputs[i].key.data, key.data, key.size) == 0 &&
               answer.outputs[i].value.size == value.size &&
               memcmp(answer.outputs[i].value.data, value.data, value.size) == 0;
    if (!found) return 0;
    expected += length;
    if (*expected == ';') ++expected;
  }
  return 1;
}

static size_t ask_line(char *line, digest *all) {
  gongbao_pair inputs[64];
  gongbao_question question;
  char *const id = line;
  char *pairs = strchr(line, '\t');
  char *expected;
  char bytes[8];
  digest one;
  size_t i;
  if (pairs == NULL) return 0;
  *pairs++ = '\0';
  pairs = strchr(pairs, '\t');
  if (pairs == NULL) return 0;
  ++pairs;
  expected = strchr(pairs, '\t');
  if (expected == NULL) return 0;
  *expected++ = '\0';
  expected[strcspn(expected, "\t\r\n")] = '\0';

  memset(&question, 0, sizeof question);
  question.size = sizeof question;
  question.rule = gongbao_find_rule(id, strlen(id));
  question.inputs = inputs;
  while (*pairs != '\0') {
    const size_t length = strcspn(pairs, ";");
    const size_t key = strcspn(pairs, "=");
    gongbao_pair *const p = &inputs[question.input_count++];
    p->key.data = pairs;
    p->key.size = key;
    p->value.data = pairs + key + 1;
    p->value.size = length - key - 1;
    pairs += length;
    if (*pairs == ';') ++pairs;
  }
  answer.size = sizeof answer;
  gongbao_ask(&question, &answer);
  if (!answers(expected)) {
    ++failures;
    fprintf(stderr, "%s answers otherwise than %s\n", id, expected);
  }
  start(&one);
  if (answer.status != GONGBAO_ANSWERED) {
    add(&one, gongbao_status_name(answer.status), strlen(gongbao_status_name(answer.status)));
    add(&one, "@", 1);
    add_text(&one, answer.where);
  }
  for (i = 0; i < answer.output_count; ++i) {
    add_text(&one, answer.outputs[i].key);
    add(&one, "=", 1);
    add_text(&one, answer.outputs[i].value);
    add(&one, ";", 1);
  }
  for (i = 0; i < 8; ++i) bytes[i] = (char)(one.value >> (8 * i) & 0xff);
  add(all, bytes, 8);
  return 1;
}

static void ask_vectors(const char *expected, char **files, int count) {
  static char line[1 << 16];
  char met[32];
  size_t lines = 0;
  digest all;
  int i;
  start(&all);
  for (i = 0; i < count; ++i) {
    FILE *const file = fopen(files[i], "rb");
    EXPECT(file != NULL);
    if (file == NULL) return;
    while (fgets(line, sizeof line, file) != NULL) lines += ask_line(line, &all);
    fclose(file);
  }
  sprintf(met, "0x%08lx%08lx", (unsigned long)(all.value >> 32), (unsigned long)(all.value & 0xffffffffu));
  printf("%lu vectors, digest %s\n", (unsigned long)lines, met);
  EXPECT(lines > 0);
  EXPECT(strcmp(met, expected) == 0);
}

/* ---- What there is ----------------------------------------------------------------------------------------------- */

static void names(void) {
  /* Append-only: a number keeps its meaning. */
  static const char *const errors[] = {"answered",
                                       "unknown_rule",
                                       "unknown_key",
                                       "duplicate_key",
                                       "invalid_value",
                                       "invalid_date",
                                       "unknown_value",
                                       "unknown_recipient",
                                       "missing_input",
                                       "external_parameter_missing",
                                       "negative_amount",
                                       "not_in_force",
                                       "out_of_range",
                                       "inconsistent_amounts",
                                       "inconsistent_dates",
                                       "subgroup_required",
                                       "calendar_not_published"};
  static const char *const misuses[] = {"is_null",     "wrong_size", "too_small",  "unknown_choice", "different_lengths",
                                        "overlapping", "not_made",   "misaligned", "sum_too_large",  "not_here",
                                        "no_memory"};
  int i;
  for (i = 0; i < (int)(sizeof errors / sizeof *errors); ++i) EXPECT(strcmp(gongbao_status_name(i), errors[i]) == 0);
  for (i = 0; i < (int)(sizeof misuses / sizeof *misuses); ++i)
    EXPECT(strcmp(gongbao_status_name(-1 - i), misuses[i]) == 0);
  EXPECT(*gongbao_status_name(INT_MAX) == '\0' && *gongbao_status_meaning(INT_MIN, GONGBAO_ZH) == '\0');
  EXPECT(strcmp(gongbao_status_meaning(GONGBAO_NEGATIVE_AMOUNT, GONGBAO_ZH), "金额小于零") == 0);
  EXPECT(gongbao_abi() == GONGBAO_ABI && strlen(gongbao_tables_digest()) == 64);
}

static void rules(void) {
  gongbao_room room = whole_room();
  size_t i;
  EXPECT(gongbao_rule_count() > 150 && gongbao_rule_at(gongbao_rule_count()) == 0);
  EXPECT(gongbao_find_rule("JZ-MA-07", 8) == GONGBAO_RULE_JZ_MA_07);
  EXPECT(gongbao_find_rule("JZ-MA-7", 7) == 0 && gongbao_find_rule("", 0) == 0 && gongbao_find_rule(NULL, 9) == 0);
  for (i = 0; i < gongbao_rule_count(); ++i) {
    EXPECT(gongbao_rule_at(i) != 0);
    EXPECT_STATUS(gongbao_describe(gongbao_rule_at(i), GONGBAO_JSON, GONGBAO_EN, &room), GONGBAO_ANSWERED);
    EXPECT(room.size > 100 && characters[0] == '{' && characters[room.size - 1] == '}');
  }
  EXPECT_STATUS(gongbao_describe(1, GONGBAO_JSON, GONGBAO_EN, &room), GONGBAO_UNKNOWN_RULE);
  EXPECT_STATUS(gongbao_describe(GONGBAO_RULE_JZ_MA_07, GONGBAO_TSV, GONGBAO_ZH, &room), GONGBAO_ANSWERED);
  EXPECT(contains(&room, "输入项\trecipients"));
  EXPECT_STATUS(gongbao_describe(GONGBAO_RULE_JZ_MA_07, GONGBAO_PLAIN, GONGBAO_ZH, &room), GONGBAO_UNKNOWN_CHOICE);
  EXPECT_STATUS(gongbao_describe(GONGBAO_RULE_JZ_MA_07, GONGBAO_TSV, 2, &room), GONGBAO_UNKNOWN_CHOICE);
  EXPECT_STATUS(gongbao_catalogue(GONGBAO_TSV, GONGBAO_EN, &room), GONGBAO_ANSWERED);
  room.capacity = 10;
  room.data[10] = '!';
  EXPECT_STATUS(gongbao_catalogue(GONGBAO_JSON, GONGBAO_EN, &room), GONGBAO_TOO_SMALL);
  EXPECT(room.size > 100000 && room.data[10] == '!');
}

/* ---- Questions --------------------------------------------------------------------------------------------------- */

static gongbao_pair inputs[3];
static gongbao_question claim(const char *recipients) {
  gongbao_question q;
  memset(&q, 0, sizeof q);
  q.size = sizeof q;
  q.rule = GONGBAO_RULE_JZ_MA_07;
  q.inputs = inputs;
  q.input_count = 3;
  inputs[0].key = text("date");
  inputs[0].value = text("2023-03-01");
  inputs[1].key = text("recipients");
  inputs[1].value = text(recipients);
  inputs[2].key = text("self_pay");
  inputs[2].value = text("20000");
  return q;
}
static int32_t ask(const gongbao_question *q) {
  answer.size = sizeof answer;
  return gongbao_ask(q, &answer);
}
static int pays(const char *amount) {
  size_t i;
  for (i = 0; i < answer.output_count; ++i)
    if (is(answer.outputs[i].key, "total_aid")) return is(answer.outputs[i].value, amount);
  return 0;
}

/* What was met, and what is wanted. */
static void says_why(const gongbao_question *q, int32_t status, const char *sentence) {
  gongbao_room room = whole_room();
  EXPECT_STATUS(gongbao_why(q, &room), status);
  if (room.size == strlen(sentence) && memcmp(room.data, sentence, room.size) == 0) return;
  ++failures;
  fprintf(stderr, "%.*s\nand not\n%s\n", (int)room.size, room.data, sentence);
}

static void reasons(void) {
  static char long_text[1000];
  gongbao_question q = claim("margin");
  gongbao_room room = {NULL, 0, 0};
  says_why(&q, GONGBAO_ANSWERED, "");
  inputs[1].value = text("marginn");
  says_why(&q, GONGBAO_UNKNOWN_RECIPIENT,
           "recipients: the identity is unknown to the rule, or none is given; met \"marginn\"; wanted one or more of "
           "destitute, orphan, subsistence, relapsed_poor, monitored, other_monitored, rural_at_risk, margin, "
           "illness_poor, lifted_poor, ordinary");
  EXPECT_STATUS(gongbao_why(&q, &room), GONGBAO_TOO_SMALL);
  EXPECT(room.size > 100);
  q = claim("margin");
  inputs[2].value = text("20000.005");
  says_why(&q, GONGBAO_INVALID_VALUE,
           "self_pay: the value is not in the form of its type; met \"20000.005\"; wanted an amount in yuan with at most "
           "two decimals, as 1234.50");
  inputs[2].value = text("-1");
  q.language = GONGBAO_ZH;
  says_why(&q, GONGBAO_NEGATIVE_AMOUNT, "self_pay：金额小于零；所填为“-1”");
  q = claim("monitored");
  says_why(&q, GONGBAO_EXTERNAL_PARAMETER_MISSING,
           "recipients: a value that another authority sets was not supplied; met \"monitored\"");
  q = claim("margin");
  inputs[0].value = text("2019-03-01");
  says_why(&q, GONGBAO_NOT_IN_FORCE,
           "date: the day lies outside the period in which the rule is in force; met \"2019-03-01\"; wanted a day from "
           "2023-01-01");
  q.inputs = inputs + 1;
  q.input_count = 2;
  q.language = GONGBAO_ZH;
  says_why(&q, GONGBAO_MISSING_INPUT, "date：缺少必填的输入项；应为1900年至2199年的日期，如2023-03-01");
  q = claim("margin");
  q.language = GONGBAO_ZH;
  inputs[2].key = text("rounding");
  inputs[2].value = text("up\t\xff");
  says_why(&q, GONGBAO_UNKNOWN_VALUE,
           "rounding：所填的词不在可选范围内；所填为“up \xEF\xBF\xBD”；应为half_up（四舍五入）、half_even（四舍六入五成双）、"
           "truncate（舍去尾数）之一");
  memset(long_text, 'x', sizeof long_text);
  inputs[2].value.data = long_text;
  inputs[2].value.size = sizeof long_text;
  room = whole_room();
  EXPECT_STATUS(gongbao_why(&q, &room), GONGBAO_UNKNOWN_VALUE);
  EXPECT(contains(&room, "；所填为一段文字，共1000字节；"));
  inputs[2].key = text("self-pay");
  q.language = GONGBAO_EN;
  EXPECT_STATUS(gongbao_why(&q, &room), GONGBAO_UNKNOWN_KEY);
  EXPECT(contains(&room, "self-pay: the rule has no such input; wanted one of date, recipients, "));
  EXPECT_STATUS(gongbao_ask_text(&q, GONGBAO_JSON, &room), GONGBAO_UNKNOWN_KEY);
  EXPECT(contains(&room, "\"message\":\"self-pay: the rule has no such input; wanted one of date, "));
  EXPECT_STATUS(gongbao_why(NULL, &room), GONGBAO_IS_NULL);
  EXPECT_STATUS(gongbao_why(&q, NULL), GONGBAO_IS_NULL);
  room.data = long_text;
  room.capacity = sizeof long_text;
  EXPECT_STATUS(gongbao_why(&q, &room), GONGBAO_OVERLAPPING);
}

static void questions(void) {
  gongbao_room room = whole_room();
  gongbao_question q = claim("margin");
  union {
    gongbao_answer answer;
    char bytes[sizeof(gongbao_answer) + 1];
  } odd;

  EXPECT_STATUS(ask(&q), GONGBAO_ANSWERED);
  EXPECT(pays("13320.00"));
  q = claim("低保边缘家庭成员");
  EXPECT_STATUS(ask(&q), GONGBAO_ANSWERED);
  EXPECT(pays("13320.00"));
  q = claim("脱贫人口(未纳入监测)、低保边缘家庭成员");
  EXPECT_STATUS(ask(&q), GONGBAO_ANSWERED);
  EXPECT(pays("13320.00"));
  q = claim("低保边缘");
  EXPECT_STATUS(ask(&q), GONGBAO_UNKNOWN_RECIPIENT);
  EXPECT(is(answer.where, "recipients"));

  q = claim("margin");
  q.input_count = 0;
  q.lines = text("date = 2023-03-01\r\n\nrecipients=margin\nself_pay=20000\n");
  EXPECT_STATUS(ask(&q), GONGBAO_ANSWERED);
  EXPECT(pays("13320.00"));
  q.lines = text("no equals");
  EXPECT_STATUS(ask(&q), GONGBAO_UNKNOWN_KEY);
  EXPECT(is(answer.where, "no equals"));

  q = claim("margin");
  EXPECT_STATUS(gongbao_ask_text(&q, GONGBAO_PLAIN, &room), GONGBAO_ANSWERED);
  EXPECT(contains(&room, "\ntotal_aid=13320.00\n"));
  EXPECT_STATUS(gongbao_ask_text(&q, GONGBAO_JSON, &room), GONGBAO_ANSWERED);
  EXPECT(contains(&room, "\"total_aid\":\"13320.00\""));
  inputs[2].value = text("-\"1");
  q.language = GONGBAO_ZH;
  EXPECT_STATUS(gongbao_ask_text(&q, GONGBAO_JSON, &room), GONGBAO_INVALID_VALUE);
  EXPECT(contains(&room, "\"error\":\"invalid_value\",\"where\":\"self_pay\",\"message\":\"self_pay：值的写法"));
  inputs[2].key = text("\xff\"\n");
  EXPECT_STATUS(gongbao_ask_text(&q, GONGBAO_JSON, &room), GONGBAO_UNKNOWN_KEY);
  EXPECT(contains(&room, "\"where\":\"\xEF\xBF\xBD\\\"\\n\""));
  q.rule = 77;
  EXPECT_STATUS(gongbao_ask_text(&q, GONGBAO_JSON, &room), GONGBAO_UNKNOWN_RULE);
  EXPECT_STATUS(gongbao_why(&q, &room), GONGBAO_UNKNOWN_RULE);
  EXPECT(contains(&room, "没有此编号的规则"));
  reasons();

  /* Misuse. */
  q = claim("margin");
  EXPECT_STATUS(gongbao_ask(NULL, &answer), GONGBAO_IS_NULL);
  EXPECT_STATUS(gongbao_ask(&q, NULL), GONGBAO_IS_NULL);
  answer.size = 8;
  EXPECT_STATUS(gongbao_ask(&q, &answer), GONGBAO_WRONG_SIZE);
  q.size = sizeof q + 8;
  EXPECT_STATUS(ask(&q), GONGBAO_WRONG_SIZE);
  q = claim("margin");
  q.language = 7;
  EXPECT_STATUS(ask(&q), GONGBAO_UNKNOWN_CHOICE);
  q = claim("margin");
  q.inputs = NULL;
  EXPECT_STATUS(ask(&q), GONGBAO_IS_NULL);
  q = claim("margin");
  inputs[1].value.data = NULL;
  EXPECT_STATUS(ask(&q), GONGBAO_IS_NULL);
  q = claim("margin");
  inputs[1].value.size = (size_t)-1;
  EXPECT_STATUS(ask(&q), GONGBAO_WRONG_SIZE);
  q = claim("margin");
  q.input_count = (size_t)-1 / sizeof(gongbao_pair) + 1;
  EXPECT_STATUS(ask(&q), GONGBAO_WRONG_SIZE);
  q = claim("margin");
  EXPECT_STATUS(gongbao_ask(&q, (gongbao_answer *)(void *)(odd.bytes + 1)), GONGBAO_MISALIGNED);
  inputs[0].value.data = answer.characters;
  EXPECT_STATUS(ask(&q), GONGBAO_OVERLAPPING);
  q = claim("margin");
  EXPECT_STATUS(gongbao_ask_text(&q, GONGBAO_TSV, &room), GONGBAO_UNKNOWN_CHOICE);
  EXPECT_STATUS(gongbao_ask_text(&q, GONGBAO_PLAIN, NULL), GONGBAO_IS_NULL);
  room.data = NULL;
  EXPECT_STATUS(gongbao_ask_text(&q, GONGBAO_PLAIN, &room), GONGBAO_IS_NULL);
  room.capacity = 0;
  EXPECT_STATUS(gongbao_ask_text(&q, GONGBAO_PLAIN, &room), GONGBAO_TOO_SMALL);
  EXPECT(room.size > 100);
  room.data = (char *)&room;
  room.capacity = 4;
  EXPECT_STATUS(gongbao_ask_text(&q, GONGBAO_PLAIN, &room), GONGBAO_OVERLAPPING);
  q.tables = (const gongbao_tables *)(const void *)nothing_made;
  EXPECT_STATUS(ask(&q), gongbao_explain(&q, GONGBAO_TSV, &room) == GONGBAO_NOT_HERE ? GONGBAO_NOT_HERE
                                                                                     : GONGBAO_NOT_MADE);
}

/* ---- Plans, claims, columns -------------------------------------------------------------------------------------- */

enum { rows = 77, days_in_2023 = 19358 };
static uint8_t codes[rows];
static uint8_t statuses[rows];
static uint32_t persons[rows];
static int32_t amounts[rows], first[rows], second[rows], after[5][rows];
static int64_t amounts64[rows], first64[rows];
static union {
  gongbao_aid_account32 items[4];
  char bytes[4 * sizeof(gongbao_aid_account32) + 32];
} held;
static gongbao_sums sums;

static gongbao_aid_columns32 some_columns(void) {
  gongbao_aid_columns32 c;
  memset(&c, 0, sizeof c);
  c.size = sizeof c;
  c.rows = rows;
  c.codes = codes;
  c.self_pay = amounts;
  c.basic_aid = first;
  c.tilt_aid = second;
  c.deductible_base_before = c.deductible_base_after = after[0];
  c.basic_paid_before = c.basic_paid_after = after[1];
  c.residual_before = c.residual_after = after[2];
  c.tilted_before = c.tilted_after = after[3];
  c.tilt_paid_before = c.tilt_paid_after = after[4];
  c.status = statuses;
  return c;
}

#ifdef GONGBAO_WITHOUT_COLUMNS
static const int32_t planned = GONGBAO_NOT_HERE; /* for a compiler or a machine that has no columns */
#else
static const int32_t planned = GONGBAO_ANSWERED;
#endif

static void no_plans(void) {
  const gongbao_plan *made = NULL;
  gongbao_room room = whole_room();
  gongbao_aid_columns32 c = some_columns();
  EXPECT(gongbao_plan_count() == 0 && gongbao_plan_at(0) == NULL);
  EXPECT(gongbao_find_plan(text("jinzhou"), text("medical_aid"), days_in_2023) == NULL);
  EXPECT_STATUS(gongbao_make_plan(text("jinzhou"), text("medical_aid"), days_in_2023, NULL, NULL, 0, &room, &made),
                GONGBAO_NOT_HERE);
  EXPECT_STATUS(gongbao_settle_aid32((const gongbao_plan *)(void *)characters, &c, NULL), GONGBAO_NOT_HERE);
}

static void plans(void) {
  const gongbao_plan *const plan = gongbao_find_plan(text("jinzhou"), text("medical_aid"), days_in_2023);
  const gongbao_plan *const pool = gongbao_find_plan(text("sanmenxia"), text("outpatient_pool"), days_in_2023);
  const gongbao_plan *made = NULL;
  gongbao_room room = whole_room();
  gongbao_plan_facts facts;
  gongbao_aid_claim c;
  gongbao_aid_settlement s;
  gongbao_visit v;
  gongbao_visit_settlement paid;
  gongbao_pair reading;
  uint8_t code = 0;

  EXPECT(gongbao_plan_count() >= 4 && gongbao_plan_at(gongbao_plan_count()) == NULL);
  EXPECT(plan != NULL && pool != NULL);
  EXPECT(gongbao_find_plan(text("jinzhou"), text("medical_aid"), days_in_2023 - 1) == NULL);
  /* A table without an end is in force on days, not on whatever is above them: a host's infinite date, say. */
  EXPECT(gongbao_find_plan(text("jinzhou"), text("medical_aid"), 84005) == plan); /* 2199-12-31 */
  EXPECT(gongbao_find_plan(text("jinzhou"), text("medical_aid"), 84006) == NULL);
  EXPECT(gongbao_find_plan(text("jinzhou"), text("medical_aid"), INT32_MAX) == NULL);
  facts.size = sizeof facts;
  EXPECT_STATUS(gongbao_plan_of(plan, &facts), GONGBAO_ANSWERED);
  EXPECT(is(facts.table, "jinzhou::medical_aid_2023") && facts.first_day == days_in_2023);
  EXPECT(facts.last_day == INT32_MAX && facts.is_pool == 0 && is(facts.document, "锦政办发〔2022〕16号"));

  EXPECT_STATUS(gongbao_claim_code(plan, text("margin"), text(""), 1, 1, &code), GONGBAO_ANSWERED);
  EXPECT_STATUS(gongbao_claim_code(plan, text("低保边缘家庭成员"), text("住院救助"), 1, 1, &codes[0]), GONGBAO_ANSWERED);
  EXPECT(codes[0] == code);
  EXPECT_STATUS(gongbao_claim_code(plan, text("nobody"), text(""), 1, 1, &code), GONGBAO_UNKNOWN_RECIPIENT);
  EXPECT_STATUS(gongbao_claim_code(plan, text("margin"), text("nowhere"), 1, 1, &code), GONGBAO_UNKNOWN_VALUE);
  EXPECT_STATUS(gongbao_claim_code(pool, text("secondary"), text("retired"), 1, 1, &codes[1]), GONGBAO_ANSWERED);
  EXPECT_STATUS(gongbao_claim_code(pool, text(""), text("retired"), 1, 1, &codes[1]), GONGBAO_MISSING_INPUT);

  memset(&c, 0, sizeof c);
  memset(&s, 0, sizeof s);
  c.size = sizeof c;
  s.size = sizeof s;
  c.code = code;
  c.self_pay = 2000000;
  EXPECT_STATUS(gongbao_settle_aid(plan, &c, &s), GONGBAO_ANSWERED);
  EXPECT(s.basic_aid == 1080000 && s.tilt_aid == 252000 && s.patient_pays == 668000 && s.basic_rate == 6000);
  EXPECT(s.after.basic_paid == 1080000 && s.after.residual == 920000 && s.tilt_triggered == 1);
  c.before = s.after;
  c.self_pay = -1;
  EXPECT_STATUS(gongbao_settle_aid(plan, &c, &s), GONGBAO_NEGATIVE_AMOUNT);
  EXPECT(is(s.where, "self_pay") && memcmp(&s.after, &c.before, sizeof c.before) == 0);
  c.self_pay = INT64_MIN;
  EXPECT_STATUS(gongbao_settle_aid(plan, &c, &s), GONGBAO_OUT_OF_RANGE);
  EXPECT_STATUS(gongbao_settle_aid(pool, &c, &s), GONGBAO_UNKNOWN_CHOICE);
  EXPECT_STATUS(gongbao_settle_aid(NULL, &c, &s), GONGBAO_IS_NULL);
  EXPECT_STATUS(gongbao_settle_aid((const gongbao_plan *)(void *)characters, &c, &s), GONGBAO_NOT_MADE);
  EXPECT_STATUS(gongbao_settle_aid((const gongbao_plan *)(void *)(characters + 1), &c, &s), GONGBAO_NOT_MADE);
  EXPECT_STATUS(gongbao_settle_aid(plan, &c, (gongbao_aid_settlement *)(void *)&c), GONGBAO_WRONG_SIZE);

  memset(&v, 0, sizeof v);
  memset(&paid, 0, sizeof paid);
  v.size = sizeof v;
  paid.size = sizeof paid;
  v.cost = 103000;
  EXPECT_STATUS(gongbao_claim_code(pool, text("secondary"), text("working"), 1, 1, &v.code), GONGBAO_ANSWERED);
  EXPECT_STATUS(gongbao_settle_visit(pool, &v, &paid), GONGBAO_ANSWERED);
  EXPECT(paid.payment == 55000 && paid.rate == 5500 && paid.patient_pays == 48000 && paid.after.paid == 55000);

  reading.key = text("deductible_basis");
  reading.value = text("per_claim");
  EXPECT_STATUS(gongbao_make_plan(text("jinzhou"), text("medical_aid"), days_in_2023, NULL, &reading, 1, &room, &made),
                GONGBAO_ANSWERED);
  c.self_pay = 100000;
  EXPECT_STATUS(gongbao_settle_aid(made, &c, &s), GONGBAO_ANSWERED);
  EXPECT(s.basic_aid == 0);
  EXPECT_STATUS(gongbao_settle_aid(plan, &c, &s), GONGBAO_ANSWERED);
  EXPECT(s.basic_aid == 60000);
  reading.value = text("both");
  EXPECT_STATUS(gongbao_make_plan(text("jinzhou"), text("medical_aid"), days_in_2023, NULL, &reading, 1, &room, &made),
                GONGBAO_UNKNOWN_VALUE);
  EXPECT(made == NULL);
  reading.key = text("no_reading");
  EXPECT_STATUS(gongbao_make_plan(text("jinzhou"), text("medical_aid"), days_in_2023, NULL, &reading, 1, &room, &made),
                GONGBAO_UNKNOWN_KEY);
  EXPECT_STATUS(gongbao_make_plan(text("jinzhou"), text("medical_aid"), 0, NULL, NULL, 0, &room, &made),
                GONGBAO_NOT_IN_FORCE);
  EXPECT_STATUS(gongbao_make_plan(text("nowhere"), text("medical_aid"), 0, NULL, NULL, 0, &room, &made),
                GONGBAO_UNKNOWN_VALUE);
  EXPECT_STATUS(gongbao_make_plan(text("jinzhou"), text("medical_aid"), INT32_MIN, NULL, NULL, 0, &room, &made),
                GONGBAO_INVALID_DATE);
  room.capacity = 100;
  EXPECT_STATUS(gongbao_make_plan(text("jinzhou"), text("medical_aid"), days_in_2023, NULL, NULL, 0, &room, &made),
                GONGBAO_TOO_SMALL);
  EXPECT(room.size > 100);
}

static void columns(void) {
  const gongbao_plan *const plan = gongbao_find_plan(text("jinzhou"), text("medical_aid"), days_in_2023);
  gongbao_aid_columns32 c;
  gongbao_aid_columns64 wide;
  gongbao_aid_stream32 stream;
  gongbao_sums full;
  gongbao_aid_year years[4];
  gongbao_aid_account32 *const accounts =
      (gongbao_aid_account32 *)(void *)(held.bytes + (32 - (uintptr_t)held.bytes % 32) % 32);
  size_t i;
  for (i = 0; i < rows; ++i) {
    codes[i] = (uint8_t)(i % 9);
    amounts[i] = (int32_t)(i * 75431 % 3000000) - (i % 10 == 3 ? 3000000 : 0);
    amounts64[i] = amounts[i];
    persons[i] = (uint32_t)(i * 7 % 5);
  }

  c = some_columns();
  EXPECT_STATUS(gongbao_settle_aid32(plan, &c, &sums), GONGBAO_ANSWERED);
  EXPECT(c.refused > 0 && c.refused < rows);
  for (i = 0; i < rows; ++i) { /* each row gets what the claim gets by itself */
    gongbao_aid_claim one;
    gongbao_aid_settlement s;
    memset(&one, 0, sizeof one);
    one.size = sizeof one;
    s.size = sizeof s;
    one.code = codes[i];
    one.self_pay = amounts[i];
    EXPECT(gongbao_settle_aid(plan, &one, &s) == statuses[i]);
    EXPECT(s.basic_aid == first[i] && s.tilt_aid == second[i] && s.after.residual == after[2][i]);
    sums.lines[codes[i]].first -= s.basic_aid;
    sums.lines[codes[i]].second -= s.tilt_aid;
  }
  for (i = 0; i < 32; ++i) EXPECT(sums.lines[i].first == 0 && sums.lines[i].second == 0);

  memset(&wide, 0, sizeof wide);
  wide.size = sizeof wide;
  wide.rows = rows;
  wide.codes = codes;
  wide.self_pay = amounts64;
  wide.basic_aid = first64;
  EXPECT_STATUS(gongbao_settle_aid64(plan, &wide, NULL), GONGBAO_ANSWERED);
  EXPECT(wide.refused == c.refused);

  memset(&stream, 0, sizeof stream);
  stream.size = sizeof stream;
  stream.rows = rows;
  stream.codes = codes;
  stream.persons = persons;
  stream.self_pay = amounts;
  stream.basic_aid = first;
  stream.tilt_aid = second;
  stream.status = statuses;
  stream.accounts = accounts;
  stream.account_count = 4;
  EXPECT_STATUS(gongbao_settle_stream32(plan, &stream, NULL), GONGBAO_ANSWERED);
  EXPECT(accounts[1].residual > 0 && stream.refused > 0);
  memset(years, 0, sizeof years);
  for (i = 0; i < rows; ++i) { /* as claim by claim, each going on from the year before */
    gongbao_aid_claim one;
    gongbao_aid_settlement s;
    if (persons[i] >= 4) continue;
    memset(&one, 0, sizeof one);
    one.size = sizeof one;
    s.size = sizeof s;
    one.code = codes[i];
    one.self_pay = amounts[i];
    one.before = years[persons[i]];
    EXPECT(gongbao_settle_aid(plan, &one, &s) == statuses[i] && s.basic_aid == first[i] && s.tilt_aid == second[i]);
    years[persons[i]] = s.after;
  }
  for (i = 0; i < 4; ++i)
    EXPECT(accounts[i].basic_paid == years[i].basic_paid && accounts[i].residual == years[i].residual);
  for (i = 0; i < rows; ++i) EXPECT(persons[i] < 4 || statuses[i] == GONGBAO_UNKNOWN_VALUE);
  stream.accounts = (gongbao_aid_account32 *)(void *)((char *)accounts + 4);
  EXPECT_STATUS(gongbao_settle_stream32(plan, &stream, NULL), GONGBAO_MISALIGNED);
  stream.accounts = accounts;
  stream.basic_aid = (int32_t *)(void *)accounts;
  EXPECT_STATUS(gongbao_settle_stream32(plan, &stream, NULL), GONGBAO_OVERLAPPING);

  /* Misuse. */
  c = some_columns();
  c.codes = NULL;
  EXPECT_STATUS(gongbao_settle_aid32(plan, &c, NULL), GONGBAO_IS_NULL);
  c.rows = 0;
  EXPECT_STATUS(gongbao_settle_aid32(plan, &c, NULL), GONGBAO_ANSWERED);
  c = some_columns();
  c.tilt_aid = first;
  EXPECT_STATUS(gongbao_settle_aid32(plan, &c, NULL), GONGBAO_OVERLAPPING);
  c = some_columns();
  c.deductible_base_after = after[0] + 1;
  EXPECT_STATUS(gongbao_settle_aid32(plan, &c, NULL), GONGBAO_OVERLAPPING);
  c = some_columns();
  c.status = (uint8_t *)&c;
  EXPECT_STATUS(gongbao_settle_aid32(plan, &c, NULL), GONGBAO_OVERLAPPING);
  c = some_columns();
  c.basic_aid = (int32_t *)(void *)&sums;
  EXPECT_STATUS(gongbao_settle_aid32(plan, &c, &sums), GONGBAO_OVERLAPPING);
  c = some_columns();
  c.self_pay = (const int32_t *)(const void *)((const char *)amounts + 1);
  EXPECT_STATUS(gongbao_settle_aid32(plan, &c, NULL), GONGBAO_MISALIGNED);
  c = some_columns();
  c.rows = (size_t)-1;
  EXPECT_STATUS(gongbao_settle_aid32(plan, &c, NULL), GONGBAO_WRONG_SIZE);
  c = some_columns();
  c.size -= 1;
  EXPECT_STATUS(gongbao_settle_aid32(plan, &c, NULL), GONGBAO_WRONG_SIZE);
  c = some_columns();
  full = sums;
  full.lines[31].second = INT64_MAX;
  first[0] = -7;
  EXPECT_STATUS(gongbao_settle_aid32(plan, &c, &full), GONGBAO_SUM_TOO_LARGE);
  EXPECT(first[0] == -7);
  EXPECT_STATUS(
      gongbao_settle_aid32(gongbao_find_plan(text("jinzhou"), text("outpatient_pool"), days_in_2023), &c, NULL),
      GONGBAO_UNKNOWN_CHOICE);
}

/* ---- Tables, calendars, explanations ----------------------------------------------------------------------------- */

static size_t replaced(char *in, size_t size, const char *what, const char *by) {
  size_t i;
  for (i = 0; i + strlen(what) <= size; ++i)
    if (memcmp(in + i, what, strlen(what)) == 0) memcpy(in + i, by, strlen(by));
  return size;
}

static void texts(void) {
  static char csv[1 << 16], memory[1 << 16], told[1 << 12];
  gongbao_room room, faults, at;
  gongbao_text written;
  gongbao_question q = claim("margin");
  const gongbao_tables *tables = NULL;
  const gongbao_calendar *calendar = NULL;
  const gongbao_plan *plan = NULL;
  static const char next[] =
      "date,kind,name\n2027-01-01,holiday,元旦\n2027-02-08,holiday,春节\n2027-04-05,holiday,清明节\n"
      "2027-05-03,holiday,劳动节\n2027-06-09,holiday,端午节\n2027-09-15,holiday,中秋节\n2027-10-01,holiday,国庆节\n";
  room.data = csv;
  room.capacity = sizeof csv;
  at.data = memory + 1;
  at.capacity = sizeof memory - 1;
  faults.data = told;
  faults.capacity = sizeof told;
  if (gongbao_write_tables(text("jinzhou"), text("medical_aid"), &room) == GONGBAO_NOT_HERE) {
    printf("built without tables of the caller's and explanations\n");
    return;
  }
  EXPECT_STATUS(gongbao_write_tables(text("jinzhou"), text("medical_aid"), &room), GONGBAO_ANSWERED);
  EXPECT_STATUS(gongbao_write_tables(text("jinzhou"), text("nothing"), &room), GONGBAO_UNKNOWN_VALUE);
  EXPECT_STATUS(gongbao_write_tables(text("jinzhou"), text("medical_aid"), &room), GONGBAO_ANSWERED);
  written.data = csv;
  written.size = replaced(csv, room.size, "2000.00,60%", "1000.00,60%");
  EXPECT_STATUS(gongbao_read_tables(written, GONGBAO_MEANING, GONGBAO_ZH, &at, &tables, &faults), GONGBAO_ANSWERED);
  memset(csv, '!', sizeof csv); /* the text may go */
  q.tables = tables;
  EXPECT_STATUS(ask(&q), GONGBAO_ANSWERED);
  EXPECT(!pays("13320.00"));
  q.rule = GONGBAO_RULE_JZ_AH_04;
  EXPECT_STATUS(ask(&q), GONGBAO_UNKNOWN_VALUE);
  EXPECT(is(answer.where, "table"));
  room = whole_room();
  EXPECT_STATUS(gongbao_make_plan(text("jinzhou"), text("medical_aid"), days_in_2023, tables, NULL, 0, &room, &plan),
                planned);
  EXPECT_STATUS(gongbao_make_plan(text("sanmenxia"), text("medical_aid"), days_in_2023, tables, NULL, 0, &room, &plan),
                planned == GONGBAO_NOT_HERE ? GONGBAO_NOT_HERE : GONGBAO_UNKNOWN_VALUE);
  EXPECT_STATUS(gongbao_read_tables(text("city,benefit\nx,\x01\n"), GONGBAO_PRINTED, GONGBAO_ZH, &at, &tables, &faults),
                GONGBAO_UNKNOWN_VALUE);
  EXPECT(tables == NULL && faults.size > 0);
  EXPECT_STATUS(gongbao_read_tables(text(""), 2, GONGBAO_ZH, &at, &tables, &faults), GONGBAO_UNKNOWN_CHOICE);
  EXPECT_STATUS(gongbao_read_tables(text(""), 0, GONGBAO_ZH, &at, NULL, &faults), GONGBAO_IS_NULL);
  EXPECT_STATUS(gongbao_read_tables(text(""), 0, GONGBAO_ZH, &at, &tables, &at), GONGBAO_OVERLAPPING);

  EXPECT_STATUS(gongbao_read_calendar(text(next), GONGBAO_ZH, &at, &calendar, &faults), GONGBAO_ANSWERED);
  memset(&q, 0, sizeof q);
  q.size = sizeof q;
  q.rule = GONGBAO_RULE_JZ_HV_04;
  q.lines = text("accepted=2026-12-25\n");
  EXPECT_STATUS(ask(&q), GONGBAO_CALENDAR_NOT_PUBLISHED);
  q.calendar = calendar;
  EXPECT_STATUS(ask(&q), GONGBAO_ANSWERED);
  q.rule = GONGBAO_RULE_JZ_MA_07;
  EXPECT_STATUS(ask(&q), GONGBAO_UNKNOWN_VALUE);
  EXPECT(is(answer.where, "calendar"));
  EXPECT_STATUS(gongbao_read_calendar(text("date,kind,name\n2027-01-01,holiday,元旦\n"), GONGBAO_ZH, &at, &calendar,
                                      &faults),
                GONGBAO_CALENDAR_NOT_PUBLISHED);
  EXPECT(contains(&faults, "2027 春节"));
  room = whole_room();
  EXPECT_STATUS(gongbao_write_tables(text(""), text("workdays"), &room), GONGBAO_ANSWERED);
  written.data = room.data;
  written.size = room.size;
  EXPECT_STATUS(gongbao_read_calendar(written, GONGBAO_ZH, &at, &calendar, &faults), GONGBAO_ANSWERED);
  at.capacity = 100;
  EXPECT_STATUS(gongbao_read_calendar(written, GONGBAO_ZH, &at, &calendar, &faults), GONGBAO_TOO_SMALL);

  q = claim("margin+lifted_poor");
  room = whole_room();
  EXPECT_STATUS(gongbao_explain(&q, GONGBAO_PLAIN, &room), GONGBAO_ANSWERED);
  EXPECT(contains(&room, "13320.00 is paid for 20000.00"));
  q.language = GONGBAO_ZH;
  EXPECT_STATUS(gongbao_explain(&q, GONGBAO_MARKDOWN, &room), GONGBAO_ANSWERED);
  EXPECT(contains(&room, "为什么是这个数"));
  EXPECT_STATUS(gongbao_explain(&q, GONGBAO_TSV, &room), GONGBAO_UNKNOWN_CHOICE);
  inputs[0].value = text("2020-01-01");
  EXPECT_STATUS(gongbao_explain(&q, GONGBAO_JSON, &room), GONGBAO_NOT_IN_FORCE);
  EXPECT(room.size > 0);
  q.rule = GONGBAO_RULE_JZ_AH_04;
  EXPECT_STATUS(gongbao_explain(&q, GONGBAO_JSON, &room), GONGBAO_UNKNOWN_CHOICE);
}

/* Where the system gives no memory, whichever request it is that fails, the call says so and leaves nothing behind. */
#ifdef GONGBAO_COUNT_REQUESTS
#define EXPECT_NO_MEMORY_UNTIL_ENOUGH(call)                                        \
  do {                                                                             \
    size_t given = 0;                                                              \
    int32_t met;                                                                   \
    for (;; given += 1 + given / 8) {                                              \
      granted = given;                                                             \
      met = (call);                                                                \
      granted = (size_t)-1;                                                        \
      if (met != GONGBAO_NO_MEMORY) break;                                         \
    }                                                                              \
    EXPECT(given > 0);                                                             \
    EXPECT_STATUS(met, GONGBAO_ANSWERED);                                          \
  } while (0)
static void no_memory(void) {
  static char csv[1 << 16], memory[1 << 16], told[1 << 12];
  gongbao_room room = {csv, sizeof csv, 0}, at = {memory, sizeof memory, 0}, faults = {told, sizeof told, 0};
  gongbao_room explained = whole_room();
  gongbao_question q = claim("margin");
  const gongbao_tables *tables = NULL;
  const gongbao_calendar *calendar = NULL;
  gongbao_text written;
  if (gongbao_write_tables(text("jinzhou"), text("medical_aid"), &room) == GONGBAO_NOT_HERE) return;
  EXPECT_NO_MEMORY_UNTIL_ENOUGH(gongbao_write_tables(text("jinzhou"), text("medical_aid"), &room));
  written.data = csv;
  written.size = room.size;
  EXPECT_NO_MEMORY_UNTIL_ENOUGH(
      gongbao_read_tables(written, GONGBAO_PRINTED, GONGBAO_ZH, &at, &tables, &faults));
  q.tables = tables;
  EXPECT_STATUS(ask(&q), GONGBAO_ANSWERED);
  EXPECT(pays("13320.00"));
  q.tables = NULL;
  EXPECT_NO_MEMORY_UNTIL_ENOUGH(gongbao_explain(&q, GONGBAO_PLAIN, &explained));
  EXPECT(contains(&explained, "13320.00 is paid for 20000.00"));
  room.size = 0;
  EXPECT_NO_MEMORY_UNTIL_ENOUGH(gongbao_write_tables(text(""), text("workdays"), &room));
  written.size = room.size;
  granted = 0; /* which a calendar does without */
  EXPECT_STATUS(gongbao_read_calendar(written, GONGBAO_ZH, &at, &calendar, &faults), GONGBAO_ANSWERED);
  granted = (size_t)-1;
}
#endif

int main(int count, char **arguments) {
  size_t before;
  if (count < 3) {
    fprintf(stderr, "usage: test DIGEST VECTORS...\n");
    return 2;
  }
  ask_vectors(arguments[1], arguments + 2, count - 2);
  before = requests;
  names();
  rules();
  questions();
  if (planned == GONGBAO_NOT_HERE) {
    no_plans();
  } else {
    plans();
    columns();
  }
#ifdef GONGBAO_COUNT_REQUESTS
  printf("%lu requests for memory\n", (unsigned long)(requests - before));
  EXPECT(before > 0); /* files have buffers */
  EXPECT(requests == before);
#else
  (void)before;
#endif
  texts();
#ifdef GONGBAO_COUNT_REQUESTS
  no_memory();
#endif
  if (failures == 0) printf("instruction set %s\n", gongbao_instruction_set());
  return failures == 0 ? 0 : 1;
}
