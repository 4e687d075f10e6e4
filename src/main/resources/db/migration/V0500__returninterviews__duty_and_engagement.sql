create schema returninterviews;
comment on schema returninterviews is 'Return interviews: one for each missing episode from its first minute, its clock, who offers it and what came of it.';
grant usage on schema returninterviews to homeward_app;

create table returninterviews.route (
  id uuid primary key,
  protocol_area text not null,
  area_id uuid,
  team_id uuid not null,
  from_day date not null,
  until_day date,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  check (until_day is null or until_day > from_day),
  constraint one_route_a_day exclude using gist (
    protocol_area with =,
    coalesce(area_id, '00000000-0000-0000-0000-000000000000'::uuid) with =,
    daterange(from_day, until_day, '[)') with &&)
);
comment on table returninterviews.route is 'Which interview service answers for an area, from a London day until another (half open). Dated, so that a change of provider is data.';
comment on column returninterviews.route.id is 'UUID version 7.';
comment on column returninterviews.route.protocol_area is 'Code of the area whose local protocol governs the return.';
comment on column returninterviews.route.area_id is 'The one district it answers for; null for the whole protocol area. The district''s own route goes first.';
comment on column returninterviews.route.team_id is 'The interview service''s team.';
comment on column returninterviews.route.from_day is 'The first London day.';
comment on column returninterviews.route.until_day is 'The first London day on which it no longer answers; null while open.';
comment on column returninterviews.route.recorded_at is 'When it was recorded.';
comment on column returninterviews.route.recorded_by is 'Who recorded it.';
create index on returninterviews.route (area_id);
create index on returninterviews.route (team_id);

