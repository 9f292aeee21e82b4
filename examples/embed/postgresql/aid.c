/* gongbao in PostgreSQL: medical aid, one claim and a person's year.   SPDX-License-Identifier: BSL-1.0 */
#include "gongbao_pg.h"

#include "common/int.h"
#include "utils/lsyscache.h"
#include "utils/typcache.h"
#include "windowapi.h"

/* The typed way: numeric and words become fen and a byte, the library settles, fen become numeric. Plans and the bytes
 * of words are kept for each place in a query, since the rows of a query have few of them. */

static const gongbao_text none = {"", 0};
#define KEY(key) gongbao_text_of_string(key)

enum { OF_CITY, OF_DAY, OF_CATEGORY, OF_SELF_PAY, OF_CARE, IS_COVERED, IS_QUALIFYING, FACTS };
enum { AMOUNTS = 5, KNOWN_WORDS = 32, LONGEST_WORDS = 64 };

typedef struct known_words {
  const gongbao_plan *plan;
  uint8 size[2], facts, code;
  char words[LONGEST_WORDS]; /* category, then care */
} known_words;

/* What is kept for a place in a query. */
typedef struct aid_call {
  TupleDesc result;      /* the settlement, in the _try form after two columns of a refusal */
  TupleDesc year;        /* gongbao.aid_year */
  TupleDesc year_before; /* that of what is passed in */
  int first;             /* column of the settlement */
  char city[LONGEST_WORDS];
  size_t city_size;
  const gongbao_plan *plan; /* of that city, from first_day to last_day */
  gongbao_text plan_city;   /* as the library has it, where it stays */
  int32 first_day, last_day;
  int known, next_known;
  known_words words[KNOWN_WORDS];
} aid_call;

typedef struct aid_refusal {
  int32 status;
  gongbao_text where;
} aid_refusal;

static aid_refusal refusal(int32 status, const char *where) {
  const aid_refusal made = {status, KEY(where)};
  return made;
}
static const aid_refusal answered = {GONGBAO_ANSWERED, {"", 0}};

static aid_call *call_of(FmgrInfo *place) {
  if (place->fn_extra == NULL) place->fn_extra = MemoryContextAllocZero(place->fn_mcxt, sizeof(aid_call));
  return place->fn_extra;
}

/* ---- Plans and words --------------------------------------------------------------------------------------------- */

static int32 days_since_1970(DateADT day) { return day + (POSTGRES_EPOCH_JDATE - UNIX_EPOCH_JDATE); }

static aid_refusal find_plan(aid_call *f, text *city, DateADT date) {
  const gongbao_text benefit = KEY("medical_aid");
  const int32 day = days_since_1970(date);
  gongbao_plan_facts facts = {.size = sizeof facts};
  gongbao_text named;
  if (f->plan != NULL && f->first_day <= day && day <= f->last_day && f->city_size == VARSIZE_ANY_EXHDR(city) &&
      memcmp(f->city, VARDATA_ANY(city), f->city_size) == 0)
    return answered;
  named = gongbao_text_of(city);
  f->plan = DATE_NOT_FINITE(date) ? NULL : gongbao_find_plan(named, benefit, day);
  if (f->plan == NULL) {
    for (size_t i = 0; i < gongbao_plan_count(); ++i)
      if (gongbao_plan_of(gongbao_plan_at(i), &facts) == 0 && gongbao_same(facts.city, named) &&
          gongbao_same(facts.benefit, benefit))
        return refusal(GONGBAO_NOT_IN_FORCE, "date");
    return refusal(GONGBAO_UNKNOWN_VALUE, "city");
  }
  gongbao_plan_of(f->plan, &facts);
  f->plan_city = facts.city;
  f->first_day = facts.first_day;
  f->last_day = facts.last_day;
  f->city_size = VARSIZE_ANY_EXHDR(city);
  if (f->city_size > sizeof f->city)
    f->first_day = PG_INT32_MAX; /* too long to be kept */
  else
    memcpy(f->city, VARDATA_ANY(city), f->city_size);
  return answered;
}

