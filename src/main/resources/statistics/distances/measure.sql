-- One row for each missing episode, by its start, with the band of the distance at which the child was found. The
-- bands were decided when the finding was recorded; miles include their upper edge.
select e.started_at as at,
       coalesce(c.survivor_id, e.child_id) as child_id,
       e.reference,
       array['all', case
         when e.found_at is null and e.returned_at is null then 'away'
         when e.distance is null then 'not-known'
         else replace(lower(e.distance), '_', '-') end] as cells
from episodes.figures e
left join children.surviving c on c.child_id = e.child_id
where e.area_id = any (:areas) and e.started_at >= :from and e.started_at < :until
order by e.started_at, e.reference
