-- Why: who may sign in, with which password, and in which roles they act (clause 7.2.3). Class: local. Size: new, empty. Undo: drop the tables.
create table access_person (
  id          text primary key,     -- UUIDv7; all that other tables and the audit stream know of somebody
  login       text not null unique, -- folded: lower case, one form of every character
  name        text not null,
  trial       boolean not null,     -- made by the trial mode; never signed in elsewhere
  recorded_at timestamptz not null,
  closed_at   timestamptz
);
grant select, insert, update on access_person to zhixing_app; -- never deleted: the audit stream refers to the id
comment on column access_person.name is 'personal: stands here and nowhere else';

create table access_password (
  person      text not null references access_person (id),
  id          text not null,        -- UUIDv7: the latest of a person is the one in use
  hash        text not null,        -- algorithm, parameters, salt and result in one text
  set_at      timestamptz not null,
  one_time    boolean not null,     -- given by an administrator, to be changed at once
  primary key (person, id)
);
grant select, insert, update, delete on access_password to zhixing_app;
comment on table access_password is 'the password in use and the few before it, which may not be used again';

create table access_appointment (
  id          text primary key,     -- UUIDv7
  person      text not null references access_person (id),
  role        text not null,        -- of the plan
  unit        text,                 -- of the plan, where the role belongs to one
  region      text not null,        -- GB/T 2260
  starts_on   date not null,
  ends_on     date,                 -- the last day it holds; null while open
  recorded_at timestamptz not null,
  constraint access_appointment_lasts check (ends_on >= starts_on - 1) -- one day less: withdrawn before it began
);
create index access_appointment_by_person on access_appointment (person);
grant select, insert, update on access_appointment to zhixing_app;
