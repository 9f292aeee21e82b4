/* gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0 */
/* A DuckDB extension over the C interface. DuckDB keeps DECIMAL(18, 2) as whole fen of 64 bits and DATE as days since
 * 1970, and so does the library: vectors of DuckDB's are the library's columns, and nothing is copied. */
#define _POSIX_C_SOURCE 200809L
#include <gongbao/interop/c/gongbao.h>

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* ---- What DuckDB calls and is called by (stable C API v1.2.0), as far as it is used --------------------------------
 */

typedef void* handle; /* of DuckDB's: a vector, a type, a function … */
typedef uint64_t idx_t;
typedef void (*scalar_function)(handle info, handle input, handle output);
typedef struct access {
  void (*set_error)(handle info, const char* error);
  handle* (*get_database)(handle info);
  const void* (*get_api)(handle info, const char* version);
} access;

/* duckdb_type: TINYINT, SMALLINT, INTEGER, BIGINT, then the same without a sign, and others. */
enum { TYPE_TINYINT = 2, TYPE_BIGINT = 5, TYPE_UTINYINT = 6, TYPE_UBIGINT = 9, TYPE_DATE = 13, TYPE_HUGEINT = 16 };
enum { TYPE_VARCHAR = 17, TYPE_DECIMAL = 19, TYPE_LIST = 24, TYPE_STRUCT = 25, TYPE_ANY = 34, TYPE_NULL = 36 };

/* Functions by their place in duckdb_ext_api_v1, which never changes within v1. */
#define API(place, result, ...) ((result(*)(__VA_ARGS__))api[place])
static void* api[222]; /* kept: DuckDB's own goes away once the extension is loaded */
#define connect_to API(3, int, handle, handle*)
#define disconnect API(6, void, handle*)
#define give_back API(25, void, void*)
#define logical_type API(156, handle, int)
#define list_type API(159, handle, handle)
#define map_type API(161, handle, handle, handle)
#define struct_type API(163, handle, handle*, const char**, idx_t)
#define enum_type API(164, handle, const char**, idx_t)
#define decimal_type API(165, handle, uint8_t, uint8_t)
#define type_id API(166, int, handle)
#define decimal_scale API(168, uint8_t, handle)
#define decimal_inside API(169, int, handle)
#define list_type_child API(173, handle, handle)
#define struct_type_count API(178, idx_t, handle)
#define struct_type_name API(179, char*, handle, idx_t)
#define struct_type_child API(180, handle, handle, idx_t)
#define destroy_type API(184, void, handle*)
#define chunk_columns API(189, idx_t, handle)
#define chunk_vector API(190, handle, handle, idx_t)
#define chunk_size API(191, idx_t, handle)
#define vector_type API(193, handle, handle)
#define vector_data API(194, void*, handle)
#define vector_validity API(195, uint64_t*, handle)
#define make_validity API(196, void, handle)
#define set_text API(198, void, handle, idx_t, const char*, idx_t)
#define list_child API(199, handle, handle)
#define list_set_size API(201, int, handle, idx_t)
#define list_reserve API(202, int, handle, idx_t)
#define struct_child API(203, handle, handle, idx_t)
#define create_function API(209, handle, void)
#define destroy_function API(210, void, handle*)
#define set_name API(211, void, handle, const char*)
#define set_varargs API(212, void, handle, handle)
#define set_special_handling API(213, void, handle)
#define add_parameter API(215, void, handle, handle)
#define set_return_type API(216, void, handle, handle)
#define set_extra_info API(217, void, handle, void*, void (*)(void*))
#define set_function API(218, void, handle, scalar_function)
#define register_function API(219, int, handle, handle)
#define extra_info API(220, void*, handle)
#define set_failed API(221, void, handle, const char*)

typedef struct list_entry {
  uint64_t offset, length;
} list_entry;

struct writing;
/* What a function is registered with. */
typedef struct function {
  gongbao_text city, benefit;
  bool is_pool, tries; /* the _try form answers every row; the other raises */
  char name[128];
  idx_t texts;                          /* of what writes a text: how many it is asked with, before the language */
  int32_t (*write)(struct writing* to); /* and what writes it */
} function;

static bool is_valid(const uint64_t* validity, idx_t row) { return !validity || (validity[row / 64] >> row % 64 & 1); }
static void set_null(handle vector, idx_t row) {
  make_validity(vector);
  vector_validity(vector)[row / 64] &= ~((uint64_t)1 << row % 64);
}

static void fail(handle info, const char* format, ...) {
  char text[1024];
  va_list with;
  va_start(with, format);
  vsnprintf(text, sizeof text, format, with); /* what is long is cut before */
  va_end(with);
  set_failed(info, text);
}

/* ---- Texts ---------------------------------------------------------------------------------------------------------
 */

/* Texts of DuckDB's are 16 bytes, with a text of at most 12 bytes in them, or its address. */
static gongbao_text text_at(const void* texts, idx_t row) {
  const char* const at = (const char*)texts + 16 * row;
  uint32_t size;
  memcpy(&size, at, sizeof size);
  gongbao_text text = {at + 4, size};
  if (size > 12) memcpy(&text.data, at + 8, sizeof text.data);
  return text;
}
static bool is_same(gongbao_text a, gongbao_text b) {
  return a.size == b.size && (a.size == 0 || a.data == b.data || memcmp(a.data, b.data, a.size) == 0);
}

/* How much of a text a message shows: whole characters. */
static int cut(gongbao_text text, size_t most) {
  size_t size = text.size < most ? text.size : most;
  while (size > 0 && size < text.size && (text.data[size] & 0xC0) == 0x80) --size;
  return (int)size;
}
static int shown(gongbao_text text) { return cut(text, 64); }

/* A column of texts behind the parameters of a function, which may be left out: what is not stated is empty. */
typedef struct texts {
  const void* data;
  const uint64_t* validity;
} texts;
static texts stated(handle input, idx_t column) {
  if (column >= chunk_columns(input)) return (texts){NULL, NULL};
  const handle vector = chunk_vector(input, column);
  return (texts){vector_data(vector), vector_validity(vector)};
}
static gongbao_text stated_at(const texts* of, idx_t row) {
  return of->data && is_valid(of->validity, row) ? text_at(of->data, row) : (gongbao_text){"", 0};
}

