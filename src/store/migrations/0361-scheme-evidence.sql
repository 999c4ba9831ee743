-- Why: whoever adopts a scheme sees what it does to past ranks and its audit as they were when it was proposed (clause 9.6.2). Class: distributed. Size: new, empty. Undo: drop the table.
create table scheme_evidence (
  subject_id  text not null,        -- the dossier of the scheme
  id          text not null,        -- UUIDv7
  matter_id   text not null,
  text        text not null,        -- checksum of the scheme's text
  effect      jsonb not null,       -- ranks and scores of every period, by the text in force and by this one
  audit       jsonb not null,       -- the ten-step audit as a document
  checksum    text not null,        -- of effect and audit; the proposal names it
  recorded_at timestamptz not null,
  primary key (subject_id, id)
);
create index scheme_evidence_by_matter on scheme_evidence (subject_id, matter_id, id desc);
grant select, insert on scheme_evidence to zhixing_app; -- append-only
