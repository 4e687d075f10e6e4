-- One row for each missing episode, by its start, with the band of its length. Hours and days are clock time and
-- include their lower edge.
select e.started_at as at,
       coalesce(c.survivor_id, e.child_id) as child_id,
       e.reference,
       array[case
         when e.over_at is null then 'away'
         when e.over_at - e.started_at < interval '8 hours' then 'to-8-hours'
         when e.over_at - e.started_at < interval '16 hours' then 'to-16-hours'
         when e.over_at - e.started_at < interval '24 hours' then 'to-24-hours'
         when e.over_at - e.started_at < interval '48 hours' then 'to-48-hours'
         when e.over_at - e.started_at < interval '168 hours' then 'to-7-days'
         else 'over-7-days' end] as cells
from (select f.*, coalesce(f.found_at, f.returned_at) as over_at from episodes.figures f) e
left join children.surviving c on c.child_id = e.child_id
where e.area_id = any (:areas) and e.started_at >= :from and e.started_at < :until
order by e.started_at, e.reference
