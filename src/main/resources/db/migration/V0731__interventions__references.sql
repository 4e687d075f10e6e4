create table interventions.reference (
  intervention_id uuid primary key references interventions.intervention (id),
  number text not null unique check (length(btrim(number)) > 0),
  form_key uuid not null unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table interventions.reference is 'The coordinator opened a non-crime reference about absences. Once.';
comment on column interventions.reference.intervention_id is 'What called for it.';
comment on column interventions.reference.number is 'The reference number, as the police''s system gave it.';
comment on column interventions.reference.form_key is 'Key of the form, so that sending it twice counts once.';
comment on column interventions.reference.recorded_at is 'When.';
comment on column interventions.reference.recorded_by is 'The coordinator.';

create table interventions.reference_step (
  id uuid primary key,
  intervention_id uuid not null references interventions.reference (intervention_id),
  part text not null check (part in ('SUPERVISOR', 'OFFICER')),
  professional_id uuid not null,
  due_at timestamptz not null,
  protocol_version text not null,
  clause text not null,
  form_key uuid not null unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table interventions.reference_step is 'A reference was given to a supervisor or by the supervisor to an officer. The latest of each counts.';
comment on column interventions.reference_step.id is 'UUID version 7.';
comment on column interventions.reference_step.intervention_id is 'The reference.';
comment on column interventions.reference_step.part is 'Supervisor, who gives it to an officer, or officer, who does the work.';
comment on column interventions.reference_step.professional_id is 'To whom.';
comment on column interventions.reference_step.due_at is 'By when they do their part.';
comment on column interventions.reference_step.protocol_version is 'The local protocol.';
comment on column interventions.reference_step.clause is 'Its clause.';
comment on column interventions.reference_step.form_key is 'Key of the form, so that sending it twice counts once.';
comment on column interventions.reference_step.recorded_at is 'When.';
comment on column interventions.reference_step.recorded_by is 'Who gave it.';
create index on interventions.reference_step (intervention_id);
create index on interventions.reference_step (professional_id);

revoke update, delete, truncate on interventions.reference, interventions.reference_step from homeward_app;

alter table interventions.outcome drop constraint outcome_kind_check;
alter table interventions.outcome add check (kind in ('HELD', 'NOT_NEEDED', 'DONE'));
comment on table interventions.outcome is 'What came of it: held, not needed, or, of a reference, done. Once.';
comment on column interventions.outcome.kind is 'Held, not needed, or done.';
comment on column interventions.outcome.attended is 'Codes of who was there; empty unless held.';
comment on column interventions.outcome.child_words is 'What the child said, in the child''s words; null unless held.';
comment on column interventions.outcome.family_words is 'What the family said; null unless held.';
comment on column interventions.outcome.agreed is 'What was agreed, what was done, or why it is not needed.';

create view interventions.reference_now as
  select n.intervention_id, n.number, n.recorded_at, n.recorded_by,
         s.professional_id as supervisor, s.due_at as supervisor_due_at, s.recorded_at as supervisor_at, s.recorded_by as supervisor_by,
         o.professional_id as officer, o.due_at as officer_due_at, o.recorded_at as officer_at, o.recorded_by as officer_by
  from interventions.reference n
  left join lateral (select t.professional_id, t.due_at, t.recorded_at, t.recorded_by from interventions.reference_step t
                     where t.intervention_id = n.intervention_id and t.part = 'SUPERVISOR'
                     order by t.recorded_at desc, t.id desc limit 1) s on true
  left join lateral (select t.professional_id, t.due_at, t.recorded_at, t.recorded_by from interventions.reference_step t
                     where t.intervention_id = n.intervention_id and t.part = 'OFFICER'
                     order by t.recorded_at desc, t.id desc limit 1) o on true;
comment on view interventions.reference_now is 'Each reference as it stands: number, supervisor, officer.';

create or replace function interventions.promises_at(at timestamptz)
returns table (promise_id uuid, matter text, subject uuid, child_id uuid, party_kind text, party uuid,
               made_at timestamptz, due_at timestamptz, danger smallint, path text)
language sql stable
as $$
  select md5(i.id::text || p.party::text)::uuid,
         case i.calls_for when 'INTERVENTION_MEETING' then 'interventions.hold' else 'interventions.refer' end,
         i.id, i.child_id, p.party_kind, p.party, i.recorded_at, i.due_at,
         (case when i.level > 2 or i.immediate or i.due_at < at then 3 when i.level = 2 then 2 else 1 end)::smallint,
         '/interventions/' || i.id
  from interventions.open_now i
  join lateral unnest(i.chairs, i.told_at) with ordinality as c(chair, told_at, position)
    on c.position = 1 or c.told_at < at
  join lateral interventions.parties(c.chair, i.child_id, i.senior_desk, i.coordinator_desk) p on true
  where i.calls_for <> 'EXPLOITATION_PANEL'
    and not exists (select 1 from interventions.reference n where n.intervention_id = i.id)
  union all
  select md5(a.id::text || p.party::text)::uuid, 'interventions.act', a.id, i.child_id, p.party_kind, p.party,
         a.recorded_at, a.due_at, (case when a.due_at < at then 2 else 1 end)::smallint, '/interventions/' || i.id
  from interventions.agreed_action a
  join interventions.intervention i on i.id = a.intervention_id
  join lateral interventions.parties(a.owner, i.child_id, i.senior_desk, i.coordinator_desk) p on true
  where not exists (select 1 from interventions.action_done d where d.action_id = a.id)
$$;
comment on function interventions.promises_at is 'What is due in interventions at that time: hold the meeting, open the reference, do what was agreed; whoever is told because it is late included. Published.';

create view interventions.reference_promises as
  select md5(n.intervention_id::text || coalesce(n.officer, n.supervisor)::text)::uuid as promise_id,
         case when n.officer is null then 'interventions.give-reference' else 'interventions.work-reference' end as matter,
         n.intervention_id as subject, i.child_id, 'PROFESSIONAL'::text as party_kind, coalesce(n.officer, n.supervisor) as party,
         coalesce(n.officer_at, n.supervisor_at) as made_at, coalesce(n.officer_due_at, n.supervisor_due_at) as due_at,
         2::smallint as danger, '/interventions/' || n.intervention_id || '/reference' as path
  from interventions.reference_now n
  join interventions.open_now i on i.id = n.intervention_id
  where n.supervisor is not null;
comment on view interventions.reference_promises is 'What is due in the coordinator''s references: the supervisor gives it to an officer, the officer does the work. Published.';