/* ---- Tables, calendars and readings of the caller's ----------------------------------------------------------------
 */

/* What was made of texts, as long as they stay the same. */
typedef struct terms {
  gongbao_text csv, readings;
  const gongbao_tables* tables;
  const gongbao_calendar* calendar;
  gongbao_pair pairs[32];
  size_t pair_count;
  gongbao_room made, faults, plan; /* from the system, until the call ends */
} terms;

static void end_terms(terms* t) {
  free(t->made.data);
  free(t->faults.data);
  free(t->plan.data);
}
/* Whether a room was too small, and is large enough now. */
static bool has_grown(gongbao_room* room) {
  if (room->size <= room->capacity) return false;
  char* const more = realloc(room->data, room->size);
  if (!more) return false;
  room->data = more;
  room->capacity = room->size;
  return true;
}

/* Takes the texts of a row; false, having failed, if they are none. */
static bool take_terms(handle info, const function* f, terms* t, gongbao_text csv, gongbao_text readings,
                       int32_t language) {
  static const char calendar[] = "date,kind,";
  if (!is_same(readings, t->readings)) {
    t->readings = readings;
    t->pair_count = 0;
    for (size_t from = 0; from < readings.size;) {
      size_t to = from, is = 0;
      while (to < readings.size && readings.data[to] != ';' && readings.data[to] != '\n') {
        if (readings.data[to] == '=' && is == 0) is = to;
        ++to;
      }
      const char* const at = readings.data + from;
      if (is == 0 || t->pair_count == sizeof t->pairs / sizeof t->pairs[0]) {
        const gongbao_text met = {at, to - from};
        fail(info, "%s: readings: met %.*s, wanted key=word, several with ; between", f->name, shown(met), at);
        return false;
      }
      t->pairs[t->pair_count++] = (gongbao_pair){{at, is - from}, {readings.data + is + 1, to - is - 1}};
      from = to + 1;
    }
  }
  if (is_same(csv, t->csv)) return true;
  t->csv = csv;
  t->tables = NULL;
  t->calendar = NULL;
  if (csv.size == 0) return true;
  const bool is_calendar =
      f->benefit.size == 0 && csv.size > sizeof calendar && memcmp(csv.data, calendar, sizeof calendar - 1) == 0;
  int32_t status;
  t->made.size = 1 << 14; /* most take less, and are then read once */
  has_grown(&t->made);
  do {
    t->made.size = t->faults.size = 0;
    status = is_calendar ? gongbao_read_calendar(csv, language, &t->made, &t->calendar, &t->faults)
                         : gongbao_read_tables(csv, GONGBAO_PRINTED, language, &t->made, &t->tables, &t->faults);
  } while (has_grown(&t->made) || has_grown(&t->faults));
  if (status == GONGBAO_ANSWERED) return true;
  const gongbao_text faults = {t->faults.data, status > 0 ? t->faults.size : 0};
  int size = cut(faults, 600);
  while (size > 0 && faults.data[size - 1] == '\n') --size;
  fail(info, "%s: %s: %.*s%s", f->name, is_calendar ? "calendar" : "tables", size, size != 0 ? faults.data : "",
       size != 0 ? "" : gongbao_status_meaning(status, language));
  return false;
}

/* ---- Amounts -------------------------------------------------------------------------------------------------------
 */

/* A column of exact numbers of any width and scale. DuckDB itself would round what has more than two decimals. */
typedef struct amounts {
  const void* data;
  const uint64_t* validity;
  int type, scale;
} amounts;

static bool amounts_of(handle vector, amounts* to) {
  handle type = vector_type(vector);
  to->type = type_id(type);
  to->scale = 0;
  if (to->type == TYPE_DECIMAL) {
    to->scale = decimal_scale(type);
    to->type = decimal_inside(type);
  }
  destroy_type(&type);
  to->data = vector_data(vector);
  to->validity = vector_validity(vector);
  return (TYPE_TINYINT <= to->type && to->type <= TYPE_UBIGINT) || to->type == TYPE_HUGEINT || to->type == TYPE_NULL;
}
static bool is_fen(const amounts* of) { return of->type == TYPE_BIGINT && of->scale == 2; }

static __int128 number_at(const amounts* of, idx_t row) {
  switch (of->type) {
    case TYPE_TINYINT:
      return ((const int8_t*)of->data)[row];
    case TYPE_TINYINT + 1:
      return ((const int16_t*)of->data)[row];
    case TYPE_TINYINT + 2:
      return ((const int32_t*)of->data)[row];
    case TYPE_BIGINT:
      return ((const int64_t*)of->data)[row];
    case TYPE_UTINYINT:
      return ((const uint8_t*)of->data)[row];
    case TYPE_UTINYINT + 1:
      return ((const uint16_t*)of->data)[row];
    case TYPE_UTINYINT + 2:
      return ((const uint32_t*)of->data)[row];
    case TYPE_UBIGINT:
      return ((const uint64_t*)of->data)[row];
    case TYPE_HUGEINT: {
      __int128 number;
      memcpy(&number, (const char*)of->data + 16 * row, sizeof number);
      return number;
    }
    default:
      return 0;
  }
}
/* Exactly, or why not. */
static uint8_t fen_at(const amounts* of, idx_t row, int64_t* to) {
  *to = 0;
  if (of->type == TYPE_NULL || !is_valid(of->validity, row)) return GONGBAO_MISSING_INPUT;
  __int128 number = number_at(of, row);
  for (int scale = of->scale; scale > 2; --scale) {
    if (number % 10 != 0) return GONGBAO_INVALID_VALUE;
    number /= 10;
  }
  const int factor = of->scale == 0 ? 100 : of->scale == 1 ? 10 : 1;
  if (number > INT64_MAX / factor || number < INT64_MIN / factor) return GONGBAO_OUT_OF_RANGE;
  *to = (int64_t)number * factor;
  return GONGBAO_ANSWERED;
}

