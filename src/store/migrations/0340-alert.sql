-- Why: a warning is kept with its evidence as it was when it fired, and with everything people made of it (clauses 9.6.3, 9.6.4). Class: distributed. Size: new, empty. Undo: drop both tables.
create table alert (
  subject_id  text not null,        -- its key: what it is about, the rule, the period; the same fact is kept once
  id          text not null,        -- UUIDv7
  rule        text not null,
  target      text,
  indicator   text not null,
  region      text not null,
  lead_unit   text not null,
  urgency     double precision not null, -- gap × weight × time left when it fired
  body        jsonb not null,       -- the warning as it was found: sentence, evidence, clauses, first question
  recorded_at timestamptz not null,
  primary key (subject_id, id),
  unique (subject_id)
);
create index alert_by_id on alert (id);
create index alert_by_target on alert (target, id desc) where target is not null;
grant select, insert on alert to zhixing_app; -- append-only

create table alert_event (
  subject_id  text not null,
  id          text not null,        -- UUIDv7
  alert_id    text not null,
  kind        text not null check (kind in ('released', 'confirmed', 'explained', 'false-alarm')),
  person      text check ((person is null) = (kind = 'released')), -- released by the program, within the budget of a week
  role        text check ((role is null) = (kind = 'released')),
  says        text not null,        -- the reason, in the person's words
  until       date check ((until is null) = (kind <> 'explained')), -- the last day an explanation holds
  recorded_at timestamptz not null,
  primary key (subject_id, id)
);
create index alert_event_by_kind on alert_event (kind, recorded_at);
grant select, insert on alert_event to zhixing_app; -- append-only
comment on table alert_event is 'what became of an alert; whether a matter was opened from it is read from the matters themselves';