create table returninterviews.interview (
  id uuid primary key,
  after text not null check (after in ('MISSING', 'ABSENT')),
  subject uuid not null unique,
  child_id uuid not null,
  area_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table returninterviews.interview is 'The interview that is owed after one missing episode, from its first minute, or after one absence. Exactly one each.';
comment on column returninterviews.interview.id is 'UUID version 7.';
comment on column returninterviews.interview.after is 'After a missing episode or an absence.';
comment on column returninterviews.interview.subject is 'The episode or the absence.';
comment on column returninterviews.interview.child_id is 'The child.';
comment on column returninterviews.interview.area_id is 'The area of the place the child went missing from.';
comment on column returninterviews.interview.recorded_at is 'When it was recorded.';
comment on column returninterviews.interview.recorded_by is 'Who recorded it: Homeward itself.';
create index on returninterviews.interview (child_id);
create index on returninterviews.interview (area_id);

create table returninterviews.clock (
  id uuid primary key,
  interview_id uuid not null references returninterviews.interview (id),
  at_risk_at timestamptz,
  due_at timestamptz,
  protocol_version text,
  clauses text[] not null,
  happened_at timestamptz not null,
  told_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  unique (interview_id, told_at),
  check ((due_at is null) = (at_risk_at is null) and (due_at is null) = (protocol_version is null))
);
comment on table returninterviews.clock is 'The return that starts the clock, and the due time written when it was made. A corrected return adds a row; the return recorded last stands.';
comment on column returninterviews.clock.id is 'UUID version 7.';
comment on column returninterviews.clock.interview_id is 'The interview.';
comment on column returninterviews.clock.at_risk_at is 'From when it is at risk of being late; null for a return from history, which promises nothing.';
comment on column returninterviews.clock.due_at is 'When it is due; null for a return from history.';
comment on column returninterviews.clock.protocol_version is 'The local protocol that set the times; null for a return from history.';
comment on column returninterviews.clock.clauses is 'Ids of its clauses; empty for a return from history.';
comment on column returninterviews.clock.happened_at is 'When the child returned.';
comment on column returninterviews.clock.told_at is 'When the return was recorded where it was recorded; the same return counts once, and the latest stands.';
comment on column returninterviews.clock.recorded_at is 'When the clock was written.';
comment on column returninterviews.clock.recorded_by is 'Who wrote it: Homeward itself.';

create table returninterviews.offer (
  id uuid primary key,
  interview_id uuid not null unique references returninterviews.interview (id),
  route_id uuid not null references returninterviews.route (id),
  team_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table returninterviews.offer is 'An interview service was asked to offer the interview. Once for each interview.';
comment on column returninterviews.offer.id is 'UUID version 7.';
comment on column returninterviews.offer.interview_id is 'The interview.';
comment on column returninterviews.offer.route_id is 'The route that named the service.';
comment on column returninterviews.offer.team_id is 'The service''s team.';
comment on column returninterviews.offer.recorded_at is 'When it was asked.';
comment on column returninterviews.offer.recorded_by is 'Who caused it: Homeward itself, or who added the route.';
create index on returninterviews.offer (route_id);
create index on returninterviews.offer (team_id);

create table returninterviews.allocation (
  id uuid primary key,
  interview_id uuid not null references returninterviews.interview (id),
  interviewer uuid not null,
  supersedes uuid references returninterviews.allocation (id),
  form_key uuid not null unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  unique nulls not distinct (interview_id, supersedes)
);
comment on table returninterviews.allocation is 'An interviewer was given the interview. The one that none supersedes stands.';
comment on column returninterviews.allocation.id is 'UUID version 7; the version a form was made from.';
comment on column returninterviews.allocation.interview_id is 'The interview.';
comment on column returninterviews.allocation.interviewer is 'The professional who is to hold it.';
comment on column returninterviews.allocation.supersedes is 'The allocation before it; null for the first. Unique, so that of two managers one wins.';
comment on column returninterviews.allocation.form_key is 'Key of the form, so that a form sent twice counts once.';
comment on column returninterviews.allocation.recorded_at is 'When.';
comment on column returninterviews.allocation.recorded_by is 'The interview service manager who allocated.';
create index on returninterviews.allocation (interviewer);
create index on returninterviews.allocation (supersedes);

create table returninterviews.attempt (
  id uuid primary key,
  interview_id uuid not null references returninterviews.interview (id),
  how text not null,
  answered_by text not null,
  result text not null,
  words text,
  next_due_at timestamptz not null,
  tried_until timestamptz not null,
  protocol_version text not null,
  clauses text[] not null,
  form_key uuid not null unique,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table returninterviews.attempt is 'The interviewer tried to reach the child.';
comment on column returninterviews.attempt.id is 'UUID version 7.';
comment on column returninterviews.attempt.interview_id is 'The interview.';
comment on column returninterviews.attempt.how is 'Code of how: visit, telephone, message …';
comment on column returninterviews.attempt.answered_by is 'Code of who answered.';
comment on column returninterviews.attempt.result is 'Code of what came of it.';
comment on column returninterviews.attempt.words is 'More about it; null when nothing was written.';
comment on column returninterviews.attempt.next_due_at is 'When the next attempt is due, never after tried_until.';
comment on column returninterviews.attempt.tried_until is 'Until when the child is tried, counted from the first attempt.';
comment on column returninterviews.attempt.protocol_version is 'The local protocol that set the times.';
comment on column returninterviews.attempt.clauses is 'Ids of its clauses.';
comment on column returninterviews.attempt.form_key is 'Key of the form, so that a form sent twice counts once.';
comment on column returninterviews.attempt.happened_at is 'When it was tried.';
comment on column returninterviews.attempt.recorded_at is 'When it was recorded.';
comment on column returninterviews.attempt.recorded_by is 'The interviewer.';
create index on returninterviews.attempt (interview_id);

create table returninterviews.acceptance (
  id uuid primary key,
  interview_id uuid not null references returninterviews.interview (id),
  arranged_at timestamptz not null,
  place text not null,
  how text not null,
  words text,
  form_key uuid not null unique,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table returninterviews.acceptance is 'The child accepted the interview and chose when, where and how. A later one rearranges it.';
comment on column returninterviews.acceptance.id is 'UUID version 7.';
comment on column returninterviews.acceptance.interview_id is 'The interview.';
comment on column returninterviews.acceptance.arranged_at is 'When it is to be, as the child chose.';
comment on column returninterviews.acceptance.place is 'Where, as the child chose.';
comment on column returninterviews.acceptance.how is 'Code of how: in person, by video …';
comment on column returninterviews.acceptance.words is 'What else the child asked for; null when nothing.';
comment on column returninterviews.acceptance.form_key is 'Key of the form, so that a form sent twice counts once.';
comment on column returninterviews.acceptance.happened_at is 'When the child accepted.';
comment on column returninterviews.acceptance.recorded_at is 'When it was recorded.';
comment on column returninterviews.acceptance.recorded_by is 'The interviewer.';
create index on returninterviews.acceptance (interview_id);

create table returninterviews.ending (
  id uuid primary key,
  interview_id uuid not null references returninterviews.interview (id),
  kind text not null check (kind in ('DECLINED', 'NOT_POSSIBLE', 'CLOSED', 'HELD')),
  reason text,
  words text,
  form_key uuid not null unique,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  check ((kind in ('NOT_POSSIBLE', 'CLOSED')) = (reason is not null))
);
comment on table returninterviews.ending is 'What came of the offer: declined by the child, not possible, closed after two weeks of attempts, or held. A later acceptance opens it again.';
comment on column returninterviews.ending.id is 'UUID version 7.';
comment on column returninterviews.ending.interview_id is 'The interview.';
comment on column returninterviews.ending.kind is 'Declined, not possible, closed after attempts, held.';
comment on column returninterviews.ending.reason is 'Code of the reason when it was not possible or was closed; null otherwise.';
comment on column returninterviews.ending.words is 'The child''s own words when declined, else more about it; null when nothing was said.';
comment on column returninterviews.ending.form_key is 'Key of the form, so that a form sent twice counts once.';
comment on column returninterviews.ending.happened_at is 'When.';
comment on column returninterviews.ending.recorded_at is 'When it was recorded.';
comment on column returninterviews.ending.recorded_by is 'The interviewer.';
create index on returninterviews.ending (interview_id);

create table returninterviews.late_reason (
  id uuid primary key,
  interview_id uuid not null references returninterviews.interview (id),
  reason text not null,
  words text,
  form_key uuid not null unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table returninterviews.late_reason is 'Why an interview is late. The latest one counts.';
comment on column returninterviews.late_reason.id is 'UUID version 7.';
comment on column returninterviews.late_reason.interview_id is 'The interview.';
comment on column returninterviews.late_reason.reason is 'Code of the reason.';
comment on column returninterviews.late_reason.words is 'More about it; null when nothing was written.';
comment on column returninterviews.late_reason.form_key is 'Key of the form, so that a form sent twice counts once.';
comment on column returninterviews.late_reason.recorded_at is 'When it was recorded.';
comment on column returninterviews.late_reason.recorded_by is 'Who recorded it.';
create index on returninterviews.late_reason (interview_id);

revoke update, delete, truncate on
  returninterviews.interview, returninterviews.clock, returninterviews.offer,
  returninterviews.allocation, returninterviews.attempt, returninterviews.acceptance,
  returninterviews.ending, returninterviews.late_reason from homeward_app;
revoke delete, truncate on returninterviews.route from homeward_app;
