create table returninterviews.carer_view (
  id uuid primary key,
  interview_id uuid not null references returninterviews.interview (id),
  carer text not null,
  child_knows boolean not null,
  words text not null check (length(btrim(words)) > 0),
  form_key uuid not null unique,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table returninterviews.carer_view is 'What a parent or carer thinks, beside the child''s interview or when the child does not want one. Never the child''s own words, never an interview that was held.';
comment on column returninterviews.carer_view.id is 'UUID version 7.';
comment on column returninterviews.carer_view.interview_id is 'The interview.';
comment on column returninterviews.carer_view.carer is 'Code of what the carer is to the child.';
comment on column returninterviews.carer_view.child_knows is 'Whether the child knows that the carer was asked.';
comment on column returninterviews.carer_view.words is 'The carer''s view.';
comment on column returninterviews.carer_view.form_key is 'Key of the form, so that a form sent twice counts once.';
comment on column returninterviews.carer_view.happened_at is 'When the carer said it.';
comment on column returninterviews.carer_view.recorded_at is 'When it was recorded.';
comment on column returninterviews.carer_view.recorded_by is 'The interviewer.';
create index on returninterviews.carer_view (interview_id);
revoke update, delete, truncate on returninterviews.carer_view from homeward_app;
