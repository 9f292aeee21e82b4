/* gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0 */

/* Between the Java virtual machine and the C library: arrays and buffers of Java in, arrays of Java out. Nothing is
 * kept, nothing is decided: what a value means is said in Java, what a claim brings in the library. */

#include <gongbao/interop/c/gongbao.h>
#include <jni.h>
#include <stdlib.h>
#include <string.h>

#define NATIVE(type, name) JNIEXPORT type JNICALL Java_gongbao_Native_##name

static jbyteArray bytes_of(JNIEnv *env, const void *data, size_t size) {
  jbyteArray bytes = size > 0x7fffffffU ? NULL : (*env)->NewByteArray(env, (jsize)size);
  if (bytes != NULL && size > 0) (*env)->SetByteArrayRegion(env, bytes, 0, (jsize)size, (const jbyte *)data);
  return bytes;
}

/* A text of Java, which the library sees only during the call. */
typedef struct text_in {
  gongbao_text text;
  jbyteArray from;
  jbyte *elements;
} text_in;
static text_in hold(JNIEnv *env, jbyteArray from) {
  text_in held = {{NULL, 0}, from, NULL};
  if (from == NULL) return held;
  held.elements = (*env)->GetByteArrayElements(env, from, NULL);
  held.text.data = (const char *)held.elements;
  held.text.size = held.elements == NULL ? 0 : (size_t)(*env)->GetArrayLength(env, from);
  return held;
}
static void release(JNIEnv *env, text_in held) {
  if (held.elements != NULL) (*env)->ReleaseByteArrayElements(env, held.from, held.elements, JNI_ABORT);
}

/* ---- What is here ------------------------------------------------------------------------------------------------ */

NATIVE(jint, abi)(JNIEnv *env, jclass self) { return (void)env, (void)self, gongbao_abi(); }
NATIVE(jstring, version)(JNIEnv *env, jclass self) {
  return (void)self, (*env)->NewStringUTF(env, gongbao_version());
}
NATIVE(jstring, instructionSet)(JNIEnv *env, jclass self) {
  return (void)self, (*env)->NewStringUTF(env, gongbao_instruction_set());
}
NATIVE(jstring, tablesDigest)(JNIEnv *env, jclass self) {
  return (void)self, (*env)->NewStringUTF(env, gongbao_tables_digest());
}
NATIVE(jbyteArray, statusName)(JNIEnv *env, jclass self, jint status) {
  const char *name = gongbao_status_name(status);
  return (void)self, bytes_of(env, name, strlen(name));
}
NATIVE(jbyteArray, statusMeaning)(JNIEnv *env, jclass self, jint status, jint language) {
  const char *meaning = gongbao_status_meaning(status, language);
  return (void)self, bytes_of(env, meaning, strlen(meaning));
}
NATIVE(jint, findRule)(JNIEnv *env, jclass self, jbyteArray id) {
  text_in held = hold(env, id);
  const gongbao_rule rule = gongbao_find_rule(held.text.data, held.text.size);
  (void)self;
  release(env, held);
  return (jint)rule;
}

/* A call that writes a text, into a room that is made as large as the text. What came of it becomes `status[0]`. */
typedef int32_t (*writer)(const void *arguments, gongbao_room *to);
static jbyteArray written(JNIEnv *env, jintArray status, writer write, const void *arguments) {
  char at_hand[4096];
  gongbao_room room = {at_hand, sizeof at_hand, 0};
  char *larger = NULL;
  jint came = write(arguments, &room);
  while (came == GONGBAO_TOO_SMALL && room.size > room.capacity) {
    char *grown = (char *)realloc(larger, room.size);
    if (grown == NULL) {
      came = GONGBAO_NO_MEMORY;
      break;
    }
    larger = grown;
    room.data = larger;
    room.capacity = room.size;
    came = write(arguments, &room);
  }
  (*env)->SetIntArrayRegion(env, status, 0, 1, &came);
  jbyteArray bytes = bytes_of(env, room.data, room.size <= room.capacity ? room.size : 0);
  free(larger);
  return bytes;
}

