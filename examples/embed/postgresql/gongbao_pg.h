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

/* Texts: UTF-8 in the library, the database's encoding outside. */
extern gongbao_text gongbao_text_of(text *value);
extern gongbao_text gongbao_text_of_string(const char *value);
extern text *gongbao_sql_text(gongbao_text value);
extern bool gongbao_same(gongbao_text a, gongbao_text b);

/* Raises a refusal: SQLSTATE ZG and the number of the error, DETAIL where, HINT what it means. */
extern void gongbao_refuse(int32 status, gongbao_text where, const char *asked) pg_attribute_noreturn();
/* The interface was used wrongly: a fault of this extension, or a library of another age. */
extern void gongbao_misused(int32 status, const char *asked) pg_attribute_noreturn();

/* Amounts: numeric yuan outside, fen inside. Returns 0, or the gongbao_error that an amount is refused with. */
extern int32 gongbao_fen_of(Numeric yuan, int64 *fen);
extern Datum gongbao_yuan_of(int64 fen);
extern Datum gongbao_percent_of(int32 rate);

extern TupleDesc gongbao_result_of(FunctionCallInfo fcinfo);

#endif
