/* gongbao in PostgreSQL: every rule and case as a function.   SPDX-License-Identifier: BSL-1.0 */
#include "gongbao_pg.h"

#include "catalog/pg_proc.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"

/* A function is declared in rules.sql with the keys of its rule as the names of its arguments and result columns: what
 * is passed to the library is read from there, once for each place in a query. Only a rate, numeric like an amount, is
 * told from it by what the rule says of itself. */

enum { MOST_ARGUMENTS = FUNC_MAX_ARGS };

typedef struct argument {
  gongbao_text key;
  Oid type;
  bool is_rate;
} argument;

typedef struct callee {
  char id[32];
  gongbao_rule rule;
  int argument_count;
  argument arguments[MOST_ARGUMENTS];
  TupleDesc result;
  gongbao_text *columns; /* their names */
  int first_output;      /* column: before it stand those of a refusal */
  gongbao_answer answer;
} callee;

/* ---- What the rule says of itself -------------------------------------------------------------------------------- */

static gongbao_text next_cell(const char **at, const char *end) {
  gongbao_text cell = {*at, 0};
  while (*at < end && **at != '\t' && **at != '\n') ++*at;
  cell.size = (size_t)(*at - cell.data);
  if (*at < end && **at == '\t') ++*at;
  return cell;
}

/* Marks the rates among the arguments. Of each line: side, key, type. */
static void find_rates(callee *f) {
  gongbao_room room = {NULL, 0, 0};
  const char *at, *end;
  gongbao_describe(f->rule, GONGBAO_TSV, GONGBAO_EN, &room);
  room.capacity = room.size;
  room.data = palloc(room.capacity);
  if (gongbao_describe(f->rule, GONGBAO_TSV, GONGBAO_EN, &room) != 0) gongbao_misused(GONGBAO_TOO_SMALL, f->id);
  end = room.data + room.size;
  for (at = room.data; at < end; ++at) {
    const gongbao_text side = next_cell(&at, end);
    const gongbao_text key = next_cell(&at, end);
    const gongbao_text type = next_cell(&at, end);
    if (gongbao_same(side, gongbao_text_of_string("input")) && gongbao_same(type, gongbao_text_of_string("rate")))
      for (int i = 0; i < f->argument_count; ++i)
        if (gongbao_same(f->arguments[i].key, key)) f->arguments[i].is_rate = true;
    while (at < end && *at != '\n') ++at;
  }
  pfree(room.data);
}

static void find_arguments(callee *f, Oid function) {
  HeapTuple row = SearchSysCache1(PROCOID, ObjectIdGetDatum(function));
  Oid *types;
  char **names, *modes;
  if (!HeapTupleIsValid(row)) elog(ERROR, "cache lookup failed for function %u", function);
  f->argument_count = get_func_arg_info(row, &types, &names, &modes);
  if (names == NULL || modes != NULL)
    ereport(ERROR, (errcode(ERRCODE_INVALID_FUNCTION_DEFINITION), errmsg("%s: its arguments need names", f->id)));
  for (int i = 0; i < f->argument_count; ++i) {
    f->arguments[i].key = gongbao_text_of_string(names[i]);
    f->arguments[i].type = types[i];
  }
  ReleaseSysCache(row);
}

static callee *callee_of(FunctionCallInfo fcinfo, const char *symbol, bool raises) {
  callee *f = fcinfo->flinfo->fn_extra;
  MemoryContext before;
  if (f != NULL) return f;
  before = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);
  f = palloc0(sizeof *f);
  strlcpy(f->id, symbol, sizeof f->id);
  for (char *c = f->id; *c != '\0'; ++c)
    if (*c == '_') *c = '-';
  f->rule = gongbao_find_rule(f->id, strlen(f->id));
  if (f->rule == 0)
    ereport(ERROR, (errcode(ERRCODE_UNDEFINED_FUNCTION), errmsg("%s: the library of this server has no such rule", f->id)));
  find_arguments(f, fcinfo->flinfo->fn_oid);
  find_rates(f);
  f->result = gongbao_result_of(fcinfo);
  f->first_output = raises ? 0 : 2;
  f->columns = palloc((size_t)f->result->natts * sizeof *f->columns);
  for (int i = 0; i < f->result->natts; ++i)
    f->columns[i] = gongbao_text_of_string(NameStr(TupleDescAttr(f->result, i)->attname));
  f->answer.size = sizeof f->answer;
  MemoryContextSwitchTo(before);
  fcinfo->flinfo->fn_extra = f;
  return f;
}

/* ---- Values in flat form ----------------------------------------------------------------------------------------- */

