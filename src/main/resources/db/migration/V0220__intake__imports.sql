-- The source of an imported absence does not tell how often it was to be called back.
alter table intake.absence alter column call_back_minutes drop not null;
alter table intake.absence add check (call_back_minutes is not null or batch_id is not null);
comment on column intake.absence.call_back_minutes is
  'How often the control room rings back, in minutes; null only for an absence that an import recorded.';
