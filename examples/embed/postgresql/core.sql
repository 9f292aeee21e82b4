-- gongbao in PostgreSQL: medical aid, years, and what is asked by id.   SPDX-License-Identifier: BSL-1.0
\echo Use "CREATE EXTENSION gongbao" to load this file. \quit

CREATE SCHEMA gongbao;
GRANT USAGE ON SCHEMA gongbao TO PUBLIC; -- it computes, and reads no table
COMMENT ON SCHEMA gongbao IS 'Benefit law as checked arithmetic 惠民政策的精确计算: amounts in yuan 金额以元计, rates in percent 比例以百分数计, NULL = not stated 未填';

-- ---- Medical aid ----------------------------------------------------------------------------------------------------

CREATE TYPE gongbao.aid_year AS (
  deductible_base numeric, basic_paid numeric, residual numeric, tilted numeric, tilt_paid numeric);
COMMENT ON TYPE gongbao.aid_year IS 'What a person''s year of medical aid has added up to, in yuan; none or NULL: nothing yet 一人全年医疗救助累计，单位元；未填为零';
COMMENT ON COLUMN gongbao.aid_year.deductible_base IS 'base that has met the deductible of the first layer 已计入起付标准的费用';
COMMENT ON COLUMN gongbao.aid_year.basic_paid IS 'aid paid under the annual cap of the first layer 已支付的基本救助';
COMMENT ON COLUMN gongbao.aid_year.residual IS 'self-pay left after the first layer, as far as it counts for the tilt 基本救助后计入倾斜救助的自付费用';
COMMENT ON COLUMN gongbao.aid_year.tilted IS 'the part of the residual that has entered the tilt 其中已计算倾斜救助的部分';
COMMENT ON COLUMN gongbao.aid_year.tilt_paid IS 'tilt aid paid 已支付的倾斜救助';

CREATE TYPE gongbao.aid_settlement AS (
  basic_portion numeric, basic_rate numeric, basic_aid numeric, basic_cap_reached boolean,
  residual numeric, tilt_triggered boolean, tilt_portion numeric, tilt_rate numeric, tilt_aid numeric, tilt_cap_reached boolean,
  total_aid numeric, patient_pays numeric, after gongbao.aid_year);
CREATE TYPE gongbao.aid_settlement_try AS (
  error text, error_where text,
  basic_portion numeric, basic_rate numeric, basic_aid numeric, basic_cap_reached boolean,
  residual numeric, tilt_triggered boolean, tilt_portion numeric, tilt_rate numeric, tilt_aid numeric, tilt_cap_reached boolean,
  total_aid numeric, patient_pays numeric, after gongbao.aid_year);
COMMENT ON TYPE gongbao.aid_settlement IS 'A settled claim: both layers step by step, and the year after it 一笔结算：基本救助、倾斜救助各步骤及结算后的年度累计';

CREATE FUNCTION gongbao.settle_aid(city text, date date, category text, self_pay numeric,
  before gongbao.aid_year DEFAULT NULL, care text DEFAULT NULL, covered boolean DEFAULT true, qualifying boolean DEFAULT true)
RETURNS gongbao.aid_settlement AS 'MODULE_PATHNAME', 'gongbao_settle_aid_row' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10;
COMMENT ON FUNCTION gongbao.settle_aid IS
'One claim by the plan of a city, with the year before it: care NULL is the first kind; covered: accepted for aid; qualifying: builds up and opens the tilt. Refusals raise (SQLSTATE ZG…).
按某市方案结算一笔医疗救助，before 为结算前的年度累计：care 未填为第一类；covered 为属于救助范围；qualifying 为可计入并触发倾斜救助。被拒绝时报错（SQLSTATE ZG…）。';
CREATE FUNCTION gongbao.settle_aid_try(city text, date date, category text, self_pay numeric,
  before gongbao.aid_year DEFAULT NULL, care text DEFAULT NULL, covered boolean DEFAULT true, qualifying boolean DEFAULT true)
RETURNS gongbao.aid_settlement_try AS 'MODULE_PATHNAME', 'gongbao_settle_aid_row_try' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10;
COMMENT ON FUNCTION gongbao.settle_aid_try IS
'The same; a refusal stands in error and error_where, beside NULLs. 同上；被拒绝时不报错，原因见 error、error_where，其余为 NULL。';

-- Each claim of a person, going on from those before it: OVER (PARTITION BY person ORDER BY date, id).
CREATE FUNCTION gongbao.aid_in_year(city text, date date, category text, self_pay numeric,
  care text DEFAULT NULL, covered boolean DEFAULT true, qualifying boolean DEFAULT true)
