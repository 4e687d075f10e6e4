create table intake.absence (
  id uuid primary key,
  report_id uuid not null unique references intake.report (id),
  child_id uuid not null,
  area_id uuid not null,
  decision_id uuid not null references intake.decision (id),
  started_at timestamptz not null,
  call_back_minutes integer not null check (call_back_minutes between 5 and 720),
  agreed_actions text not null,
  assessment text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  batch_id uuid
);
comment on table intake.absence is 'A child decided to be absent: no police are sent; a review and calls back to the informant fall due until the child returns or is decided to be missing.';
comment on column intake.absence.id is 'UUID version 7.';
comment on column intake.absence.report_id is 'The report.';
comment on column intake.absence.child_id is 'The child.';
comment on column intake.absence.area_id is 'The area the child is absent from.';
comment on column intake.absence.decision_id is 'The decision that began it.';
comment on column intake.absence.started_at is 'When the child was last seen, or reported when that is not known.';
comment on column intake.absence.call_back_minutes is 'Minutes between calls back, agreed with the informant.';
comment on column intake.absence.agreed_actions is 'What the informant agreed to do.';
comment on column intake.absence.assessment is 'The assessment of this child''s vulnerability now, with its reasons.';
comment on column intake.absence.recorded_at is 'When it was recorded.';
comment on column intake.absence.recorded_by is 'The inspector.';
comment on column intake.absence.batch_id is 'The import that brought it; null when a person recorded it.';
create index on intake.absence (decision_id);
create index on intake.absence (child_id, started_at);

create table intake.absence_due (
  id uuid primary key,
  absence_id uuid not null references intake.absence (id),
  kind text not null check (kind in ('CALL_BACK', 'REVIEW')),
  desk_id uuid not null,
  due_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  unique (absence_id, kind, due_at)
);
comment on table intake.absence_due is 'A call back or a review that was promised to a desk.';
comment on column intake.absence_due.id is 'UUID version 7.';
comment on column intake.absence_due.absence_id is 'The absence.';
comment on column intake.absence_due.kind is 'CALL_BACK or REVIEW.';
comment on column intake.absence_due.desk_id is 'The desk that does it.';
comment on column intake.absence_due.due_at is 'When; written when the promise was made.';
comment on column intake.absence_due.recorded_at is 'When the promise was made.';
comment on column intake.absence_due.recorded_by is 'Who made it.';

