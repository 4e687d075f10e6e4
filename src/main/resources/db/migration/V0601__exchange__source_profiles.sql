create table exchange.profile (
  id uuid primary key,
  area_id uuid not null,
  name text not null check (btrim(name) <> '' and length(name) <= 80),
  name_key text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  unique (area_id, name_key)
);
comment on table exchange.profile is 'A kind of file from one source, by a name that people gave it. What its columns are is in its versions.';
comment on column exchange.profile.id is 'UUID version 7.';
comment on column exchange.profile.area_id is 'The area it belongs to; it is used there and in the parts of it.';
comment on column exchange.profile.name is 'Its name: "Compact export, Staffordshire".';
comment on column exchange.profile.name_key is 'The name in lower case with single spaces, so that one name is one profile.';
comment on column exchange.profile.recorded_at is 'When it was recorded.';
comment on column exchange.profile.recorded_by is 'Who recorded it.';
revoke update, delete, truncate on exchange.profile from homeward_app;

create table exchange.profile_version (
  id uuid primary key,
  profile_id uuid not null references exchange.profile (id),
  number integer not null check (number > 0),
  headings text[] not null check (cardinality(headings) > 0),
  facts text[] not null,
  dates text not null check (dates in ('DAY_FIRST', 'YEAR_FIRST', 'MONTH_IN_LETTERS', 'MONTH_FIRST')),
  encoding text check (encoding in ('UTF_8', 'WINDOWS_1252')),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  unique (profile_id, number),
  check (cardinality(headings) = cardinality(facts))
);
comment on table exchange.profile_version is 'Which column is which fact, as somebody described it. A change is a new version; batches remember which one they used.';
comment on column exchange.profile_version.id is 'UUID version 7.';
comment on column exchange.profile_version.profile_id is 'The profile.';
comment on column exchange.profile_version.number is 'From 1; the highest is the one in use.';
comment on column exchange.profile_version.headings is 'The headings of the file it was described with, in that file''s order.';
comment on column exchange.profile_version.facts is 'For each heading the code of its fact; empty when the column is not used.';
comment on column exchange.profile_version.dates is 'How days and times are written.';
comment on column exchange.profile_version.encoding is 'How its letters are written; null when Homeward finds it out for each file.';
comment on column exchange.profile_version.recorded_at is 'When it was recorded.';
comment on column exchange.profile_version.recorded_by is 'Who recorded it.';
create index on exchange.profile_version (profile_id);
revoke update, delete, truncate on exchange.profile_version from homeward_app;

create table exchange.batch_profile (
  id uuid primary key,
  batch_id uuid not null references exchange.batch (id),
  profile_version_id uuid not null references exchange.profile_version (id),
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table exchange.batch_profile is 'A file is read by a version of a profile. The latest row counts; those before were looked at and changed.';
comment on column exchange.batch_profile.id is 'UUID version 7.';
comment on column exchange.batch_profile.batch_id is 'The file.';
comment on column exchange.batch_profile.profile_version_id is 'The version.';
comment on column exchange.batch_profile.recorded_at is 'When it was chosen.';
comment on column exchange.batch_profile.recorded_by is 'Who chose it: a professional, or the operator''s command; also when it was chosen because the headings fit.';
create index on exchange.batch_profile (batch_id, recorded_at desc);
create index on exchange.batch_profile (profile_version_id);
revoke update, delete, truncate on exchange.batch_profile from homeward_app;

comment on column exchange.notification.cells is 'The cells by fact as they were understood, kept to compare with the next file and never asked about; without facts the file had no column for.';
