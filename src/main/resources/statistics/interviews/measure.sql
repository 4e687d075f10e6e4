-- One row for each return interview by when the child returned, and one for each return that history tells of without
-- telling of an interview.
select g.at, coalesce(c.survivor_id, g.child_id) as child_id, g.reference, g.cells
from (
  select f.returned_at as at, f.child_id, f.area_id,
         coalesce(e.reference, a.reference, '') as reference,
         array_remove(array[
           'all',
           case when f.offered_at is null then 'not-offered' else 'offered' end,
           case f.outcome when 'HELD' then 'held' when 'DECLINED' then 'declined' when 'NOT_POSSIBLE' then 'not-possible'
             when 'CLOSED' then 'closed' else 'open' end,
           case when f.outcome = 'HELD' and f.held_in_time then 'held-in-time' when f.outcome = 'HELD' then 'held-late' end,
           case when f.outcome in ('HELD', 'DECLINED', 'NOT_POSSIBLE', 'CLOSED') then null
                when f.due_at < :now then 'open-late' else 'open-in-time' end,
           case when f.outcome in ('NOT_POSSIBLE', 'CLOSED') then 'ended' end,
           case when f.outcome in ('NOT_POSSIBLE', 'CLOSED') then 'because-' || replace(lower(f.reason), '_', '-') end],
           null) as cells
  from returninterviews.figures f
  left join episodes.figures e on e.episode_id = f.subject
  left join intake.absence_figures a on a.absence_id = f.subject
  where f.returned_at >= :from and f.returned_at < :until and f.outcome <> 'FROM_HISTORY'
  union all
  select e.returned_at, e.child_id, e.area_id, e.reference, array['no-record']
  from episodes.figures e
  where e.returned_at >= :from and e.returned_at < :until
    and not exists (select 1 from returninterviews.figures f
                    where f.subject = e.episode_id and f.outcome <> 'FROM_HISTORY')) g
left join children.surviving c on c.child_id = g.child_id
where g.area_id = any (:areas)
order by g.at, g.reference
