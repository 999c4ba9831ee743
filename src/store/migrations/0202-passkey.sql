-- Why: a second factor by cryptography. Class: local. Size: new, empty. Undo: drop the tables; everybody enrols again.
create table access_passkey (
  id          text primary key,     -- the credential's own id, base64url
  person      text not null references access_person (id),
  public_key  text not null,        -- COSE, base64url
  counter     bigint not null,      -- of the authenticator's uses; a step back means a copy
  transports  jsonb not null,
  name        text not null,        -- its owner's word for it
  recorded_at timestamptz not null,
  used_at     timestamptz
);
create index access_passkey_by_person on access_passkey (person);
grant select, insert, update, delete on access_passkey to zhixing_app;

create table access_challenge (
  session     text not null references access_session (id) on delete cascade,
  purpose     text not null check (purpose in ('registration', 'second-factor')),
  challenge   text not null,
  expires_at  timestamptz not null,
  primary key (session, purpose)
);
grant select, insert, update, delete on access_challenge to zhixing_app;
comment on table access_challenge is 'what an authenticator was asked to sign: used once, within minutes';

-- Who is meant by the subject of a single sign-on service: bound when first used.
create table access_binding (
  issuer      text not null,
  subject     text not null,
  person      text not null references access_person (id),
  recorded_at timestamptz not null,
  primary key (issuer, subject),
  constraint access_binding_one_subject unique (issuer, person)
);
grant select, insert, delete on access_binding to zhixing_app;

create table access_preference (
  person      text not null references access_person (id),
  name        text not null,
  value       jsonb not null,
  recorded_at timestamptz not null,
  primary key (person, name)
);
grant select, insert, update, delete on access_preference to zhixing_app;
comment on table access_preference is 'what people keep for themselves from visit to visit; nobody else reads it';