static aid_refusal find_code(aid_call *f, text *category, text *care, bool covered, bool qualifying, uint8 *code) {
  const size_t sizes[2] = {VARSIZE_ANY_EXHDR(category), care == NULL ? 0 : VARSIZE_ANY_EXHDR(care)};
  const uint8 facts = (uint8)(covered + 2 * qualifying);
  known_words *k;
  int32 status;
  for (k = f->words; k < f->words + f->known; ++k)
    if (k->plan == f->plan && k->facts == facts && k->size[0] == sizes[0] && k->size[1] == sizes[1] &&
        memcmp(k->words, VARDATA_ANY(category), sizes[0]) == 0 &&
        (care == NULL || memcmp(k->words + sizes[0], VARDATA_ANY(care), sizes[1]) == 0)) {
      *code = k->code;
      return answered;
    }
  status = gongbao_claim_code(f->plan, gongbao_text_of(category), care == NULL ? none : gongbao_text_of(care), covered,
                              qualifying, code);
  if (status < 0) gongbao_misused(status, "medical aid");
  if (status > 0) {
    uint8 without_care;
    const bool is_category = gongbao_claim_code(f->plan, gongbao_text_of(category), none, 1, 1, &without_care) != 0;
    return refusal(status, is_category ? "category" : "care");
  }
  if (sizes[0] + sizes[1] > LONGEST_WORDS) return answered;
  k = &f->words[f->next_known];
  f->next_known = (f->next_known + 1) % KNOWN_WORDS;
  if (f->known < KNOWN_WORDS) ++f->known;
  k->plan = f->plan;
  k->facts = facts;
  k->code = *code;
  k->size[0] = (uint8)sizes[0];
  k->size[1] = (uint8)sizes[1];
  memcpy(k->words, VARDATA_ANY(category), sizes[0]);
  if (care != NULL) memcpy(k->words + sizes[0], VARDATA_ANY(care), sizes[1]);
  return answered;
}

/* ---- Refusals ---------------------------------------------------------------------------------------------------- */

static void put(StringInfo to, const char *en, const char *zh) {
  appendStringInfoString(to, gongbao_language == GONGBAO_ZH ? zh : en);
}
static void put_text(StringInfo to, gongbao_text t) { appendBinaryStringInfo(to, t.data, (int)t.size); }

/* What stands in the row under a name, in UTF-8; nothing under the names of amounts of a year. */
static gongbao_text met_under(gongbao_text where, const NullableDatum *given) {
  static const struct {
    const char *key;
    int fact;
  } places[] = {{"city", OF_CITY}, {"date", OF_DAY}, {"category", OF_CATEGORY}, {"self_pay", OF_SELF_PAY}, {"care", OF_CARE}};
  for (size_t i = 0; i < lengthof(places); ++i) {
    const NullableDatum *value = &given[places[i].fact];
    if (value->isnull || !gongbao_same(where, KEY(places[i].key))) continue;
    switch (places[i].fact) {
      case OF_DAY: return KEY(DatumGetCString(DirectFunctionCall1(date_out, value->value)));
      case OF_SELF_PAY: return KEY(DatumGetCString(DirectFunctionCall1(numeric_out, value->value)));
      default: return gongbao_text_of(DatumGetTextPP(value->value));
    }
  }
  return none;
}

/* The cities that have medical aid; or of one of them the days on which it has. */
static void put_wanted(StringInfo to, gongbao_text city) {
  const gongbao_text benefit = KEY("medical_aid");
  gongbao_text last = none;
  bool later = false;
  for (size_t i = 0; i < gongbao_plan_count(); ++i) {
    gongbao_plan_facts facts = {.size = sizeof facts};
    if (gongbao_plan_of(gongbao_plan_at(i), &facts) != 0 || !gongbao_same(facts.benefit, benefit)) continue;
    if (city.size > 0 ? !gongbao_same(facts.city, city) : gongbao_same(facts.city, last)) continue;
    if (later)
      put(to, ", ", "、");
    else
      put(to, "; wanted ", "；应为");
    later = true;
    last = facts.city;
    if (city.size == 0) {
      put_text(to, facts.city);
      continue;
    }
    put(to, "a day from ", "自");
    for (int end = 0; end < 2; ++end) {
      const int32 day = end == 0 ? facts.first_day : facts.last_day;
      if (day == PG_INT32_MAX) {
        put(to, "", "起");
        break;
      }
      if (end == 1) put(to, " to ", "至");
      appendStringInfoString(to, DatumGetCString(DirectFunctionCall1(
                                     date_out, DateADTGetDatum(day - (POSTGRES_EPOCH_JDATE - UNIX_EPOCH_JDATE)))));
    }
  }
}

