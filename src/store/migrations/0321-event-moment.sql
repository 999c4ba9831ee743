-- Why: what reporting cost in a month is read from the events of that month alone (clause 9.6.3). Class: of matter_event. Size: a few pages, as events come in the order of time. Undo: drop the index.
create index matter_event_by_moment on matter_event using brin (recorded_at);
