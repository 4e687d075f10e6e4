-- The source of an imported absence does not tell how often it was to be called back.
alter table intake.absence alter column call_back_minutes drop not null;
alter table intake.absence add check (call_back_minutes is not null or batch_id is not null);
comment on column intake.absence.call_back_minutes is
  'How often the control room rings back, in minutes; null only for an absence that an import recorded.';

create view intake.absence_ends as
  select a.report_id, a.id as absence_id, e.happened_at as ended_at
  from intake.absence a
  join intake.absence_end e on e.absence_id = a.id;
comment on view intake.absence_ends is 'When the absence of a report ended, with the child back or missing. Published.';