static void refuse(aid_refusal refused, const NullableDatum *given) pg_attribute_noreturn();
static void refuse(aid_refusal refused, const NullableDatum *given) {
  const gongbao_text met = met_under(refused.where, given);
  StringInfoData why;
  initStringInfo(&why);
  appendStringInfoString(&why, gongbao_status_meaning(refused.status, gongbao_language));
  if (met.size > 0 && met.size <= 160) {
    put(&why, "; met \"", "；所填为“");
    put_text(&why, met);
    put(&why, "\"", "”");
  }
  if (refused.status == GONGBAO_UNKNOWN_VALUE && gongbao_same(refused.where, KEY("city")))
    put_wanted(&why, none);
  else if (refused.status == GONGBAO_NOT_IN_FORCE && !given[OF_CITY].isnull)
    put_wanted(&why, gongbao_text_of(DatumGetTextPP(given[OF_CITY].value)));
  else if (refused.status == GONGBAO_INCONSISTENT_AMOUNTS && gongbao_same(refused.where, KEY("city")))
    put(&why, "; wanted the city of the claims before it", "；应与该年度此前各笔的城市相同");
  {
    const gongbao_text sentence = {why.data, (size_t)why.len};
    gongbao_refuse(refused.status, refused.where, sentence, "medical aid");
  }
}

/* ---- A claim ----------------------------------------------------------------------------------------------------- */

/* All but the year. */
static aid_refusal read_claim(aid_call *f, const NullableDatum *given, gongbao_aid_claim *claim) {
  static const char *const keys[] = {"city", "date", "category", "self_pay"};
  aid_refusal refused;
  int32 status;
  for (int i = 0; i < (int)lengthof(keys); ++i)
    if (given[i].isnull) return refusal(GONGBAO_MISSING_INPUT, keys[i]);
  claim->size = sizeof *claim;
  status = gongbao_fen_of(DatumGetNumeric(given[OF_SELF_PAY].value), &claim->self_pay);
  if (status != 0) return refusal(status, "self_pay");
  refused = find_plan(f, DatumGetTextPP(given[OF_CITY].value), DatumGetDateADT(given[OF_DAY].value));
  if (refused.status != 0) return refused;
  return find_code(f, DatumGetTextPP(given[OF_CATEGORY].value), given[OF_CARE].isnull ? NULL : DatumGetTextPP(given[OF_CARE].value),
                   given[IS_COVERED].isnull || DatumGetBool(given[IS_COVERED].value),
                   given[IS_QUALIFYING].isnull || DatumGetBool(given[IS_QUALIFYING].value), &claim->code);
}

static aid_refusal settle(aid_call *f, const gongbao_aid_claim *claim, gongbao_aid_settlement *to) {
  aid_refusal refused = answered;
  to->size = sizeof *to;
  refused.status = gongbao_settle_aid(f->plan, claim, to);
  if (refused.status < 0) gongbao_misused(refused.status, "medical aid");
  if (refused.status > 0) refused.where = to->where;
  return refused;
}

/* ---- The year and the settlement as rows ------------------------------------------------------------------------- */

