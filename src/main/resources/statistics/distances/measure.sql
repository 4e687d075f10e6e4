-- One row for each missing episode, by its start, with the band of the distance at which the child was found. The
-- bands were decided when the finding was recorded; miles include their upper edge.
select e.started_at as at,
       coalesce(c.survivor_id, e.child_id) as child_id,
       e.reference,
       array[coalesce(replace(lower(e.distance), '_', '-'), 'not-known')] as cells
from episodes.figures e
left join children.surviving c on c.child_id = e.child_id
where e.area_id = any (:areas) and e.started_at >= :from and e.started_at < :until
order by e.started_at, e.reference
