-- Why: every piece of work is a matter with one runtime, one timeline and one clock (clauses 7.2.3, 9.2.2, 9.6.3). Class: matter, matter_event, matter_party, matter_file distributed; matter_deadline local; matter_turn, matter_tally, matter_counter, notice, notice_read, notice_sent, claim with keys of their own. Size: new, empty. Undo: drop the tables.
create table matter (
  subject_id  text not null,        -- the dossier that opened it; a whole tree of matters has one
  id          text not null,        -- UUIDv7
  root_id     text not null,        -- the topmost matter of its tree; itself where it is that
  parent_id   text,
  number      text not null,        -- DB-2026-0012
  procedure   text not null,
  version     date not null,        -- the version it was opened under and stays with
  title       text not null,
  state       text not null,
  revision    integer not null,     -- counts the steps; who acts says which one was seen
  entered_at  timestamptz not null, -- when the present state was entered
  fields      jsonb not null,       -- values of the opening form and what transitions kept
  counts      jsonb not null,       -- returns, reopenings, extensions, escalations; how often each transition was done
  duties      jsonb not null,       -- in a root: which duty each person has taken in the whole tree
  origin      jsonb not null,       -- what it arose from: kind and id
  clauses     text[] not null,
  target      text,
  indicator   text,
  lead_desk   text not null,        -- unit@region, or person:id
  region      text not null,        -- of the lead
  weight      integer not null,
  due_at      timestamptz,          -- the next unanswered deadline, frozen ones not counted
  light       text not null check (light in ('grey', 'blue', 'red', 'yellow', 'green')),
  light_why   jsonb not null,       -- rule, since when, deadline
  supervised  text,                 -- id of the matter that supervises this one
  external    text,                 -- its number in another system, where it is answered there
  opened_at   timestamptz not null,
  closed_at   timestamptz,
  primary key (subject_id, id)
);
create index matter_by_id on matter (id);
create index matter_by_number on matter (number);
create index matter_by_root on matter (subject_id, root_id);
create index matter_by_procedure on matter (procedure, id desc);
create index matter_by_lead on matter (lead_desk, id desc);
create index matter_by_light on matter (light, due_at, id) where closed_at is null;
create index matter_by_due on matter (due_at, id) where closed_at is null;
create index matter_by_target on matter (target, id) where target is not null;
create index matter_by_supervised on matter (supervised) where supervised is not null;
create index matter_by_clause on matter using gin (clauses);
grant select, insert, update on matter to zhixing_app; -- never deleted

create table matter_event (
  subject_id  text not null,
  id          text not null,        -- UUIDv7
  matter_id   text not null,
  revision    integer not null,     -- of the matter after it
  transition  text not null,        -- `open` for the first
  from_state  text,
  to_state    text not null,
  person      text,                 -- null for the clock
  role        text,
  desk        text,                 -- acted for
  behalf_of   text,                 -- the person whose appointment was delegated
  input       jsonb not null,       -- values of the transition's form
  says        text not null,        -- free words
  key         text,                 -- of the request: the same one answers the same
  recorded_at timestamptz not null,
  primary key (subject_id, id),
  unique (subject_id, matter_id, revision)
);
create unique index matter_event_once on matter_event (subject_id, key) where key is not null;
create index matter_event_by_person on matter_event (person, id desc) where person is not null;
grant select, insert on matter_event to zhixing_app; -- append-only

create table matter_party (
  subject_id  text not null,
  matter_id   text not null,
  part        text not null,
  desk        text not null,
  unit        text,
  region      text not null,
  handler     text,                 -- the person who has it in hand, if named
  opened_at   timestamptz,          -- when somebody there first looked at the present state
  signed_at   timestamptz,          -- signed since the state was last entered
  primary key (subject_id, matter_id, part, desk)
);
create index matter_party_by_desk on matter_party (desk, matter_id desc);
grant select, insert, update, delete on matter_party to zhixing_app;

