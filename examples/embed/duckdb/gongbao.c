/* gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0 */
/* A DuckDB extension over the C interface. DuckDB keeps DECIMAL(18, 2) as whole fen of 64 bits and DATE as days since
 * 1970, and so does the library: vectors of DuckDB's are the library's columns, and nothing is copied. */
#include <gongbao/interop/c/gongbao.h>

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

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

enum { TYPE_UTINYINT = 6, TYPE_DATE = 13, TYPE_VARCHAR = 17 }; /* duckdb_type */

/* Functions by their place in duckdb_ext_api_v1, which never changes within v1. */
#define API(place, result, ...) ((result(*)(__VA_ARGS__))api[place])
static void* api[222]; /* kept: DuckDB's own goes away once the extension is loaded */
#define connect_to API(3, int, handle, handle*)
#define disconnect API(6, void, handle*)
#define logical_type API(156, handle, int)
#define struct_type API(163, handle, handle*, const char**, idx_t)
#define enum_type API(164, handle, const char**, idx_t)
#define decimal_type API(165, handle, uint8_t, uint8_t)
#define destroy_type API(184, void, handle*)
#define chunk_vector API(190, handle, handle, idx_t)
#define chunk_size API(191, idx_t, handle)
#define vector_data API(194, void*, handle)
#define vector_validity API(195, uint64_t*, handle)
#define make_validity API(196, void, handle)
#define struct_child API(203, handle, handle, idx_t)
#define create_function API(209, handle, void)
#define destroy_function API(210, void, handle*)
#define set_name API(211, void, handle, const char*)
#define add_parameter API(215, void, handle, handle)
#define set_return_type API(216, void, handle, handle)
#define set_special_handling API(213, void, handle)
#define set_extra_info API(217, void, handle, void*, void (*)(void*))
#define set_function API(218, void, handle, scalar_function)
#define register_function API(219, int, handle, handle)
#define extra_info API(220, void*, handle)
#define set_failed API(221, void, handle, const char*)

/* ---- Rows ----------------------------------------------------------------------------------------------------------
 */

static bool is_valid(const uint64_t* validity, idx_t row) { return !validity || (validity[row / 64] >> row % 64 & 1); }
static void set_null(uint64_t* validity, idx_t row) { validity[row / 64] &= ~((uint64_t)1 << row % 64); }

enum { OUTSIDE = GONGBAO_NOT_IN_FORCE };

/* Settles rows by the plan of their day: as many at once as lie in its period, which of most chunks is all. */
static const char* settle(gongbao_text city, const int32_t* days, const uint8_t* codes, const int64_t* self_pay,
                          int64_t* basic, int64_t* tilt, uint8_t* status, idx_t rows, bool* any_refused) {
  static const char benefit[] = "medical_aid";
  for (idx_t from = 0; from < rows;) {
    const gongbao_plan* const plan = gongbao_find_plan(city, (gongbao_text){benefit, sizeof benefit - 1}, days[from]);
    if (!plan) {
      basic[from] = tilt[from] = 0;
      status[from++] = OUTSIDE;
      *any_refused = true;
      continue;
    }
    gongbao_plan_facts facts = {.size = sizeof facts};
    if (gongbao_plan_of(plan, &facts) != GONGBAO_ANSWERED) return "gongbao: a plan that there is not";
    idx_t to = from;
    while (to < rows && facts.first_day <= days[to] && days[to] <= facts.last_day) ++to;
    gongbao_aid_columns64 columns = {.size = sizeof columns,
                                     .rows = to - from,
                                     .codes = codes + from,
                                     .self_pay = self_pay + from,
                                     .basic_aid = basic + from,
                                     .tilt_aid = tilt + from,
                                     .status = status + from};
    const int32_t misuse = gongbao_settle_aid64(plan, &columns, NULL);
    if (misuse != GONGBAO_ANSWERED) return gongbao_status_meaning(misuse, GONGBAO_EN);
    if (columns.refused != 0) *any_refused = true;
    from = to;
  }
  return NULL;
}

/* NULL in, NULL out. A refused row is NULL, or of the _try form has its status. */
static void medical_aid(handle info, handle input, handle output, bool tries) {
  const gongbao_text* const city = extra_info(info);
  const idx_t rows = chunk_size(input);
  const handle in[3] = {chunk_vector(input, 0), chunk_vector(input, 1), chunk_vector(input, 2)};
  const handle basic = struct_child(output, 0), tilt = struct_child(output, 1);
  uint8_t own[2048]; /* DuckDB has no longer vectors */
  uint8_t* const status = tries ? vector_data(struct_child(output, 2)) : own;
  if (!tries && rows > sizeof own) {
    set_failed(info, "gongbao: more rows at once than DuckDB's vectors hold");
    return;
  }
  bool any_refused = false;
  const char* const failed = settle(*city, vector_data(in[0]), vector_data(in[1]), vector_data(in[2]),
                                    vector_data(basic), vector_data(tilt), status, rows, &any_refused);
  if (failed) {
    set_failed(info, failed);
    return;
  }
  const uint64_t* const given[3] = {vector_validity(in[0]), vector_validity(in[1]), vector_validity(in[2])};
  if (!given[0] && !given[1] && !given[2] && (tries || !any_refused)) return;
  const handle outs[4] = {output, basic, tilt, tries ? struct_child(output, 2) : tilt};
  uint64_t* validity[4];
  for (int i = 0; i < 4; ++i) {
    make_validity(outs[i]);
    validity[i] = vector_validity(outs[i]);
  }
  for (idx_t row = 0; row < rows; ++row) {
    const bool is_null = !is_valid(given[0], row) || !is_valid(given[1], row) || !is_valid(given[2], row);
    if (is_null || (!tries && status[row] != GONGBAO_ANSWERED))
      for (int i = 0; i < 4; ++i) set_null(validity[i], row);
  }
}
static void medical_aid_strict(handle info, handle input, handle output) { medical_aid(info, input, output, false); }
static void medical_aid_try(handle info, handle input, handle output) { medical_aid(info, input, output, true); }