/* ---- Claims --------------------------------------------------------------------------------------------------------
 */

enum { ROWS = 2048, FIRST_DAY = -25567, LAST_DAY = 84005 }; /* DuckDB's vectors; 1900-01-01 to 2199-12-31 */

/* A refusal in words, with the row that it was met in. */
static void refuse(handle info, const function* f, int32_t status, int32_t day, uint8_t code, const amounts* of,
                   idx_t row) {
  const time_t seconds = (time_t)day * 86400;
  struct tm parts;
  char date[32] = "", digits[48];
  if (gmtime_r(&seconds, &parts)) strftime(date, sizeof date, "%Y-%m-%d", &parts);
  const __int128 number = number_at(of, row);
  unsigned __int128 rest = number < 0 ? -(unsigned __int128)number : (unsigned __int128)number;
  char* at = digits + sizeof digits;
  *--at = 0;
  for (int i = 0; rest != 0 || i <= of->scale; ++i, rest /= 10) {
    if (i != 0 && i == of->scale) *--at = '.';
    *--at = (char)('0' + (int)(rest % 10));
  }
  fail(info, "%s: day %s, code %u, %s %s%s: %s (%s); %s_try answers every row", f->name, date, code,
       f->is_pool ? "cost" : "self_pay", number < 0 ? "-" : "", at, gongbao_status_meaning(status, GONGBAO_EN),
       gongbao_status_name(status), f->name);
}

/* A plan and the days that it is in force, or why there is none. */
typedef struct in_force {
  const gongbao_plan* plan;
  int32_t first, last;
  uint8_t why;
} in_force;

static bool covers(const in_force* of, int32_t day) { return of->plan && of->first <= day && day <= of->last; }
/* By terms of the caller's, a plan is made, in the memory of the one before. */
static bool find_plan(const function* f, terms* by, int32_t day, in_force* to) {
  gongbao_plan_facts facts = {.size = sizeof facts};
  const bool is_day = FIRST_DAY <= day && day <= LAST_DAY;
  to->why = is_day ? GONGBAO_NOT_IN_FORCE : GONGBAO_INVALID_DATE;
  to->plan = NULL;
  if (is_day && (by->tables || by->pair_count != 0)) {
    int32_t status;
    do {
      by->plan.size = 0;
      status = gongbao_make_plan(f->city, f->benefit, day, by->tables, by->pairs, by->pair_count, &by->plan, &to->plan);
    } while (has_grown(&by->plan));
    if (status != GONGBAO_ANSWERED) to->plan = NULL;
    if (status > 0) to->why = (uint8_t)status;
  } else if (is_day) {
    to->plan = gongbao_find_plan(f->city, f->benefit, day);
  }
  if (!to->plan || gongbao_plan_of(to->plan, &facts) != GONGBAO_ANSWERED) return false;
  to->first = facts.first_day;
  to->last = facts.last_day < LAST_DAY ? facts.last_day : LAST_DAY;
  return true;
}

static int count_paid(const function* f) { return f->is_pool ? 1 : 2; }

/* Settles rows by the plan of their day: as many at once as lie in its period, which of most chunks is all. */
static int32_t settle(const function* f, terms* by, const int32_t* days, const uint8_t* codes, const int64_t* claimed,
                      int64_t* const paid[2], uint8_t* status, idx_t rows, bool* any_refused) {
  for (idx_t from = 0; from < rows;) {
    in_force now;
    if (!find_plan(f, by, days[from], &now)) {
      for (int i = 0; i < count_paid(f); ++i) paid[i][from] = 0;
      status[from++] = now.why;
      *any_refused = true;
      continue;
    }
    idx_t to = from;
    while (to < rows && covers(&now, days[to])) ++to;
    int32_t misuse;
    if (f->is_pool) {
      gongbao_pool_columns64 columns = {.size = sizeof columns,
                                        .rows = to - from,
                                        .codes = codes + from,
                                        .cost = claimed + from,
                                        .payment = paid[0] + from,
                                        .status = status + from};
      misuse = gongbao_settle_pool64(now.plan, &columns, NULL);
      *any_refused = *any_refused || columns.refused != 0;
    } else {
      gongbao_aid_columns64 columns = {.size = sizeof columns,
                                       .rows = to - from,
                                       .codes = codes + from,
                                       .self_pay = claimed + from,
                                       .basic_aid = paid[0] + from,
                                       .tilt_aid = paid[1] + from,
                                       .status = status + from};
      misuse = gongbao_settle_aid64(now.plan, &columns, NULL);
      *any_refused = *any_refused || columns.refused != 0;
    }
    if (misuse != GONGBAO_ANSWERED) return misuse;
    from = to;
  }
  return GONGBAO_ANSWERED;
}