RETURNS gongbao.aid_settlement AS 'MODULE_PATHNAME', 'gongbao_aid_in_year' LANGUAGE C WINDOW IMMUTABLE PARALLEL SAFE COST 10;
COMMENT ON FUNCTION gongbao.aid_in_year IS
'Window function, OVER (PARTITION BY person ORDER BY date, id): each claim with the year that the claims before it have left; a calendar year begins anew. Claims out of order, or of another city within a year, are refused.
窗口函数，OVER (PARTITION BY 人员 ORDER BY 日期, 编号)：逐笔结算并结转年度累计，跨自然年重新累计；次序颠倒或同年内换城市的被拒绝。';
CREATE FUNCTION gongbao.aid_in_year_try(city text, date date, category text, self_pay numeric,
  care text DEFAULT NULL, covered boolean DEFAULT true, qualifying boolean DEFAULT true)
RETURNS gongbao.aid_settlement_try AS 'MODULE_PATHNAME', 'gongbao_aid_in_year_try' LANGUAGE C WINDOW IMMUTABLE PARALLEL SAFE COST 10;
COMMENT ON FUNCTION gongbao.aid_in_year_try IS
'The same; a refused claim pays nothing, keeps the year, and says why in error and error_where. 同上；被拒绝的一笔不支付、不计入累计，原因见 error、error_where。';

-- The year of a person, over its claims in order: (… ORDER BY date, id) GROUP BY person.
CREATE TYPE gongbao.aid_of_year AS (
  claims bigint, refused bigint, error text, error_where text,
  self_pay numeric, basic_aid numeric, tilt_aid numeric, total_aid numeric, patient_pays numeric, after gongbao.aid_year);
COMMENT ON TYPE gongbao.aid_of_year IS 'A person''s year: claims settled and refused, why and in which input the first was refused, sums in yuan, and the year after 一人全年：已结算笔数、被拒绝笔数、首个原因及所在输入项、合计（元）、年度累计';

CREATE FUNCTION gongbao.aid_year_next(internal, text, date, text, numeric) RETURNS internal
AS 'MODULE_PATHNAME', 'gongbao_aid_year_next' LANGUAGE C IMMUTABLE PARALLEL SAFE;
CREATE FUNCTION gongbao.aid_year_next(internal, text, date, text, numeric, text, boolean, boolean) RETURNS internal
AS 'MODULE_PATHNAME', 'gongbao_aid_year_next' LANGUAGE C IMMUTABLE PARALLEL SAFE;
CREATE FUNCTION gongbao.aid_year_next_try(internal, text, date, text, numeric) RETURNS internal
AS 'MODULE_PATHNAME', 'gongbao_aid_year_next_try' LANGUAGE C IMMUTABLE PARALLEL SAFE;
CREATE FUNCTION gongbao.aid_year_next_try(internal, text, date, text, numeric, text, boolean, boolean) RETURNS internal
AS 'MODULE_PATHNAME', 'gongbao_aid_year_next_try' LANGUAGE C IMMUTABLE PARALLEL SAFE;
CREATE FUNCTION gongbao.aid_year_end(internal) RETURNS gongbao.aid_of_year
AS 'MODULE_PATHNAME', 'gongbao_aid_year_end' LANGUAGE C IMMUTABLE PARALLEL SAFE;

CREATE AGGREGATE gongbao.aid_year(city text, date date, category text, self_pay numeric) (
  SFUNC = gongbao.aid_year_next, STYPE = internal, FINALFUNC = gongbao.aid_year_end, FINALFUNC_MODIFY = READ_ONLY, PARALLEL = SAFE);
CREATE AGGREGATE gongbao.aid_year(city text, date date, category text, self_pay numeric, care text, covered boolean, qualifying boolean) (
  SFUNC = gongbao.aid_year_next, STYPE = internal, FINALFUNC = gongbao.aid_year_end, FINALFUNC_MODIFY = READ_ONLY, PARALLEL = SAFE);
CREATE AGGREGATE gongbao.aid_year_try(city text, date date, category text, self_pay numeric) (
  SFUNC = gongbao.aid_year_next_try, STYPE = internal, FINALFUNC = gongbao.aid_year_end, FINALFUNC_MODIFY = READ_ONLY, PARALLEL = SAFE);
CREATE AGGREGATE gongbao.aid_year_try(city text, date date, category text, self_pay numeric, care text, covered boolean, qualifying boolean) (
  SFUNC = gongbao.aid_year_next_try, STYPE = internal, FINALFUNC = gongbao.aid_year_end, FINALFUNC_MODIFY = READ_ONLY, PARALLEL = SAFE);
COMMENT ON AGGREGATE gongbao.aid_year(text, date, text, numeric) IS
'A person''s year, (… ORDER BY date, id): a fold over its claims in order. Out of order, of two calendar years or of two cities, they are refused. It has no combine function: parts of a year cannot be put together.
一人全年累计，参数后写 ORDER BY 日期, 编号：按次序逐笔结算；次序颠倒、跨自然年或跨城市的被拒绝。一年不能拆开分别计算再合并。';
COMMENT ON AGGREGATE gongbao.aid_year_try(text, date, text, numeric) IS
'The same; refused claims are counted, pay nothing and keep the year. 同上；被拒绝的只计笔数，不支付、不计入累计。';