/* Words are texts of DuckDB's: 16 bytes, with a text of at most 12 bytes in them, or its address. */
static gongbao_text text_at(const void* texts, idx_t row) {
  const char* const at = (const char*)texts + 16 * row;
  uint32_t size;
  memcpy(&size, at, sizeof size);
  gongbao_text text = {at + 4, size};
  if (size > 12) memcpy(&text.data, at + 8, sizeof text.data);
  return text;
}

/* The code of a category and a kind of care, by their keys or the gazettes' terms, for a day; NULL if there is none. */
static void claim_code(handle info, handle input, handle output) {
  static const char benefit[] = "medical_aid";
  const gongbao_text* const city = extra_info(info);
  const idx_t rows = chunk_size(input);
  const handle in[3] = {chunk_vector(input, 0), chunk_vector(input, 1), chunk_vector(input, 2)};
  const int32_t* const days = vector_data(in[0]);
  uint8_t* const codes = vector_data(output);
  make_validity(output);
  uint64_t* const validity = vector_validity(output);
  for (idx_t row = 0; row < rows; ++row) {
    bool is_given = true;
    for (int i = 0; i < 3; ++i) is_given = is_given && is_valid(vector_validity(in[i]), row);
    const gongbao_plan* const plan =
        is_given ? gongbao_find_plan(*city, (gongbao_text){benefit, sizeof benefit - 1}, days[row]) : NULL;
    codes[row] = 0;
    if (!plan || gongbao_claim_code(plan, text_at(vector_data(in[1]), row), text_at(vector_data(in[2]), row), 1, 1,
                                    &codes[row]) != GONGBAO_ANSWERED)
      set_null(validity, row);
  }
}

/* ---- Registration --------------------------------------------------------------------------------------------------
 */

static bool add(handle connection, const char* name, scalar_function function, const gongbao_text* city, handle result,
                const int types[3]) {
  handle f = create_function();
  set_name(f, name);
  for (int i = 0; i < 3; ++i) {
    handle type = types[i] == 0 ? decimal_type(18, 2) : logical_type(types[i]);
    add_parameter(f, type);
    destroy_type(&type);
  }
  set_return_type(f, result);
  set_special_handling(f); /* NULLs are looked at here */
  set_extra_info(f, (void*)(uintptr_t)city, NULL);
  set_function(f, function);
  const bool added = register_function(connection, f) == 0;
  destroy_function(&f);
  destroy_type(&result);
  return added;
}

static handle settlement_type(bool has_status) {
  const char* errors[64];
  idx_t count = 0;
  for (int32_t s = 0; count < 64 && *gongbao_status_name(s); ++s) errors[count++] = gongbao_status_name(s);
  handle members[3] = {decimal_type(18, 2), decimal_type(18, 2), enum_type(errors, count)};
  const char* names[3] = {"basic_aid", "tilt_aid", "status"};
  const handle type = struct_type(members, names, has_status ? 3 : 2);
  for (int i = 0; i < 3; ++i) destroy_type(&members[i]);
  return type;
}

static bool add_city(handle connection, const gongbao_text* city) {
  static const int claim[3] = {TYPE_DATE, TYPE_UTINYINT, 0};
  static const int words[3] = {TYPE_DATE, TYPE_VARCHAR, TYPE_VARCHAR};
  char name[128];
  const int size = (int)city->size;
  snprintf(name, sizeof name, "%.*s_medical_aid", size, city->data);
  bool all = add(connection, name, medical_aid_strict, city, settlement_type(false), claim);
  snprintf(name, sizeof name, "%.*s_medical_aid_try", size, city->data);
  all = add(connection, name, medical_aid_try, city, settlement_type(true), claim) && all;
  snprintf(name, sizeof name, "%.*s_medical_aid_code", size, city->data);
  return add(connection, name, claim_code, city, logical_type(TYPE_UTINYINT), words) && all;
}

/* The functions of each city that has plans of medical aid, made once: texts of the library stay. */
static gongbao_text cities[16];

__attribute__((visibility("default"))) bool gongbao_init_c_api(handle info, const access* duckdb) {
  const void* const stable = duckdb->get_api(info, "v1.2.0");
  if (!stable) return false;
  memcpy(api, stable, sizeof api);
  handle connection = NULL;
  if (connect_to(*duckdb->get_database(info), &connection) != 0) {
    duckdb->set_error(info, "gongbao: no connection");
    return false;
  }
  bool all = true;
  size_t count = 0;
  for (size_t i = 0; i < gongbao_plan_count() && count < 16; ++i) {
    gongbao_plan_facts facts = {.size = sizeof facts};
    if (gongbao_plan_of(gongbao_plan_at(i), &facts) != GONGBAO_ANSWERED || facts.is_pool) continue;
    size_t known = 0;
    while (known < count &&
           (cities[known].size != facts.city.size || memcmp(cities[known].data, facts.city.data, facts.city.size) != 0))
      ++known;
    if (known < count) continue;
    cities[count] = facts.city;
    all = add_city(connection, &cities[count]) && all;
    ++count;
  }
  disconnect(&connection);
  if (!all) duckdb->set_error(info, "gongbao: a function was not taken");
  return all;
}