/* CITY_BENEFIT(day, code, amount). NULL in, NULL out; the _try form has a status for such a row too. */
static void claims(handle info, handle input, handle output) {
  const function* const f = extra_info(info);
  const idx_t rows = chunk_size(input);
  const handle in[3] = {chunk_vector(input, 0), chunk_vector(input, 1), chunk_vector(input, 2)};
  const int32_t* const days = vector_data(in[0]);
  const uint8_t* const codes = vector_data(in[1]);
  amounts claimed;
  if (chunk_columns(input) > 5) {
    fail(info, "%s: wanted day, code, amount, tables and readings", f->name);
    return;
  }
  if (!amounts_of(in[2], &claimed)) {
    fail(info, "%s: an amount is a DECIMAL or a whole number", f->name);
    return;
  }
  if (rows > ROWS) {
    fail(info, "%s: more rows at once than DuckDB's vectors hold", f->name);
    return;
  }
  const int count = count_paid(f);
  handle columns[3];
  for (int i = 0; i < count + f->tries; ++i) columns[i] = struct_child(output, (idx_t)i);
  int64_t* const paid[2] = {vector_data(columns[0]), vector_data(columns[count - 1])};
  int64_t own_fen[ROWS];
  uint8_t own_status[ROWS], unread[ROWS];
  uint8_t* const status = f->tries ? vector_data(columns[count]) : own_status;
  bool any_refused = false;
  const int64_t* fen = claimed.data;
  const bool is_read = !is_fen(&claimed);
  if (is_read) {
    for (idx_t row = 0; row < rows; ++row) unread[row] = fen_at(&claimed, row, &own_fen[row]);
    fen = own_fen;
  }
  terms by = {.tables = NULL};
  const texts csvs = stated(input, 3), all_readings = stated(input, 4);
  for (idx_t from = 0; from < rows;) {
    const gongbao_text csv = stated_at(&csvs, from), readings = stated_at(&all_readings, from);
    idx_t to = csvs.data ? from + 1 : rows;
    while (to < rows && is_same(stated_at(&csvs, to), csv) && is_same(stated_at(&all_readings, to), readings)) ++to;
    int64_t* const paid_from[2] = {paid[0] + from, paid[1] + from};
    const bool is_taken = take_terms(info, f, &by, csv, readings, GONGBAO_EN);
    const int32_t misuse = is_taken ? settle(f, &by, days + from, codes + from, fen + from, paid_from, status + from,
                                             to - from, &any_refused)
                                    : GONGBAO_ANSWERED;
    if (misuse != GONGBAO_ANSWERED) fail(info, "%s: %s", f->name, gongbao_status_meaning(misuse, GONGBAO_EN));
    if (!is_taken || misuse != GONGBAO_ANSWERED) {
      end_terms(&by);
      return;
    }
    from = to;
  }
  end_terms(&by);
  const uint64_t* const given[3] = {vector_validity(in[0]), vector_validity(in[1]), claimed.validity};
  if (!given[0] && !given[1] && !given[2] && !is_read && (f->tries || !any_refused)) return;
  for (idx_t row = 0; row < rows; ++row) {
    const bool is_null =
        !is_valid(given[0], row) || !is_valid(given[1], row) || !is_valid(given[2], row) || claimed.type == TYPE_NULL;
    if (!is_null && !(is_read && unread[row])) {
      if (f->tries || status[row] == GONGBAO_ANSWERED) continue;
      refuse(info, f, status[row], days[row], codes[row], &claimed, row);
      return;
    }
    if (!f->tries && !is_null) {
      refuse(info, f, unread[row], days[row], codes[row], &claimed, row);
      return;
    }
    status[row] = is_null ? GONGBAO_MISSING_INPUT : unread[row];
    for (int i = 0; i < count; ++i) {
      paid[i][row] = 0;
      if (!f->tries) set_null(columns[i], row);
    }
    if (!f->tries) set_null(output, row);
  }
}

/* ---- The code of a claim -------------------------------------------------------------------------------------------
 */

enum { NO_CODE = 255, KNOWN = 16 }; /* no plan has a row of that code */

/* CITY_BENEFIT_code(day, category, care): by keys or the gazettes' terms. A word that there is not has a code that
 * every claim is refused with, so that nothing is lost on the way. */
static void claim_code(handle info, handle input, handle output) {
  const function* const f = extra_info(info);
  const idx_t rows = chunk_size(input), words = chunk_columns(input) - 1;
  if (words > 2) {
    fail(info, "%s: wanted the day, the category and the care", f->name);
    return;
  }
  const handle in[3] = {chunk_vector(input, 0), chunk_vector(input, 1), chunk_vector(input, words == 2 ? 2 : 1)};
  const int32_t* const days = vector_data(in[0]);
  const void* const texts[2] = {vector_data(in[1]), vector_data(in[2])};
  const uint64_t* const given[3] = {vector_validity(in[0]), vector_validity(in[1]), vector_validity(in[2])};
  uint8_t* const codes = vector_data(output);
  terms shipped = {.tables = NULL};
  in_force now = {NULL, 0, 0, 0};
  struct {
    const gongbao_plan* plan;
    gongbao_text words[2];
    uint8_t code;
  } known[KNOWN] = {{NULL, {{NULL, 0}, {NULL, 0}}, 0}}; /* rows have few words */
  size_t next = 0;
  for (idx_t row = 0; row < rows; ++row) {
    codes[row] = NO_CODE;
    if (!is_valid(given[0], row) || !is_valid(given[1], row) || !is_valid(given[2], row)) {
      set_null(output, row);
      continue;
    }
    if (!covers(&now, days[row]) && !find_plan(f, &shipped, days[row], &now)) continue;
    const gongbao_text category = text_at(texts[0], row),
                       care = words == 2 ? text_at(texts[1], row) : (gongbao_text){"", 0};
    size_t k = 0;
    while (k < KNOWN &&
           !(known[k].plan == now.plan && is_same(known[k].words[0], category) && is_same(known[k].words[1], care)))
      ++k;
    if (k == KNOWN) {
      k = next++ % KNOWN;
      known[k].plan = now.plan;
      known[k].words[0] = category;
      known[k].words[1] = care;
      if (gongbao_claim_code(now.plan, category, care, 1, 1, &known[k].code) != GONGBAO_ANSWERED)
        known[k].code = NO_CODE;
    }
    codes[row] = known[k].code;
  }
}

/* ---- A person's year -----------------------------------------------------------------------------------------------
 */

/* What a list of claims has in its struct, by names. */
typedef struct claim_list {
  const list_entry* lists;
  const uint64_t* given;
  const int32_t* days;
  const uint8_t* codes;
  const uint64_t *claim_given, *day_given, *code_given;
  amounts claimed;
} claim_list;

