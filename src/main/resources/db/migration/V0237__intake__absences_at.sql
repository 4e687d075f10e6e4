create function intake.absences_at(at timestamptz)
returns table (absence_id uuid, child_id uuid, area_id uuid, started_at timestamptz, decided_at timestamptz,
               last_action_at timestamptz, desk_id uuid, next_due timestamptz)
language sql stable
as $$
  select a.id, a.child_id, a.area_id, a.started_at, a.recorded_at,
         greatest(a.recorded_at,
                  (select max(c.happened_at) from intake.call_back c where c.absence_id = a.id and c.recorded_at <= at),
                  (select max(v.recorded_at) from intake.absence_review v
                   where v.absence_id = a.id and v.recorded_at <= at)),
         u.desk_id, u.due_at
  from intake.absence a
  left join lateral (select x.desk_id, x.due_at from intake.absence_due x
                     where x.absence_id = a.id and x.recorded_at <= at
                       and not exists (select 1 from intake.call_back c where c.due_id = x.id and c.recorded_at <= at)
                       and not exists (select 1 from intake.absence_review v
                                       where v.due_id = x.id and v.recorded_at <= at)
                     order by x.due_at, x.id limit 1) u on true
  where a.batch_id is null and a.recorded_at <= at
    and not exists (select 1 from intake.absence_end e where e.absence_id = a.id and e.recorded_at <= at)
$$;
comment on function intake.absences_at is 'The absences that had not ended at a time, with the call back or review due next. One that an import brought is not among them. Published.';
