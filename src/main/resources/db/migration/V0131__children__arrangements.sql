create table children.arrangement (
  form_key uuid primary key,
  child_id uuid not null references children.child (id),
  kind text not null check (kind in ('MOVE', 'CASE_HOLDER', 'IDENTITY')),
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table children.arrangement is 'A form about where a child lives, who holds the case or who the child is that was recorded; the same form again records nothing.';
comment on column children.arrangement.form_key is 'Key of the form.';
comment on column children.arrangement.child_id is 'The child.';
comment on column children.arrangement.kind is 'Which form.';
comment on column children.arrangement.recorded_at is 'When.';
comment on column children.arrangement.recorded_by is 'Who sent it.';
create index on children.arrangement (child_id);
revoke update, delete, truncate on children.arrangement from homeward_app;
