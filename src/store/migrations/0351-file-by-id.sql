-- Why: an attachment is asked for by its address alone (clause 9.2.2). Class: matter_file stays distributed. Size: an index on a new table. Undo: drop the index.
create index matter_file_by_id on matter_file (id);
