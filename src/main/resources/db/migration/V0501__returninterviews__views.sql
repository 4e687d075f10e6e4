create view returninterviews.clock_now as
  select distinct on (interview_id) id as clock_id, interview_id, happened_at as returned_at, at_risk_at,
         due_at, protocol_version, clauses
  from returninterviews.clock order by interview_id, told_at desc, id desc;
comment on view returninterviews.clock_now is 'The clock of each interview as it stands after corrections of the return.';

create view returninterviews.allocation_now as
  select a.id as allocation_id, a.interview_id, a.interviewer, a.recorded_at, a.recorded_by
  from returninterviews.allocation a
  where not exists (select 1 from returninterviews.allocation later where later.supersedes = a.id);
comment on view returninterviews.allocation_now is 'Who is to hold each interview now.';

create view returninterviews.outcome_now as
  select distinct on (interview_id) interview_id, kind, fact_id, reason, happened_at, arranged_at, next_due_at, recorded_at
  from (select interview_id, 'TRIED' as kind, id as fact_id, result as reason, happened_at,
               cast(null as timestamptz) as arranged_at, next_due_at, recorded_at
        from returninterviews.attempt
        union all
        select interview_id, 'ACCEPTED', id, how, happened_at, arranged_at, null, recorded_at
        from returninterviews.acceptance
        union all
        select interview_id, kind, id, reason, happened_at, null, null, recorded_at
        from returninterviews.ending) facts
  order by interview_id, recorded_at desc, fact_id desc;
comment on view returninterviews.outcome_now is 'What was recorded last about each interview: an attempt, an acceptance or an ending.';

create view returninterviews.standing as
  select i.id as interview_id, i.after, i.subject, i.child_id, i.area_id, i.recorded_at,
         c.clock_id, c.returned_at, c.at_risk_at, c.due_at,
         f.team_id, f.recorded_at as offered_at,
         a.allocation_id, a.interviewer, a.recorded_at as allocated_at,
         x.fact_id, x.reason, x.happened_at as outcome_at, x.arranged_at, x.next_due_at, x.recorded_at as outcome_recorded_at,
         (select min(t.tried_until) from returninterviews.attempt t where t.interview_id = i.id) as tried_until,
         (select count(*) from returninterviews.attempt t where t.interview_id = i.id) as attempts,
         case when c.clock_id is null then 'WAITS_FOR_RETURN'
              when c.due_at is null and a.allocation_id is null then 'FROM_HISTORY'
              when x.fact_id is not null then x.kind
              when a.allocation_id is not null then 'ALLOCATED'
              else 'OFFERED' end as stage
  from returninterviews.interview i
  left join returninterviews.clock_now c on c.interview_id = i.id
  left join returninterviews.offer f on f.interview_id = i.id
  left join returninterviews.allocation_now a on a.interview_id = i.id
  left join returninterviews.outcome_now x on x.interview_id = i.id;
comment on view returninterviews.standing is 'Each interview in one row, its stage derived from its facts.';

create function returninterviews.promises_at(at timestamptz)
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
$$;
comment on function returninterviews.promises_at is 'What is due in return interviews, with the danger at that time: 3 late, 2 at risk, 1 otherwise. Published.';

create view returninterviews.promises as
  select * from returninterviews.promises_at('-infinity');
comment on view returninterviews.promises is 'What is due in return interviews: allocate, first attempt, next attempt, hold. Without a time there is no lateness, so that danger is 1; ask promises_at for the danger at a time and for closing after two weeks. Published.';
