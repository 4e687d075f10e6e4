alter table returninterviews.provider_team add column form_key uuid unique;
alter table returninterviews.provider_team add column taken_back_at timestamptz;
alter table returninterviews.provider_team add column taken_back_by uuid;
alter table returninterviews.provider_team add check ((taken_back_at is null) = (taken_back_by is null));
comment on column returninterviews.provider_team.form_key is 'Key of the form that named the team, so that a form sent twice counts once; null when it was set up without one.';
comment on column returninterviews.provider_team.taken_back_at is 'When it was taken back before its first day, so that it never answered; null otherwise.';
comment on column returninterviews.provider_team.taken_back_by is 'Who took it back; null as taken_back_at is.';
comment on column returninterviews.provider_team.until_day is 'The first London day on which it no longer answers, as provider_team_until says it last; null while open.';
alter table returninterviews.provider_team drop constraint one_team_a_day;
alter table returninterviews.provider_team add constraint one_team_a_day exclude using gist (
  protocol_area with =,
  provider with =,
  coalesce(area_id, '00000000-0000-0000-0000-000000000000'::uuid) with =,
  coalesce(authority_id, '00000000-0000-0000-0000-000000000000'::uuid) with =,
  daterange(from_day, until_day, '[)') with &&) where (taken_back_at is null);

create table returninterviews.provider_team_until (
  id uuid primary key,
  provider_team_id uuid not null references returninterviews.provider_team (id),
  until_day date,
  before_day date,
  follower_id uuid references returninterviews.provider_team (id),
  form_key uuid unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table returninterviews.provider_team_until is 'Until when somebody said that a team answers for a provider. Each saying is a row; the latest stands and is written to provider_team.until_day.';
comment on column returninterviews.provider_team_until.id is 'UUID version 7.';
comment on column returninterviews.provider_team_until.provider_team_id is 'The team that answers for the provider.';
comment on column returninterviews.provider_team_until.until_day is 'The first London day on which it no longer answers; null when it answers on without an end, because its follower was taken back.';
comment on column returninterviews.provider_team_until.before_day is 'What stood before; null when it had no end.';
comment on column returninterviews.provider_team_until.follower_id is 'The team that follows on that day; null when none was named with it.';
comment on column returninterviews.provider_team_until.form_key is 'Key of the form that ended it, so that a form sent twice counts once; null when a follower ended it or was taken back.';
comment on column returninterviews.provider_team_until.recorded_at is 'When it was said.';
comment on column returninterviews.provider_team_until.recorded_by is 'Who said it.';
create index on returninterviews.provider_team_until (provider_team_id);
create index on returninterviews.provider_team_until (follower_id);
revoke update, delete, truncate on returninterviews.provider_team_until from homeward_app;
