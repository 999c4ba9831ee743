-- Why: a matter may have a number in the province's own system of supervision; it is answered in one of the two places and read in the other (clause 9.6.3). Class: supervision_binding own key (number); supervision_exchange own key (checksum). Size: new, empty. Undo: drop the tables.
create table supervision_binding (
  number      text not null,        -- in the province's system
  matter_id   text not null,
  answered    text not null check (answered in ('here', 'there')),
  person      text not null,        -- who bound it
  bound_at    timestamptz not null,
  ended_at    timestamptz,          -- unbound: the row stays for what was exchanged under it
  primary key (number)
);
create index supervision_binding_by_matter on supervision_binding (matter_id);
grant select, insert, update on supervision_binding to zhixing_app;

create table supervision_exchange (
  checksum    text not null,        -- hex sha-256 of the envelope; the same one is taken in once
  direction   text not null check (direction in ('out', 'in')),
  adapter     text not null check (adapter in ('folder', 'http')),
  name        text not null,        -- of the file, or address of the call
  records     integer not null,
  outcome     jsonb not null,       -- how many were new, the same, refused; and why
  recorded_at timestamptz not null,
  primary key (checksum)
);
grant select, insert on supervision_exchange to zhixing_app; -- append-only
