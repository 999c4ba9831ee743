-- Why: how an organisation was rated is asked with each of its evaluations, and was sought among all of them (clause 9.6.2). Class: as matter, distributed. Size: an entry for each commission. Undo: drop the index.
create index matter_by_evaluator on matter ((fields->>'evaluatorCode')) where procedure = 'third-party-evaluation';
