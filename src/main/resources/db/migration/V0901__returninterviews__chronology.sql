create view returninterviews.chronology as
  select i.child_id, f.recorded_at as at, 'returninterviews.offered'::text as kind, i.after as code,
         null::text as second_code, i.id as subject, f.id as fact_id, f.team_id as party,
         f.recorded_at, f.recorded_by, null::uuid as batch_id
  from returninterviews.offer f join returninterviews.interview i on i.id = f.interview_id
  union all
  select i.child_id, t.happened_at, 'returninterviews.tried', i.after, null, i.id, t.id, null,
         t.recorded_at, t.recorded_by, null
  from returninterviews.attempt t join returninterviews.interview i on i.id = t.interview_id
  union all
  select i.child_id, a.happened_at, 'returninterviews.accepted', i.after, null, i.id, a.id, null,
         a.recorded_at, a.recorded_by, null
  from returninterviews.acceptance a join returninterviews.interview i on i.id = a.interview_id
  union all
  select i.child_id, e.happened_at,
         case e.kind when 'DECLINED' then 'returninterviews.declined' when 'HELD' then 'returninterviews.held'
                     when 'CLOSED' then 'returninterviews.closed' else 'returninterviews.not-possible' end,
         i.after, null, i.id, e.id, null, e.recorded_at, e.recorded_by, null
  from returninterviews.ending e join returninterviews.interview i on i.id = e.interview_id
  union all
  -- The moment at which it was due with nothing to end it; before that moment the row lies in the future.
  select i.child_id, c.due_at, 'returninterviews.late', i.after, null, i.id, md5(i.id::text || 'late')::uuid, null,
         c.due_at, null, null
  from returninterviews.clock_now c join returninterviews.interview i on i.id = c.interview_id
  where c.due_at is not null
    and not exists (select 1 from returninterviews.ending e
                    where e.interview_id = i.id and e.happened_at <= c.due_at);
comment on view returninterviews.chronology is 'What happened to each return interview: offered, tried, accepted, declined, held, closed, and from when it was late; never what was said. A row after the time of asking has not happened. Published.';
