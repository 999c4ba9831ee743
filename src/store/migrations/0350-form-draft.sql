-- Why: what somebody has begun to fill in must not be lost by a closed window or a dead battery (clause 9.2.2). Class: local; drafts are of one person, at most a hundred each, and short-lived. Size: new, empty. Undo: drop the table.
create table form_draft (
  person      text not null,
  form        text not null,        -- name@n
  about       text not null,        -- a matter's id, or `new` and what it arises from
  fields      jsonb not null,       -- as far as it was filled in; read by its person alone
  saved_at    timestamptz not null,
  primary key (person, form, about)
);
create index form_draft_by_time on form_draft (person, saved_at desc);
grant select, insert, update, delete on form_draft to zhixing_app;