/* The type of a list's members: none of what is NULL everywhere, or no list. */
static handle members_of(handle list, bool* is_null) {
  handle type = vector_type(list);
  handle of_members = NULL;
  *is_null = type_id(type) == TYPE_NULL;
  if (type_id(type) == TYPE_LIST) of_members = list_type_child(type);
  destroy_type(&type);
  return of_members;
}
/* What is missing, or NULL. */
static const char* claims_in(handle list, handle type, const function* f, claim_list* to) {
  const char* const amount = f->is_pool ? "cost" : "self_pay";
  unsigned found = 0;
  to->lists = vector_data(list);
  to->given = vector_validity(list);
  const bool is_struct = type_id(type) == TYPE_STRUCT;
  const handle claims = list_child(list);
  to->claim_given = vector_validity(claims);
  for (idx_t i = 0; is_struct && i < struct_type_count(type); ++i) {
    char* const name = struct_type_name(type, i);
    handle of_member = struct_type_child(type, i);
    const handle member = struct_child(claims, i);
    if (strcmp(name, "day") == 0 && type_id(of_member) == TYPE_DATE) {
      to->days = vector_data(member);
      to->day_given = vector_validity(member);
      found |= 1;
    } else if (strcmp(name, "code") == 0 && type_id(of_member) == TYPE_UTINYINT) {
      to->codes = vector_data(member);
      to->code_given = vector_validity(member);
      found |= 2;
    } else if (strcmp(name, amount) == 0 && amounts_of(member, &to->claimed)) {
      found |= 4;
    }
    destroy_type(&of_member);
    give_back(name);
  }
  return !(found & 1)   ? "day DATE"
         : !(found & 2) ? "code UTINYINT"
         : found & 4    ? NULL
         : f->is_pool   ? "cost DECIMAL"
                        : "self_pay DECIMAL";
}

/* A year so far, of either benefit. */
typedef struct year {
  bool is_begun;
  int32_t last_day, last_of_year;
  gongbao_aid_year aid;
  gongbao_pool_year pool;
} year;

static int32_t last_of_year(int32_t day) {
  const time_t seconds = (time_t)day * 86400;
  struct tm parts = {.tm_yday = 0};
  gmtime_r(&seconds, &parts);
  const int y = parts.tm_year + 1900;
  return day - parts.tm_yday + 364 + ((y % 4 == 0 && y % 100 != 0) || y % 400 == 0);
}

/* Settles the next claim of a person; a new calendar year begins anew. */
static int32_t settle_next(const function* f, terms* by, in_force* now, year* so_far, int32_t day, uint8_t code,
                           int64_t fen, int64_t paid[2]) {
  if (!covers(now, day) && !find_plan(f, by, day, now)) return now->why;
  if (so_far->is_begun && day < so_far->last_day) return GONGBAO_INCONSISTENT_DATES;
  if (!so_far->is_begun || day > so_far->last_of_year)
    *so_far = (year){.is_begun = true, .last_of_year = last_of_year(day)};
  so_far->last_day = day;
  if (f->is_pool) {
    const gongbao_visit visit = {.size = sizeof visit, .cost = fen, .before = so_far->pool, .code = code};
    gongbao_visit_settlement s = {.size = sizeof s};
    const int32_t status = gongbao_settle_visit(now->plan, &visit, &s);
    if (status != GONGBAO_ANSWERED) return status;
    so_far->pool = s.after;
    paid[0] = s.payment;
  } else {
    const gongbao_aid_claim claim = {.size = sizeof claim, .self_pay = fen, .before = so_far->aid, .code = code};
    gongbao_aid_settlement s = {.size = sizeof s};
    const int32_t status = gongbao_settle_aid(now->plan, &claim, &s);
    if (status != GONGBAO_ANSWERED) return status;
    so_far->aid = s.after;
    paid[0] = s.basic_aid;
    paid[1] = s.tilt_aid;
  }
  return GONGBAO_ANSWERED;
}

/* CITY_BENEFIT_year(list of {day, code, amount} in order): for each claim what it brings, going on from those before.
 */
static void years(handle info, handle input, handle output) {
  const function* const f = extra_info(info);
  const idx_t rows = chunk_size(input);
  const handle list = chunk_vector(input, 0);
  claim_list in = {.lists = NULL};
  bool is_null = false;
  handle type = members_of(list, &is_null);
  const char* const missing = is_null ? NULL : !type ? "list" : claims_in(list, type, f, &in);
  idx_t claimed = 0;
  for (idx_t row = 0; in.lists && row < rows; ++row) claimed += is_valid(in.given, row) ? in.lists[row].length : 0;
  if (type) destroy_type(&type);
  if (missing && (!in.lists || claimed != 0)) { /* an empty list is one of anything */
    fail(info, "%s: wanted a list of {'day': DATE, 'code': UTINYINT, '%s': DECIMAL}; there is no %s", f->name,
         f->is_pool ? "cost" : "self_pay", missing);
    return;
  }
  list_entry* const to = vector_data(output);
  idx_t total = 0;
  for (idx_t row = 0; row < rows; ++row) {
    const bool is_given = in.lists && is_valid(in.given, row);
    to[row] = (list_entry){total, is_given ? in.lists[row].length : 0};
    total += to[row].length;
    if (!is_given) set_null(output, row);
  }
  if (list_reserve(output, total) != 0 || list_set_size(output, total) != 0) {
    fail(info, "%s: no memory for %llu claims", f->name, (unsigned long long)total);
    return;
  }
  const handle settled = list_child(output);
  const int count = count_paid(f);
  handle columns[3];
  int64_t* paid[2] = {NULL, NULL};
  for (int i = 0; i < count + f->tries; ++i) columns[i] = struct_child(settled, (idx_t)i);
  for (int i = 0; i < count; ++i) paid[i] = vector_data(columns[i]);
  uint8_t* const statuses = f->tries ? vector_data(columns[count]) : NULL;
  in_force now = {NULL, 0, 0, 0};
  terms by = {.tables = NULL};
  bool is_failed = chunk_columns(input) > 3;
  if (is_failed) fail(info, "%s: wanted the claims, tables and readings", f->name);
  const texts csvs = stated(input, 1), all_readings = stated(input, 2);
  for (idx_t row = 0; row < rows && !is_failed; ++row) {
    const gongbao_text csv = stated_at(&csvs, row), readings = stated_at(&all_readings, row);
    if (!is_same(csv, by.csv) || !is_same(readings, by.readings)) now.plan = NULL;
    if (!take_terms(info, f, &by, csv, readings, GONGBAO_EN)) break;
    year so_far = {.is_begun = false};
    for (idx_t i = 0; i < to[row].length; ++i) {
      const idx_t at = in.lists[row].offset + i, out = to[row].offset + i;
      int64_t fen = 0, brought[2] = {0, 0};
      int32_t status = GONGBAO_MISSING_INPUT;
      const bool is_given = is_valid(in.claim_given, at) && is_valid(in.day_given, at) && is_valid(in.code_given, at);
      if (is_given && (status = fen_at(&in.claimed, at, &fen)) == GONGBAO_ANSWERED)
        status = settle_next(f, &by, &now, &so_far, in.days[at], in.codes[at], fen, brought);
      for (int k = 0; k < count; ++k) paid[k][out] = brought[k];
      if (f->tries) {
        statuses[out] = (uint8_t)status;
      } else if (status != GONGBAO_ANSWERED) {
        if (is_given)
          refuse(info, f, status, in.days[at], in.codes[at], &in.claimed, at);
        else
          fail(info, "%s: claim %llu of a list: %s (%s); %s_try answers every claim", f->name,
               (unsigned long long)i + 1, gongbao_status_meaning(status, GONGBAO_EN), gongbao_status_name(status),
               f->name);
        is_failed = true;
        break;
      }
    }
  }
  end_terms(&by);
}

