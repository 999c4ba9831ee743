-- Why: balances by region, month and knowledge in milliseconds at tens of millions of entries; without the coarse rows bench/ledger.ts fails. Class: own key (region). Size: new, empty. Undo: drop the table; entries can rebuild it.
create table account_rollup (
  account       text not null,
  region        text not null,      -- the entry's own and every region that contains it: a row covers its whole subtree
  grain         text not null check (grain in ('day', 'month')),
  recorded_from date not null,      -- the day, or the first day of the month, of recording in the plan's zone
  month         date not null,      -- first day of the month of occurrence
  dims          jsonb not null,
  slot          smallint not null,  -- open writers hold different slots, so none waits for another
  amount        numeric not null,
  entries       bigint not null,    -- how many entries make the amount
  primary key (account, region, grain, recorded_from, month, dims, slot)
) partition by list (grain);
-- Apart, because a balance reads hundreds of the few rows of months: among the many of days each would stand on a page of its own.
create table account_rollup_day partition of account_rollup for values in ('day') with (fillfactor = 80);
create table account_rollup_month partition of account_rollup for values in ('month') with (fillfactor = 60);
grant select, insert, update on account_rollup to zhixing_app; -- deltas only; entries stay the truth
comment on table account_rollup is 'sums of ledger_entry kept by deltas in the posting transaction; checked against the entries by checkRollups';
