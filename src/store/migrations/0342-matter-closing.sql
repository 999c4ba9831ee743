-- Why: what was closed under supervision in a year is counted at every look at the cockpit (clause 9.6.3). Class: as the table. Size: built over existing matters. Undo: drop the index.
create index matter_by_closing on matter (procedure, closed_at) where closed_at is not null;
