/* gongbao in PostgreSQL: the module, texts, amounts and errors.   SPDX-License-Identifier: BSL-1.0 */
#include "gongbao_pg.h"

#include <limits.h>

#include "mb/pg_wchar.h"
#include "utils/guc.h"

PG_MODULE_MAGIC;

int gongbao_language = GONGBAO_EN;

static const struct config_enum_entry languages[] = {{"en", GONGBAO_EN, false}, {"zh", GONGBAO_ZH, false}, {NULL, 0, false}};

void _PG_init(void);

void _PG_init(void) {
  if (gongbao_abi() != GONGBAO_ABI)
    ereport(ERROR, (errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
                    errmsg("gongbao: the library has interface %d, the extension was built for %d", gongbao_abi(), GONGBAO_ABI)));
  DefineCustomEnumVariable("gongbao.language", "Language of messages: en or zh.", "It changes no result.", &gongbao_language,
                           GONGBAO_EN, languages, PGC_USERSET, 0, NULL, NULL, NULL);
#if PG_VERSION_NUM >= 150000
  MarkGUCPrefixReserved("gongbao");
#endif
}

/* ---- Texts ------------------------------------------------------------------------------------------------------- */

static gongbao_text in_utf8(char *data, int size) {
  char *utf8 = pg_server_to_any(data, size, PG_UTF8);
  gongbao_text made = {utf8, utf8 == data ? (size_t)size : strlen(utf8)};
  return made;
}

gongbao_text gongbao_text_of(text *value) { return in_utf8(VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value)); }

gongbao_text gongbao_text_of_string(const char *value) {
  gongbao_text made = {value, strlen(value)};
  return made;
}

text *gongbao_sql_text(gongbao_text value) {
  char *server = pg_any_to_server(value.data, (int)value.size, PG_UTF8);
  return cstring_to_text_with_len(server, server == value.data ? (int)value.size : (int)strlen(server));
}

bool gongbao_same(gongbao_text a, gongbao_text b) { return a.size == b.size && memcmp(a.data, b.data, a.size) == 0; }

/* ---- Errors ------------------------------------------------------------------------------------------------------ */

void gongbao_misused(int32 status, const char *asked) {
  ereport(ERROR, (errcode(ERRCODE_INTERNAL_ERROR),
                  errmsg("%s: gongbao: %s", asked, gongbao_status_name(status)),
                  errdetail("%s", gongbao_status_meaning(status, GONGBAO_EN))));
}

void gongbao_refuse(int32 status, gongbao_text where, gongbao_text why, const char *asked) {
  char *place = text_to_cstring(gongbao_sql_text(where));
  char *reason;
  if (status < 0) gongbao_misused(status, asked);
  reason = text_to_cstring(gongbao_sql_text(why.size > 0 ? why : gongbao_text_of_string(gongbao_status_meaning(status, gongbao_language))));
  ereport(ERROR, (errcode(MAKE_SQLSTATE('Z', 'G', '0' + status / 100 % 10, '0' + status / 10 % 10, '0' + status % 10)),
                  errmsg("%s: %s", asked, gongbao_status_name(status)), place[0] != '\0' ? errdetail("%s", place) : 0,
                  errhint("%s", reason), err_generic_string(PG_DIAG_COLUMN_NAME, place)));
}

void gongbao_refuse_question(const gongbao_question *question, const char *asked) {
  gongbao_answer *answer = palloc(sizeof *answer);
  gongbao_room room = {NULL, 0, 0};
  int32 status;
  GONGBAO_WRITTEN(status, room, gongbao_why(question, &room));
  if (status < 0) gongbao_misused(status, asked);
  answer->size = sizeof *answer;
  status = gongbao_ask(question, answer);
  {
    /* The sentence begins with the input, which DETAIL has. */
    const size_t begin = answer->where.size == 0 ? 0 : answer->where.size + strlen(question->language == GONGBAO_ZH ? "：" : ": ");
    const bool begins = begin <= room.size && memcmp(room.data, answer->where.data, answer->where.size) == 0;
    const gongbao_text why = {room.data + (begins ? begin : 0), room.size - (begins ? begin : 0)};
    gongbao_refuse(status, answer->where, why, asked);
  }
}

/* ---- Amounts ----------------------------------------------------------------------------------------------------- */

int32 gongbao_fen_of(Numeric yuan, int64 *fen) {
  char *written = numeric_normalize(yuan); /* without zeros at the end */
  const char *c = written;
  const bool is_negative = *c == '-';
  int decimals = -1;
  int64 amount = 0;
  int32 status = GONGBAO_ANSWERED;
  if (is_negative) ++c;
  for (; *c != '\0' && status == GONGBAO_ANSWERED; ++c) {
    if (*c == '.')
      decimals = 0;
    else if (*c < '0' || *c > '9' || decimals == 2) /* NaN, Infinity; a third decimal */
      status = GONGBAO_INVALID_VALUE;
    else if (amount > PG_INT64_MAX / 10000)
      status = GONGBAO_OUT_OF_RANGE;
    else {
      amount = 10 * amount + (*c - '0');
      if (decimals >= 0) ++decimals;
    }
  }
  for (; decimals < 2; decimals = decimals < 0 ? 1 : decimals + 1) amount *= 10;
  *fen = is_negative ? -amount : amount;
  pfree(written);
  return status;
}

static Datum decimal_of(int64 value, int decimals) {
#if PG_VERSION_NUM >= 140000
  return NumericGetDatum(int64_div_fast_to_numeric(value, decimals));
#else
  int64 one = 1;
  for (int i = 0; i < decimals; ++i) one *= 10;
  return DirectFunctionCall3(numeric_in, CStringGetDatum(psprintf("%s" INT64_FORMAT ".%0*d", value < 0 ? "-" : "",
                                                                  value / one < 0 ? -(value / one) : value / one, decimals,
                                                                  (int)(value % one < 0 ? -(value % one) : value % one))),
                             ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1));
#endif
}

Datum gongbao_yuan_of(int64 fen) { return decimal_of(fen, 2); }

Datum gongbao_percent_of(int32 rate) {
  int decimals = 2;
  for (; decimals > 0 && rate % 10 == 0; --decimals) rate /= 10;
  return decimal_of(rate, decimals);
}

/* ---- Results ----------------------------------------------------------------------------------------------------- */

TupleDesc gongbao_result_of(FunctionCallInfo fcinfo) {
  TupleDesc found = NULL;
  MemoryContext before = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);
  if (get_call_result_type(fcinfo, NULL, &found) != TYPEFUNC_COMPOSITE)
    ereport(ERROR, (errcode(ERRCODE_FEATURE_NOT_SUPPORTED), errmsg("gongbao: the function was declared to return no row")));
  found = BlessTupleDesc(CreateTupleDescCopy(found));
  MemoryContextSwitchTo(before);
  return found;
}
