-- One row for each absence that stayed one, by its start.
select a.started_at as at,
       coalesce(c.survivor_id, a.child_id) as child_id,
       a.reference,
       array['all'] as cells
from intake.absence_figures a
left join children.surviving c on c.child_id = a.child_id
where a.area_id = any (:areas) and a.started_at >= :from and a.started_at < :until
  and not a.became_missing
order by a.started_at, a.reference
