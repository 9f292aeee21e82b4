/* gongbao: benefit law as checked arithmetic.   SPDX-License-Identifier: BSL-1.0 */
#ifndef GONGBAO_H
#define GONGBAO_H

/* The C interface: every rule and case of the catalogue by its handle, benefit tables as plans, columns and streams of
 * claims. C99.
 *
 * Each call answers with a status: 0 answered; above 0 a refusal, one of `gongbao_error`, as the rulebook names it;
 * below 0 the call itself is wrong, one of `gongbao_misuse`. Whatever is passed in, a call returns: shapes, nulls,
 * lengths and overlaps are looked at before anything is done.
 *
 * All memory is the caller's. Calls keep nothing and share nothing, so any thread may make any call at any time on
 * memory of its own. What is handed in only read is `const`. Texts are UTF-8 and do not end in a zero byte. Amounts are
 * in fen (0.01 yuan); rates in 1/10,000; days in days since 1970-01-01.
 *
 * A struct of a call begins with its `size`, which the caller sets to sizeof: newer members are added at the end and
 * are absent for who does not know them. A member left zero is not stated. */

#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32) && defined(GONGBAO_SHARED)
#ifdef GONGBAO_BUILDING
#define GONGBAO_API __declspec(dllexport)
#else
#define GONGBAO_API __declspec(dllimport)
#endif
#elif defined(__GNUC__)
#define GONGBAO_API __attribute__((visibility("default")))
#else
#define GONGBAO_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Words ------------------------------------------------------------------------------------------------------- */

/* Grows when something that exists changes; never when something is added. The shared library is libgongbao.so.ABI. */
#define GONGBAO_ABI 1

enum gongbao_error { /* in the order of the rulebook; more are added at the end */
  GONGBAO_ANSWERED = 0,
  GONGBAO_UNKNOWN_RULE,
  GONGBAO_UNKNOWN_KEY,
  GONGBAO_DUPLICATE_KEY,
  GONGBAO_INVALID_VALUE,
  GONGBAO_INVALID_DATE,
  GONGBAO_UNKNOWN_VALUE,
  GONGBAO_UNKNOWN_RECIPIENT,
  GONGBAO_MISSING_INPUT,
  GONGBAO_EXTERNAL_PARAMETER_MISSING,
  GONGBAO_NEGATIVE_AMOUNT,
  GONGBAO_NOT_IN_FORCE,
  GONGBAO_OUT_OF_RANGE,
  GONGBAO_INCONSISTENT_AMOUNTS,
  GONGBAO_INCONSISTENT_DATES,
  GONGBAO_SUBGROUP_REQUIRED,
  GONGBAO_CALENDAR_NOT_PUBLISHED
};

enum gongbao_misuse {
  GONGBAO_IS_NULL = -1,           /* a pointer that is needed */
  GONGBAO_WRONG_SIZE = -2,        /* of a struct, or a length that no memory has */
  GONGBAO_TOO_SMALL = -3,         /* the caller's memory; `size` says what is needed */
  GONGBAO_UNKNOWN_CHOICE = -4,    /* a language, form or flag that there is not */
  GONGBAO_DIFFERENT_LENGTHS = -5, /* columns: for hosts, whose columns have lengths of their own */
  GONGBAO_OVERLAPPING = -6,       /* an output over another column or struct of the call */
  GONGBAO_NOT_MADE = -7,          /* a plan, tables or a calendar that no call has made */
  GONGBAO_MISALIGNED = -8,        /* memory that its numbers cannot lie in */
  GONGBAO_SUM_TOO_LARGE = -9,     /* adding up could leave 64 bits: nothing was done */
  GONGBAO_NOT_HERE = -10,         /* what this build has been made without */
  GONGBAO_NO_MEMORY = -11         /* only calls that say so ask the system for memory meanwhile */
};

enum gongbao_language { GONGBAO_EN = 0, GONGBAO_ZH = 1 };
enum gongbao_form { GONGBAO_PLAIN = 0, GONGBAO_JSON = 1, GONGBAO_TSV = 2, GONGBAO_MARKDOWN = 3 };
/* What tables of the caller's are held to: all that the printed ones are, or only what a table means nothing without. */
enum gongbao_held_to { GONGBAO_PRINTED = 0, GONGBAO_MEANING = 1 };

typedef struct gongbao_text {
  const char *data;
  size_t size;
} gongbao_text;

typedef struct gongbao_pair {
  gongbao_text key, value;
} gongbao_pair;

/* Room for a text. `size` becomes what the text takes; beyond `capacity` nothing is written and the call is
 * GONGBAO_TOO_SMALL. With data NULL and capacity 0 a call only measures. */
typedef struct gongbao_room {
  char *data;
  size_t capacity;
  size_t size;
} gongbao_room;

