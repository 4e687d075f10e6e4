create view intake.promises as
  -- A desk must acknowledge; a desk that was told before the work climbed still sees it.
  select md5(h.id::text || h.desk_id::text)::uuid as promise_id,
         case when h.matter = 'intake.report' then 'intake.acknowledge' else h.matter end as matter,
         h.subject, h.child_id, 'DESK' as party_kind, h.desk_id as party,
         max(h.told_at) as made_at, max(h.due_at) as due_at,
         (case when h.urgent then 3 else 1 end)::smallint as danger, h.path
  from agencies.open_handovers h
  where h.matter like 'intake.%'
  group by h.id, h.matter, h.subject, h.child_id, h.desk_id, h.urgent, h.path
  union all
  select u.id, 'intake.decide', u.report_id, u.child_id, 'DESK', u.desk_id, u.recorded_at, u.due_at,
         coalesce((select p.danger from intake.category_proposal p where p.report_id = u.report_id
                   order by p.number desc limit 1), 2::smallint),
         '/reports/' || u.report_id || '/proposal'
  from intake.decision_due u
  where not exists (select 1 from intake.decision_due_met m where m.due_id = u.id)
  union all
  select u.id, case when u.kind = 'REVIEW' then 'intake.review' else 'intake.call-back' end,
         a.id, a.child_id, 'DESK', u.desk_id, u.recorded_at, u.due_at, 1::smallint,
         '/absences/' || a.id
  from intake.absence_due u
  join intake.absence a on a.id = u.absence_id
  where not exists (select 1 from intake.absence_end e where e.absence_id = a.id)
    and not exists (select 1 from intake.call_back c where c.due_id = u.id)
    and not exists (select 1 from intake.absence_review r where r.due_id = u.id)
  union all
  select c.id, 'intake.collect', c.report_id, c.child_id, 'DESK', c.desk_id, c.recorded_at, c.due_at,
         0::smallint,
         '/reports/' || c.report_id || '/proposal'
  from intake.collection c
  where not exists (select 1 from intake.collection_end e where e.collection_id = c.id)
    and not exists (select 1 from intake.decisions_now d where d.report_id = c.report_id and d.category = 'MISSING');
comment on view intake.promises is 'What is due in intake: acknowledge, decide, review, call back, ask whether the child was collected. Published.';
