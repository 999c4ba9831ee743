-- Why: figures that nobody publishes are handed in for an evaluation as whole sheets, and what was known on any day stays known (clauses 9.6.1, 9.6.2). A sheet counts from the step that accepted its matter. Class: distributed. Size: new, empty. Undo: drop the table.
create table collected_sheet (
  subject_id  text not null,        -- the dossier of what is collected for a kind of unit
  id          text not null,        -- UUIDv7
  matter_id   text not null,        -- the matter in which it was handed in
  checksum    text not null,        -- of the body; the step that handed it in names it
  body        jsonb not null,       -- scheme, period, keeper, and its figures by unit and leaf
  person      text not null,
  recorded_at timestamptz not null,
  primary key (subject_id, id)
);
create index collected_sheet_by_matter on collected_sheet (matter_id, checksum);
grant select, insert on collected_sheet to zhixing_app; -- append-only: a correction is another sheet
