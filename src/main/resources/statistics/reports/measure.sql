-- One row for each report, by when the police were told.
select r.reported_at as at,
       coalesce(c.survivor_id, r.child_id) as child_id,
       r.reference,
       array_remove(array[
         'all',
         case when r.second then 'second' else 'first' end,
         -- A report from history may have its episode without anybody having decided in Homeward.
         case when r.category is not null then lower(r.category)
              when e.episode_id is not null then 'missing'
              else 'undecided' end,
         case when not r.second
               and ((r.category = 'MISSING' and r.episode_id is null and e.episode_id is null)
                 or (r.category = 'ABSENT' and a.absence_id is null)) then 'waiting' end], null) as cells
from intake.report_figures r
left join children.surviving c on c.child_id = r.child_id
left join episodes.figures e on e.report_id = r.first_report_id
left join intake.absence_figures a on a.report_id = r.first_report_id
where r.area_id = any (:areas) and r.reported_at >= :from and r.reported_at < :until
order by r.reported_at, r.reference
