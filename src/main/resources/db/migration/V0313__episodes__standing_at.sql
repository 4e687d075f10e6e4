create function episodes.standing_at(at timestamptz)
returns table (episode_id uuid, child_id uuid, area_id uuid, started_at timestamptz, opened_at timestamptz,
               found_at timestamptz, returned_at timestamptz, level text, last_action_at timestamptz,
               alarm_after interval, owner uuid, accepted_at timestamptz, handed_over boolean, next_due timestamptz)
language sql stable
as $$
  select e.id, e.child_id, e.area_id, e.started_at, e.recorded_at, f.happened_at, r.happened_at, w.level, l.last_at,
         w.alarm_after, o.owner, o.accepted_at, o.handed_over,
         case when f.happened_at is null and r.happened_at is null then l.last_at + w.alarm_after
              when c.checked_at is null then least(f.happened_at, r.happened_at) + w.check_within
              when r.happened_at is not null then c.checked_at + interval '12 hours' end
  from episodes.episode e
  join lateral (select x.level, x.alarm_after, x.check_within from episodes.watch x
                where x.episode_id = e.id and x.recorded_at <= at order by x.position desc limit 1) w on true
  join lateral (select coalesce(a.owner, g.owner) as owner, a.recorded_at as accepted_at,
                       exists (select 1 from episodes.ownership n
                               where n.episode_id = e.id and n.recorded_at <= at and a.id is not null
                                 and n.position > g.position
                                 and not exists (select 1 from episodes.ownership_answer y
                                                 where y.ownership_id = n.id and y.accepted and y.recorded_at <= at))
                         as handed_over
                from episodes.ownership g
                left join episodes.ownership_answer a on a.ownership_id = g.id and a.accepted and a.recorded_at <= at
                where g.episode_id = e.id and g.recorded_at <= at
                order by (a.id is not null) desc, case when a.id is null then g.position else -g.position end
                limit 1) o on true
  left join lateral (select x.happened_at from episodes.found x
                     where x.episode_id = e.id and x.recorded_at <= at
                     order by x.recorded_at desc, x.id desc limit 1) f on true
  left join lateral (select x.happened_at from episodes.returned x
                     where x.episode_id = e.id and x.recorded_at <= at
                     order by x.recorded_at desc, x.id desc limit 1) r on true
  left join lateral (select max(x.recorded_at) as checked_at from episodes.safe_and_well x
                     where x.episode_id = e.id and x.recorded_at <= at) c on true
  join lateral (select greatest(e.recorded_at,
                  (select max(q.happened_at) from episodes.enquiry q where q.episode_id = e.id and q.recorded_at <= at),
                  (select max(q.recorded_at) from episodes.found q where q.episode_id = e.id and q.recorded_at <= at),
                  (select max(q.recorded_at) from episodes.returned q where q.episode_id = e.id and q.recorded_at <= at),
                  (select max(q.happened_at) from episodes.safe_and_well q
                   where q.episode_id = e.id and q.recorded_at <= at)) as last_at) l on true
  where e.recorded_at <= at
    and exists (select 1 from episodes.open_spell s
                where s.episode_id = e.id and s.from_at <= at and (s.until_at is null or s.until_at > at))
$$;
comment on function episodes.standing_at is 'The episodes open at a time as they stood then: risk, owner, last real action, what was due. An episode nobody owns, from an import, is not among them. Published.';
