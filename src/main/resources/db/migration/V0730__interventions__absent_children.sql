create table interventions.absent_referral (
  id uuid primary key,
  absence_id uuid not null unique,
  child_id uuid not null,
  area_id uuid not null,
  desk_id uuid,
  due_at timestamptz not null,
  protocol_version text not null,
  clauses text[] not null,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table interventions.absent_referral is 'A child was decided to be absent where the local protocol refers every absent child to children''s services: the child''s vulnerability is to be assessed and the child referred. Once for each absence, without a threshold.';
comment on column interventions.absent_referral.id is 'UUID version 7.';
comment on column interventions.absent_referral.absence_id is 'The absence.';
comment on column interventions.absent_referral.child_id is 'The child.';
comment on column interventions.absent_referral.area_id is 'The area the child is absent from.';
comment on column interventions.absent_referral.desk_id is 'The desk that assesses and refers; null when the area has none of the posts that the clause names.';
comment on column interventions.absent_referral.due_at is 'By when; written when it was made.';
comment on column interventions.absent_referral.protocol_version is 'The local protocol.';
comment on column interventions.absent_referral.clauses is 'Ids of its clauses.';
comment on column interventions.absent_referral.happened_at is 'When the absence began.';
comment on column interventions.absent_referral.recorded_at is 'When it was made.';
comment on column interventions.absent_referral.recorded_by is 'Homeward itself.';
create index on interventions.absent_referral (child_id);
create index on interventions.absent_referral (area_id);

create table interventions.absent_assessment (
  referral_id uuid primary key references interventions.absent_referral (id),
  finding text not null check (finding in ('NOTHING_MORE', 'MORE_NEEDED')),
  rationale text not null check (length(btrim(rationale)) > 0),
  told_desk uuid,
  acknowledge_by timestamptz not null,
  form_key uuid not null unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table interventions.absent_assessment is 'The child''s vulnerability was assessed, with what follows and why, and the child is referred by it. Once.';
comment on column interventions.absent_assessment.referral_id is 'Which.';
comment on column interventions.absent_assessment.finding is 'Whether more is needed than the referral.';
comment on column interventions.absent_assessment.rationale is 'What makes this child vulnerable or not, what follows and why.';
comment on column interventions.absent_assessment.told_desk is 'The desk of children''s services in the child''s area; null when there is none.';
comment on column interventions.absent_assessment.acknowledge_by is 'By when it is to be acknowledged there.';
comment on column interventions.absent_assessment.form_key is 'Key of the form, so that sending it twice counts once.';
comment on column interventions.absent_assessment.recorded_at is 'When.';
comment on column interventions.absent_assessment.recorded_by is 'Who assessed and referred.';

create table interventions.absent_acknowledgement (
  referral_id uuid primary key references interventions.absent_assessment (referral_id),
  form_key uuid not null unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table interventions.absent_acknowledgement is 'Children''s services took the referral of an absent child. Once.';
comment on column interventions.absent_acknowledgement.referral_id is 'Which.';
comment on column interventions.absent_acknowledgement.form_key is 'Key of the form, so that sending it twice counts once.';
comment on column interventions.absent_acknowledgement.recorded_at is 'When.';
comment on column interventions.absent_acknowledgement.recorded_by is 'Who took it.';

revoke update, delete, truncate on interventions.absent_referral, interventions.absent_assessment, interventions.absent_acknowledgement
  from homeward_app;

create view interventions.absent_promises as
  select r.id as promise_id, 'interventions.refer-absent'::text as matter, r.absence_id as subject, r.child_id,
         'DESK'::text as party_kind, r.desk_id as party, r.recorded_at as made_at, r.due_at, 2::smallint as danger,
         '/absences/' || r.absence_id || '/referral' as path
  from interventions.absent_referral r
  where r.desk_id is not null
    and not exists (select 1 from interventions.absent_assessment a where a.referral_id = r.id)
  union all
  select md5(r.id::text || 'told')::uuid, 'interventions.take-absent', r.absence_id, r.child_id,
         'DESK', a.told_desk, a.recorded_at, a.acknowledge_by,
         (case a.finding when 'MORE_NEEDED' then 3 else 2 end)::smallint, '/absences/' || r.absence_id || '/referral'
  from interventions.absent_assessment a
  join interventions.absent_referral r on r.id = a.referral_id
  where a.told_desk is not null
    and not exists (select 1 from interventions.absent_acknowledgement k where k.referral_id = r.id);
comment on view interventions.absent_promises is 'What is due about absent children: assess and refer, take the referral. Published.';
