-- Why: what has been begun by signing in, and how often it failed. Class: local. Size: new, empty. Undo: drop the tables; everybody signs in again.
create table access_session (
  digest      text primary key,     -- SHA-256 of the token, which only the browser has
  id          text not null unique, -- stays when the token changes; what its owner sees and ends
  person      text not null references access_person (id),
  begun_by    text not null check (begun_by in ('password', 'single-sign-on', 'trial')),
  proven      boolean not null,     -- a second factor by cryptography was shown
  step        text not null check (step in ('nothing', 'change-password', 'second-factor', 'enrol-second-factor')),
  begun_at    timestamptz not null,
  seen_at     timestamptz not null, -- marked at most once a minute
  expires_at  timestamptz not null, -- whatever happens
  network     text not null,        -- as coarse as 192.0.2.0/24
  browser     text not null
);
create index access_session_by_person on access_session (person);
create index access_session_by_end on access_session (expires_at);
grant select, insert, update, delete on access_session to zhixing_app; -- an ended session is removed; the audit stream keeps that it was
comment on table access_session is 'sessions that have not ended';

create table access_try (
  key         text primary key,     -- keyed digest of a login, a login at a known network, or an address: unreadable without the secret
  wrong_at    jsonb not null,       -- instants of the latest wrong tries, oldest first, no more than decide
  barred_until timestamptz,
  stale_at    timestamptz not null  -- when the row says nothing any more
);
create index access_try_by_end on access_try (stale_at);
grant select, insert, update, delete on access_try to zhixing_app;

create table access_place (
  person      text not null references access_person (id),
  network     text not null,        -- keyed digest of a network from which this person has signed in
  seen_at     timestamptz not null,
  primary key (person, network)
);
create index access_place_by_time on access_place (seen_at);
grant select, insert, update, delete on access_place to zhixing_app;
comment on table access_place is 'a lock brought about from elsewhere does not hold here: nobody can lock another out of their own desk';