typedef struct description {
  gongbao_rule rule;
  int32_t form, language;
} description;
static int32_t write_description(const void *arguments, gongbao_room *to) {
  const description *d = (const description *)arguments;
  return d->rule == 0 ? gongbao_catalogue(d->form, d->language, to)
                      : gongbao_describe(d->rule, d->form, d->language, to);
}
/* Of rule 0, of all of them. */
NATIVE(jbyteArray, describe)(JNIEnv *env, jclass self, jint rule, jint form, jint language, jintArray status) {
  const description d = {(gongbao_rule)rule, form, language};
  return (void)self, written(env, status, write_description, &d);
}

/* ---- Questions ----------------------------------------------------------------------------------------------------
 * Texts go as one array: each as its length in four bytes, lowest first, and its bytes. */

enum { MOST_PAIRS = 128 };

static uint32_t length_at(const unsigned char *p) {
  return (uint32_t)p[0] | (uint32_t)p[1] << 8U | (uint32_t)p[2] << 16U | (uint32_t)p[3] << 24U;
}
static unsigned char *put(unsigned char *to, const char *data, size_t size) {
  for (unsigned byte = 0; byte < 4; ++byte) *to++ = (unsigned char)(size >> 8U * byte & 0xffU);
  if (size > 0) memcpy(to, data, size);
  return to + size;
}

/* The pairs of packed texts, which stay where they are; of more pairs than any rule has inputs the rest is one that the
 * library refuses anyway. */
static size_t pairs_of(const text_in *packed, gongbao_pair *pairs) {
  const unsigned char *p = (const unsigned char *)packed->text.data;
  size_t rest = packed->text.size;
  size_t texts = 0;
  while (rest >= 4 && texts < 2 * (size_t)MOST_PAIRS) {
    const size_t size = length_at(p);
    if (size > rest - 4) break;
    const gongbao_text text = {(const char *)p + 4, size};
    if (texts % 2 == 0)
      pairs[texts / 2].key = text;
    else
      pairs[texts / 2].value = text;
    ++texts;
    p += 4 + size;
    rest -= 4 + size;
  }
  return texts / 2;
}

static gongbao_question question_of(jint rule, jint language, const gongbao_pair *pairs, size_t count, jlong tables,
                                    jlong calendar) {
  gongbao_question question;
  memset(&question, 0, sizeof question);
  question.size = sizeof question;
  question.rule = (gongbao_rule)rule;
  question.language = language;
  question.inputs = count == 0 ? NULL : pairs;
  question.input_count = count;
  question.tables = (const gongbao_tables *)(intptr_t)tables;
  question.calendar = (const gongbao_calendar *)(intptr_t)calendar;
  return question;
}

/* The outputs as packed texts, or of a refusal `where`. What tables and calendar lie in is handed over so that it stays
 * during the call. */
NATIVE(jbyteArray, ask)(JNIEnv *env, jclass self, jint rule, jbyteArray packed, jlong tables, jobject tables_memory,
                        jlong calendar, jobject calendar_memory, jintArray status) {
  gongbao_pair pairs[MOST_PAIRS];
  text_in held = hold(env, packed);
  const size_t count = pairs_of(&held, pairs);
  const gongbao_question question = question_of(rule, GONGBAO_EN, pairs, count, tables, calendar);
  gongbao_answer answer;
  answer.size = sizeof answer;
  const jint came = gongbao_ask(&question, &answer);
  (void)self, (void)tables_memory, (void)calendar_memory;
  (*env)->SetIntArrayRegion(env, status, 0, 1, &came);
  jbyteArray result = NULL;
  if (came > 0) {
    result = bytes_of(env, answer.where.data, answer.where.size);
  } else if (came == 0) {
    unsigned char out[GONGBAO_MOST_CHARACTERS + GONGBAO_MOST_OUTPUTS * (8 + 64)];
    unsigned char *end = out;
    for (size_t i = 0; i < answer.output_count; ++i) {
      const gongbao_pair *output = &answer.outputs[i];
      const size_t left = sizeof out - (size_t)(end - out);
      if (8 + output->key.size + output->value.size > left) break;  /* no key is longer than 64 letters */
      end = put(put(end, output->key.data, output->key.size), output->value.data, output->value.size);
    }
    result = bytes_of(env, out, (size_t)(end - out));
  }
  release(env, held);
  return result;
}

