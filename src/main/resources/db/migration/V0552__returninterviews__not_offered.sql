create table returninterviews.not_offered (
  subject uuid primary key,
  child_id uuid not null,
  area_id uuid not null,
  returned_at timestamptz not null,
  told_at timestamptz not null,
  until_at timestamptz not null,
  protocol_version text not null,
  clause text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table returninterviews.not_offered is 'No interview was offered after an absence, because triage was not red when the child was back. While the time for an interview runs, it is offered when triage turns red.';
comment on column returninterviews.not_offered.subject is 'The absence.';
comment on column returninterviews.not_offered.child_id is 'The child.';
comment on column returninterviews.not_offered.area_id is 'The area the child was absent from.';
comment on column returninterviews.not_offered.returned_at is 'When the child was back.';
comment on column returninterviews.not_offered.told_at is 'When that was recorded.';
comment on column returninterviews.not_offered.until_at is 'Until when triage turning red brings the offer after all.';
comment on column returninterviews.not_offered.protocol_version is 'The local protocol.';
comment on column returninterviews.not_offered.clause is 'The clause by which none was offered.';
comment on column returninterviews.not_offered.recorded_at is 'When it was recorded.';
comment on column returninterviews.not_offered.recorded_by is 'Homeward itself.';
create index on returninterviews.not_offered (child_id);
revoke update, delete, truncate on returninterviews.not_offered from homeward_app;
