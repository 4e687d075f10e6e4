create function returninterviews.awaiting_at(at timestamptz)
returns table (interview_id uuid, after text, child_id uuid, area_id uuid, returned_at timestamptz, told_at timestamptz,
               at_risk_at timestamptz, due_at timestamptz, team_id uuid, interviewer uuid, stage text)
language sql stable
as $$
  select i.id, i.after, i.child_id, i.area_id, c.happened_at, c.told_at, c.at_risk_at, c.due_at, o.team_id, g.interviewer,
         coalesce(x.kind, case when g.interviewer is not null then 'ALLOCATED'
                               when o.team_id is not null then 'OFFERED' else 'NOT_OFFERED' end)
  from returninterviews.interview i
  join lateral (select y.happened_at, y.told_at, y.at_risk_at, y.due_at from returninterviews.clock y
                where y.interview_id = i.id and y.recorded_at <= at
                order by y.told_at desc, y.id desc limit 1) c on true
  left join returninterviews.offer o on o.interview_id = i.id and o.recorded_at <= at
  left join lateral (select y.interviewer from returninterviews.allocation y
                     where y.interview_id = i.id and y.recorded_at <= at
                     order by y.recorded_at desc, y.id desc limit 1) g on true
  left join lateral (select f.kind, f.ended
                     from (select 'TRIED' as kind, false as ended, t.id, t.recorded_at
                           from returninterviews.attempt t where t.interview_id = i.id
                           union all
                           select 'ACCEPTED', false, t.id, t.recorded_at
                           from returninterviews.acceptance t where t.interview_id = i.id
                           union all
                           select t.kind, true, t.id, t.recorded_at
                           from returninterviews.ending t where t.interview_id = i.id) f
                     where f.recorded_at <= at
                     order by f.recorded_at desc, f.id desc limit 1) x on true
  where c.due_at is not null and not coalesce(x.ended, false)
$$;
comment on function returninterviews.awaiting_at is 'The children back at a time who still waited for a return interview, how far it was and its clock. Published.';

create view returninterviews.interview_areas as
  select i.id as interview_id, i.area_id from returninterviews.interview i;
comment on view returninterviews.interview_areas is 'The area each interview belongs to, for the screens to be told of it. Published.';