/* ---- Rules by their ids --------------------------------------------------------------------------------------------
 */

/* The language of a row, where one is stated in the last column. */
static bool language_of(handle info, const function* f, handle input, idx_t column, idx_t row, int32_t* to) {
  const texts words = stated(input, column);
  const gongbao_text word = stated_at(&words, row);
  *to = is_same(word, (gongbao_text){"zh", 2}) ? GONGBAO_ZH : GONGBAO_EN;
  if (*to == GONGBAO_EN && word.size != 0 && !is_same(word, (gongbao_text){"en", 2})) {
    fail(info, "%s: the language is 'en' or 'zh'", f->name);
    return false;
  }
  return true;
}

/* The question of a row: a map of texts; what is NULL is not stated. */
typedef struct question {
  gongbao_question of;
  gongbao_pair* pairs;
  size_t capacity;
  terms by;
} question;
static void end_question(question* q) {
  free(q->pairs);
  end_terms(&q->by);
}

static bool read_question(handle info, const function* f, handle input, idx_t row, question* to) {
  const handle ids = chunk_vector(input, 0), inputs = chunk_vector(input, 1);
  const list_entry map = ((const list_entry*)vector_data(inputs))[row];
  const handle entries = list_child(inputs), keys = struct_child(entries, 0), values = struct_child(entries, 1);
  const gongbao_text id = text_at(vector_data(ids), row);
  if (map.length > to->capacity) {
    gongbao_pair* const more = realloc(to->pairs, map.length * sizeof *more);
    if (!more) {
      fail(info, "%s: no memory", f->name);
      return false;
    }
    to->pairs = more;
    to->capacity = map.length;
  }
  to->of = (gongbao_question){.size = sizeof to->of, .rule = gongbao_find_rule(id.data, id.size), .inputs = to->pairs};
  for (idx_t i = map.offset; i < map.offset + map.length; ++i)
    if (is_valid(vector_validity(values), i))
      to->pairs[to->of.input_count++] = (gongbao_pair){text_at(vector_data(keys), i), text_at(vector_data(values), i)};
  if (!language_of(info, f, input, 2, row, &to->of.language)) return false;
  const texts csvs = stated(input, 3);
  if (!take_terms(info, f, &to->by, stated_at(&csvs, row), (gongbao_text){"", 0}, to->of.language)) return false;
  to->of.tables = to->by.tables;
  to->of.calendar = to->by.calendar;
  return true;
}
static bool is_asked(handle input, idx_t row) {
  return is_valid(vector_validity(chunk_vector(input, 0)), row) &&
         is_valid(vector_validity(chunk_vector(input, 1)), row);
}

static void set(handle vector, idx_t row, gongbao_text text) { set_text(vector, row, text.data, text.size); }

/* What a call writes into a room that grows to what it needs. */
typedef struct writing {
  gongbao_room room;
  const gongbao_question* question;
  gongbao_text id, benefit; /* or the city, of its tables */
  int32_t language;
} writing;
static int32_t written(writing* w, int32_t (*call)(writing*)) {
  for (;;) {
    const int32_t status = call(w);
    if (status != GONGBAO_TOO_SMALL) return status;
    char* const more = realloc(w->room.data, w->room.size);
    if (!more) return GONGBAO_NO_MEMORY;
    w->room.data = more;
    w->room.capacity = w->room.size;
  }
}
static int32_t write_why(writing* w) { return gongbao_explain(w->question, GONGBAO_PLAIN, &w->room); }
static int32_t write_refusal(writing* w) { return gongbao_why(w->question, &w->room); }
static int32_t write_rule(writing* w) {
  return gongbao_describe(gongbao_find_rule(w->id.data, w->id.size), GONGBAO_JSON, w->language, &w->room);
}
static int32_t write_tables(writing* w) { return gongbao_write_tables(w->id, w->benefit, &w->room); }
static int32_t write_rules(writing* w) { return gongbao_catalogue(GONGBAO_JSON, w->language, &w->room); }
static int32_t write_meaning(writing* w) {
  int32_t status = 0;
  while (*gongbao_status_name(status) &&
         !is_same(w->id, (gongbao_text){gongbao_status_name(status), strlen(gongbao_status_name(status))}))
    ++status;
  if (!*gongbao_status_name(status)) return GONGBAO_UNKNOWN_VALUE;
  const char* const meaning = gongbao_status_meaning(status, w->language);
  w->room.size = strlen(meaning);
  if (w->room.size > w->room.capacity) return GONGBAO_TOO_SMALL;
  memcpy(w->room.data, meaning, w->room.size);
  return GONGBAO_ANSWERED;
}

