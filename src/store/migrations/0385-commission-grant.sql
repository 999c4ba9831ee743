-- Why: a third party is given just what its evaluation needs, for a time, and what it read is known (clauses 7.3.3, 9.6.2). Class: distributed. Size: new, empty. Undo: drop the tables.
create table commission_grant (
  subject_id  text not null,        -- the dossier of the commission
  id          text not null,        -- UUIDv7
  matter_id   text not null,        -- the commission
  kind        text not null check (kind in ('figures', 'scheme', 'matter', 'file')),
  body        jsonb not null,       -- exactly what is opened; its shape follows the kind
  starts_on   date not null,
  ends_on     date not null,        -- the last day
  request     text,                 -- the event in which the evaluator asked for it
  person      text not null,        -- who opened it
  says        text not null,
  recorded_at timestamptz not null,
  primary key (subject_id, id),
  check (ends_on >= starts_on)
);
create index commission_grant_by_matter on commission_grant (subject_id, matter_id, id);
grant select, insert on commission_grant to zhixing_app; -- append-only

create table commission_grant_end (
  subject_id  text not null,
  id          text not null,        -- the grant that ends
  person      text not null,
  says        text not null,
  recorded_at timestamptz not null,
  primary key (subject_id, id)
);
grant select, insert on commission_grant_end to zhixing_app; -- append-only: what was taken back is opened anew, never restored

create table commission_read (
  subject_id  text not null,
  id          text not null,        -- UUIDv7
  matter_id   text not null,
  grant_id    text not null,
  person      text not null,
  how         text not null check (how in ('looked', 'taken')),
  rows        integer not null,     -- how many figures, places or entries it was
  recorded_at timestamptz not null,
  primary key (subject_id, id)
);
create index commission_read_by_matter on commission_read (subject_id, matter_id, id desc);
grant select, insert on commission_read to zhixing_app; -- append-only
