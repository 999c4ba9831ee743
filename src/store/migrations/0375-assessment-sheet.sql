-- Why: what is disclosed to a unit, objected to and decided is one and the same computed score sheet, readable for ever (clauses 9.5.2, 9.5.4). Sheets are of units; none is of a person. Class: distributed. Size: new, empty. Undo: drop the table.
create table assessment_sheet (
  subject_id  text not null,        -- the dossier of the assessment
  id          text not null,        -- UUIDv7
  matter_id   text not null,        -- the assessment it belongs to
  checksum    text not null,        -- of the body; disclosure and decision name it
  body        jsonb not null,       -- every item with its figure, points and what was left out
  person      text not null,
  recorded_at timestamptz not null,
  primary key (subject_id, id)
);
create index assessment_sheet_by_matter on assessment_sheet (matter_id, checksum);
grant select, insert on assessment_sheet to zhixing_app; -- append-only
