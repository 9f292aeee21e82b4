-- A year of medical aid beyond one machine: claims hash-partitioned by person over servers.   SPDX-License-Identifier: BSL-1.0
-- On the front end, once shard.sql has run on each shard: psql -v shards='HOST PORT DATABASE,HOST PORT DATABASE' -f shards.sql
CREATE EXTENSION IF NOT EXISTS postgres_fdw;
CREATE EXTENSION IF NOT EXISTS gongbao;

-- A person's claims all lie on one shard, so that a shard settles its years alone.
CREATE TABLE claims (id bigint, person text, date date, category text, self_pay numeric) PARTITION BY HASH (person);

SELECT set_config('shards.list', :'shards', false) \g /dev/null
DO $$
DECLARE
  shard text[];
  number int := 0;
  shards text[] := string_to_array(current_setting('shards.list'), ',');
BEGIN
  FOR number IN 0 .. cardinality(shards) - 1 LOOP
    shard := string_to_array(trim(shards[number + 1]), ' ');
    EXECUTE format($f$CREATE SERVER shard_%s FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host %L, port %L, dbname %L,
      extensions 'gongbao', -- its functions are sent along
      async_capable 'true', fetch_size '10000', batch_size '1000', use_remote_estimate 'false')$f$,
      number, shard[1], shard[2], shard[3]);
    EXECUTE format('CREATE USER MAPPING FOR CURRENT_USER SERVER shard_%s OPTIONS (user %L)', number, current_user);
    EXECUTE format($f$CREATE FOREIGN TABLE claims_%1$s PARTITION OF claims FOR VALUES WITH (MODULUS %2$s, REMAINDER %1$s)
      SERVER shard_%1$s OPTIONS (table_name 'claims')$f$, number, cardinality(shards));
  END LOOP;
END $$;

ALTER DATABASE :"DBNAME" SET enable_partitionwise_aggregate = on;
ALTER DATABASE :"DBNAME" SET enable_partitionwise_join = on;
