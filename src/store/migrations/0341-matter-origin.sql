-- Why: an alert shows the matters that arose from it, and help to one firm is counted once, without a look at every matter (clauses 9.6.3, 4.1.3). Class: as the table. Size: built over existing matters. Undo: drop the indexes.
create index matter_by_origin on matter ((origin ->> 'kind'), (origin ->> 'id'), id desc);
create index matter_by_firm on matter ((fields ->> 'uscc'), id) where procedure = 'assistance';
