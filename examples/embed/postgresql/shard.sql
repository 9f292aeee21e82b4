-- On each shard: what the front end's foreign tables stand for.   SPDX-License-Identifier: BSL-1.0
CREATE EXTENSION gongbao;
-- Amounts without a scale: a scale rounds a third decimal away unasked; without it such a claim is refused.
CREATE TABLE public.claims (id bigint, person text, date date, category text, self_pay numeric);
