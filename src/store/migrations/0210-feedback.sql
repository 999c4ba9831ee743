-- Why: what citizens report about a page is kept, answered and can be followed (clauses 2.1.2, 9.6.2). Class: distributed. Size: new, empty. Undo: drop the tables.
create table feedback (
  subject_id  text not null,        -- the receipt's number; what the sender follows it by
  id          text not null,        -- UUIDv7
  about       text not null,        -- path of the page it speaks of
  body        text not null check (length(body) between 1 and 4000),
  language    text not null check (language in ('zh', 'en')),
  recorded_at timestamptz not null,
  primary key (subject_id, id)
);
create index feedback_by_time on feedback (recorded_at);
grant select, insert on feedback to zhixing_app; -- append-only

create table feedback_act (
  subject_id  text not null,
  id          text not null,
  kind        text not null check (kind in ('answered', 'closed')),
  body        text not null,        -- what the sender reads; empty where a matter was closed without a word
  actor       text not null,        -- person id of the officer
  recorded_at timestamptz not null,
  primary key (subject_id, id)
);
grant select, insert on feedback_act to zhixing_app; -- append-only

-- Personal: apart from the text, read by the office alone and never without a trace in the audit stream; gone when the matter is closed.
create table feedback_contact (
  subject_id  text not null,
  id          text not null,
  contact     text not null check (length(contact) between 1 and 200),
  primary key (subject_id, id)
);
grant select, insert, delete on feedback_contact to zhixing_app;
comment on table feedback_contact is 'how to reach the sender, if they wished so; erased on demand and when the matter is closed';