/* ---- What is here ------------------------------------------------------------------------------------------------ */

GONGBAO_API int32_t gongbao_abi(void);
GONGBAO_API const char *gongbao_version(void);         /* "0.2.0" */
GONGBAO_API const char *gongbao_instruction_set(void); /* that columns run with here: "avx2" … ; "" without columns */
/* SHA-256 of all tables and the calendar as shipped, in their text form, as 64 letters. */
GONGBAO_API const char *gongbao_tables_digest(void);
/* `out_of_range`, and what it means, of any status; "" of one that there is not. */
GONGBAO_API const char *gongbao_status_name(int32_t status);
GONGBAO_API const char *gongbao_status_meaning(int32_t status, int32_t language);

/* ---- Rules and cases --------------------------------------------------------------------------------------------- */

/* The handle of a rule or case comes from its id and from nothing else, so that a new rule moves none. As constants:
 * gongbao_rules.h. 0 is no rule. */
typedef uint32_t gongbao_rule;

GONGBAO_API size_t gongbao_rule_count(void);
GONGBAO_API gongbao_rule gongbao_rule_at(size_t number); /* in the order of the rulebook; 0 beyond the last */
GONGBAO_API gongbao_rule gongbao_find_rule(const char *id, size_t size);

/* One rule (JSON, or TSV: a line a field), or all of them (JSON: an array; TSV: a line a rule). */
GONGBAO_API int32_t gongbao_describe(gongbao_rule, int32_t form, int32_t language, gongbao_room *to);
GONGBAO_API int32_t gongbao_catalogue(int32_t form, int32_t language, gongbao_room *to);

typedef struct gongbao_tables gongbao_tables;     /* benefit tables of the caller's, in the caller's memory */
typedef struct gongbao_calendar gongbao_calendar; /* a calendar of the caller's, in the caller's memory */

typedef struct gongbao_question {
  size_t size;
  gongbao_rule rule;
  int32_t language;             /* of messages, labels and explanations */
  const gongbao_pair *inputs;   /* a word may be its key (margin) or its official term (边缘家庭) */
  size_t input_count;
  gongbao_text lines;               /* inputs as key=value lines; beside `inputs`, or in place of them */
  const gongbao_tables *tables;     /* NULL: the city's own; a rule that takes none: unknown_value in `table` … */
  const gongbao_calendar *calendar; /* … or in `calendar`. Not both: no rule takes both. */
} gongbao_question;

enum { GONGBAO_MOST_OUTPUTS = 32, GONGBAO_MOST_CHARACTERS = 4096 };

/* Fixed in size: a copy of it must not outlive it, since the outputs look into `characters`. */
typedef struct gongbao_answer {
  size_t size;
  int32_t status;     /* as returned */
  gongbao_text where; /* of a refusal: the input; looks into the question or into the library */
  size_t output_count;
  gongbao_pair outputs[GONGBAO_MOST_OUTPUTS];
  char characters[GONGBAO_MOST_CHARACTERS];
} gongbao_answer;

GONGBAO_API int32_t gongbao_ask(const gongbao_question *, gongbao_answer *to);

/* The same as text. PLAIN: key=value lines, or error=NAME, where=KEY. JSON: {"rule":…,"outputs":{…}}, or {"rule":…,
 * "error":…,"where":…,"message":…}. The status is that of the question, unless the text does not fit. */
GONGBAO_API int32_t gongbao_ask_text(const gongbao_question *, int32_t form, gongbao_room *to);

/* Why a question is refused, as a sentence: the input, what was met there, and what is wanted (the form of its values,
 * its words, the days of the rule). Of one that is answered, nothing. The status is as above; JSON has it as message. */
GONGBAO_API int32_t gongbao_why(const gongbao_question *, gongbao_room *to);

/* Why a claim brings this, what lost, and where the next threshold is (PLAIN, JSON, MARKDOWN). Rules that settle a
 * claim; of others, and of a question with tables, GONGBAO_UNKNOWN_CHOICE. Asks the system for memory meanwhile. */
GONGBAO_API int32_t gongbao_explain(const gongbao_question *, int32_t form, gongbao_room *to);

/* ---- Tables and calendars of the caller's ------------------------------------------------------------------------ */

/* The shipped tables of a benefit ("jinzhou", "medical_aid") as CSV: to start from. Of no city, "workdays" are the days
 * of the shipped calendar. Asks the system for memory meanwhile. */
GONGBAO_API int32_t gongbao_write_tables(gongbao_text city, gongbao_text benefit, gongbao_room *to);

/* Tables out of CSV into memory of the caller's, which must stay; on refusal `faults` says each line, in `language`.
 * Asks the system for memory meanwhile. */
