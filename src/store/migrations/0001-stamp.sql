-- Why: every figure must be reproducible as known at a cut (clause 9.6.1), so stamps and cuts need one order. Class: local. Size: new, empty. Undo: drop the table, the sequence and both functions.
create sequence stamp_floor as bigint minvalue 0 start 0; -- milliseconds: the latest cut ever answered; no later stamp may lie below it
grant select, usage, update on sequence stamp_floor to zhixing_app;

-- Called by a writer before it reads the clock for its stamp. The lock lasts to the end of the transaction and says since when the writer is open.
create function stamp_open(writer_key bigint) returns bigint language plpgsql volatile as $$
begin
  perform pg_advisory_xact_lock_shared(writer_key);
  return (select last_value from stamp_floor);
end $$;

-- Called by a reader with its clock's milliseconds. The floor is raised before the locks are looked at: a writer the look misses
-- takes its lock later, and then reads the raised floor. Where some clock once ran far ahead, the floor steps on by milliseconds
-- until time has caught up, so that new rows still come to lie before it.
create function stamp_horizon(now_ms bigint, key_space bigint) returns bigint language plpgsql volatile as $$
declare
  floor_ms bigint;
  open_ms bigint;
begin
  perform pg_advisory_xact_lock(key_space << 48);
  select setval('stamp_floor', case when last_value > now_ms + 1000 then last_value + 1 else greatest(last_value, now_ms) end)
    into floor_ms from stamp_floor;
  select min(((classid::bigint & 65535) << 32) | objid::bigint) into open_ms from pg_locks
   where locktype = 'advisory' and objsubid = 1 and mode = 'ShareLock' and classid::bigint >> 16 = key_space
     and database = (select oid from pg_database where datname = current_database());
  return least(floor_ms, coalesce(open_ms, floor_ms));
end $$;

create table stamp (
  id          text primary key,     -- UUIDv7 of the transaction
  recorded_at timestamptz not null  -- the stamp all its rows carry
);
create index stamp_by_time on stamp (recorded_at);
grant select, insert, delete on stamp to zhixing_app; -- rows far behind the horizon are removed; only the latest is asked for
comment on table stamp is 'one row for each writing transaction: the newest before the horizon is the cut that caches go by';
