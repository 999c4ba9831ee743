-- Why: stakeholders are asked what indicators should weigh, and the spread of opinion is shown (clauses 9.6.1, 9.6.2). Class: distributed. Size: new, empty. Undo: drop both tables.
create table scheme_ballot (
  subject_id  text not null,        -- the dossier of the scheme
  id          text not null,        -- UUIDv7
  ballot      text not null,        -- the same for its opening and its closing
  what        text not null check (what in ('opened', 'closed')),
  matter_id   text not null,
  kind        text not null check (kind in ('points', 'pairs')),
  revision    integer not null,     -- of the text whose tree is weighed
  until       date not null,        -- the last day it takes votes
  person      text not null,
  says        text not null,
  recorded_at timestamptz not null,
  primary key (subject_id, id),
  unique (subject_id, ballot, what)
);
create index scheme_ballot_by_ballot on scheme_ballot (ballot);
create index scheme_ballot_by_matter on scheme_ballot (subject_id, matter_id, id);
grant select, insert on scheme_ballot to zhixing_app; -- append-only

create table scheme_vote (
  subject_id  text not null,
  id          text not null,        -- UUIDv7; the last of a person counts
  ballot      text not null,
  person      text not null,
  role        text not null,        -- as which they voted
  desk        text not null,
  body        jsonb not null,       -- points or judgements as given, and the shares that follow
  recorded_at timestamptz not null,
  primary key (subject_id, id)
);
create index scheme_vote_by_ballot on scheme_vote (subject_id, ballot, person, id desc);
grant select, insert on scheme_vote to zhixing_app; -- append-only