static gongbao_text flat_words(ArrayType *set) {
  Datum *elements;
  bool *nulls;
  int count;
  StringInfoData all;
  deconstruct_array(set, TEXTOID, -1, false, TYPALIGN_INT, &elements, &nulls, &count);
  if (count == 0) return gongbao_text_of_string("none");
  initStringInfo(&all);
  for (int i = 0; i < count; ++i) {
    if (i > 0) appendStringInfoChar(&all, '+');
    if (nulls[i]) continue; /* an empty word, which is refused */
    {
      const gongbao_text word = gongbao_text_of(DatumGetTextPP(elements[i]));
      const int from = all.len;
      appendBinaryStringInfo(&all, word.data, (int)word.size);
      for (char *c = all.data + from; *c != '\0'; ++c)
        if (*c == '+') *c = ' '; /* one element is one word: of two it would be none */
    }
  }
  {
    const gongbao_text made = {all.data, (size_t)all.len};
    return made;
  }
}

static gongbao_text flat_day(DateADT day) {
  int year, month, of_month;
  if (DATE_NOT_FINITE(day)) return gongbao_text_of_string(DATE_IS_NOBEGIN(day) ? "-infinity" : "infinity");
  j2date(day + POSTGRES_EPOCH_JDATE, &year, &month, &of_month);
  return gongbao_text_of_string(psprintf("%04d-%02d-%02d", year, month, of_month));
}

static gongbao_text flat_form(const argument *a, Datum value) {
  switch (a->type) {
    case NUMERICOID: {
      char *written = numeric_normalize(DatumGetNumeric(value));
      return gongbao_text_of_string(a->is_rate ? psprintf("%s%%", written) : written);
    }
    case INT4OID:
      return gongbao_text_of_string(psprintf("%d", DatumGetInt32(value)));
    case BOOLOID:
      return gongbao_text_of_string(DatumGetBool(value) ? "true" : "false");
    case DATEOID:
      return flat_day(DatumGetDateADT(value));
    case TEXTOID:
      return gongbao_text_of(DatumGetTextPP(value));
    case TEXTARRAYOID:
      return flat_words(DatumGetArrayTypeP(value));
    default:
      ereport(ERROR, (errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
                      errmsg("gongbao: no rule takes the type %s", format_type_be(a->type))));
  }
}

static Datum words_of(gongbao_text set) {
  Datum words[64];
  int count = 0;
  if (gongbao_same(set, gongbao_text_of_string("none"))) return PointerGetDatum(construct_empty_array(TEXTOID));
  for (size_t from = 0; from <= set.size && count < (int)lengthof(words);) {
    size_t end = from;
    while (end < set.size && set.data[end] != '+') ++end;
    {
      const gongbao_text word = {set.data + from, end - from};
      words[count++] = PointerGetDatum(gongbao_sql_text(word));
    }
    from = end + 1;
  }
  return PointerGetDatum(construct_array(words, count, TEXTOID, -1, false, TYPALIGN_INT));
}

/* False: NULL, which is a day that no published calendar knows. */
static bool sql_value(gongbao_text flat, Oid type, Datum *to) {
  char written[64];
  size_t size = flat.size;
  if (type == TEXTOID || type == TEXTARRAYOID) {
    *to = type == TEXTOID ? PointerGetDatum(gongbao_sql_text(flat)) : words_of(flat);
    return true;
  }
  if (size >= sizeof written) elog(ERROR, "gongbao: a number of %zu characters", size);
  memcpy(written, flat.data, size);
  if (size > 0 && written[size - 1] == '%') --size;
  written[size] = '\0';
  switch (type) {
    case NUMERICOID:
      *to = DirectFunctionCall3(numeric_in, CStringGetDatum(written), ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1));
      return true;
    case INT4OID:
      *to = Int32GetDatum(pg_strtoint32(written));
      return true;
    case BOOLOID:
      *to = BoolGetDatum(strcmp(written, "true") == 0);
      return true;
    case DATEOID:
      if (written[0] < '0' || written[0] > '9') return false;
      *to = DateADTGetDatum(date2j(atoi(written), atoi(written + 5), atoi(written + 8)) - POSTGRES_EPOCH_JDATE);
      return true;
    default:
      elog(ERROR, "gongbao: no rule gives the type %s", format_type_be(type));
  }
}

/* ---- Calls ------------------------------------------------------------------------------------------------------- */

