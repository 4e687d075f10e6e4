create table returninterviews.section (
  id uuid primary key,
  interview_id uuid not null references returninterviews.interview (id),
  section text not null,
  supersedes uuid references returninterviews.section (id),
  form_key uuid not null unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  unique nulls not distinct (interview_id, section, supersedes)
);
comment on table returninterviews.section is 'A section of the interview''s form as it was saved. The one that none supersedes stands; earlier ones are kept.';
comment on column returninterviews.section.id is 'UUID version 7; the version a form is made from.';
comment on column returninterviews.section.interview_id is 'The interview.';
comment on column returninterviews.section.section is 'Code of the section.';
comment on column returninterviews.section.supersedes is 'The version before it; null for the first. Unique, so that of two devices one wins and the other is told.';
comment on column returninterviews.section.form_key is 'Key of the form, so that a form sent twice counts once.';
comment on column returninterviews.section.recorded_at is 'When it was saved.';
comment on column returninterviews.section.recorded_by is 'The interviewer.';
create index on returninterviews.section (supersedes);

create table returninterviews.section_line (
  section_id uuid not null references returninterviews.section (id),
  field text not null,
  line integer not null,
  value text not null check (value <> ''),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (section_id, field, line)
);
comment on table returninterviews.section_line is 'What stands in a section, one row for each thing said: a text, a code ticked, a person, place, vehicle or phone mentioned. Sensitive.';
comment on column returninterviews.section_line.section_id is 'The saved section.';
comment on column returninterviews.section_line.field is 'Code of the question.';
comment on column returninterviews.section_line.line is 'Order within the question, from 0.';
comment on column returninterviews.section_line.value is 'What was said, or the code ticked.';
comment on column returninterviews.section_line.recorded_at is 'When it was recorded.';
comment on column returninterviews.section_line.recorded_by is 'Who recorded it.';

create table returninterviews.kept_phrase (
  section_id uuid not null references returninterviews.section (id),
  field text not null,
  phrase text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (section_id, field, phrase)
);
comment on table returninterviews.kept_phrase is 'A phrase that may blame the child, questioned before saving and kept by the writer.';
comment on column returninterviews.kept_phrase.section_id is 'The saved section.';
comment on column returninterviews.kept_phrase.field is 'Code of the question.';
comment on column returninterviews.kept_phrase.phrase is 'The phrase of the list that was found.';
comment on column returninterviews.kept_phrase.recorded_at is 'When it was recorded.';
comment on column returninterviews.kept_phrase.recorded_by is 'Who recorded it.';

