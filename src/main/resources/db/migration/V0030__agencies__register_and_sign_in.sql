create schema agencies;
comment on schema agencies is 'Agencies, areas, teams, professionals and their posts, sign-in, desks and handovers.';
grant usage on schema agencies to homeward_app;

create table agencies.area (
  id uuid primary key,
  code text not null unique check (code ~ '^[a-z0-9-]+$'),
  name text not null,
  parent_id uuid references agencies.area (id),
  protocol_area text not null
);
comment on table agencies.area is 'The partnership''s whole area, or a district within it.';
comment on column agencies.area.id is 'UUID version 7.';
comment on column agencies.area.code is 'Code in addresses and files, for example staffordshire-stoke.';
comment on column agencies.area.name is 'Name to show.';
comment on column agencies.area.parent_id is 'The area it is a part of; null for a whole partnership.';
comment on column agencies.area.protocol_area is 'Code of the area whose local protocol governs it.';
create index on agencies.area (parent_id);

create table agencies.agency (
  id uuid primary key,
  name text not null,
  name_key text not null unique,
  kind text not null check (kind in ('POLICE', 'COUNCIL', 'PROVIDER', 'INTERVIEW_SERVICE', 'PARTNERSHIP', 'UNKNOWN')),
  signs_in boolean not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  batch_id uuid
);
comment on table agencies.agency is 'A police force, a council, a provider, an interview service.';
comment on column agencies.agency.id is 'UUID version 7.';
comment on column agencies.agency.name is 'Name to show.';
comment on column agencies.agency.name_key is 'Name in lower case with single spaces, so that one agency is one row.';
comment on column agencies.agency.kind is 'What it is; UNKNOWN when an import only named it.';
comment on column agencies.agency.signs_in is 'Whether its people may sign in.';
comment on column agencies.agency.recorded_at is 'When it was recorded.';
comment on column agencies.agency.recorded_by is 'Who recorded it.';
comment on column agencies.agency.batch_id is 'The import that named it; null when a person recorded it.';

