-- Why: what people hand in is kept once, under the digest of its content. Class: own key (digest). Size: new, empty. Undo: drop the table.
create table file_blob (
  digest      text not null primary key, -- sha-256 of the content, hex; the distribution column
  size        bigint not null check (size >= 0),
  media_type  text not null,
  recorded_at timestamptz not null
);
grant select, insert on file_blob to zhixing_app; -- append-only
comment on table file_blob is 'content stands in the data folder under its digest; names belong to the documents that refer to it';
