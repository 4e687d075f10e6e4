create view interventions.figures as
  select i.id as intervention_id, i.child_id, i.area_id, i.origin, i.calls_for, i.clause, i.level,
         i.happened_at as fired_at, (i.happened_at at time zone 'Europe/London')::date as london_day,
         i.from_history, t.recorded_at as taken_back_at, i.due_at, o.kind as outcome, o.happened_at as outcome_at
  from interventions.intervention i
  left join interventions.taken_back t on t.intervention_id = i.id
  left join interventions.outcome o on o.intervention_id = i.id;
comment on view interventions.figures is 'Everything that was ever called for, in one row each, for counting. Published.';
comment on column interventions.figures.intervention_id is 'Which.';
comment on column interventions.figures.child_id is 'The child; ask children.surviving for the id it answers under.';
comment on column interventions.figures.area_id is 'The area of the start at which it fired.';
comment on column interventions.figures.origin is 'COUNT or ASKED.';
comment on column interventions.figures.calls_for is 'Meeting, panel or reference.';
comment on column interventions.figures.clause is 'The clause of the protocol.';
comment on column interventions.figures.level is 'Place in the ladder, from 1.';
comment on column interventions.figures.fired_at is 'When the start was at which it fired, or when somebody asked.';
comment on column interventions.figures.london_day is 'The London day of that.';
comment on column interventions.figures.from_history is 'Whether it fired at a start that an import brought.';
comment on column interventions.figures.taken_back_at is 'When it was found not to follow any more; null while it does.';
comment on column interventions.figures.due_at is 'By when it is to be held; null from history.';
comment on column interventions.figures.outcome is 'HELD or NOT_NEEDED; null while open.';
comment on column interventions.figures.outcome_at is 'When it was held or decided; null while open.';

create view interventions.counted_now as
  select distinct on (intervention_id) intervention_id, subjects, starts
  from interventions.counting order by intervention_id, recorded_at desc, id desc;
comment on view interventions.counted_now is 'What was counted for each, as it stands.';

create view interventions.arranged_now as
  select distinct on (intervention_id) intervention_id, meets_at, place, invited, recorded_at, recorded_by
  from interventions.arrangement order by intervention_id, recorded_at desc, id desc;
comment on view interventions.arranged_now is 'The meeting of each as it is arranged now.';

create view interventions.open_now as
  select i.* from interventions.intervention i
  where i.due_at is not null
    and not exists (select 1 from interventions.taken_back t where t.intervention_id = i.id)
    and not exists (select 1 from interventions.outcome o where o.intervention_id = i.id);
comment on view interventions.open_now is 'What is called for and neither held, nor found not needed, nor taken back.';

create function interventions.parties(role text, child uuid, senior uuid, coordinator uuid)
returns table (party_kind text, party uuid)
language sql stable
as $$
  with holder as (select h.team_id, h.professional_id from children.case_holder_now h where h.child_id = child),
  manager as (select p.professional_id from holder h
              join agencies.posts_held p on p.team_id = h.team_id and p.post = 'TEAM_MANAGER' and p.until_at is null),
  home as (select r.team_id from children.residence_now r where r.child_id = child and r.team_id is not null)
  select case when h.professional_id is null then 'TEAM' else 'PROFESSIONAL' end, coalesce(h.professional_id, h.team_id)
  from holder h where role = 'social-worker'
  union all
  select 'PROFESSIONAL', m.professional_id from manager m where role = 'team-manager'
  union all
  select 'TEAM', h.team_id from home h where role = 'home'
  union all
  select 'DESK', senior where role = 'senior-manager' and senior is not null
  union all
  select 'DESK', coordinator
  where coordinator is not null
    and (role = 'missing-coordinator'
         or (role = 'social-worker' and not exists (select 1 from holder))
         or (role = 'team-manager' and not exists (select 1 from manager))
         or (role = 'senior-manager' and senior is null)
         or (role = 'home' and not exists (select 1 from home)))
$$;
comment on function interventions.parties is 'In whose name a part in an intervention stands for a child now; the missing coordinator''s desk where nobody holds it here.';

create function interventions.promises_at(at timestamptz)
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
  union all
  select md5(a.id::text || p.party::text)::uuid, 'interventions.act', a.id, i.child_id, p.party_kind, p.party,
         a.recorded_at, a.due_at, (case when a.due_at < at then 2 else 1 end)::smallint, '/interventions/' || i.id
  from interventions.agreed_action a
  join interventions.intervention i on i.id = a.intervention_id
  join lateral interventions.parties(a.owner, i.child_id, i.senior_desk, i.coordinator_desk) p on true
  where not exists (select 1 from interventions.action_done d where d.action_id = a.id)
$$;
comment on function interventions.promises_at is 'What is due in interventions at that time: hold the meeting, open the reference, do what was agreed; whoever is told because it is late included. Published.';

create view interventions.promises as
  select * from interventions.promises_at('-infinity');
comment on view interventions.promises is 'What is due in interventions. Without a time there is no lateness: ask promises_at for who is told as well when it is late. Published.';
