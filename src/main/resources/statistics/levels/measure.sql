-- One row for each start that lifted a child's count to the number at which the protocol calls for a meeting. What
-- fired is worked out by the rule of the area and the day; a start beyond the number reaches nothing new.
select f.fired_at as at,
       coalesce(c.survivor_id, f.child_id) as child_id,
       coalesce(e.reference, a.reference) as reference,
       array_remove(array[
         case f.level when 1 then 'first' when 2 then 'second' when 3 then 'third' end], null) as cells
from interventions.figures f
left join episodes.figures e on e.episode_id = f.subject
left join intake.absence_figures a on a.absence_id = f.subject
left join children.surviving c on c.child_id = f.child_id
where f.area_id = any (:areas) and f.fired_at >= :from and f.fired_at < :until
  and f.origin = 'COUNT' and f.calls_for = 'INTERVENTION_MEETING' and not f.over_place and f.beyond = 0
  and f.taken_back_at is null
order by f.fired_at, reference