create table matter_deadline (
  matter_id   text not null,
  name        text not null,
  subject_id  text not null,
  started_at  timestamptz not null,
  due_at      timestamptz not null,
  state       text not null check (state in ('running', 'frozen', 'answered', 'ended')),
  frozen_at   timestamptz,
  answered_at timestamptz,
  rung        integer not null,     -- how many moments of its ladder have passed
  fires_at    timestamptz,          -- when the clock next looks at it; null when never
  primary key (matter_id, name)
);
create index matter_deadline_by_fire on matter_deadline (fires_at) where fires_at is not null;
grant select, insert, update, delete on matter_deadline to zhixing_app;

create table matter_turn (
  desk        text not null,        -- whose turn it is
  matter_id   text not null,
  transition  text not null,
  subject_id  text not null,
  part        text not null,
  asks        text not null check (asks in ('sign', 'answer', 'decide', 'review')),
  roles       text[] not null,
  due_at      timestamptz,
  light       text not null,
  since       timestamptz not null,
  primary key (desk, matter_id, transition)
);
create index matter_turn_by_due on matter_turn (desk, asks, due_at, matter_id);
create index matter_turn_by_matter on matter_turn (matter_id);
grant select, insert, update, delete on matter_turn to zhixing_app;

-- Open matters by unit and light are counted here, for counting a million rows takes too long to be asked at every look; see bench/lists.ts.
create table matter_tally (
  desk        text not null,        -- the lead
  procedure   text not null,
  light       text not null,
  slot        integer not null,     -- several rows for one count, so that steps of one unit do not wait for each other
  open_count  bigint not null,
  primary key (desk, procedure, light, slot)
);
grant select, insert, update on matter_tally to zhixing_app;

create table matter_counter (
  prefix      text not null,
  year        integer not null,
  last        bigint not null,
  primary key (prefix, year)
);
grant select, insert, update on matter_counter to zhixing_app;

create table matter_file (
  subject_id  text not null,
  id          text not null,        -- UUIDv7
  matter_id   text not null,
  event_id    text,                 -- the step it came with; null while only uploaded
  digest      text not null,        -- of file_blob
  name        text not null,
  media_type  text not null,
  bytes       bigint not null,
  class       text not null check (class in ('none', 'internal', 'sensitive')),
  person      text not null,
  recorded_at timestamptz not null,
  primary key (subject_id, id)
);
create index matter_file_by_matter on matter_file (subject_id, matter_id);
grant select, insert, update on matter_file to zhixing_app;

create table notice (
  desk        text not null,
  id          text not null,        -- UUIDv7
  roles       text[] not null,      -- who of the desk; empty: all
  template    text not null,
  subject_id  text,
  matter_id   text,
  facts       jsonb not null,       -- what fills the template's words; no personal field
  urgent      boolean not null,
  key         text not null,        -- the same key is the same notice, however often it is sent
  recorded_at timestamptz not null,
  primary key (desk, id),
  unique (desk, key)
);
create index notice_by_matter on notice (matter_id) where matter_id is not null;
grant select, insert on notice to zhixing_app; -- append-only

create table notice_read (
  person      text not null,
  notice_id   text not null,
  read_at     timestamptz not null,
  primary key (person, notice_id)
);
grant select, insert, delete on notice_read to zhixing_app;

create table notice_sent (
  channel     text not null,        -- digest, message, sms …
  key         text not null,        -- person and notice, or person and day of a digest
  sent_at     timestamptz not null,
  primary key (channel, key)
);
grant select, insert on notice_sent to zhixing_app;
comment on table notice_sent is 'what went out by a channel: at least once, and by its key recognisable as the same';

create table claim (
  value       text not null,        -- what may be there once: the key of an opening, a number in another system
  kind        text not null,
  subject_id  text not null,
  id          text not null,        -- of what claims it
  recorded_at timestamptz not null,
  primary key (value, kind)
);
grant select, insert, delete on claim to zhixing_app;
comment on table claim is 'global uniqueness: the row is written in the transaction of what claims it';
