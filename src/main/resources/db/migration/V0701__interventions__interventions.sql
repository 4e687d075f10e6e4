create schema interventions;
comment on schema interventions is 'What is called for when a child goes missing again: meetings, panel, reference; what was agreed, by whom and by when.';
grant usage on schema interventions to homeward_app;

create table interventions.intervention (
  id uuid primary key,
  child_id uuid not null,
  area_id uuid not null,
  origin text not null check (origin in ('COUNT', 'ASKED')),
  calls_for text not null check (calls_for in ('INTERVENTION_MEETING', 'EXPLOITATION_PANEL', 'COORDINATOR_REFERENCE')),
  level smallint not null check (level > 0),
  clause text not null,
  sentence text not null,
  href text not null,
  protocol_version text not null,
  subject uuid,
  place text,
  occurrence integer not null check (occurrence > 0),
  from_history boolean not null,
  chairs text[] not null check (cardinality(chairs) > 0),
  told_at timestamptz[] not null,
  due_at timestamptz,
  days_known boolean not null,
  senior_desk uuid,
  coordinator_desk uuid,
  reason text,
  immediate boolean not null,
  form_key uuid unique,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  unique (clause, subject, occurrence),
  check (cardinality(chairs) = cardinality(told_at)),
  check ((origin = 'COUNT') = (subject is not null)),
  check ((origin = 'ASKED') = (reason is not null)),
  check (from_history = (due_at is null))
);
comment on table interventions.intervention is 'Something is called for because a child went missing or was absent again and again, or because a partner asked. Never changed and never removed.';
comment on column interventions.intervention.id is 'UUID version 7.';
comment on column interventions.intervention.child_id is 'The child of the start at which it fired, or whom it was asked for. Stays the same when children are joined or parted.';
comment on column interventions.intervention.area_id is 'The area of that start, or in which the child lives when somebody asked.';
comment on column interventions.intervention.origin is 'Whether a count reached its number or somebody asked.';
comment on column interventions.intervention.calls_for is 'What is called for.';
comment on column interventions.intervention.level is 'Place in the ladder of its kind, from 1.';
comment on column interventions.intervention.clause is 'Id of the clause that calls for it.';
comment on column interventions.intervention.sentence is 'What the clause said then.';
comment on column interventions.intervention.href is 'Where the clause can be read as it was then.';
comment on column interventions.intervention.protocol_version is 'The local protocol.';
comment on column interventions.intervention.subject is 'The episode or absence at which it fired; null when somebody asked.';
comment on column interventions.intervention.place is 'Opaque name of the place over which was counted; null when counted over the child.';
comment on column interventions.intervention.occurrence is '1 for the first time it fired at this start, higher when it was taken back and followed again.';
comment on column interventions.intervention.from_history is 'Whether it fired at a start that an import brought: then nobody is asked to do anything.';
comment on column interventions.intervention.chairs is 'Codes of the posts in whose name it stands: who chairs, then who is told as well when it is late.';
comment on column interventions.intervention.told_at is 'From when each of them is told.';
comment on column interventions.intervention.due_at is 'By when it is to be held; null from history.';
comment on column interventions.intervention.days_known is 'Whether the list of bank holidays reached to the due day.';
comment on column interventions.intervention.senior_desk is 'The senior manager''s desk that answers; null when there is none.';
comment on column interventions.intervention.coordinator_desk is 'The missing coordinator''s desk that answers; null when there is none.';
comment on column interventions.intervention.reason is 'Why somebody asked; null when a count reached its number.';
comment on column interventions.intervention.immediate is 'Whether immediate action is needed.';
comment on column interventions.intervention.form_key is 'Key of the form, so that asking twice counts once; null when a count reached its number.';
comment on column interventions.intervention.happened_at is 'When the start was, or when somebody asked.';
comment on column interventions.intervention.recorded_at is 'When it was recorded.';
comment on column interventions.intervention.recorded_by is 'Homeward itself, or who asked.';
create index on interventions.intervention (child_id);
create index on interventions.intervention (area_id);
create index on interventions.intervention (subject);
create index on interventions.intervention (place);

create table interventions.counting (
  id uuid primary key,
  intervention_id uuid not null references interventions.intervention (id),
  subjects uuid[] not null check (cardinality(subjects) > 0),
  starts timestamptz[] not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  check (cardinality(subjects) = cardinality(starts))
);
comment on table interventions.counting is 'The starts that were counted. A later one replaces it when the records changed and it still fires.';
comment on column interventions.counting.id is 'UUID version 7.';
comment on column interventions.counting.intervention_id is 'What fired.';
comment on column interventions.counting.subjects is 'Episodes and absences, earliest start first.';
comment on column interventions.counting.starts is 'When each of them started.';
comment on column interventions.counting.recorded_at is 'When they were counted.';
comment on column interventions.counting.recorded_by is 'Homeward itself.';
create index on interventions.counting (intervention_id);

