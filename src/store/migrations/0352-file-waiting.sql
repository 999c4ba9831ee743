-- Why: before each upload the files of its sender that wait for an act are counted, so that nobody fills the disk with them (clause 9.2.2). Class: matter_file stays distributed. Size: an index on a new table. Undo: drop the index.
create index matter_file_waiting on matter_file (person) where event_id is null;