static int32_t write_reason(const void *arguments, gongbao_room *to) {
  const int32_t status = gongbao_why((const gongbao_question *)arguments, to);
  return status > 0 ? 0 : status;
}
NATIVE(jbyteArray, why)(JNIEnv *env, jclass self, jint rule, jint language, jbyteArray packed, jintArray status) {
  gongbao_pair pairs[MOST_PAIRS];
  text_in held = hold(env, packed);
  const size_t count = pairs_of(&held, pairs);
  const gongbao_question question = question_of(rule, language, pairs, count, 0, 0);
  jbyteArray text = written(env, status, write_reason, &question);
  (void)self;
  release(env, held);
  return text;
}

typedef struct explanation {
  const gongbao_question *question;
  int32_t form;
} explanation;
static int32_t write_explanation(const void *arguments, gongbao_room *to) {
  const explanation *e = (const explanation *)arguments;
  return gongbao_explain(e->question, e->form, to);
}
NATIVE(jbyteArray, explain)(JNIEnv *env, jclass self, jint rule, jint language, jint form, jbyteArray packed,
                            jintArray status) {
  gongbao_pair pairs[MOST_PAIRS];
  text_in held = hold(env, packed);
  const size_t count = pairs_of(&held, pairs);
  const gongbao_question question = question_of(rule, language, pairs, count, 0, 0);
  const explanation e = {&question, form};
  jbyteArray text = written(env, status, write_explanation, &e);
  (void)self;
  release(env, held);
  return text;
}

/* ---- Tables, calendars and plans: in buffers of Java ------------------------------------------------------------- */

typedef struct shipped {
  gongbao_text city, benefit;
} shipped;
static int32_t write_shipped(const void *arguments, gongbao_room *to) {
  const shipped *s = (const shipped *)arguments;
  return gongbao_write_tables(s->city, s->benefit, to);
}
NATIVE(jbyteArray, writeTables)(JNIEnv *env, jclass self, jbyteArray city, jbyteArray benefit, jintArray status) {
  text_in a = hold(env, city), b = hold(env, benefit);
  const shipped s = {a.text, b.text};
  jbyteArray text = written(env, status, write_shipped, &s);
  (void)self;
  release(env, b);
  release(env, a);
  return text;
}

/* The part of a direct buffer from its first address that is a multiple of 64. */
static gongbao_room room_of(JNIEnv *env, jobject buffer) {
  gongbao_room room = {NULL, 0, 0};
  char *address = buffer == NULL ? NULL : (char *)(*env)->GetDirectBufferAddress(env, buffer);
  if (address == NULL) return room;
  const size_t capacity = (size_t)(*env)->GetDirectBufferCapacity(env, buffer);
  const size_t skipped = (64 - (uintptr_t)address % 64) % 64;
  if (skipped > capacity) return room;
  room.data = address + skipped;
  room.capacity = capacity - skipped;
  return room;
}

/* `made`: the pointer; the room that is needed; the room that the faults need. */
static void tell_made(JNIEnv *env, jlongArray made, const void *pointer, size_t needed, size_t faults) {
  const jlong told[3] = {(jlong)(intptr_t)pointer, (jlong)needed, (jlong)faults};
  (*env)->SetLongArrayRegion(env, made, 0, 3, told);
}
static gongbao_room plain_room_of(JNIEnv *env, jobject buffer) {
  gongbao_room room = {(char *)(*env)->GetDirectBufferAddress(env, buffer), 0, 0};
  if (room.data != NULL) room.capacity = (size_t)(*env)->GetDirectBufferCapacity(env, buffer);
  return room;
}
NATIVE(jint, readTables)(JNIEnv *env, jclass self, jbyteArray csv, jint held_to, jint language, jobject memory,
                         jobject faults, jlongArray made) {
  text_in text = hold(env, csv);
  gongbao_room room = room_of(env, memory), told = plain_room_of(env, faults);
  const gongbao_tables *tables = NULL;
  const jint status = gongbao_read_tables(text.text, held_to, language, &room, &tables, &told);
  (void)self;
  release(env, text);
  tell_made(env, made, tables, room.size, told.size);
  return status;
}
NATIVE(jint, readCalendar)(JNIEnv *env, jclass self, jbyteArray csv, jint language, jobject memory, jobject faults,
                           jlongArray made) {
  text_in text = hold(env, csv);
  gongbao_room room = room_of(env, memory), told = plain_room_of(env, faults);
  const gongbao_calendar *calendar = NULL;
  const jint status = gongbao_read_calendar(text.text, language, &room, &calendar, &told);
  (void)self;
  release(env, text);
  tell_made(env, made, calendar, room.size, told.size);
  return status;
}