create table interventions.taken_back (
  intervention_id uuid primary key references interventions.intervention (id),
  reason text not null check (reason in ('START_GONE', 'COUNT_CHANGED')),
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table interventions.taken_back is 'It no longer follows from the records.';
comment on column interventions.taken_back.intervention_id is 'What was taken back; once.';
comment on column interventions.taken_back.reason is 'Whether the start at which it fired is no longer there, or the count is another.';
comment on column interventions.taken_back.recorded_at is 'When.';
comment on column interventions.taken_back.recorded_by is 'Homeward itself.';

create table interventions.arrangement (
  id uuid primary key,
  intervention_id uuid not null references interventions.intervention (id),
  meets_at timestamptz not null,
  place text not null,
  invited text not null,
  form_key uuid not null unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table interventions.arrangement is 'When and where the meeting is to be, and who is invited. A later one rearranges it.';
comment on column interventions.arrangement.id is 'UUID version 7.';
comment on column interventions.arrangement.intervention_id is 'What it is for.';
comment on column interventions.arrangement.meets_at is 'When it is to be.';
comment on column interventions.arrangement.place is 'Where.';
comment on column interventions.arrangement.invited is 'Who is invited.';
comment on column interventions.arrangement.form_key is 'Key of the form, so that sending it twice counts once.';
comment on column interventions.arrangement.recorded_at is 'When it was recorded.';
comment on column interventions.arrangement.recorded_by is 'Who arranged it.';
create index on interventions.arrangement (intervention_id);

create table interventions.outcome (
  intervention_id uuid primary key references interventions.intervention (id),
  kind text not null check (kind in ('HELD', 'NOT_NEEDED')),
  attended text[] not null,
  child_words text,
  family_words text,
  agreed text not null,
  form_key uuid not null unique,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  check ((kind = 'HELD') = (child_words is not null)),
  check ((kind = 'HELD') = (family_words is not null))
);
comment on table interventions.outcome is 'What came of it: held, or not needed. Once.';
comment on column interventions.outcome.intervention_id is 'What it was.';
comment on column interventions.outcome.kind is 'Held, or not needed.';
comment on column interventions.outcome.attended is 'Codes of who was there; empty when not needed.';
comment on column interventions.outcome.child_words is 'What the child said, in the child''s words; null when not needed.';
comment on column interventions.outcome.family_words is 'What the family said; null when not needed.';
comment on column interventions.outcome.agreed is 'What was agreed, or why it is not needed.';
comment on column interventions.outcome.form_key is 'Key of the form, so that sending it twice counts once.';
comment on column interventions.outcome.happened_at is 'When it was held or decided.';
comment on column interventions.outcome.recorded_at is 'When it was recorded.';
comment on column interventions.outcome.recorded_by is 'Who recorded it.';

create table interventions.agreed_action (
  id uuid primary key,
  intervention_id uuid not null references interventions.outcome (intervention_id),
  words text not null,
  owner text not null check (owner in ('social-worker', 'team-manager', 'senior-manager', 'missing-coordinator', 'home')),
  due_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table interventions.agreed_action is 'Something that was agreed, with who does it and by when.';
comment on column interventions.agreed_action.id is 'UUID version 7.';
comment on column interventions.agreed_action.intervention_id is 'At which meeting.';
comment on column interventions.agreed_action.words is 'What is to be done.';
comment on column interventions.agreed_action.owner is 'Code of who does it: whoever holds it for the child then.';
comment on column interventions.agreed_action.due_at is 'By when.';
comment on column interventions.agreed_action.recorded_at is 'When it was recorded.';
comment on column interventions.agreed_action.recorded_by is 'Who recorded it.';
create index on interventions.agreed_action (intervention_id);

create table interventions.action_done (
  action_id uuid primary key references interventions.agreed_action (id),
  words text not null,
  form_key uuid not null unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table interventions.action_done is 'An agreed action was done, or will not be. Once.';
comment on column interventions.action_done.action_id is 'The action.';
comment on column interventions.action_done.words is 'What was done, and whether it helped.';
comment on column interventions.action_done.form_key is 'Key of the form, so that sending it twice counts once.';
comment on column interventions.action_done.recorded_at is 'When it was recorded.';
comment on column interventions.action_done.recorded_by is 'Who recorded it.';

revoke update, delete, truncate on interventions.intervention, interventions.counting, interventions.taken_back, interventions.arrangement, interventions.outcome, interventions.agreed_action, interventions.action_done
  from homeward_app;
