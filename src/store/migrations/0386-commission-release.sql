-- Why: a release under embargo may be opened for an evaluation, as one of its items (clauses 9.6.1, 9.6.2). Class: distributed. Size: a few hundred rows, checked once. Undo: put the former check back when no such row is there.
alter table commission_grant drop constraint commission_grant_kind_check;
alter table commission_grant add constraint commission_grant_kind_check check (kind in ('figures', 'scheme', 'matter', 'file', 'release'));