-- ---- One column of a result -----------------------------------------------------------------------------------------

-- (f(…)).total_aid is worked out where the query is; gongbao.amount(f(…), 'total_aid') can be sent to a shard. The name
-- of a column has a type of its own, since postgres_fdw keeps at home what depends on a collation of no column.
CREATE TYPE gongbao.output;
CREATE FUNCTION gongbao.output_in(cstring) RETURNS gongbao.output AS 'namein' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION gongbao.output_out(gongbao.output) RETURNS cstring AS 'nameout' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;
CREATE TYPE gongbao.output (INPUT = gongbao.output_in, OUTPUT = gongbao.output_out, LIKE = name);
COMMENT ON TYPE gongbao.output IS 'The name of a column of a result 结果列名';

CREATE FUNCTION gongbao.amount(answer anyelement, output gongbao.output) RETURNS numeric
AS 'MODULE_PATHNAME', 'gongbao_amount_of' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION gongbao.truth(answer anyelement, output gongbao.output) RETURNS boolean
AS 'MODULE_PATHNAME', 'gongbao_truth_of' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION gongbao.word(answer anyelement, output gongbao.output) RETURNS text
AS 'MODULE_PATHNAME', 'gongbao_word_of' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION gongbao.day(answer anyelement, output gongbao.output) RETURNS date
AS 'MODULE_PATHNAME', 'gongbao_day_of' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gongbao.amount IS 'One numeric column of a result, also on shards 取结果中的一个数值列，可下推到分片';
COMMENT ON FUNCTION gongbao.truth IS 'One boolean column of a result, also on shards 取结果中的一个布尔列，可下推到分片';
COMMENT ON FUNCTION gongbao.word IS 'One text column of a result, also on shards 取结果中的一个文本列，可下推到分片';
COMMENT ON FUNCTION gongbao.day IS 'One date column of a result, also on shards 取结果中的一个日期列，可下推到分片';

-- ---- By id, as text -------------------------------------------------------------------------------------------------

CREATE FUNCTION gongbao.ask(rule text, inputs text, form text DEFAULT 'plain', language text DEFAULT 'en') RETURNS text
AS 'MODULE_PATHNAME', 'gongbao_sql_ask' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION gongbao.ask IS 'Any rule by its id, with key=value lines; plain or json. A refusal is an answer. 按编号调用，输入为 key=value 各占一行；form 为 plain 或 json；被拒绝也是一种答复';
CREATE FUNCTION gongbao.explain(rule text, inputs text, form text DEFAULT 'plain', language text DEFAULT 'en') RETURNS text
AS 'MODULE_PATHNAME', 'gongbao_sql_explain' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;
COMMENT ON FUNCTION gongbao.explain IS 'Why a claim brings this; plain, json or markdown. Rules that settle a claim. 结算说明；form 为 plain、json 或 markdown';
CREATE FUNCTION gongbao.describe(rule text, form text DEFAULT 'tsv', language text DEFAULT 'en') RETURNS text
AS 'MODULE_PATHNAME', 'gongbao_sql_describe' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;
COMMENT ON FUNCTION gongbao.describe IS 'Inputs and outputs of a rule; tsv or json. 规则的输入输出；form 为 tsv 或 json';
CREATE FUNCTION gongbao.catalogue(form text DEFAULT 'tsv', language text DEFAULT 'en') RETURNS text
AS 'MODULE_PATHNAME', 'gongbao_sql_catalogue' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000;
COMMENT ON FUNCTION gongbao.catalogue IS 'Every rule and case; tsv or json. 全部规则和办件；form 为 tsv 或 json';
CREATE FUNCTION gongbao.meaning(error text, language text DEFAULT 'en') RETURNS text
AS 'MODULE_PATHNAME', 'gongbao_sql_meaning' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gongbao.meaning IS 'What an error means. 错误名的含义';
CREATE FUNCTION gongbao.version() RETURNS text
AS 'MODULE_PATHNAME', 'gongbao_sql_version' LANGUAGE C STABLE PARALLEL SAFE;
COMMENT ON FUNCTION gongbao.version IS 'Version of the library. 库版本';
CREATE FUNCTION gongbao.tables_digest() RETURNS text
AS 'MODULE_PATHNAME', 'gongbao_sql_tables_digest' LANGUAGE C STABLE PARALLEL SAFE;
COMMENT ON FUNCTION gongbao.tables_digest IS 'SHA-256 of all tables and the calendar as shipped. 随附政策表和日历的 SHA-256';