NATIVE(jlong, findPlan)(JNIEnv *env, jclass self, jbyteArray city, jbyteArray benefit, jint day) {
  text_in a = hold(env, city), b = hold(env, benefit);
  const gongbao_plan *plan = gongbao_find_plan(a.text, b.text, day);
  (void)self;
  release(env, b);
  release(env, a);
  return (jlong)(intptr_t)plan;
}
NATIVE(jint, makePlan)(JNIEnv *env, jclass self, jbyteArray city, jbyteArray benefit, jint day, jlong tables,
                       jobject tables_memory, jbyteArray readings, jobject memory, jlongArray made) {
  gongbao_pair pairs[MOST_PAIRS];
  text_in a = hold(env, city), b = hold(env, benefit), r = hold(env, readings);
  const size_t count = pairs_of(&r, pairs);
  gongbao_room room = room_of(env, memory);
  const gongbao_plan *plan = NULL;
  const jint status = gongbao_make_plan(a.text, b.text, day, (const gongbao_tables *)(intptr_t)tables,
                                        count == 0 ? NULL : pairs, count, &room, &plan);
  (void)self, (void)tables_memory;
  release(env, r);
  release(env, b);
  release(env, a);
  tell_made(env, made, plan, room.size, 0);
  return status;
}
NATIVE(jlong, planAt)(JNIEnv *env, jclass self, jint number) {
  return (void)env, (void)self, number < 0 ? 0 : (jlong)(intptr_t)gongbao_plan_at((size_t)number);
}
/* `numbers`: first day, last day, whether it is a pool. `texts`: city, benefit, document, table. */
NATIVE(jint, planOf)(JNIEnv *env, jclass self, jlong plan, jobject memory, jintArray numbers, jobjectArray texts) {
  gongbao_plan_facts facts;
  memset(&facts, 0, sizeof facts);
  facts.size = sizeof facts;
  const jint status = gongbao_plan_of((const gongbao_plan *)(intptr_t)plan, &facts);
  (void)self, (void)memory;
  if (status != 0) return status;
  const jint told[3] = {facts.first_day, facts.last_day, facts.is_pool};
  (*env)->SetIntArrayRegion(env, numbers, 0, 3, told);
  const gongbao_text all[4] = {facts.city, facts.benefit, facts.document, facts.table};
  for (jsize i = 0; i < 4; ++i)
    (*env)->SetObjectArrayElement(env, texts, i, bytes_of(env, all[i].data, all[i].size));
  return status;
}
NATIVE(jint, claimCode)(JNIEnv *env, jclass self, jlong plan, jobject memory, jbyteArray category, jbyteArray care,
                        jboolean covered, jboolean qualifying, jintArray code) {
  text_in a = hold(env, category), b = hold(env, care);
  uint8_t to = 0;
  const jint status =
      gongbao_claim_code((const gongbao_plan *)(intptr_t)plan, a.text, b.text, covered, qualifying, &to);
  const jint told = to;
  (void)self, (void)memory;
  release(env, b);
  release(env, a);
  (*env)->SetIntArrayRegion(env, code, 0, 1, &told);
  return status;
}

/* ---- Claims ------------------------------------------------------------------------------------------------------ */

/* `numbers`: in, the amount, the code, the year before; out, amounts, rates, flags, the year after. */
enum { AID_NUMBERS = 17, VISIT_NUMBERS = 8 };

NATIVE(jint, settleAid)(JNIEnv *env, jclass self, jlong plan, jobject memory, jlongArray numbers, jobjectArray where) {
  jlong n[AID_NUMBERS];
  (*env)->GetLongArrayRegion(env, numbers, 0, 7, n);
  gongbao_aid_claim claim;
  memset(&claim, 0, sizeof claim);
  claim.size = sizeof claim;
  claim.self_pay = n[0];
  claim.code = (uint8_t)n[1];
  claim.before.deductible_base = n[2];
  claim.before.basic_paid = n[3];
  claim.before.residual = n[4];
  claim.before.tilted = n[5];
  claim.before.tilt_paid = n[6];
  gongbao_aid_settlement s;
  memset(&s, 0, sizeof s);
  s.size = sizeof s;
  const jint status = gongbao_settle_aid((const gongbao_plan *)(intptr_t)plan, &claim, &s);
  (void)self, (void)memory;
  if (status > 0) (*env)->SetObjectArrayElement(env, where, 0, bytes_of(env, s.where.data, s.where.size));
  if (status != 0) return status;
  const jlong told[AID_NUMBERS] = {s.basic_portion,
                                   s.basic_aid,
                                   s.residual,
                                   s.tilt_portion,
                                   s.tilt_aid,
                                   s.total_aid,
                                   s.patient_pays,
                                   s.basic_rate,
                                   s.tilt_rate,
                                   s.basic_cap_reached,
                                   s.tilt_triggered,
                                   s.tilt_cap_reached,
                                   s.after.deductible_base,
                                   s.after.basic_paid,
                                   s.after.residual,
                                   s.after.tilted,
                                   s.after.tilt_paid};
  (*env)->SetLongArrayRegion(env, numbers, 0, AID_NUMBERS, told);
  return status;
}

