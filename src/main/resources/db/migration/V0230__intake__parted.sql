create table intake.parted (
  id uuid primary key,
  joined_id uuid not null unique references intake.joined (id),
  report_id uuid not null references intake.report (id),
  from_report_id uuid not null references intake.report (id),
  reason text not null check (length(btrim(reason)) > 0),
  form_key uuid not null unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table intake.parted is 'Two reports that were joined are of two disappearances. The joining stays as a fact; from now on each report stands on its own.';
comment on column intake.parted.id is 'UUID version 7.';
comment on column intake.parted.joined_id is 'The joining that was wrong; parted once.';
comment on column intake.parted.report_id is 'The report that stands on its own again.';
comment on column intake.parted.from_report_id is 'The report it was joined to.';
comment on column intake.parted.reason is 'Why these are two disappearances.';
comment on column intake.parted.form_key is 'Key of the form, so that sending it twice counts once.';
comment on column intake.parted.recorded_at is 'When; the report waits for a decision from then on.';
comment on column intake.parted.recorded_by is 'Who parted them.';
create index on intake.parted (report_id);
create index on intake.parted (from_report_id);
revoke update, delete, truncate on intake.parted from homeward_app;

create view intake.joined_now as
  select j.id, j.report_id, j.into_report_id, j.reason, j.recorded_at, j.recorded_by, j.batch_id
  from intake.joined j
  where not exists (select 1 from intake.parted p where p.joined_id = j.id);
comment on view intake.joined_now is 'The reports that are joined to another and were not parted since.';

create or replace view intake.report_summaries as
  select r.id as report_id, r.child_id, r.reference, r.area_id, r.reported_at, r.last_seen_at,
         d.category, j.into_report_id as joined_to, d.decided_at
  from intake.report r
  left join intake.joined_now j on j.report_id = r.id
  left join intake.decisions_now d on d.report_id = r.id;

create or replace view intake.answers_now as
  select distinct on (coalesce(j.into_report_id, a.report_id), a.report_id, a.question)
         coalesce(j.into_report_id, a.report_id) as report_id, a.question, a.answer, a.words
  from intake.answer a
  left join intake.joined_now j on j.report_id = a.report_id
  order by coalesce(j.into_report_id, a.report_id), a.report_id, a.question, a.recorded_at desc, a.id desc;
