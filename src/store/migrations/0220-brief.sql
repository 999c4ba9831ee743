-- Why: a brief taken to a meeting must show the same figures later (clause 9.6.4). Class: own key (code). Size: new, empty. Undo: drop the table.
create table brief (
  code        text not null primary key, -- as printed, ZX-XXXXX-XXXXX; from the digest; the distribution column
  digest      text not null,             -- sha-256 of the content's bytes, hex
  content     text not null,             -- canonical JSON, exactly the bytes that were hashed
  recorded_at timestamptz not null       -- when it was issued
);
grant select, insert on brief to zhixing_app; -- append-only: what was issued is never rewritten
comment on column brief.content is 'JSON text whose digest stands beside it; never rewritten, also not into an equal form';