GONGBAO_API int32_t gongbao_read_tables(gongbao_text csv, int32_t held_to, int32_t language, gongbao_room *memory,
                                        const gongbao_tables **to, gongbao_room *faults);

/* A calendar out of CSV (date,kind,name): whole years of 2010 to 2059, laid beside or over the shipped ones. Takes
 * 4 KiB at most. */
GONGBAO_API int32_t gongbao_read_calendar(gongbao_text csv, int32_t language, gongbao_room *memory,
                                          const gongbao_calendar **to, gongbao_room *faults);

/* ---- Plans ------------------------------------------------------------------------------------------------------- */

/* A table made ready for claims and columns. */
typedef struct gongbao_plan gongbao_plan;

typedef struct gongbao_plan_facts {
  size_t size;
  gongbao_text city, benefit;
  gongbao_text document;       /* its number */
  gongbao_text table;          /* the name of the table in C++: "jinzhou::medical_aid_2023"; "" of the caller's */
  int32_t first_day, last_day; /* the days it is in force; INT32_MAX where no end is set */
  int32_t is_pool;             /* 0: medical aid, 1: outpatient pooling */
} gongbao_plan_facts;

GONGBAO_API size_t gongbao_plan_count(void);
GONGBAO_API const gongbao_plan *gongbao_plan_at(size_t number); /* shipped, default readings */
/* The shipped plan of a benefit in force on a day; NULL where there is none. */
GONGBAO_API const gongbao_plan *gongbao_find_plan(gongbao_text city, gongbao_text benefit, int32_t day);
/* A plan by readings (pairs as the rule has them), and by tables of the caller's or, with NULL, the shipped ones. */
GONGBAO_API int32_t gongbao_make_plan(gongbao_text city, gongbao_text benefit, int32_t day, const gongbao_tables *,
                                      const gongbao_pair *readings, size_t reading_count, gongbao_room *memory,
                                      const gongbao_plan **to);
GONGBAO_API int32_t gongbao_plan_of(const gongbao_plan *, gongbao_plan_facts *to);

/* ---- Claims by a plan -------------------------------------------------------------------------------------------- */

/* What of a claim chooses its terms, in a byte. `category` and `care` by their keys or terms, an empty care being the
 * first kind (inpatient); of a pool `category` is the level of the institution and `care` is "working" or "retired",
 * where its terms ask for them. `covered` 0: the cost does not count. `qualifying` 0: it does not count for tilt aid. */
GONGBAO_API int32_t gongbao_claim_code(const gongbao_plan *, gongbao_text category, gongbao_text care, int32_t covered,
                                       int32_t qualifying, uint8_t *to);

/* A person's year under medical aid. A fresh one is zero; two are equal if their bytes are: a store can compare and
 * swap them. */
typedef struct gongbao_aid_year {
  int64_t deductible_base, basic_paid, residual, tilted, tilt_paid;
} gongbao_aid_year;

typedef struct gongbao_aid_claim {
  size_t size;
  int64_t self_pay;
  gongbao_aid_year before;
  uint8_t code;
} gongbao_aid_claim;

typedef struct gongbao_aid_settlement {
  size_t size;
  int64_t basic_portion, basic_aid, residual, tilt_portion, tilt_aid, total_aid, patient_pays;
  int32_t basic_rate, tilt_rate; /* 1/10,000 */
  uint8_t basic_cap_reached, tilt_triggered, tilt_cap_reached;
  gongbao_aid_year after; /* of a refused claim: before */
  gongbao_text where;     /* of a refusal: the member; looks into the library */
} gongbao_aid_settlement;

/* One claim with its year. Nothing is posted: that is for who keeps the year. */
GONGBAO_API int32_t gongbao_settle_aid(const gongbao_plan *, const gongbao_aid_claim *, gongbao_aid_settlement *to);

typedef struct gongbao_pool_year {
  int64_t deductible_met, paid, portion;
} gongbao_pool_year;

typedef struct gongbao_visit {
  size_t size;
  int64_t cost;
  gongbao_pool_year before;
  uint8_t code;
} gongbao_visit;

typedef struct gongbao_visit_settlement {
  size_t size;
  int64_t portion, payment, patient_pays;
  int32_t rate;
  uint8_t cap_reached;
  gongbao_pool_year after; /* of a refused visit: before */
  gongbao_text where;
} gongbao_visit_settlement;

GONGBAO_API int32_t gongbao_settle_visit(const gongbao_plan *, const gongbao_visit *, gongbao_visit_settlement *to);

/* ---- Columns ------------------------------------------------------------------------------------------------------
 * One row a claim. Codes, persons and the amounts claimed are needed; any other column that is NULL is zero everywhere,
 * or is not wanted. Each row gets, bit for bit, what the one
 * claim gets. A refused row pays nothing, keeps its year, and says why in `status` (0 or a gongbao_error); `refused`
 * becomes their number, and the call is answered all the same. An output of amounts may be an input of amounts, as the
 * year after may take the place of the year before; of a stream none may. Nothing else may overlap. */

