-- One row for each episode and each absence, by its start; the children among them are counted.
select g.at, coalesce(c.survivor_id, g.child_id) as child_id, g.reference, array[g.kind, 'either'] as cells
from (select e.started_at as at, e.child_id, e.reference, e.area_id, 'missing' as kind from episodes.figures e
      union all
      select a.started_at, a.child_id, a.reference, a.area_id, 'absent' from intake.absence_figures a
      where not a.became_missing) g
left join children.surviving c on c.child_id = g.child_id
where g.area_id = any (:areas) and g.at >= :from and g.at < :until
order by g.at, g.reference
