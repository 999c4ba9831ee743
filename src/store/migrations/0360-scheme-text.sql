-- Why: an evaluation scheme composed on screen is kept text by text, and what was adopted must stay readable for ever (clauses 9.6.1, 9.6.2). Class: distributed. Size: new, empty. Undo: drop both tables.
create table scheme_text (
  subject_id  text not null,        -- the dossier of the scheme
  id          text not null,        -- UUIDv7
  matter_id   text not null,        -- the matter in which it is drafted, proposed and adopted
  scheme      text not null,
  revision    integer not null,     -- counts within the matter from 1
  body        jsonb not null,       -- everything a scheme says but the day it holds from
  checksum    text not null,        -- of the body; a signature and every release name it
  person      text not null,
  says        text not null,        -- what was changed, in the drafter's words
  recorded_at timestamptz not null,
  primary key (subject_id, id),
  unique (subject_id, matter_id, revision)
);
create index scheme_text_by_checksum on scheme_text (checksum);
grant select, insert on scheme_text to zhixing_app; -- append-only

create table scheme_trial (
  subject_id  text not null,
  matter_id   text not null,
  checksum    text not null,        -- of a text tried in this draft, saved or only looked at
  recorded_at timestamptz not null,
  primary key (subject_id, matter_id, checksum)
);
grant select, insert on scheme_trial to zhixing_app; -- append-only
comment on table scheme_trial is 'how many different texts were tried before one was adopted is published with the result';
