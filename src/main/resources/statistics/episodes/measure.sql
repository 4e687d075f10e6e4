-- One row for each missing episode, by its start.
select e.started_at as at,
       coalesce(c.survivor_id, e.child_id) as child_id,
       e.reference,
       array_remove(array['all', case when a.became_missing then 'upgraded' end], null) as cells
from episodes.figures e
left join children.surviving c on c.child_id = e.child_id
left join intake.absence_figures a on a.report_id = e.report_id
where e.area_id = any (:areas) and e.started_at >= :from and e.started_at < :until
order by e.started_at, e.reference
