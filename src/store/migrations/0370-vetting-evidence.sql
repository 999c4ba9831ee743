-- Why: what was found about a figure stays readable as it was when a question was asked about it (clause 9.6.1), whatever figures come later. Class: own key. Size: new, empty. Undo: drop the table.
create table vetting_evidence (
  checksum    text not null primary key, -- SHA-256 of the body's canonical JSON; the matter names it
  finding     text not null,             -- which finding: the same for the same check of the same figures
  body        jsonb not null,            -- the finding with its figures, chance, reference and parameters
  recorded_at timestamptz not null
);
grant select, insert on vetting_evidence to zhixing_app; -- append-only
