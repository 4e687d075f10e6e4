alter table returninterviews.route rename to provider_team;
alter table returninterviews.provider_team add column provider text;
alter table returninterviews.provider_team add column authority_id uuid;
-- The services that answered so far are those that the newest routes of each protocol name.
update returninterviews.provider_team set provider =
  case protocol_area when 'staffordshire-stoke' then 'county-wide-service'
                     when 'birmingham-west-midlands' then 'childrens-society'
                     else 'missing-hub' end;
alter table returninterviews.provider_team alter column provider set not null;
alter table returninterviews.provider_team drop constraint one_route_a_day;
alter table returninterviews.provider_team add constraint one_team_a_day exclude using gist (
  protocol_area with =,
  provider with =,
  coalesce(area_id, '00000000-0000-0000-0000-000000000000'::uuid) with =,
  coalesce(authority_id, '00000000-0000-0000-0000-000000000000'::uuid) with =,
  daterange(from_day, until_day, '[)') with &&);
comment on table returninterviews.provider_team is 'Which team does the interviews of a provider that the local protocol''s routes name, from a London day until another (half open).';
comment on column returninterviews.provider_team.protocol_area is 'Code of the area whose local protocol names the provider.';
comment on column returninterviews.provider_team.area_id is 'The one district for which the team does so; null for the whole protocol area. The district''s own team goes first.';
comment on column returninterviews.provider_team.provider is 'Code of the provider, as the protocol''s clause interview.providers has it.';
comment on column returninterviews.provider_team.authority_id is 'The one responsible authority whose children the team interviews; null for every child. The authority''s own team goes first.';
comment on column returninterviews.provider_team.team_id is 'The team.';
create index on returninterviews.provider_team (authority_id);

alter table returninterviews.offer rename column route_id to provider_team_id;
alter table returninterviews.offer alter column provider_team_id drop not null;
alter table returninterviews.offer add column provider text;
alter table returninterviews.offer add column provider_words text;
alter table returninterviews.offer add column clause text;
alter table returninterviews.offer add column sentence text;
alter table returninterviews.offer add column protocol_version text;
alter table returninterviews.offer add column reason text;
alter table returninterviews.offer add column form_key uuid unique;
alter table returninterviews.offer add check ((clause is null) = (protocol_version is null));
alter table returninterviews.offer add check (reason is null or clause is null);
comment on column returninterviews.offer.provider_team_id is 'What said that the team does the provider''s interviews; null when a coordinator chose the team.';
comment on column returninterviews.offer.provider is 'Code of the provider that the route names; null when a coordinator chose, and for offers from before the protocol''s routes were followed.';
comment on column returninterviews.offer.provider_words is 'What the protocol called the provider then; null as provider is.';
comment on column returninterviews.offer.clause is 'Id of the route''s clause; null as provider is.';
comment on column returninterviews.offer.sentence is 'What the clause said then; null as provider is.';
comment on column returninterviews.offer.protocol_version is 'The local protocol; null as provider is.';
comment on column returninterviews.offer.reason is 'Why a coordinator chose this team, with what was agreed about paying for it; null when a route named it.';
comment on column returninterviews.offer.form_key is 'Key of the coordinator''s form, so that a form sent twice counts once; null when a route named it.';
comment on column returninterviews.offer.recorded_by is 'Who caused it: Homeward itself, who named the provider''s team, or the coordinator who chose.';

create table returninterviews.unrouted (
  id uuid primary key,
  interview_id uuid not null references returninterviews.interview (id),
  why text not null check (why in ('NO_ROUTE', 'NO_TEAM')),
  provider text,
  provider_words text,
  clause text,
  sentence text,
  protocol_version text not null,
  desk_id uuid,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  unique nulls not distinct (interview_id, why, provider),
  check ((why = 'NO_TEAM') = (clause is not null))
);
comment on table returninterviews.unrouted is 'No service could be asked for an interview that is due: no route takes the child, or nobody is named who does the provider''s work. A coordinator chooses.';
comment on column returninterviews.unrouted.id is 'UUID version 7.';
comment on column returninterviews.unrouted.interview_id is 'The interview.';
comment on column returninterviews.unrouted.why is 'No route takes the child, or no team does the provider''s interviews.';
comment on column returninterviews.unrouted.provider is 'Code of the provider that the route names; null when no route takes the child.';
comment on column returninterviews.unrouted.provider_words is 'What the protocol called the provider then; null as provider is.';
comment on column returninterviews.unrouted.clause is 'Id of the route''s clause; null as provider is.';
comment on column returninterviews.unrouted.sentence is 'What the clause said then; null as provider is.';
comment on column returninterviews.unrouted.protocol_version is 'The local protocol.';
comment on column returninterviews.unrouted.desk_id is 'The desk that is to choose a service; null when the area has none.';
comment on column returninterviews.unrouted.recorded_at is 'When it was found.';
comment on column returninterviews.unrouted.recorded_by is 'Homeward itself.';
create index on returninterviews.unrouted (desk_id);
revoke update, delete, truncate on returninterviews.unrouted from homeward_app;

create view returninterviews.route_taken as
  select f.interview_id,
         case when f.reason is not null then 'BY_HAND' when f.clause is not null then 'ROUTE' else 'EARLIER' end as how,
         f.provider, f.provider_words, f.clause, f.sentence, f.protocol_version, f.reason, f.team_id,
         f.recorded_at, f.recorded_by
  from returninterviews.offer f
  union all
  select * from (
    select distinct on (u.interview_id) u.interview_id, u.why, u.provider, u.provider_words, u.clause, u.sentence,
           u.protocol_version, null::text, null::uuid, u.recorded_at, u.recorded_by
    from returninterviews.unrouted u
    where not exists (select 1 from returninterviews.offer f where f.interview_id = u.interview_id)
    order by u.interview_id, u.recorded_at desc, u.id desc) open;
comment on view returninterviews.route_taken is 'What sent each interview where it is, or why no service could be asked yet.';

create view returninterviews.routing_promises as
  select u.id as promise_id, 'returninterviews.route'::text as matter, s.interview_id as subject, s.child_id,
         'DESK'::text as party_kind, u.desk_id as party, u.recorded_at as made_at, s.due_at, 3::smallint as danger,
         '/interviews/' || s.interview_id as path
  from returninterviews.standing s
  join lateral (select w.id, w.desk_id, w.recorded_at from returninterviews.unrouted w
                where w.interview_id = s.interview_id order by w.recorded_at desc, w.id desc limit 1) u on true
  where s.stage = 'OFFERED' and s.team_id is null and s.due_at is not null and u.desk_id is not null;
comment on view returninterviews.routing_promises is 'Interviews for which a coordinator must choose a service, because no route of the protocol reaches one. Published.';