create table agencies.team (
  id uuid primary key,
  agency_id uuid not null references agencies.agency (id),
  area_id uuid not null references agencies.area (id),
  name text not null,
  kind text not null check (kind in ('HOME', 'POLICE_TEAM', 'SOCIAL_WORK', 'INTERVIEW_SERVICE', 'OFFICE')),
  phone text,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table agencies.team is 'A team of an agency; a children''s home is a team too.';
comment on column agencies.team.id is 'UUID version 7.';
comment on column agencies.team.agency_id is 'Its agency.';
comment on column agencies.team.area_id is 'The area it works in.';
comment on column agencies.team.name is 'Name to show.';
comment on column agencies.team.kind is 'What sort of team.';
comment on column agencies.team.phone is 'Number to ring; null when unknown.';
comment on column agencies.team.recorded_at is 'When it was recorded.';
comment on column agencies.team.recorded_by is 'Who recorded it.';
create index on agencies.team (agency_id);
create index on agencies.team (area_id);

create table agencies.professional (
  id uuid primary key,
  agency_id uuid not null references agencies.agency (id),
  name text not null,
  rank text,
  kind text not null check (kind in ('PERSON', 'STAND_IN')),
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table agencies.professional is 'Somebody who signs in, or a stand-in that acts when nobody does.';
comment on column agencies.professional.id is 'UUID version 7; two fixed ids for the stand-ins.';
comment on column agencies.professional.agency_id is 'Their agency.';
comment on column agencies.professional.name is 'The name colleagues know.';
comment on column agencies.professional.rank is 'Police rank; null outside the police.';
comment on column agencies.professional.kind is 'Person or stand-in.';
comment on column agencies.professional.recorded_at is 'When they were recorded.';
comment on column agencies.professional.recorded_by is 'Who recorded them.';
create index on agencies.professional (agency_id);

create table agencies.post_held (
  id uuid primary key,
  professional_id uuid not null references agencies.professional (id),
  post text not null,
  area_id uuid not null references agencies.area (id),
  team_id uuid references agencies.team (id),
  from_at timestamptz not null,
  until_at timestamptz,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table agencies.post_held is 'A post somebody holds in an area, from a time until a time (half open).';
comment on column agencies.post_held.id is 'UUID version 7.';
comment on column agencies.post_held.professional_id is 'Who.';
comment on column agencies.post_held.post is 'Name of the post.';
comment on column agencies.post_held.area_id is 'Where.';
comment on column agencies.post_held.team_id is 'In which team; null when in none.';
comment on column agencies.post_held.from_at is 'When it begins.';
comment on column agencies.post_held.until_at is 'When it ended; null while held.';
comment on column agencies.post_held.recorded_at is 'When it was recorded.';
comment on column agencies.post_held.recorded_by is 'Who recorded it.';
create index on agencies.post_held (professional_id);
create index on agencies.post_held (area_id);
create index on agencies.post_held (team_id);

create table agencies.account (
  id uuid primary key,
  professional_id uuid not null unique references agencies.professional (id),
  user_name text not null unique check (user_name = lower(user_name)),
  password_hash text not null,
  password_set_at timestamptz not null,
  closed_at timestamptz,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table agencies.account is 'A local account for signing in.';
comment on column agencies.account.id is 'UUID version 7.';
comment on column agencies.account.professional_id is 'Whose.';
comment on column agencies.account.user_name is 'What they type, lower case.';
comment on column agencies.account.password_hash is 'Argon2id.';
comment on column agencies.account.password_set_at is 'When the password was set.';
comment on column agencies.account.closed_at is 'When it was closed; null while open.';
comment on column agencies.account.recorded_at is 'When it was made.';
comment on column agencies.account.recorded_by is 'Who made it.';

create table agencies.sign_in_failure (
  id uuid primary key,
  user_name_hash bytea not null,
  failed_at timestamptz not null
);
comment on table agencies.sign_in_failure is 'A wrong password or an unknown user name; five within fifteen minutes lock the name for fifteen (local choice).';
comment on column agencies.sign_in_failure.id is 'UUID version 7.';
comment on column agencies.sign_in_failure.user_name_hash is 'SHA-256 of what was typed as user name: it may be a password typed in the wrong field.';
comment on column agencies.sign_in_failure.failed_at is 'When.';
create index on agencies.sign_in_failure (user_name_hash, failed_at);

create table agencies.session (
  primary_id char(36) primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
comment on table agencies.session is 'Sessions, in the form Spring Session keeps them.';
comment on column agencies.session.primary_id is 'Key.';
comment on column agencies.session.session_id is 'What the cookie holds.';
comment on column agencies.session.creation_time is 'Milliseconds since 1970, UTC.';
comment on column agencies.session.last_access_time is 'Milliseconds since 1970, UTC.';
comment on column agencies.session.max_inactive_interval is 'Seconds.';
comment on column agencies.session.expiry_time is 'Milliseconds since 1970, UTC.';
comment on column agencies.session.principal_name is 'Id of the professional.';
create index on agencies.session (expiry_time);
create index on agencies.session (principal_name);

create table agencies.session_attributes (
  session_primary_id char(36) not null references agencies.session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
comment on table agencies.session_attributes is 'What a session holds.';
comment on column agencies.session_attributes.session_primary_id is 'The session.';
comment on column agencies.session_attributes.attribute_name is 'Name.';
comment on column agencies.session_attributes.attribute_bytes is 'Value.';

-- The stand-ins act when no person does: operators' commands, and Homeward's own clocks.
insert into agencies.agency (id, name, name_key, kind, signs_in, recorded_at, recorded_by)
values ('00000000-0000-7000-0000-000000000000', 'Homeward', 'homeward', 'PARTNERSHIP', false,
        '2026-01-01T00:00:00Z', '00000000-0000-7000-0000-000000000001');
insert into agencies.professional (id, agency_id, name, rank, kind, recorded_at, recorded_by)
values ('00000000-0000-7000-0000-000000000001', '00000000-0000-7000-0000-000000000000',
        'an operator''s command', null, 'STAND_IN', '2026-01-01T00:00:00Z', '00000000-0000-7000-0000-000000000001'),
       ('00000000-0000-7000-0000-000000000002', '00000000-0000-7000-0000-000000000000',
        'Homeward', null, 'STAND_IN', '2026-01-01T00:00:00Z', '00000000-0000-7000-0000-000000000001');
