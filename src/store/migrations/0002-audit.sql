-- Why: what the program did must be provable afterwards (clause 7.2.3). Class: distributed. Size: new, empty. Undo: drop both tables.
create table audit_event (
  subject_id  text not null,        -- the stream: whose history it is; the distribution column
  sequence    bigint not null check (sequence > 0),
  id          text not null,        -- UUIDv7
  recorded_at timestamptz not null, -- stamped by the store once per transaction
  algorithm   text not null,
  body        text not null,        -- exactly the bytes that were hashed
  previous    text not null,        -- hash of the event before in this stream; empty for the first
  hash        text not null,
  primary key (subject_id, sequence)
);
create index audit_event_by_time on audit_event (recorded_at);
grant select, insert on audit_event to zhixing_app; -- append-only: no update, no delete
comment on column audit_event.body is 'JSON text whose hash stands beside it; never rewritten, also not into an equal form';

-- Class: local.
create table audit_root (
  number      int primary key,
  cut         timestamptz not null, -- every event recorded before it is covered by this root or an earlier one
  streams     int not null,         -- streams that grew since the root before
  algorithm   text not null,
  merkle      text not null,        -- over the heads of those streams
  previous    text not null,        -- chained root before; empty for the first
  root        text not null
);
grant select, insert on audit_root to zhixing_app; -- append-only