typedef struct gongbao_aid_columns32 {
  size_t size;
  size_t rows;
  const uint8_t *codes;
  const int32_t *self_pay;
  const int32_t *deductible_base_before, *basic_paid_before, *residual_before, *tilted_before, *tilt_paid_before;
  int32_t *basic_aid, *tilt_aid;
  int32_t *deductible_base_after, *basic_paid_after, *residual_after, *tilted_after, *tilt_paid_after;
  uint8_t *status;
  size_t refused;
} gongbao_aid_columns32;

typedef struct gongbao_aid_columns64 {
  size_t size;
  size_t rows;
  const uint8_t *codes;
  const int64_t *self_pay;
  const int64_t *deductible_base_before, *basic_paid_before, *residual_before, *tilted_before, *tilt_paid_before;
  int64_t *basic_aid, *tilt_aid;
  int64_t *deductible_base_after, *basic_paid_after, *residual_after, *tilted_after, *tilt_paid_after;
  uint8_t *status;
  size_t refused;
} gongbao_aid_columns64;

typedef struct gongbao_pool_columns32 {
  size_t size;
  size_t rows;
  const uint8_t *codes;
  const int32_t *cost;
  const int32_t *deductible_met_before, *paid_before, *portion_before;
  int32_t *payment;
  int32_t *deductible_met_after, *paid_after, *portion_after;
  uint8_t *status;
  size_t refused;
} gongbao_pool_columns32;

typedef struct gongbao_pool_columns64 {
  size_t size;
  size_t rows;
  const uint8_t *codes;
  const int64_t *cost;
  const int64_t *deductible_met_before, *paid_before, *portion_before;
  int64_t *payment;
  int64_t *deductible_met_after, *paid_after, *portion_after;
  uint8_t *status;
  size_t refused;
} gongbao_pool_columns64;

/* Claims in order of arrival, each going on from the account of its person. */
typedef struct gongbao_aid_account32 {
  int32_t deductible_base, basic_paid, residual, tilted, tilt_paid, unused[3];
} gongbao_aid_account32;
typedef struct gongbao_aid_account64 {
  int64_t deductible_base, basic_paid, residual, tilted, tilt_paid, unused[3];
} gongbao_aid_account64;

typedef struct gongbao_aid_stream32 {
  size_t size;
  size_t rows;
  const uint8_t *codes;
  const uint32_t *persons; /* whose account, counted from 0 */
  const int32_t *self_pay;
  int32_t *basic_aid, *tilt_aid;
  uint8_t *status;
  gongbao_aid_account32 *accounts; /* aligned to their size */
  size_t account_count;
  size_t refused;
} gongbao_aid_stream32;

typedef struct gongbao_aid_stream64 {
  size_t size;
  size_t rows;
  const uint8_t *codes;
  const uint32_t *persons;
  const int64_t *self_pay;
  int64_t *basic_aid, *tilt_aid;
  uint8_t *status;
  gongbao_aid_account64 *accounts;
  size_t account_count;
  size_t refused;
} gongbao_aid_stream64;

/* Added to, a line for each category and care; line i is that of code i. */
typedef struct gongbao_sum {
  int64_t claims, amount, first, second; /* aid: self-pay, basic aid, tilt aid; pool: cost, portion, payment */
} gongbao_sum;
typedef struct gongbao_sums {
  gongbao_sum lines[32];
} gongbao_sums;

/* `sums` may be NULL. Where so many rows could take a sum beyond 64 bits nothing is done: GONGBAO_SUM_TOO_LARGE. */
GONGBAO_API int32_t gongbao_settle_aid32(const gongbao_plan *, gongbao_aid_columns32 *, gongbao_sums *sums);
GONGBAO_API int32_t gongbao_settle_aid64(const gongbao_plan *, gongbao_aid_columns64 *, gongbao_sums *sums);
GONGBAO_API int32_t gongbao_settle_pool32(const gongbao_plan *, gongbao_pool_columns32 *, gongbao_sums *sums);
GONGBAO_API int32_t gongbao_settle_pool64(const gongbao_plan *, gongbao_pool_columns64 *, gongbao_sums *sums);
GONGBAO_API int32_t gongbao_settle_stream32(const gongbao_plan *, gongbao_aid_stream32 *, gongbao_sums *sums);
GONGBAO_API int32_t gongbao_settle_stream64(const gongbao_plan *, gongbao_aid_stream64 *, gongbao_sums *sums);

#ifdef __cplusplus
}
#endif

#endif
