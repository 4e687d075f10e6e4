alter table interventions.counting add column beyond integer not null default 0 check (beyond >= 0);
comment on column interventions.counting.beyond is 'How many more were counted than the clause''s number; 0 when the start lifted the count to the number.';
-- Until now one clause only fired beyond its number, which was 9.
update interventions.counting c
set beyond = greatest(cardinality(c.subjects) - 9, 0)
from interventions.intervention i
where i.id = c.intervention_id and i.clause = 'trigger.meeting.third';
alter table interventions.counting alter column beyond drop default;

create or replace view interventions.counted_now as
  select distinct on (intervention_id) intervention_id, subjects, starts, beyond
  from interventions.counting order by intervention_id, recorded_at desc, id desc;

create or replace view interventions.figures as
  select i.id as intervention_id, i.child_id, i.area_id, i.origin, i.calls_for, i.clause, i.level,
         i.happened_at as fired_at, (i.happened_at at time zone 'Europe/London')::date as london_day,
         i.from_history, t.recorded_at as taken_back_at, i.due_at, o.kind as outcome, o.happened_at as outcome_at,
         i.subject, i.place is not null as over_place, cardinality(c.subjects) as counted, c.beyond
  from interventions.intervention i
  left join interventions.counted_now c on c.intervention_id = i.id
  left join interventions.taken_back t on t.intervention_id = i.id
  left join interventions.outcome o on o.intervention_id = i.id;
comment on column interventions.figures.subject is 'The episode or absence at which it fired; null when somebody asked.';
comment on column interventions.figures.over_place is 'Whether it was counted over a place and not over the child.';
comment on column interventions.figures.counted is 'How many starts were counted, as it stands now; null when somebody asked.';
comment on column interventions.figures.beyond is 'How many more than the clause''s number; 0 when the start lifted the count to it, null when somebody asked.';