static aid_refusal read_year(aid_call *f, HeapTupleHeader row, gongbao_aid_year *to) {
  static const char *const keys[AMOUNTS] = {"deductible_base_before", "basic_paid_before", "residual_before", "tilted_before",
                                            "tilt_paid_before"};
  int64 *const amounts[AMOUNTS] = {&to->deductible_base, &to->basic_paid, &to->residual, &to->tilted, &to->tilt_paid};
  Datum values[AMOUNTS];
  bool nulls[AMOUNTS];
  HeapTupleData tuple = {.t_len = HeapTupleHeaderGetDatumLength(row), .t_data = row};
  ItemPointerSetInvalid(&tuple.t_self);
  if (f->year_before == NULL || f->year_before->tdtypeid != HeapTupleHeaderGetTypeId(row)) {
    f->year_before = lookup_rowtype_tupdesc_noerror(HeapTupleHeaderGetTypeId(row), HeapTupleHeaderGetTypMod(row), true);
    if (f->year_before == NULL || f->year_before->natts != AMOUNTS)
      ereport(ERROR, (errcode(ERRCODE_DATATYPE_MISMATCH), errmsg("gongbao: a year has %d amounts", AMOUNTS)));
    if (f->year_before->tdrefcount >= 0) {
      TupleDesc counted = f->year_before;
      MemoryContext before = MemoryContextSwitchTo(GetMemoryChunkContext(f));
      f->year_before = CreateTupleDescCopy(counted);
      MemoryContextSwitchTo(before);
      ReleaseTupleDesc(counted);
    }
  }
  heap_deform_tuple(&tuple, f->year_before, values, nulls);
  for (int i = 0; i < AMOUNTS; ++i) {
    int32 status = GONGBAO_ANSWERED;
    if (!nulls[i]) status = gongbao_fen_of(DatumGetNumeric(values[i]), amounts[i]);
    if (status != 0) return refusal(status, keys[i]);
  }
  return answered;
}

static void find_columns(aid_call *f, FunctionCallInfo fcinfo) {
  Oid year;
  MemoryContext before;
  if (f->result != NULL) return;
  f->result = gongbao_result_of(fcinfo);
  year = TupleDescAttr(f->result, f->result->natts - 1)->atttypid; /* last in each of the types */
  before = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);
  f->year = lookup_rowtype_tupdesc_copy(year, -1);
  MemoryContextSwitchTo(before);
}

static Datum row_of_year(aid_call *f, const gongbao_aid_year *year) {
  static const bool no_nulls[AMOUNTS];
  Datum values[AMOUNTS] = {gongbao_yuan_of(year->deductible_base), gongbao_yuan_of(year->basic_paid),
                           gongbao_yuan_of(year->residual), gongbao_yuan_of(year->tilted), gongbao_yuan_of(year->tilt_paid)};
  return HeapTupleGetDatum(heap_form_tuple(f->year, values, (bool *)no_nulls));
}

static Datum row_of_settlement(aid_call *f, const gongbao_aid_settlement *s) {
  static const bool nulls[2 + 13] = {true, true};
  const Datum values[2 + 13] = {0,
                                0,
                                gongbao_yuan_of(s->basic_portion),
                                gongbao_percent_of(s->basic_rate),
                                gongbao_yuan_of(s->basic_aid),
                                BoolGetDatum(s->basic_cap_reached),
                                gongbao_yuan_of(s->residual),
                                BoolGetDatum(s->tilt_triggered),
                                gongbao_yuan_of(s->tilt_portion),
                                gongbao_percent_of(s->tilt_rate),
                                gongbao_yuan_of(s->tilt_aid),
                                BoolGetDatum(s->tilt_cap_reached),
                                gongbao_yuan_of(s->total_aid),
                                gongbao_yuan_of(s->patient_pays),
                                row_of_year(f, &s->after)};
  const int skipped = 2 - f->first;
  return HeapTupleGetDatum(heap_form_tuple(f->result, (Datum *)values + skipped, (bool *)nulls + skipped));
}

static Datum row_of_refusal(aid_call *f, aid_refusal refused) {
  Datum values[2 + 13] = {PointerGetDatum(cstring_to_text(gongbao_status_name(refused.status))),
                          PointerGetDatum(gongbao_sql_text(refused.where))};
  bool nulls[2 + 13];
  memset(nulls, true, sizeof nulls);
  nulls[0] = nulls[1] = false;
  return HeapTupleGetDatum(heap_form_tuple(f->result, values, nulls));
}