create table returninterviews.held (
  ending_id uuid primary key references returninterviews.ending (id),
  interview_id uuid not null references returninterviews.interview (id),
  held_interview_id uuid not null references returninterviews.interview (id),
  place text not null,
  company text not null,
  independent_because text not null,
  share_due_at timestamptz not null,
  protocol_version text not null,
  clauses text[] not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table returninterviews.held is 'How an interview was held. One talk may answer several records: each has its own row and points at the record for which the form was filled in.';
comment on column returninterviews.held.ending_id is 'The ending it belongs to.';
comment on column returninterviews.held.interview_id is 'The record that is answered.';
comment on column returninterviews.held.held_interview_id is 'The record for which the talk was held; the same for the talk itself.';
comment on column returninterviews.held.place is 'Where it was held.';
comment on column returninterviews.held.company is 'Who was with the child; says that the child was alone when so.';
comment on column returninterviews.held.independent_because is 'Why the interviewer is independent of the child''s care.';
comment on column returninterviews.held.share_due_at is 'By when what was found is shared.';
comment on column returninterviews.held.protocol_version is 'The local protocol that set the time.';
comment on column returninterviews.held.clauses is 'Ids of its clauses.';
comment on column returninterviews.held.recorded_at is 'When it was recorded.';
comment on column returninterviews.held.recorded_by is 'The interviewer.';
create index on returninterviews.held (interview_id);
create index on returninterviews.held (held_interview_id);

create table returninterviews.sharing (
  id uuid primary key,
  interview_id uuid not null references returninterviews.interview (id),
  audience text not null check (audience in ('POLICE', 'SOCIAL_WORKER')),
  party_kind text not null check (party_kind in ('DESK', 'TEAM', 'PROFESSIONAL')),
  party uuid not null,
  acknowledge_due_at timestamptz not null,
  protocol_version text not null,
  clauses text[] not null,
  form_key uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  unique (interview_id, audience)
);
comment on table returninterviews.sharing is 'What an interview found was shared with the police or the child''s social worker, who acknowledge it.';
comment on column returninterviews.sharing.id is 'UUID version 7.';
comment on column returninterviews.sharing.interview_id is 'The interview.';
comment on column returninterviews.sharing.audience is 'With whom.';
comment on column returninterviews.sharing.party_kind is 'Whether a desk, a team or a person acknowledges.';
comment on column returninterviews.sharing.party is 'Which.';
comment on column returninterviews.sharing.acknowledge_due_at is 'By when it is acknowledged.';
comment on column returninterviews.sharing.protocol_version is 'The local protocol that set the time.';
comment on column returninterviews.sharing.clauses is 'Ids of its clauses.';
comment on column returninterviews.sharing.form_key is 'Key of the form that shared it.';
comment on column returninterviews.sharing.recorded_at is 'When it was shared.';
comment on column returninterviews.sharing.recorded_by is 'The interviewer.';

create table returninterviews.sharing_line (
  sharing_id uuid not null references returninterviews.sharing (id),
  line integer not null,
  question text not null,
  value text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (sharing_id, line)
);
comment on table returninterviews.sharing_line is 'What was shared, word for word, so that it stays known who was told what. Sensitive.';
comment on column returninterviews.sharing_line.sharing_id is 'The sharing.';
comment on column returninterviews.sharing_line.line is 'Order, from 0.';
comment on column returninterviews.sharing_line.question is 'The question it answers.';
comment on column returninterviews.sharing_line.value is 'What was shared.';
comment on column returninterviews.sharing_line.recorded_at is 'When it was recorded.';
comment on column returninterviews.sharing_line.recorded_by is 'Who recorded it.';

create table returninterviews.receipt (
  sharing_id uuid primary key references returninterviews.sharing (id),
  words text,
  form_key uuid not null unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table returninterviews.receipt is 'Whoever was to read what was shared acknowledged it. Once.';
comment on column returninterviews.receipt.sharing_id is 'The sharing.';
comment on column returninterviews.receipt.words is 'What they do with it; null when nothing was written.';
comment on column returninterviews.receipt.form_key is 'Key of the form, so that a form sent twice counts once.';
comment on column returninterviews.receipt.recorded_at is 'When.';
comment on column returninterviews.receipt.recorded_by is 'Who.';

revoke update, delete, truncate on
  returninterviews.section, returninterviews.section_line, returninterviews.kept_phrase, returninterviews.held,
  returninterviews.sharing, returninterviews.sharing_line, returninterviews.receipt from homeward_app;

create view returninterviews.section_now as
  select s.* from returninterviews.section s
  where not exists (select 1 from returninterviews.section later where later.supersedes = s.id);
comment on view returninterviews.section_now is 'Each section of each form as it stands.';

create function returninterviews.sharing_promises_at(at timestamptz)
returns table (promise_id uuid, matter text, subject uuid, child_id uuid, party_kind text, party uuid,
               made_at timestamptz, due_at timestamptz, danger smallint, path text)
language sql stable
as $$
  select h.ending_id, 'returninterviews.share', h.interview_id, i.child_id, 'PROFESSIONAL', h.recorded_by,
         h.recorded_at, h.share_due_at, (case when h.share_due_at < at then 3 else 2 end)::smallint,
         '/interviews/' || h.interview_id || '/shared'
  from returninterviews.held h
  join returninterviews.interview i on i.id = h.interview_id
  where h.interview_id = h.held_interview_id
    and not exists (select 1 from returninterviews.sharing s where s.interview_id = h.interview_id)
  union all
  select s.id, case s.audience when 'POLICE' then 'returninterviews.acknowledge-police'
                               else 'returninterviews.acknowledge-social' end,
         s.interview_id, i.child_id, s.party_kind, s.party, s.recorded_at, s.acknowledge_due_at,
         (case when s.acknowledge_due_at < at then 3 else 2 end)::smallint,
         '/interviews/' || s.interview_id || '/shared'
  from returninterviews.sharing s
  join returninterviews.interview i on i.id = s.interview_id
  where not exists (select 1 from returninterviews.receipt r where r.sharing_id = s.id)
  union all
  select s.id, 'returninterviews.not-acknowledged', s.id, i.child_id, 'TEAM', f.team_id, s.recorded_at,
         s.acknowledge_due_at, 3::smallint, '/interviews/' || s.interview_id || '/shared'
  from returninterviews.sharing s
  join returninterviews.interview i on i.id = s.interview_id
  join returninterviews.offer f on f.interview_id = s.interview_id
  where s.acknowledge_due_at < at
    and not exists (select 1 from returninterviews.receipt r where r.sharing_id = s.id)
$$;
comment on function returninterviews.sharing_promises_at is 'What is due after an interview: share what it found, acknowledge it, and, for the service, ask after what nobody acknowledged in time. Published.';