static Datum row_of(callee *f) {
  Datum *values = palloc((size_t)f->result->natts * sizeof *values);
  bool *nulls = palloc((size_t)f->result->natts * sizeof *nulls);
  int column = f->first_output;
  memset(nulls, true, (size_t)f->result->natts);
  if (f->answer.status > 0) {
    values[0] = PointerGetDatum(cstring_to_text(gongbao_status_name(f->answer.status)));
    values[1] = PointerGetDatum(gongbao_sql_text(f->answer.where));
    nulls[0] = nulls[1] = false;
  }
  for (size_t i = 0; f->answer.status == 0 && i < f->answer.output_count; ++i) { /* in the order of the columns */
    while (column < f->result->natts && !gongbao_same(f->columns[column], f->answer.outputs[i].key)) ++column;
    if (column == f->result->natts)
      ereport(ERROR, (errcode(ERRCODE_INVALID_FUNCTION_DEFINITION),
                      errmsg("%s: the result has no column for %.*s", f->id, (int)f->answer.outputs[i].key.size,
                             f->answer.outputs[i].key.data)));
    nulls[column] = !sql_value(f->answer.outputs[i].value, TupleDescAttr(f->result, column)->atttypid, &values[column]);
    ++column;
  }
  return HeapTupleGetDatum(heap_form_tuple(f->result, values, nulls));
}

static Datum call(FunctionCallInfo fcinfo, const char *symbol, bool raises) {
  callee *f = callee_of(fcinfo, symbol, raises);
  gongbao_pair inputs[MOST_ARGUMENTS];
  gongbao_question question = {.size = sizeof question, .rule = f->rule, .language = gongbao_language, .inputs = inputs};
  int32 status;
  for (int i = 0; i < f->argument_count; ++i)
    if (!PG_ARGISNULL(i)) {
      inputs[question.input_count].key = f->arguments[i].key;
      inputs[question.input_count++].value = flat_form(&f->arguments[i], PG_GETARG_DATUM(i));
    }
  status = gongbao_ask(&question, &f->answer);
  if (status < 0) gongbao_misused(status, f->id);
  if (status > 0 && raises) gongbao_refuse_question(&question, f->id);
  return row_of(f);
}

/* rules.inc: RULE(JZ_MA_07) for each function that rules.sql declares. */
#define RULE(symbol)                                                                       \
  PG_FUNCTION_INFO_V1(gongbao_##symbol);                                                   \
  PG_FUNCTION_INFO_V1(gongbao_##symbol##_try);                                             \
  Datum gongbao_##symbol(PG_FUNCTION_ARGS) { return call(fcinfo, #symbol, true); }        \
  Datum gongbao_##symbol##_try(PG_FUNCTION_ARGS) { return call(fcinfo, #symbol, false); }
#include "rules.inc"

/* ---- By id, as text ---------------------------------------------------------------------------------------------- */

typedef struct choice {
  const char *word;
  int32 value;
} choice;

static int32 choice_of(text *word, const choice *choices, const char *what) {
  const gongbao_text met = gongbao_text_of(word);
  StringInfoData wanted;
  initStringInfo(&wanted);
  for (const choice *c = choices; c->word != NULL; ++c) {
    if (gongbao_same(met, gongbao_text_of_string(c->word))) return c->value;
    appendStringInfo(&wanted, "%s%s", c == choices ? "" : ", ", c->word);
  }
  ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                  errmsg("gongbao: %s: met %s, wanted one of %s", what, text_to_cstring(word), wanted.data)));
}
static int32 language_of(text *word) {
  static const choice in[] = {{"en", GONGBAO_EN}, {"zh", GONGBAO_ZH}, {NULL, 0}};
  return choice_of(word, in, "language");
}
static const choice forms_of_answers[] = {{"plain", GONGBAO_PLAIN}, {"json", GONGBAO_JSON}, {NULL, 0}};
static const choice forms_of_explanations[] = {
    {"plain", GONGBAO_PLAIN}, {"json", GONGBAO_JSON}, {"markdown", GONGBAO_MARKDOWN}, {NULL, 0}};
static const choice forms_of_descriptions[] = {{"tsv", GONGBAO_TSV}, {"json", GONGBAO_JSON}, {NULL, 0}};

static Datum text_in(gongbao_room room) {
  const gongbao_text written = {room.data, room.size};
  return PointerGetDatum(gongbao_sql_text(written));
}

static gongbao_rule rule_named(text *id, int32 *status) {
  const gongbao_text named = gongbao_text_of(id);
  const gongbao_rule found = gongbao_find_rule(named.data, named.size);
  *status = found == 0 ? GONGBAO_UNKNOWN_RULE : GONGBAO_ANSWERED;
  return found;
}