create table intake.call_back (
  due_id uuid primary key references intake.absence_due (id),
  absence_id uuid not null references intake.absence (id),
  reached boolean not null,
  said text not null,
  form_key uuid not null unique,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table intake.call_back is 'A call back that was made.';
comment on column intake.call_back.due_id is 'The promise it kept; one call for each.';
comment on column intake.call_back.absence_id is 'The absence.';
comment on column intake.call_back.reached is 'Whether the informant was reached.';
comment on column intake.call_back.said is 'What was said, or how it was tried.';
comment on column intake.call_back.form_key is 'Key of the form, so that sending it twice counts once.';
comment on column intake.call_back.happened_at is 'When the call was made.';
comment on column intake.call_back.recorded_at is 'When it was recorded.';
comment on column intake.call_back.recorded_by is 'Who rang.';
create index on intake.call_back (absence_id);

create table intake.absence_review (
  due_id uuid primary key references intake.absence_due (id),
  absence_id uuid not null references intake.absence (id),
  rationale text not null check (length(btrim(rationale)) > 0),
  form_key uuid not null unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table intake.absence_review is 'An inspector looked again and left it absent. Deciding missing is a decision, not a review.';
comment on column intake.absence_review.due_id is 'The promise it kept; one review for each.';
comment on column intake.absence_review.absence_id is 'The absence.';
comment on column intake.absence_review.rationale is 'Why it stays absent.';
comment on column intake.absence_review.form_key is 'Key of the form, so that sending it twice counts once.';
comment on column intake.absence_review.recorded_at is 'When.';
comment on column intake.absence_review.recorded_by is 'The inspector.';
create index on intake.absence_review (absence_id);

create table intake.absence_end (
  absence_id uuid primary key references intake.absence (id),
  kind text not null check (kind in ('RETURNED', 'BECAME_MISSING')),
  place text,
  brought_back_by text,
  closing_code text,
  decision_id uuid references intake.decision (id),
  form_key uuid not null unique,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  batch_id uuid,
  check ((kind = 'RETURNED') = (place is not null and closing_code is not null)),
  check ((kind = 'BECAME_MISSING') = (decision_id is not null))
);
comment on table intake.absence_end is 'How an absence ended: the child returned, or was decided to be missing. Once.';
comment on column intake.absence_end.absence_id is 'The absence.';
comment on column intake.absence_end.kind is 'RETURNED or BECAME_MISSING.';
comment on column intake.absence_end.place is 'Where the child returned to; null when they became missing.';
comment on column intake.absence_end.brought_back_by is 'By whom or how the child came back; null when they became missing or it is not known.';
comment on column intake.absence_end.closing_code is 'The protocol''s code for absences; null when the child became missing.';
comment on column intake.absence_end.decision_id is 'The decision that the child is missing; null when they returned.';
comment on column intake.absence_end.form_key is 'Key of the form, so that sending it twice counts once.';
comment on column intake.absence_end.happened_at is 'When the child returned or was decided to be missing.';
comment on column intake.absence_end.recorded_at is 'When it was recorded.';
comment on column intake.absence_end.recorded_by is 'Who recorded it.';
comment on column intake.absence_end.batch_id is 'The import that brought it; null when a person recorded it.';
create index on intake.absence_end (decision_id);

create table intake.collection (
  id uuid primary key,
  report_id uuid not null unique references intake.report (id),
  child_id uuid not null,
  decision_id uuid references intake.decision (id),
  collected_by text not null,
  desk_id uuid not null,
  due_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table intake.collection is 'Neither missing nor absent: somebody goes to where the child is thought to be (see whereabouts), and a desk asks whether the child was there.';
comment on column intake.collection.id is 'UUID version 7.';
comment on column intake.collection.report_id is 'The report.';
comment on column intake.collection.child_id is 'The child.';
comment on column intake.collection.decision_id is 'The decision that the report is neither missing nor absent; null when the carer went without one.';
comment on column intake.collection.collected_by is 'Who goes there.';
comment on column intake.collection.desk_id is 'The desk that asks whether the child was there.';
comment on column intake.collection.due_at is 'When it asks.';
comment on column intake.collection.recorded_at is 'When it was recorded.';
comment on column intake.collection.recorded_by is 'The inspector, or Homeward itself when the carer went without a decision.';
create index on intake.collection (decision_id);

create table intake.collection_end (
  collection_id uuid primary key references intake.collection (id),
  there boolean not null,
  words text not null,
  form_key uuid not null unique,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table intake.collection_end is 'What the carer found: the child was there and is back, or was not there.';
comment on column intake.collection_end.collection_id is 'The collection; ends once.';
comment on column intake.collection_end.there is 'Whether the child was there and was collected.';
comment on column intake.collection_end.words is 'What was found and by whom.';
comment on column intake.collection_end.form_key is 'Key of the form, so that sending it twice counts once.';
comment on column intake.collection_end.happened_at is 'When.';
comment on column intake.collection_end.recorded_at is 'When it was recorded.';
comment on column intake.collection_end.recorded_by is 'Who recorded it.';

revoke update, delete, truncate on intake.absence_due, intake.call_back, intake.absence_review,
  intake.collection, intake.collection_end from homeward_app;
-- An import may be undone, so what came with a batch can be deleted, and nothing can be changed.
revoke update, truncate on intake.absence, intake.absence_end from homeward_app;
create index on intake.absence (batch_id) where batch_id is not null;
create index on intake.absence_end (batch_id) where batch_id is not null;
