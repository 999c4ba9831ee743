-- Why: what is published must stay readable and verifiable for good, the bundle it was made from and the key that signed it (clauses 9.6.2, 9.6.4). Class: release_bundle distributed; release_key reference. Size: new, empty. Undo: drop the tables.
create table release_bundle (
  subject_id  text not null,        -- the dossier of the release
  id          text not null,        -- UUIDv7
  matter_id   text not null,        -- the release or the erratum it was prepared in
  digest      text not null,        -- sha-256 of the file, hex: its name, and where it stands among the files
  size        bigint not null,      -- bytes
  fingerprint text not null,        -- of the key that signed it
  person      text not null,        -- who prepared it
  recorded_at timestamptz not null,
  primary key (subject_id, id)
);
create index release_bundle_by_matter on release_bundle (subject_id, matter_id, id desc);
create index release_bundle_by_digest on release_bundle (digest);
grant select, insert on release_bundle to zhixing_app; -- append-only: a corrected release has one more

create table release_key (
  fingerprint text not null primary key, -- sha-256 of the public key, in groups of four
  pem         text not null,             -- the public key; the private one never enters the database
  recorded_at timestamptz not null       -- when the first bundle was signed with it
);
grant select, insert on release_key to zhixing_app; -- append-only: old keys stay known, so that old bundles stay verifiable
