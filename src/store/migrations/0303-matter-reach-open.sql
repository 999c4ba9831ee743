-- Why: what is open and has no deadline is counted and listed from the same index as what has one, and a next page finds its place in it; measured by bench/lists.ts. Class: an index of matter_reach. Size: that of the open matters. Undo: the index as it was in 0302.
drop index matter_reach_by_due;
create index matter_reach_by_due on matter_reach (key, due_at, matter_id)
  include (subject_id, leads, procedure, state, light, origin, target, supervised) where is_open;
