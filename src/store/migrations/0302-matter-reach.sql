-- Why: workbench and lists answer within 60 ms over a million matters, page by page, for an office that sees all and for a unit that sees its own (clauses 9.2.2, 9.6.3); measured by bench/lists.ts. Class: matter_reach with a key of its own. Size: filled from the matters that are there. Undo: drop the table, the indexes and the function.
create function title_pairs(title text) returns text[]
  language sql immutable parallel safe
  as $$ select coalesce(array_agg(distinct substr(lower(title), i, 2)), '{}') from generate_series(1, length(title) - 1) i $$;
comment on function title_pairs is 'every two characters that stand side by side: Chinese titles are found by any part of a word without a dictionary';
create index matter_by_title on matter using gin (title_pairs(title));
create index matter_by_number_prefix on matter (number text_pattern_ops);
create index matter_by_state on matter (state, id desc);
create index matter_by_procedure_state on matter (procedure, state, id desc);
create index matter_by_parent on matter (parent_id, light) where parent_id is not null;
create index matter_by_open on matter (id desc) where closed_at is null;

-- What lists filter by stands beside each key, and in its index: a question about one desk reads neighbouring entries of that index and no matter but those it shows.
create table matter_reach (
  key         text not null,        -- a desk that has a part, `clause:9.6.3`, `in:1401` for a city: what rights and lists go by
  matter_id   text not null,
  subject_id  text not null,
  leads       boolean not null,     -- the key is the desk of the lead
  is_open     boolean not null,
  procedure   text not null,
  state       text not null,
  light       text not null,
  due_at      timestamptz,
  origin      text not null,        -- kind of what it arose from
  target      text,
  supervised  boolean not null,
  primary key (key, matter_id) include (subject_id, leads, is_open, procedure, state, light, due_at, origin, target, supervised)
);
create index matter_reach_by_due on matter_reach (key, due_at, matter_id)
  include (subject_id, leads, procedure, state, light, origin, target, supervised) where is_open and due_at is not null;
insert into matter_reach (key, matter_id, subject_id, leads, is_open, procedure, state, light, due_at, origin, target, supervised)
  select k.key, m.id, m.subject_id, k.key = m.lead_desk, m.closed_at is null, m.procedure, m.state, m.light, m.due_at, m.origin->>'kind', m.target,
      m.supervised is not null
    from matter m cross join lateral (
      select p.desk as key from matter_party p where p.subject_id = m.subject_id and p.matter_id = m.id
      union select 'clause:' || clause from unnest(m.clauses) clause
      union select 'in:' || left(m.region, 4) where substr(m.region, 3, 2) <> '00') k;
grant select, insert, update, delete on matter_reach to zhixing_app;
comment on table matter_reach is 'each matter filed under what it is looked for by; written with the matter, in one transaction';

-- Who listens for changes is told from the newest ids.
create index matter_event_by_id on matter_event (id);
create index notice_by_id on notice (id);
create index notice_urgent on notice (recorded_at) where urgent;