static Datum told(aid_call *f, aid_refusal refused, const NullableDatum *given, const gongbao_aid_settlement *s, bool raises) {
  f->first = raises ? 0 : 2;
  if (refused.status == 0) return row_of_settlement(f, s);
  if (raises) refuse(refused, given);
  return row_of_refusal(f, refused);
}

/* ---- One claim --------------------------------------------------------------------------------------------------- */

static Datum settle_one(FunctionCallInfo fcinfo, bool raises) {
  static const int numbers[FACTS] = {0, 1, 2, 3, 5, 6, 7}; /* the fifth argument is the year before */
  aid_call *f = call_of(fcinfo->flinfo);
  gongbao_aid_claim claim = {0};
  gongbao_aid_settlement s = {0};
  NullableDatum given[FACTS];
  aid_refusal refused;
  find_columns(f, fcinfo);
  for (int i = 0; i < FACTS; ++i) given[i] = fcinfo->args[numbers[i]];
  refused = read_claim(f, given, &claim);
  if (refused.status == 0 && !PG_ARGISNULL(4)) refused = read_year(f, PG_GETARG_HEAPTUPLEHEADER(4), &claim.before);
  if (refused.status == 0) refused = settle(f, &claim, &s);
  return told(f, refused, given, &s, raises);
}

PG_FUNCTION_INFO_V1(gongbao_settle_aid_row);
Datum gongbao_settle_aid_row(PG_FUNCTION_ARGS) { return settle_one(fcinfo, true); }
PG_FUNCTION_INFO_V1(gongbao_settle_aid_row_try);
Datum gongbao_settle_aid_row_try(PG_FUNCTION_ARGS) { return settle_one(fcinfo, false); }

/* ---- A person's year: claim after claim -------------------------------------------------------------------------- */

typedef struct running_year {
  bool is_begun;
  DateADT last;                /* day of the claim before */
  DateADT new_year, new_years_eve; /* of its calendar year */
  gongbao_text city;           /* whose year it is */
  gongbao_aid_year year;
} running_year;

static void begin_year(running_year *r, DateADT day, gongbao_text city) {
  int year, month, of_month;
  j2date(day + POSTGRES_EPOCH_JDATE, &year, &month, &of_month);
  r->is_begun = true;
  r->city = city;
  r->new_year = date2j(year, 1, 1) - POSTGRES_EPOCH_JDATE;
  r->new_years_eve = date2j(year, 12, 31) - POSTGRES_EPOCH_JDATE;
  memset(&r->year, 0, sizeof r->year);
}

/* Settles the next claim of a person. Claims out of order, or of another city than the year's, are refused: the year
 * would be another one. */
static aid_refusal settle_next(aid_call *f, running_year *r, const NullableDatum *given, bool several_years,
                               gongbao_aid_claim *claim, gongbao_aid_settlement *to) {
  DateADT day;
  aid_refusal refused = read_claim(f, given, claim);
  if (refused.status != 0) return refused;
  day = DatumGetDateADT(given[OF_DAY].value);
  if (r->is_begun && day < r->last) return refusal(GONGBAO_INCONSISTENT_DATES, "date");
  if (!r->is_begun || (several_years && day > r->new_years_eve))
    begin_year(r, day, f->plan_city);
  else if (day > r->new_years_eve)
    return refusal(GONGBAO_INCONSISTENT_DATES, "date");
  else if (!gongbao_same(r->city, f->plan_city))
    return refusal(GONGBAO_INCONSISTENT_AMOUNTS, "city");
  r->last = day;
  claim->before = r->year;
  refused = settle(f, claim, to);
  if (refused.status == 0) r->year = to->after;
  return refused;
}

/* Over the rows of a window, each with its own settlement; a new calendar year begins anew. */
static Datum settle_in_window(FunctionCallInfo fcinfo, bool raises) {
  WindowObject window = PG_WINDOW_OBJECT();
  aid_call *f = call_of(fcinfo->flinfo);
  running_year *r = WinGetPartitionLocalMemory(window, sizeof *r);
  gongbao_aid_claim claim = {0};
  gongbao_aid_settlement s = {0};
  NullableDatum given[FACTS];
  find_columns(f, fcinfo);
  for (int i = 0; i < FACTS; ++i) given[i].value = WinGetFuncArgCurrent(window, i, &given[i].isnull);
  return told(f, settle_next(f, r, given, true, &claim, &s), given, &s, raises);
}

