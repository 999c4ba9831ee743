-- Why: a sheet or bulletin that was issued must be found by its code and show the same words and figures later (clauses 9.6.3, 9.6.4). Class: own key (code). Size: new, empty. Undo: drop the table.
create table paper_issue (
  code        text not null primary key, -- as printed, ZX-XXXXX-XXXXX; from the digest; the distribution column
  digest      text not null,             -- sha-256 of what it is about and of the content's bytes, hex
  about       text not null,             -- the matter it was issued for
  content     text not null,             -- canonical JSON, exactly the bytes that were hashed
  recorded_at timestamptz not null       -- when it was issued
);
grant select, insert on paper_issue to zhixing_app; -- append-only: what was issued is never rewritten
comment on column paper_issue.content is 'JSON text whose digest stands beside it; never rewritten, also not into an equal form';