static gongbao_question question_of(FunctionCallInfo fcinfo, int32 language) {
  gongbao_question q = {.size = sizeof q, .language = language};
  int32 status;
  q.rule = rule_named(PG_GETARG_TEXT_PP(0), &status);
  q.lines = gongbao_text_of(PG_GETARG_TEXT_PP(1));
  return q;
}

PG_FUNCTION_INFO_V1(gongbao_sql_ask);
Datum gongbao_sql_ask(PG_FUNCTION_ARGS) {
  const int32 form = choice_of(PG_GETARG_TEXT_PP(2), forms_of_answers, "form");
  const gongbao_question q = question_of(fcinfo, language_of(PG_GETARG_TEXT_PP(3)));
  gongbao_room room = {NULL, 0, 0};
  int32 status;
  GONGBAO_WRITTEN(status, room, gongbao_ask_text(&q, form, &room));
  if (status < 0) gongbao_misused(status, text_to_cstring(PG_GETARG_TEXT_PP(0)));
  return text_in(room);
}

PG_FUNCTION_INFO_V1(gongbao_sql_explain);
Datum gongbao_sql_explain(PG_FUNCTION_ARGS) {
  const int32 form = choice_of(PG_GETARG_TEXT_PP(2), forms_of_explanations, "form");
  const gongbao_question q = question_of(fcinfo, language_of(PG_GETARG_TEXT_PP(3)));
  gongbao_room room = {NULL, 0, 0};
  int32 status;
  GONGBAO_WRITTEN(status, room, gongbao_explain(&q, form, &room));
  if (status == GONGBAO_UNKNOWN_CHOICE) /* the form is known */
    ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                    errmsg("%s: explain: met a rule that settles no claim, wanted one that does", text_to_cstring(PG_GETARG_TEXT_PP(0)))));
  if (status < 0) gongbao_misused(status, text_to_cstring(PG_GETARG_TEXT_PP(0)));
  if (status > 0) gongbao_refuse_question(&q, text_to_cstring(PG_GETARG_TEXT_PP(0)));
  return text_in(room);
}

PG_FUNCTION_INFO_V1(gongbao_sql_describe);
Datum gongbao_sql_describe(PG_FUNCTION_ARGS) {
  const int32 form = choice_of(PG_GETARG_TEXT_PP(1), forms_of_descriptions, "form");
  const int32 language = language_of(PG_GETARG_TEXT_PP(2));
  gongbao_room room = {NULL, 0, 0};
  int32 status;
  const gongbao_rule rule = rule_named(PG_GETARG_TEXT_PP(0), &status);
  if (status != 0) gongbao_refuse(status, gongbao_text_of(PG_GETARG_TEXT_PP(0)), gongbao_text_of_string(""), "describe");
  GONGBAO_WRITTEN(status, room, gongbao_describe(rule, form, language, &room));
  if (status != 0) gongbao_misused(status, "describe");
  return text_in(room);
}

PG_FUNCTION_INFO_V1(gongbao_sql_catalogue);
Datum gongbao_sql_catalogue(PG_FUNCTION_ARGS) {
  const int32 form = choice_of(PG_GETARG_TEXT_PP(0), forms_of_descriptions, "form");
  const int32 language = language_of(PG_GETARG_TEXT_PP(1));
  gongbao_room room = {NULL, 0, 0};
  int32 status;
  GONGBAO_WRITTEN(status, room, gongbao_catalogue(form, language, &room));
  if (status != 0) gongbao_misused(status, "catalogue");
  return text_in(room);
}

PG_FUNCTION_INFO_V1(gongbao_sql_meaning);
Datum gongbao_sql_meaning(PG_FUNCTION_ARGS) {
  const gongbao_text error = gongbao_text_of(PG_GETARG_TEXT_PP(0));
  const int32 language = language_of(PG_GETARG_TEXT_PP(1));
  for (int32 status = 1; gongbao_status_name(status)[0] != '\0'; ++status)
    if (gongbao_same(gongbao_text_of_string(gongbao_status_name(status)), error))
      return PointerGetDatum(gongbao_sql_text(gongbao_text_of_string(gongbao_status_meaning(status, language))));
  PG_RETURN_NULL();
}

PG_FUNCTION_INFO_V1(gongbao_sql_version);
Datum gongbao_sql_version(PG_FUNCTION_ARGS) { PG_RETURN_TEXT_P(cstring_to_text(gongbao_version())); }

PG_FUNCTION_INFO_V1(gongbao_sql_tables_digest);
Datum gongbao_sql_tables_digest(PG_FUNCTION_ARGS) { PG_RETURN_TEXT_P(cstring_to_text(gongbao_tables_digest())); }
