-- Why: action plans, annual plans, key-task lists and splits are drafted text by text, and what was signed must stay readable for ever (clauses 9.2.2, 9.1.1). Class: plan_revision distributed; plan_check local. Size: new, empty. Undo: drop the tables.
create table plan_revision (
  subject_id  text not null,        -- the dossier of the document
  id          text not null,        -- UUIDv7
  matter_id   text not null,        -- the matter in which it is drafted, signed and published
  kind        text not null check (kind in ('action-plan', 'annual-plan', 'key-task-list', 'target-split')),
  document    text not null,        -- which of the kind: a year, or a target's id
  revision    integer not null,     -- counts within the matter from 1
  body        jsonb not null,
  checksum    text not null,        -- of the body; a signature names it
  person      text not null,
  says        text not null,        -- what was changed, in the drafter's words
  recorded_at timestamptz not null,
  primary key (subject_id, id),
  unique (subject_id, matter_id, revision)
);
create index plan_revision_by_document on plan_revision (kind, document, id desc);
grant select, insert on plan_revision to zhixing_app; -- append-only

create table plan_check (
  day         date primary key,     -- in the plan's zone
  body        jsonb not null,       -- counts, and the clauses and tasks that stood alone that night
  recorded_at timestamptz not null
);
grant select, insert on plan_check to zhixing_app; -- append-only
comment on table plan_revision is 'which revision holds follows from the signed step that names its checksum, not from a mark in this table';
