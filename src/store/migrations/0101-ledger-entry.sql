-- Why: a balance must be reproducible as known at any moment, down to its records (clause 9.6.1). Class: distributed. Size: new, empty. Undo: drop the table.
create table ledger_entry (
  subject_id  text not null,        -- whose dossier the entry belongs to; the distribution column
  id          text not null,        -- UUIDv7
  account     text not null,
  region      text not null,        -- GB/T 2260, of the place the entry counts for
  dims        jsonb not null,       -- exactly those the account declares
  amount      numeric not null,     -- in the account's unit
  unit        text not null,
  occurred_on date not null,
  recorded_at timestamptz not null, -- stamped by the store once per transaction; no default
  matter_id   text,
  document    text,
  reverses    text,
  primary key (subject_id, id),
  constraint ledger_entry_has_origin check (num_nonnulls(matter_id, document) >= 1),
  constraint ledger_entry_not_own_reversal check (reverses <> id),
  foreign key (subject_id, reverses) references ledger_entry (subject_id, id)
);
create unique index ledger_entry_reversed_once on ledger_entry (subject_id, reverses) where reverses is not null;
create index ledger_entry_by_day on ledger_entry (account, occurred_on, region); -- the part of a month a balance ends in, and the records behind it
create index ledger_entry_by_record on ledger_entry (account, recorded_at);      -- what a cut leaves out of its own day
grant select, insert on ledger_entry to zhixing_app; -- append-only: no update, no delete
comment on column ledger_entry.reverses is 'the entry this one cancels: figures are corrected by adding, not editing';