PG_FUNCTION_INFO_V1(gongbao_aid_in_year);
Datum gongbao_aid_in_year(PG_FUNCTION_ARGS) { return settle_in_window(fcinfo, true); }
PG_FUNCTION_INFO_V1(gongbao_aid_in_year_try);
Datum gongbao_aid_in_year_try(PG_FUNCTION_ARGS) { return settle_in_window(fcinfo, false); }

/* The aggregate: a fold in order. It has no combine function, since a year cannot be put together from two parts that
 * know nothing of each other: what a claim brings depends on all claims before it. */
typedef struct aid_fold {
  running_year running;
  int64 claims, refused;
  int64 self_pay, basic_aid, tilt_aid;
  aid_refusal first_refusal;
} aid_fold;

static void add_to(int64 *sum, int64 amount) {
  if (pg_add_s64_overflow(*sum, amount, sum))
    ereport(ERROR, (errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE), errmsg("gongbao: a sum of claims is out of range")));
}

static Datum fold_claim(FunctionCallInfo fcinfo, bool raises) {
  MemoryContext context;
  aid_call *f = call_of(fcinfo->flinfo);
  aid_fold *fold;
  gongbao_aid_claim claim = {0};
  gongbao_aid_settlement s = {0};
  NullableDatum given[FACTS];
  aid_refusal refused;
  if (!AggCheckCallContext(fcinfo, &context)) elog(ERROR, "gongbao: called outside an aggregate");
  fold = PG_ARGISNULL(0) ? MemoryContextAllocZero(context, sizeof *fold) : (aid_fold *)PG_GETARG_POINTER(0);
  for (int i = 0; i < FACTS; ++i) {
    given[i].isnull = i + 1 >= PG_NARGS() || PG_ARGISNULL(i + 1);
    given[i].value = given[i].isnull ? (Datum)0 : PG_GETARG_DATUM(i + 1);
  }
  refused = settle_next(f, &fold->running, given, false, &claim, &s);
  if (refused.status != 0) {
    if (raises) refuse(refused, given);
    if (fold->refused++ == 0) fold->first_refusal = refused;
  } else {
    ++fold->claims;
    add_to(&fold->self_pay, claim.self_pay);
    add_to(&fold->basic_aid, s.basic_aid);
    add_to(&fold->tilt_aid, s.tilt_aid);
  }
  PG_RETURN_POINTER(fold);
}

PG_FUNCTION_INFO_V1(gongbao_aid_year_next);
Datum gongbao_aid_year_next(PG_FUNCTION_ARGS) { return fold_claim(fcinfo, true); }
PG_FUNCTION_INFO_V1(gongbao_aid_year_next_try);
Datum gongbao_aid_year_next_try(PG_FUNCTION_ARGS) { return fold_claim(fcinfo, false); }

PG_FUNCTION_INFO_V1(gongbao_aid_year_end);
Datum gongbao_aid_year_end(PG_FUNCTION_ARGS) {
  aid_call *f = call_of(fcinfo->flinfo);
  static const aid_fold nothing;
  const aid_fold *fold = PG_ARGISNULL(0) ? &nothing : (const aid_fold *)PG_GETARG_POINTER(0);
  Datum values[10];
  bool nulls[10] = {false};
  int64 total = fold->basic_aid;
  int64 patient = fold->self_pay;
  find_columns(f, fcinfo);
  add_to(&total, fold->tilt_aid);
  add_to(&patient, -total);
  values[0] = Int64GetDatum(fold->claims);
  values[1] = Int64GetDatum(fold->refused);
  nulls[2] = nulls[3] = fold->refused == 0;
  values[2] = nulls[2] ? (Datum)0 : PointerGetDatum(cstring_to_text(gongbao_status_name(fold->first_refusal.status)));
  values[3] = nulls[3] ? (Datum)0 : PointerGetDatum(gongbao_sql_text(fold->first_refusal.where));
  values[4] = gongbao_yuan_of(fold->self_pay);
  values[5] = gongbao_yuan_of(fold->basic_aid);
  values[6] = gongbao_yuan_of(fold->tilt_aid);
  values[7] = gongbao_yuan_of(total);
  values[8] = gongbao_yuan_of(patient);
  values[9] = row_of_year(f, &fold->running.year);
  return HeapTupleGetDatum(heap_form_tuple(f->result, values, nulls));
}

