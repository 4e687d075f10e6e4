create table returninterviews.factor_answer (
  id uuid primary key,
  interview_id uuid not null references returninterviews.interview (id),
  child_id uuid not null,
  factor text not null,
  present boolean not null,
  said_by text not null check (said_by <> ''),
  form_key uuid not null,
  number bigint generated always as identity,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  unique (form_key, factor)
);
comment on table returninterviews.factor_answer is 'Somebody said whether a triage factor is so. The latest answer about a factor counts.';
comment on column returninterviews.factor_answer.id is 'UUID version 7.';
comment on column returninterviews.factor_answer.interview_id is 'The interview at which it was asked.';
comment on column returninterviews.factor_answer.child_id is 'The child.';
comment on column returninterviews.factor_answer.factor is 'Code of the factor in the protocol.';
comment on column returninterviews.factor_answer.present is 'Whether it is so.';
comment on column returninterviews.factor_answer.said_by is 'Who said so, in words.';
comment on column returninterviews.factor_answer.form_key is 'Key of the form, so that a form sent twice counts once.';
comment on column returninterviews.factor_answer.number is 'Counts up, so that of two answers at the same moment the later one is known.';
comment on column returninterviews.factor_answer.recorded_at is 'When it was recorded.';
comment on column returninterviews.factor_answer.recorded_by is 'Who recorded it.';
create index on returninterviews.factor_answer (interview_id);
create index on returninterviews.factor_answer (child_id);