NATIVE(jint, settleVisit)(JNIEnv *env, jclass self, jlong plan, jobject memory, jlongArray numbers,
                          jobjectArray where) {
  jlong n[VISIT_NUMBERS];
  (*env)->GetLongArrayRegion(env, numbers, 0, 5, n);
  gongbao_visit visit;
  memset(&visit, 0, sizeof visit);
  visit.size = sizeof visit;
  visit.cost = n[0];
  visit.code = (uint8_t)n[1];
  visit.before.deductible_met = n[2];
  visit.before.paid = n[3];
  visit.before.portion = n[4];
  gongbao_visit_settlement s;
  memset(&s, 0, sizeof s);
  s.size = sizeof s;
  const jint status = gongbao_settle_visit((const gongbao_plan *)(intptr_t)plan, &visit, &s);
  (void)self, (void)memory;
  if (status > 0) (*env)->SetObjectArrayElement(env, where, 0, bytes_of(env, s.where.data, s.where.size));
  if (status != 0) return status;
  const jlong told[VISIT_NUMBERS] = {s.portion,     s.payment,    s.patient_pays,         s.rate,
                                     s.cap_reached, s.after.deductible_met, s.after.paid, s.after.portion};
  (*env)->SetLongArrayRegion(env, numbers, 0, VISIT_NUMBERS, told);
  return status;
}

/* ---- Columns: direct buffers, in the order of the struct; Java has looked at lengths, order and who may write ----- */

enum { AID_COLUMNS = 15, POOL_COLUMNS = 10, STREAM_COLUMNS = 7 };

/* Where each buffer lies; a buffer that is null is not given. */
static void addresses_of(JNIEnv *env, jobjectArray buffers, jsize count, void **to) {
  for (jsize i = 0; i < count; ++i) {
    jobject buffer = (*env)->GetObjectArrayElement(env, buffers, i);
    to[i] = buffer == NULL ? NULL : (*env)->GetDirectBufferAddress(env, buffer);
    (*env)->DeleteLocalRef(env, buffer);
  }
}
/* The number of refused rows, and after it four numbers for each line of the sums. */
static void tell_settled(JNIEnv *env, jlongArray to, size_t refused, const gongbao_sums *sums) {
  jlong told[1 + 4 * 32];
  told[0] = (jlong)refused;
  for (int i = 0; i < 32; ++i) {
    told[1 + 4 * i] = sums->lines[i].claims;
    told[2 + 4 * i] = sums->lines[i].amount;
    told[3 + 4 * i] = sums->lines[i].first;
    told[4 + 4 * i] = sums->lines[i].second;
  }
  (*env)->SetLongArrayRegion(env, to, 0, 1 + 4 * 32, told);
}

#define AID_INTO(columns, type)                 \
  columns.codes = (const uint8_t *)p[0];        \
  columns.self_pay = (const type *)p[1];        \
  columns.deductible_base_before = (type *)p[2]; \
  columns.basic_paid_before = (type *)p[3];     \
  columns.residual_before = (type *)p[4];       \
  columns.tilted_before = (type *)p[5];         \
  columns.tilt_paid_before = (type *)p[6];      \
  columns.basic_aid = (type *)p[7];             \
  columns.tilt_aid = (type *)p[8];              \
  columns.deductible_base_after = (type *)p[9]; \
  columns.basic_paid_after = (type *)p[10];     \
  columns.residual_after = (type *)p[11];       \
  columns.tilted_after = (type *)p[12];         \
  columns.tilt_paid_after = (type *)p[13];      \
  columns.status = (uint8_t *)p[14]
