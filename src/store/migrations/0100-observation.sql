-- Why: a figure is what a source gave for a region and a period, with every value published since (clauses 9.3.1, 9.6.1). Class: distributed; loaded_file local. Size: new, empty. Undo: drop both tables.
create table observation (
  subject_id        text not null,        -- the region the figure is of; the distribution column
  id                text not null,        -- UUIDv7
  code              text not null,        -- of the data files; indicators read it by their versions
  period            text not null,        -- as the source gives it
  period_from       date not null,
  period_until      date not null check (period_until > period_from), -- half-open
  value             numeric not null,     -- with the places it was published with
  unit              text not null,
  qualifier         text not null check (qualifier in ('exact', 'rounded', 'at-least', 'provisional', 'sample')),
  published_on      date not null,
  published_assumed boolean not null,     -- the day is the period's end and the usual lag, not the source's own
  source            text not null,
  document          text not null,        -- file and line it came from
  note_zh           text,
  note_en           text,
  recorded_at       timestamptz not null, -- stamped by the store once per transaction
  primary key (subject_id, id),
  unique (subject_id, code, period, published_on)
);
create index observation_by_time on observation (recorded_at);
grant select, insert on observation to zhixing_app; -- append-only: a correction is a later vintage
comment on column observation.published_on is 'the value shown is the latest published; one (code, region, period, day) has one value for ever';

create table loaded_file (
  digest      text primary key,     -- SHA-256 of the file's bytes
  name        text not null,
  rows        int not null,
  recorded_at timestamptz not null
);
grant select, insert on loaded_file to zhixing_app; -- append-only
comment on table loaded_file is 'files the program carries that have been read; a changed file has another digest and is read again';