create table returninterviews.triage (
  id uuid primary key,
  interview_id uuid not null references returninterviews.interview (id),
  colour text not null check (colour in ('RED', 'AMBER', 'GREEN')),
  missing integer not null,
  absent integer not null,
  present text[] not null,
  unanswered text[] not null,
  first_day date not null,
  last_day date not null,
  asks text[] not null,
  follow_up_minutes integer not null,
  protocol_version text not null,
  clauses text[] not null,
  number bigint generated always as identity,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table returninterviews.triage is 'A colour that the protocol proposed for an interview. A new row when facts changed what is proposed or why; the latest stands.';
comment on column returninterviews.triage.id is 'UUID version 7.';
comment on column returninterviews.triage.interview_id is 'The interview.';
comment on column returninterviews.triage.colour is 'The colour proposed.';
comment on column returninterviews.triage.missing is 'Missing episodes counted.';
comment on column returninterviews.triage.absent is 'Absences counted.';
comment on column returninterviews.triage.present is 'Codes of the factors that are so.';
comment on column returninterviews.triage.unanswered is 'Codes of the factors nobody has answered.';
comment on column returninterviews.triage.first_day is 'First London day counted.';
comment on column returninterviews.triage.last_day is 'Last London day counted: that of the latest episode or absence.';
comment on column returninterviews.triage.asks is 'Codes of whom the protocol lets ask when the colour is amber.';
comment on column returninterviews.triage.follow_up_minutes is 'Within how many minutes what follows from the colour is done.';
comment on column returninterviews.triage.protocol_version is 'The local protocol that proposed it.';
comment on column returninterviews.triage.clauses is 'Ids of the clauses that fired.';
comment on column returninterviews.triage.number is 'Counts up, so that of two proposals at the same moment the later one is known.';
comment on column returninterviews.triage.recorded_at is 'When it was proposed.';
comment on column returninterviews.triage.recorded_by is 'Who caused it: Homeward itself, or who answered a factor.';
create index on returninterviews.triage (interview_id);

create table returninterviews.triage_choice (
  id uuid primary key,
  interview_id uuid not null references returninterviews.interview (id),
  triage_id uuid not null references returninterviews.triage (id),
  colour text not null check (colour in ('RED', 'AMBER', 'GREEN')),
  reason text not null check (reason <> ''),
  supersedes uuid references returninterviews.triage_choice (id),
  form_key uuid not null unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  unique nulls not distinct (interview_id, supersedes)
);
comment on table returninterviews.triage_choice is 'A person chose another colour than was proposed, or confirmed it, with a reason. Stands beside the proposal; the choice that none supersedes stands.';
comment on column returninterviews.triage_choice.id is 'UUID version 7; the version a form was made from.';
comment on column returninterviews.triage_choice.interview_id is 'The interview.';
comment on column returninterviews.triage_choice.triage_id is 'The proposal that the person saw.';
comment on column returninterviews.triage_choice.colour is 'The colour chosen.';
comment on column returninterviews.triage_choice.reason is 'Why.';
comment on column returninterviews.triage_choice.supersedes is 'The choice before it; null for the first. Unique, so that of two people one wins.';
comment on column returninterviews.triage_choice.form_key is 'Key of the form, so that a form sent twice counts once.';
comment on column returninterviews.triage_choice.recorded_at is 'When.';
comment on column returninterviews.triage_choice.recorded_by is 'Who chose.';
create index on returninterviews.triage_choice (triage_id);
create index on returninterviews.triage_choice (supersedes);

create table returninterviews.follow_up (
  id uuid primary key,
  interview_id uuid not null references returninterviews.interview (id),
  kind text not null check (kind in ('ASK_AGENCIES', 'ASK_FAMILY', 'ASK_CHILD', 'LETTER_CHILD', 'LETTER_CARER')),
  words text,
  form_key uuid not null unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table returninterviews.follow_up is 'Something that follows from a triage colour was done: a letter sent, somebody asked.';
comment on column returninterviews.follow_up.id is 'UUID version 7.';
comment on column returninterviews.follow_up.interview_id is 'The interview.';
comment on column returninterviews.follow_up.kind is 'What was done.';
comment on column returninterviews.follow_up.words is 'What was learnt, or how it was sent; null when nothing was written.';
comment on column returninterviews.follow_up.form_key is 'Key of the form, so that a form sent twice counts once.';
comment on column returninterviews.follow_up.recorded_at is 'When it was recorded.';
comment on column returninterviews.follow_up.recorded_by is 'Who recorded it.';
create index on returninterviews.follow_up (interview_id);

revoke update, delete, truncate on
  returninterviews.factor_answer, returninterviews.triage, returninterviews.triage_choice,
  returninterviews.follow_up from homeward_app;

create view returninterviews.triage_now as
  select distinct on (t.interview_id) t.*,
         c.id as choice_id, c.colour as chosen, c.reason, c.recorded_at as chosen_at, c.recorded_by as chosen_by,
         seen.colour as proposed_then,
         coalesce(c.colour, t.colour) as colour_now,
         c.id is not null and seen.colour <> t.colour as to_review
  from returninterviews.triage t
  left join lateral (
    select one.* from returninterviews.triage_choice one
    where one.interview_id = t.interview_id
      and not exists (select 1 from returninterviews.triage_choice later where later.supersedes = one.id)) c on true
  left join returninterviews.triage seen on seen.id = c.triage_id
  order by t.interview_id, t.number desc;
comment on view returninterviews.triage_now is 'The colour of each interview: what is proposed, what a person chose, and whether the proposal changed since.';

create view returninterviews.follow_ups_due as
  select t.interview_id, k.kind,
         greatest(s.offered_at, t.recorded_at, t.chosen_at) + make_interval(mins => t.follow_up_minutes) as due_at,
         coalesce(t.choice_id, t.id) as colour_id
  from returninterviews.triage_now t
  join returninterviews.standing s on s.interview_id = t.interview_id
  cross join lateral (
    select 'ASK_' || upper(one.code) as kind from unnest(t.asks) as one (code) where t.colour_now = 'AMBER'
    union all
    select one.kind from (values ('LETTER_CHILD'), ('LETTER_CARER')) as one (kind) where t.colour_now = 'GREEN') k
  where s.stage in ('OFFERED', 'ALLOCATED', 'TRIED') and s.team_id is not null and s.due_at is not null
    and not exists (select 1 from returninterviews.follow_up f
                    where f.interview_id = t.interview_id and f.kind = k.kind);
comment on view returninterviews.follow_ups_due is 'What follows from the colour of each open interview and is not done yet.';

create or replace function returninterviews.promises_at(at timestamptz)
returns table (promise_id uuid, matter text, subject uuid, child_id uuid, party_kind text, party uuid,
               made_at timestamptz, due_at timestamptz, danger smallint, path text)
language sql stable
as $$
  select coalesce(s.fact_id, s.allocation_id, s.clock_id),
         case s.stage when 'OFFERED' then 'returninterviews.allocate'
                      when 'ALLOCATED' then 'returninterviews.first-attempt'
                      when 'ACCEPTED' then 'returninterviews.hold'
                      else case when s.tried_until <= at then 'returninterviews.close'
                                else 'returninterviews.next-attempt' end end,
         s.interview_id, s.child_id,
         case when s.interviewer is null then 'TEAM' else 'PROFESSIONAL' end,
         coalesce(s.interviewer, s.team_id),
         coalesce(s.outcome_recorded_at, s.allocated_at, s.offered_at),
         case s.stage when 'ACCEPTED' then s.arranged_at
                      when 'TRIED' then case when s.tried_until <= at then s.tried_until else s.next_due_at end
                      else s.due_at end,
         (case when s.due_at < at then 3 when s.at_risk_at <= at then 2 else 1 end)::smallint,
         '/interviews/' || s.interview_id
  from returninterviews.standing s
  where s.stage in ('OFFERED', 'ALLOCATED', 'TRIED', 'ACCEPTED')
    and s.team_id is not null and s.due_at is not null
  union all
  select f.colour_id, 'returninterviews.' || replace(lower(f.kind), '_', '-'), s.interview_id, s.child_id,
         case when s.interviewer is null then 'TEAM' else 'PROFESSIONAL' end,
         coalesce(s.interviewer, s.team_id), f.due_at, f.due_at,
         (case when f.due_at < at then 2 else 1 end)::smallint,
         '/interviews/' || s.interview_id || '/triage'
  from returninterviews.follow_ups_due f
  join returninterviews.standing s on s.interview_id = f.interview_id
  union all
  select t.id, 'returninterviews.review-triage', s.interview_id, s.child_id, 'TEAM', s.team_id, t.recorded_at,
         t.recorded_at + make_interval(mins => t.follow_up_minutes), 2::smallint,
         '/interviews/' || s.interview_id || '/triage'
  from returninterviews.triage_now t
  join returninterviews.standing s on s.interview_id = t.interview_id
  where t.to_review and s.stage in ('OFFERED', 'ALLOCATED', 'TRIED', 'ACCEPTED') and s.team_id is not null
$$;
comment on function returninterviews.promises_at is 'What is due in return interviews, with the danger at that time: 3 late, 2 at risk, 1 otherwise; what follows from triage is 2 when late. Published.';
