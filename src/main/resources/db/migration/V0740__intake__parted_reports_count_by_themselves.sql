-- A joining holds while it was not parted: what is counted, looked for and told goes by that too.
create or replace view intake.report_figures as
  select r.id as report_id, coalesce(j.into_report_id, r.id) as first_report_id, j.report_id is not null as second,
         r.child_id, r.reference, r.area_id, r.last_seen_at, r.reported_at, d.category, d.episode_id, r.batch_id
  from intake.report r
  left join intake.joined_now j on j.report_id = r.id
  left join intake.decisions_now d on d.report_id = coalesce(j.into_report_id, r.id);
create or replace view intake.absence_starts as
  select a.id as absence_id, a.report_id, r.reference, a.child_id, a.area_id, a.started_at, a.batch_id,
         coalesce(intake.place_named(r.missing_from), r.team_id::text) as place,
         coalesce(e.kind = 'BECAME_MISSING', false) as became_missing
  from intake.absence a
  join intake.report r on r.id = a.report_id
  left join intake.absence_end e on e.absence_id = a.id
  where not exists (select 1 from intake.joined_now j where j.report_id = a.report_id);
create or replace view intake.chronology as
  -- A second report says so in its second code.
  select r.child_id, r.reported_at as at, 'intake.reported'::text as kind, r.kind as code,
         case when j.id is null then null else 'JOINED' end as second_code,
         r.id as subject, r.id as fact_id, null::uuid as party, r.recorded_at, r.recorded_by, r.batch_id
  from intake.report r
  left join intake.joined_now j on j.report_id = r.id
  union all
  -- The source of an imported decision tells no time for it; it was made when the child was reported.
  select d.child_id, case when d.batch_id is null then d.recorded_at else r.reported_at end, 'intake.decided',
         d.category, p.category, d.report_id, d.id, null, d.recorded_at, d.recorded_by, d.batch_id
  from intake.decision d
  join intake.report r on r.id = d.report_id
  left join intake.category_proposal p on p.id = d.proposal_id
  union all
  select n.child_id, n.happened_at, 'intake.not-there', null, null, n.report_id, n.id, null,
         n.recorded_at, n.recorded_by, null
  from (select t.*, r.child_id from intake.not_there t join intake.report r on r.id = t.report_id) n
  union all
  select a.child_id, a.started_at, 'intake.absence-began', null, null, a.id, a.id, null,
         a.recorded_at, a.recorded_by, a.batch_id
  from intake.absence a
  union all
  select a.child_id, v.recorded_at, 'intake.absence-reviewed', null, null, a.id, v.due_id, null,
         v.recorded_at, v.recorded_by, null
  from intake.absence_review v join intake.absence a on a.id = v.absence_id
  union all
  select a.child_id, c.happened_at, 'intake.called-back', case when c.reached then 'REACHED' else 'NOT_REACHED' end,
         null, a.id, c.due_id, null, c.recorded_at, c.recorded_by, null
  from intake.call_back c join intake.absence a on a.id = c.absence_id
  union all
  select a.child_id, e.happened_at, 'intake.absence-ended', e.kind, null, a.id, md5(a.id::text || 'end')::uuid, null,
         e.recorded_at, e.recorded_by, e.batch_id
  from intake.absence_end e join intake.absence a on a.id = e.absence_id
  union all
  select c.child_id, e.happened_at, 'intake.collected', case when e.there then 'THERE' else 'NOT_THERE' end, null,
         c.report_id, c.id, null, e.recorded_at, e.recorded_by, null
  from intake.collection_end e join intake.collection c on c.id = e.collection_id;