#define POOL_INTO(columns, type)               \
  columns.codes = (const uint8_t *)p[0];       \
  columns.cost = (const type *)p[1];           \
  columns.deductible_met_before = (type *)p[2]; \
  columns.paid_before = (type *)p[3];          \
  columns.portion_before = (type *)p[4];       \
  columns.payment = (type *)p[5];              \
  columns.deductible_met_after = (type *)p[6]; \
  columns.paid_after = (type *)p[7];           \
  columns.portion_after = (type *)p[8];        \
  columns.status = (uint8_t *)p[9]
#define STREAM_INTO(columns, type, account)  \
  columns.codes = (const uint8_t *)p[0];     \
  columns.persons = (const uint32_t *)p[1];  \
  columns.self_pay = (const type *)p[2];     \
  columns.basic_aid = (type *)p[3];          \
  columns.tilt_aid = (type *)p[4];           \
  columns.status = (uint8_t *)p[5];          \
  columns.accounts = (account *)p[6];        \
  columns.account_count = (size_t)account_count
#define SETTLE(kind, call, into)                                                  \
  do {                                                                            \
    kind columns;                                                                 \
    memset(&columns, 0, sizeof columns);                                          \
    columns.size = sizeof columns;                                                \
    columns.rows = (size_t)rows;                                                  \
    into;                                                                         \
    status = call((const gongbao_plan *)(intptr_t)plan, &columns, &sums);         \
    refused = columns.refused;                                                    \
  } while (0)

NATIVE(jint, settleAidColumns)(JNIEnv *env, jclass self, jlong plan, jobject memory, jint bits, jint rows,
                               jobjectArray buffers, jlongArray settled) {
  void *p[AID_COLUMNS];
  gongbao_sums sums;
  size_t refused = 0;
  jint status;
  memset(&sums, 0, sizeof sums);
  addresses_of(env, buffers, AID_COLUMNS, p);
  (void)self, (void)memory;
  if (bits == 32)
    SETTLE(gongbao_aid_columns32, gongbao_settle_aid32, AID_INTO(columns, int32_t));
  else
    SETTLE(gongbao_aid_columns64, gongbao_settle_aid64, AID_INTO(columns, int64_t));
  tell_settled(env, settled, refused, &sums);
  return status;
}
NATIVE(jint, settlePoolColumns)(JNIEnv *env, jclass self, jlong plan, jobject memory, jint bits, jint rows,
                                jobjectArray buffers, jlongArray settled) {
  void *p[POOL_COLUMNS];
  gongbao_sums sums;
  size_t refused = 0;
  jint status;
  memset(&sums, 0, sizeof sums);
  addresses_of(env, buffers, POOL_COLUMNS, p);
  (void)self, (void)memory;
  if (bits == 32)
    SETTLE(gongbao_pool_columns32, gongbao_settle_pool32, POOL_INTO(columns, int32_t));
  else
    SETTLE(gongbao_pool_columns64, gongbao_settle_pool64, POOL_INTO(columns, int64_t));
  tell_settled(env, settled, refused, &sums);
  return status;
}
NATIVE(jint, bytesToAlign)(JNIEnv *env, jclass self, jobject buffer, jint size) {
  const uintptr_t address = (uintptr_t)(*env)->GetDirectBufferAddress(env, buffer);
  return (void)self, (jint)((uintptr_t)size - 1 - (address + (uintptr_t)size - 1) % (uintptr_t)size);
}
NATIVE(jint, settleStream)(JNIEnv *env, jclass self, jlong plan, jobject memory, jint bits, jint rows,
                           jint account_count, jobjectArray buffers, jlongArray settled) {
  void *p[STREAM_COLUMNS];
  gongbao_sums sums;
  size_t refused = 0;
  jint status;
  memset(&sums, 0, sizeof sums);
  addresses_of(env, buffers, STREAM_COLUMNS, p);
  (void)self, (void)memory;
  if (bits == 32)
    SETTLE(gongbao_aid_stream32, gongbao_settle_stream32, STREAM_INTO(columns, int32_t, gongbao_aid_account32));
  else
    SETTLE(gongbao_aid_stream64, gongbao_settle_stream64, STREAM_INTO(columns, int64_t, gongbao_aid_account64));
  tell_settled(env, settled, refused, &sums);
  return status;
}
