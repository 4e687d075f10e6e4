create schema worklist;
comment on schema worklist is 'The daily tasking list: actions that were agreed, by whom they are to be done, and that they were done.';
grant usage on schema worklist to homeward_app;

create table worklist.tasking_action (
  id uuid primary key,
  about text not null check (about in ('EPISODE', 'ABSENCE', 'INTERVIEW')),
  subject uuid not null,
  child_id uuid not null,
  area_id uuid not null,
  words text not null check (btrim(words) <> ''),
  owner uuid not null,
  due_at timestamptz not null,
  form_key uuid not null unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table worklist.tasking_action is 'An action that was agreed over the daily list. It stands on every later list until its owner says that it is done. Never changed.';
comment on column worklist.tasking_action.id is 'UUID version 7.';
comment on column worklist.tasking_action.about is 'What the row of the list was about.';
comment on column worklist.tasking_action.subject is 'The episode, absence or interview.';
comment on column worklist.tasking_action.child_id is 'The child.';
comment on column worklist.tasking_action.area_id is 'The area of the row, for the list of the area.';
comment on column worklist.tasking_action.words is 'What is to be done, as agreed.';
comment on column worklist.tasking_action.owner is 'The professional who does it.';
comment on column worklist.tasking_action.due_at is 'By when.';
comment on column worklist.tasking_action.form_key is 'Key of the form, so that sending it twice counts once.';
comment on column worklist.tasking_action.recorded_at is 'When it was agreed.';
comment on column worklist.tasking_action.recorded_by is 'Who wrote it down.';
create index on worklist.tasking_action (child_id);
create index on worklist.tasking_action (area_id);
create index on worklist.tasking_action (owner);

create table worklist.tasking_done (
  action_id uuid primary key references worklist.tasking_action (id),
  words text not null check (btrim(words) <> ''),
  form_key uuid not null unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table worklist.tasking_done is 'The owner says that an action is done. Once.';
comment on column worklist.tasking_done.action_id is 'The action.';
comment on column worklist.tasking_done.words is 'What came of it.';
comment on column worklist.tasking_done.form_key is 'Key of the form, so that sending it twice counts once.';
comment on column worklist.tasking_done.recorded_at is 'When it was recorded.';
comment on column worklist.tasking_done.recorded_by is 'The owner.';
revoke update, delete, truncate on worklist.tasking_action, worklist.tasking_done from homeward_app;

create view worklist.promises as
  select a.id as promise_id, 'worklist.tasking'::text as matter, a.id as subject, a.child_id,
         'PROFESSIONAL'::text as party_kind, a.owner as party, a.recorded_at as made_at, a.due_at,
         (case r.level when 'HIGH' then 3 when 'MEDIUM' then 2 else 1 end)::smallint as danger,
         '/tasking/actions/' || a.id as path
  from worklist.tasking_action a
  left join risk.current r on r.episode_id = a.subject
  where not exists (select 1 from worklist.tasking_done d where d.action_id = a.id);
comment on view worklist.promises is 'Actions agreed over the daily list that are not done yet, with the risk of the episode they are about. Published.';
