create table agencies.desk (
  id uuid primary key,
  post text not null,
  area_id uuid not null references agencies.area (id),
  name text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  unique (post, area_id)
);
comment on table agencies.desk is 'A post in an area. Work goes to the desk; a person acknowledges it.';
comment on column agencies.desk.id is 'UUID version 7.';
comment on column agencies.desk.post is 'Name of the post.';
comment on column agencies.desk.area_id is 'The area.';
comment on column agencies.desk.name is 'Name to show.';
comment on column agencies.desk.recorded_at is 'When it was recorded.';
comment on column agencies.desk.recorded_by is 'Who recorded it.';
create index on agencies.desk (area_id);

create table agencies.desk_sign_on (
  id uuid primary key,
  desk_id uuid not null references agencies.desk (id),
  professional_id uuid not null references agencies.professional (id),
  from_at timestamptz not null,
  until_at timestamptz,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table agencies.desk_sign_on is 'Somebody is at a desk for a shift, from a time until a time (half open).';
comment on column agencies.desk_sign_on.id is 'UUID version 7.';
comment on column agencies.desk_sign_on.desk_id is 'The desk.';
comment on column agencies.desk_sign_on.professional_id is 'Who.';
comment on column agencies.desk_sign_on.from_at is 'When they signed on.';
comment on column agencies.desk_sign_on.until_at is 'When they signed off; null while at the desk.';
comment on column agencies.desk_sign_on.recorded_at is 'When it was recorded.';
comment on column agencies.desk_sign_on.recorded_by is 'Who recorded it.';
create index on agencies.desk_sign_on (desk_id);
create index on agencies.desk_sign_on (professional_id);
create unique index on agencies.desk_sign_on (desk_id, professional_id) where until_at is null;

create table agencies.handover (
  id uuid primary key,
  matter text not null,
  subject uuid not null,
  child_id uuid not null,
  path text not null,
  urgent boolean not null,
  acknowledge_within interval not null,
  chain uuid[] not null check (cardinality(chain) > 0),
  protocol_version text not null,
  clause text not null,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  unique (matter, subject)
);
comment on table agencies.handover is 'Work was given to a desk and must be acknowledged, or it climbs.';
comment on column agencies.handover.id is 'UUID version 7.';
comment on column agencies.handover.matter is 'Code of what it is about, for example intake.report.';
comment on column agencies.handover.subject is 'The report, episode … handed over; once for each matter.';
comment on column agencies.handover.child_id is 'The child it concerns.';
comment on column agencies.handover.path is 'Where the work is done; holds ids only.';
comment on column agencies.handover.urgent is 'Whether the shorter time applies.';
comment on column agencies.handover.acknowledge_within is 'Time each desk has.';
comment on column agencies.handover.chain is 'The desks in the order it climbs.';
comment on column agencies.handover.protocol_version is 'The local protocol that set time and chain.';
comment on column agencies.handover.clause is 'Its clause.';
comment on column agencies.handover.happened_at is 'When the work came to be.';
comment on column agencies.handover.recorded_at is 'When it was recorded.';
comment on column agencies.handover.recorded_by is 'Who caused it.';

create table agencies.handover_step (
  id uuid primary key,
  handover_id uuid not null references agencies.handover (id),
  position integer not null check (position >= 0),
  desk_id uuid not null references agencies.desk (id),
  due_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  unique (handover_id, position)
);
comment on table agencies.handover_step is 'A desk was told. The first step is the first desk; each later one means that nobody acknowledged in time.';
comment on column agencies.handover_step.id is 'UUID version 7.';
comment on column agencies.handover_step.handover_id is 'The handover.';
comment on column agencies.handover_step.position is 'From 0; beyond the chain''s end the last desk is told again.';
comment on column agencies.handover_step.desk_id is 'The desk told.';
comment on column agencies.handover_step.due_at is 'When it climbs further unless acknowledged.';
comment on column agencies.handover_step.recorded_at is 'When the desk was told.';
comment on column agencies.handover_step.recorded_by is 'Who caused it, or Homeward itself for a climb.';
create index on agencies.handover_step (desk_id);

create table agencies.handover_end (
  id uuid primary key,
  handover_id uuid not null unique references agencies.handover (id),
  acknowledged boolean not null,
  desk_id uuid references agencies.desk (id),
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table agencies.handover_end is 'Somebody acknowledged, or the matter was settled before anybody did. At most one for each handover.';
comment on column agencies.handover_end.id is 'UUID version 7.';
comment on column agencies.handover_end.handover_id is 'The handover.';
comment on column agencies.handover_end.acknowledged is 'True when somebody took it; false when it was settled otherwise.';
comment on column agencies.handover_end.desk_id is 'The desk at which it was acknowledged; null when settled otherwise.';
comment on column agencies.handover_end.recorded_at is 'When.';
comment on column agencies.handover_end.recorded_by is 'Who.';
create index on agencies.handover_end (desk_id);

create view agencies.open_handovers as
  select h.id, h.matter, h.subject, h.child_id, h.path, h.urgent, h.happened_at,
         s.desk_id, s.position, s.due_at, s.recorded_at as told_at
  from agencies.handover h
  join agencies.handover_step s on s.handover_id = h.id
  where not exists (select 1 from agencies.handover_end e where e.handover_id = h.id);
comment on view agencies.open_handovers is 'Handovers nobody has acknowledged, a row for each desk told so far. Published.';
