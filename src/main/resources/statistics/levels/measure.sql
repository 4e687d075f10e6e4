-- Every start of every child who went missing from the area in the time asked for, from long enough before to know
-- each child's last 90 days at the start before the first one asked for. Which of them crossed a level is worked out
-- from the starts, see levels in the definition.
select e.started_at as at,
       coalesce(c.survivor_id, e.child_id) as child_id,
       e.reference,
       array_remove(array[
         'start',
         case when e.area_id = any (:areas) and e.started_at >= :from then 'here' end], null) as cells
from episodes.figures e
left join children.surviving c on c.child_id = e.child_id
where e.started_at < :until and e.started_at >= cast(:from as timestamptz) - interval '181 days'
  and coalesce(c.survivor_id, e.child_id) in (
    select coalesce(k.survivor_id, i.child_id)
    from episodes.figures i
    left join children.surviving k on k.child_id = i.child_id
    where i.area_id = any (:areas) and i.started_at >= :from and i.started_at < :until)
order by e.started_at, e.reference