/* gongbao_ask(rule, inputs[, language]): the outputs as a map; the _try form has them beside a refusal. */
static void ask(handle info, handle input, handle output) {
  const function* const f = extra_info(info);
  const idx_t rows = chunk_size(input);
  const handle maps = f->tries ? struct_child(output, 0) : output;
  list_entry* const to = vector_data(maps);
  question q = {.pairs = NULL};
  writing why = {.question = &q.of};
  idx_t total = 0;
  for (idx_t row = 0; row < rows; ++row) {
    gongbao_answer answer;
    gongbao_text refusal[3] = {{"", 0}, {"", 0}, {"", 0}}; /* error, where, message */
    bool is_refused = false;
    answer.size = sizeof answer;
    answer.output_count = 0;
    to[row] = (list_entry){total, 0};
    if (is_asked(input, row)) {
      if (!read_question(info, f, input, row, &q)) break;
      const int32_t status = gongbao_ask(&q.of, &answer);
      if (status != GONGBAO_ANSWERED) {
        const gongbao_text id = text_at(vector_data(chunk_vector(input, 0)), row);
        const char* const error = gongbao_status_name(status);
        const char* const meaning = gongbao_status_meaning(status, q.of.language);
        gongbao_text message = {meaning, strlen(meaning)};
        if (status > 0 && written(&why, write_refusal) == status)
          message = (gongbao_text){why.room.data, why.room.size};
        if (!f->tries || status < 0) {
          fail(info, "%.*s: %.*s (%s)", shown(id), id.data, cut(message, 600), message.data, error);
          break;
        }
        is_refused = true;
        answer.output_count = 0;
        refusal[0] = (gongbao_text){error, strlen(error)};
        refusal[1] = answer.where;
        refusal[2] = message;
      }
    }
    if (list_reserve(maps, total + answer.output_count) != 0) {
      fail(info, "%s: no memory", f->name);
      break;
    }
    const handle entries = list_child(maps), keys = struct_child(entries, 0), values = struct_child(entries, 1);
    for (size_t i = 0; i < answer.output_count; ++i) {
      set(keys, total + i, answer.outputs[i].key);
      set(values, total + i, answer.outputs[i].value);
    }
    total += answer.output_count;
    to[row].length = answer.output_count;
    if (is_refused || !is_asked(input, row)) set_null(maps, row);
    if (!f->tries) continue;
    if (!is_asked(input, row)) set_null(output, row);
    for (idx_t i = 0; i < 3; ++i) {
      const handle column = struct_child(output, i + 1);
      if (is_refused)
        set(column, row, refusal[i]);
      else
        set_null(column, row);
    }
  }
  list_set_size(maps, total);
  free(why.room.data);
  end_question(&q);
}

/* gongbao_explain(rule, inputs[, language]). */
static void explain(handle info, handle input, handle output) {
  const function* const f = extra_info(info);
  question q = {.pairs = NULL};
  writing w = {.question = &q.of};
  for (idx_t row = 0; row < chunk_size(input); ++row) {
    if (!is_asked(input, row)) {
      set_null(output, row);
      continue;
    }
    if (!read_question(info, f, input, row, &q)) break;
    const int32_t status = written(&w, write_why);
    if (status == GONGBAO_ANSWERED) {
      set_text(output, row, w.room.data, w.room.size);
      continue;
    }
    const gongbao_text id = text_at(vector_data(chunk_vector(input, 0)), row);
    const bool is_told = status > 0 && written(&w, write_refusal) == status;
    const char* const why = is_told ? w.room.data
                            : status == GONGBAO_UNKNOWN_CHOICE
                                ? "what is explained is how a rule settles a claim, by the city's own tables"
                                : gongbao_status_meaning(status, q.of.language);
    const gongbao_text message = {why, is_told ? w.room.size : strlen(why)};
    fail(info, "%s: %.*s: %.*s (%s)", f->name, shown(id), id.data, cut(message, 600), message.data,
         gongbao_status_name(status));
    break;
  }
  free(w.room.data);
  end_question(&q);
}

/* gongbao_describe(rule[, language]), gongbao_catalogue([language]): JSON; gongbao_tables(city, benefit): CSV; and
 * gongbao_meaning(error[, language]). */
static void describe(handle info, handle input, handle output) {
  const function* const f = extra_info(info);
  writing w = {.question = NULL};
  const texts ids = stated(input, 0), benefits = stated(input, 1);
  for (idx_t row = 0; row < chunk_size(input); ++row) {
    if ((f->texts > 0 && !is_valid(ids.validity, row)) || (f->texts > 1 && !is_valid(benefits.validity, row))) {
      set_null(output, row);
      continue;
    }
    if (f->texts > 0) w.id = text_at(ids.data, row);
    if (f->texts > 1) w.benefit = text_at(benefits.data, row);
    if (!language_of(info, f, input, f->texts, row, &w.language)) break;
    const int32_t status = written(&w, f->write);
    if (status != GONGBAO_ANSWERED) {
      fail(info, "%s: %.*s%s%.*s: %s (%s)", f->name, shown(w.id), w.id.data, f->texts > 1 ? ", " : "", shown(w.benefit),
           f->texts > 1 ? w.benefit.data : "", gongbao_status_meaning(status, w.language), gongbao_status_name(status));
      break;
    }
    set_text(output, row, w.room.data, w.room.size);
  }
  free(w.room.data);
}

/* ---- Registration --------------------------------------------------------------------------------------------------
 */

