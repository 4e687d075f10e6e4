create view interventions.chronology as
  select i.child_id, i.happened_at as at, case i.origin when 'ASKED' then 'interventions.asked' else 'interventions.called' end as kind,
         i.calls_for::text as code, i.level::text as second_code, i.id as subject, i.id as fact_id, null::uuid as party,
         i.recorded_at, i.recorded_by, null::uuid as batch_id
  from interventions.intervention i
  union all
  -- While it is open only: what was held, done, found not needed or taken back is not due any more.
  select o.child_id, o.due_at, 'interventions.due', o.calls_for, o.level::text, o.id, md5(o.id::text || 'due')::uuid, null,
         o.recorded_at, o.recorded_by, null
  from interventions.open_now o
  union all
  select i.child_id, a.recorded_at, 'interventions.arranged', i.calls_for, i.level::text, i.id, a.id, null,
         a.recorded_at, a.recorded_by, null
  from interventions.arrangement a join interventions.intervention i on i.id = a.intervention_id
  union all
  select i.child_id, e.happened_at,
         case e.kind when 'HELD' then 'interventions.held' when 'DONE' then 'interventions.done' else 'interventions.not-needed' end,
         i.calls_for, case when e.happened_at > i.due_at then 'LATE' else 'IN_TIME' end, i.id, md5(i.id::text || 'ended')::uuid,
         null, e.recorded_at, e.recorded_by, null
  from interventions.outcome e join interventions.intervention i on i.id = e.intervention_id
  union all
  select i.child_id, t.recorded_at, 'interventions.taken-back', i.calls_for, t.reason, i.id, md5(i.id::text || 'back')::uuid,
         null, t.recorded_at, t.recorded_by, null
  from interventions.taken_back t join interventions.intervention i on i.id = t.intervention_id
  union all
  select i.child_id, n.recorded_at, 'interventions.reference-opened', i.calls_for, null, i.id, md5(i.id::text || 'reference')::uuid,
         null, n.recorded_at, n.recorded_by, null
  from interventions.reference n join interventions.intervention i on i.id = n.intervention_id
  union all
  select r.child_id, a.recorded_at, 'interventions.absent-referred', a.finding, null, r.absence_id, r.id, a.told_desk,
         a.recorded_at, a.recorded_by, null
  from interventions.absent_assessment a join interventions.absent_referral r on r.id = a.referral_id
  union all
  select r.child_id, k.recorded_at, 'interventions.absent-taken', null, null, r.absence_id, md5(r.id::text || 'taken')::uuid,
         a.told_desk, k.recorded_at, k.recorded_by, null
  from interventions.absent_acknowledgement k
  join interventions.absent_assessment a on a.referral_id = k.referral_id
  join interventions.absent_referral r on r.id = k.referral_id;
comment on view interventions.chronology is 'What was called for about each child and what came of it, and the referral of absent children; never what was said. A row interventions.due stands at the day by which something open is due, which may lie ahead. Published.';
