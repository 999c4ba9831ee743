-- Why: somebody who is away has another act from their appointment for a time (clauses 7.2.3, 9.2.3). Class: local. Size: new, empty. Undo: drop the table; nobody acts for another.
create table access_delegation (
  id          text primary key,     -- UUIDv7
  appointment text not null references access_appointment (id), -- one's own; what was delegated is never passed on
  delegate    text not null references access_person (id),      -- who acts
  starts_on   date not null,
  ends_on     date not null,        -- the last day
  recorded_at timestamptz not null,
  revoked_at  timestamptz,
  constraint access_delegation_lasts check (ends_on between starts_on and starts_on + 89)
);
create index access_delegation_by_delegate on access_delegation (delegate, ends_on);
create index access_delegation_by_appointment on access_delegation (appointment, ends_on);
grant select, insert, update on access_delegation to zhixing_app;
create index access_appointment_by_unit on access_appointment (unit, region);