/* Registers a function of at most three parameters, and texts behind them that may be left out. Takes the types. */
static bool add(handle connection, const function* of, scalar_function call, handle result,
                const handle parameters[3]) {
  const handle f = create_function();
  function* const own = malloc(sizeof *own);
  if (own) *own = *of;
  set_name(f, of->name);
  for (int i = 0; i < 3 && parameters[i]; ++i) {
    handle type = parameters[i];
    add_parameter(f, type);
    destroy_type(&type);
  }
  handle text = logical_type(TYPE_VARCHAR);
  set_varargs(f, text);
  destroy_type(&text);
  set_return_type(f, result);
  destroy_type(&result);
  set_special_handling(f); /* NULLs are looked at here */
  set_extra_info(f, own, free);
  set_function(f, call);
  const bool is_added = own && register_function(connection, f) == 0;
  handle made = f;
  destroy_function(&made);
  return is_added;
}

static handle texts_by_keys(void) {
  handle text = logical_type(TYPE_VARCHAR);
  const handle map = map_type(text, text);
  destroy_type(&text);
  return map;
}
static handle struct_of(handle* members, const char** names, idx_t count) {
  const handle type = struct_type(members, names, count);
  for (idx_t i = 0; i < count; ++i) destroy_type(&members[i]);
  return type;
}
static handle list_of(handle member) {
  const handle type = list_type(member);
  destroy_type(&member);
  return type;
}

static handle settlement_type(const function* f) {
  const char* errors[64];
  idx_t count = 0;
  for (int32_t s = 0; count < 64 && *gongbao_status_name(s); ++s) errors[count++] = gongbao_status_name(s);
  const bool p = f->is_pool;
  handle members[3] = {decimal_type(18, 2)};
  const char* names[3] = {p ? "payment" : "basic_aid", "tilt_aid"};
  if (!p) members[1] = decimal_type(18, 2);
  const int paid = count_paid(f);
  if (f->tries) {
    members[paid] = enum_type(errors, count);
    names[paid] = "status";
  }
  return struct_of(members, names, (idx_t)(paid + f->tries));
}

static bool add_benefit(handle connection, const gongbao_plan_facts* facts) {
  function f = {.city = facts->city, .benefit = facts->benefit, .is_pool = facts->is_pool != 0};
  bool all = true;
  for (int tries = 0; tries < 2; ++tries) {
    f.tries = tries;
    /* The name without _try is what a refusal speaks of, too. */
    snprintf(f.name, sizeof f.name, "%.*s_%.*s%s", (int)f.city.size, f.city.data, (int)f.benefit.size, f.benefit.data,
             tries ? "_try" : "");
    all = add(connection, &f, claims, settlement_type(&f),
              (handle[3]){logical_type(TYPE_DATE), logical_type(TYPE_UTINYINT), logical_type(TYPE_ANY)}) &&
          all;
    snprintf(f.name, sizeof f.name, "%.*s_%.*s_year%s", (int)f.city.size, f.city.data, (int)f.benefit.size,
             f.benefit.data, tries ? "_try" : "");
    all = add(connection, &f, years, list_of(settlement_type(&f)), (handle[3]){logical_type(TYPE_ANY)}) && all;
  }
  f.tries = false;
  snprintf(f.name, sizeof f.name, "%.*s_%.*s_code", (int)f.city.size, f.city.data, (int)f.benefit.size, f.benefit.data);
  return add(connection, &f, claim_code, logical_type(TYPE_UTINYINT),
             (handle[3]){logical_type(TYPE_DATE), logical_type(TYPE_VARCHAR)}) &&
         all;
}

static handle refusal_type(void) {
  handle members[4] = {texts_by_keys(), logical_type(TYPE_VARCHAR), logical_type(TYPE_VARCHAR),
                       logical_type(TYPE_VARCHAR)};
  const char* names[4] = {"outputs", "error", "error_where", "message"};
  return struct_of(members, names, 4);
}

static bool add_rules(handle connection) {
  static const function functions[] = {{.name = "gongbao_ask", .texts = 1},
                                       {.name = "gongbao_ask_try", .texts = 1, .tries = true},
                                       {.name = "gongbao_explain", .texts = 1},
                                       {.name = "gongbao_describe", .texts = 1, .write = write_rule},
                                       {.name = "gongbao_catalogue", .texts = 0, .write = write_rules},
                                       {.name = "gongbao_tables", .texts = 2, .write = write_tables},
                                       {.name = "gongbao_meaning", .texts = 1, .write = write_meaning}};
  bool all = true;
  for (size_t i = 0; i < sizeof functions / sizeof functions[0]; ++i) {
    const function* const f = &functions[i];
    const bool asks = !f->write && i != 2;
    handle parameters[3] = {NULL, NULL, NULL};
    for (idx_t k = 0; k < f->texts; ++k) parameters[k] = logical_type(TYPE_VARCHAR);
    if (!f->write) parameters[1] = texts_by_keys();
    all = add(connection, f,
              asks       ? ask
              : f->write ? describe
                         : explain,
              !asks      ? logical_type(TYPE_VARCHAR)
              : f->tries ? refusal_type()
                         : texts_by_keys(),
              parameters) &&
          all;
  }
  return all;
}

__attribute__((visibility("default"))) bool gongbao_init_c_api(handle info, const access* duckdb) {
  const void* const stable = duckdb->get_api(info, "v1.2.0");
  if (!stable) return false;
  memcpy(api, stable, sizeof api);
  handle connection = NULL;
  if (connect_to(*duckdb->get_database(info), &connection) != 0) {
    duckdb->set_error(info, "gongbao: no connection");
    return false;
  }
  bool all = add_rules(connection);
  for (size_t i = 0; i < gongbao_plan_count(); ++i) {
    gongbao_plan_facts facts = {.size = sizeof facts}, before = {.size = sizeof before};
    bool is_new = gongbao_plan_of(gongbao_plan_at(i), &facts) == GONGBAO_ANSWERED;
    for (size_t k = 0; k < i && is_new; ++k)
      is_new = gongbao_plan_of(gongbao_plan_at(k), &before) != GONGBAO_ANSWERED || !is_same(before.city, facts.city) ||
               !is_same(before.benefit, facts.benefit);
    if (is_new) all = add_benefit(connection, &facts) && all;
  }
  disconnect(&connection);
  if (!all) duckdb->set_error(info, "gongbao: a function was not taken");
  return all;
}
