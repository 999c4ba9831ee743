-- Why: pages of assessment and the sheets they compute ask for the assessments and the tolerances of one year, over every matter there is (clause 9.5.2). Class: as matter. Size: one row a unit and year. Undo: drop the index.
create index matter_by_assessed_year on matter (procedure, ((fields->>'year')::int)) where procedure in ('assessment', 'tolerance');
