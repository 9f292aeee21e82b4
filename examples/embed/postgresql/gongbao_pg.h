/* gongbao in PostgreSQL: what its files share.   SPDX-License-Identifier: BSL-1.0 */
#ifndef GONGBAO_PG_H
#define GONGBAO_PG_H

#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/numeric.h"

#include "gongbao.h"

/* `gongbao.language`: of messages. It changes no result. */
extern int gongbao_language;

/* A call that writes into a room, made twice: to measure, and to write. */
#define GONGBAO_WRITTEN(status, room, call)  \
  do {                                       \
    (status) = (call);                       \
    if ((status) == GONGBAO_TOO_SMALL) {     \
      (room).capacity = (room).size;         \
      (room).data = palloc((room).capacity); \
      (status) = (call);                     \
    }                                        \
  } while (0)

/* Texts: UTF-8 in the library, the database's encoding outside. */
extern gongbao_text gongbao_text_of(text *value);
extern gongbao_text gongbao_text_of_string(const char *value);
extern text *gongbao_sql_text(gongbao_text value);
extern bool gongbao_same(gongbao_text a, gongbao_text b);

/* Raises a refusal: SQLSTATE ZG and the number of the error, DETAIL where, HINT why: a sentence in the language of
 * messages, or with an empty one what the error means. */
extern void gongbao_refuse(int32 status, gongbao_text where, gongbao_text why, const char *asked) pg_attribute_noreturn();
/* The same of a question that the library has refused. */
extern void gongbao_refuse_question(const gongbao_question *question, const char *asked) pg_attribute_noreturn();
/* The interface was used wrongly: a fault of this extension, or a library of another age. */
extern void gongbao_misused(int32 status, const char *asked) pg_attribute_noreturn();

/* Amounts: numeric yuan outside, fen inside. Returns 0, or the gongbao_error that an amount is refused with. */
extern int32 gongbao_fen_of(Numeric yuan, int64 *fen);
extern Datum gongbao_yuan_of(int64 fen);
extern Datum gongbao_percent_of(int32 rate);

extern TupleDesc gongbao_result_of(FunctionCallInfo fcinfo);

#endif
