-- Why: exchanges with the province's own system are also made on a page, by a person who is named (clause 9.6.3). Class: own key (checksum). Size: a few rows a day. Undo: put the former check back when no such row is there; drop the column.
alter table supervision_exchange drop constraint supervision_exchange_adapter_check;
alter table supervision_exchange add constraint supervision_exchange_adapter_check check (adapter in ('folder', 'http', 'page'));
alter table supervision_exchange add column person text; -- who made it; null where it came by the command line