/* ---- One column of a result ---------------------------------------------------------------------------------------
 * (f(…)).total_aid is not sent to another server by postgres_fdw, a function of f(…) is. */

typedef struct column_place {
  Oid type;
  NameData name;
  TupleDesc columns;
  int number;
} column_place;

/* Of `anyelement`: whatever stands there must be a row before it is looked into. */
static column_place *place_of(FunctionCallInfo fcinfo) {
  if (fcinfo->flinfo->fn_extra == NULL) {
    const Oid handed_in = get_fn_expr_argtype(fcinfo->flinfo, 0);
    if (!OidIsValid(handed_in) || !type_is_rowtype(handed_in))
      ereport(ERROR, (errcode(ERRCODE_DATATYPE_MISMATCH),
                      errmsg("gongbao: met %s, wanted a row, as a rule or a settlement gives it", format_type_be(handed_in))));
    fcinfo->flinfo->fn_extra = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(column_place));
  }
  return fcinfo->flinfo->fn_extra;
}

static Datum column_of(FunctionCallInfo fcinfo, Oid wanted) {
  column_place *place = place_of(fcinfo);
  HeapTupleHeader row = PG_GETARG_HEAPTUPLEHEADER(0);
  const Name name = PG_GETARG_NAME(1);
  const Oid type = HeapTupleHeaderGetTypeId(row);
  HeapTupleData tuple = {.t_len = HeapTupleHeaderGetDatumLength(row), .t_data = row};
  Datum value;
  bool is_null;
  if (place->type != type || type == RECORDOID || namestrcmp(&place->name, NameStr(*name)) != 0) {
    MemoryContext before = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);
    place->columns = lookup_rowtype_tupdesc_copy(type, HeapTupleHeaderGetTypMod(row));
    MemoryContextSwitchTo(before);
    place->type = type;
    place->name = *name;
    for (place->number = 1; place->number <= place->columns->natts; ++place->number)
      if (namestrcmp(&TupleDescAttr(place->columns, place->number - 1)->attname, NameStr(*name)) == 0) break;
    if (place->number > place->columns->natts)
      ereport(ERROR, (errcode(ERRCODE_UNDEFINED_COLUMN),
                      errmsg("gongbao: %s has no column \"%s\"", format_type_be(type), NameStr(*name))));
    if (TupleDescAttr(place->columns, place->number - 1)->atttypid != wanted)
      ereport(ERROR, (errcode(ERRCODE_DATATYPE_MISMATCH),
                      errmsg("gongbao: column \"%s\" of %s is not %s", NameStr(*name), format_type_be(type), format_type_be(wanted))));
  }
  ItemPointerSetInvalid(&tuple.t_self);
  value = heap_getattr(&tuple, place->number, place->columns, &is_null);
  if (is_null) PG_RETURN_NULL();
  return value;
}

PG_FUNCTION_INFO_V1(gongbao_amount_of);
Datum gongbao_amount_of(PG_FUNCTION_ARGS) { return column_of(fcinfo, NUMERICOID); }
PG_FUNCTION_INFO_V1(gongbao_truth_of);
Datum gongbao_truth_of(PG_FUNCTION_ARGS) { return column_of(fcinfo, BOOLOID); }
PG_FUNCTION_INFO_V1(gongbao_word_of);
Datum gongbao_word_of(PG_FUNCTION_ARGS) { return column_of(fcinfo, TEXTOID); }
PG_FUNCTION_INFO_V1(gongbao_day_of);
Datum gongbao_day_of(PG_FUNCTION_ARGS) { return column_of(fcinfo, DATEOID); }
