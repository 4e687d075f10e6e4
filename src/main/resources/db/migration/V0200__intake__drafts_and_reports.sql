create schema intake;
comment on schema intake is 'The first call: drafts, reports, answers, news, joined reports, and what was decided about them.';
grant usage on schema intake to homeward_app;

create table intake.draft (
  id uuid primary key,
  form_key uuid not null unique,
  post text not null,
  area_id uuid not null,
  team_id uuid,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table intake.draft is 'A report somebody has begun. Belongs to the team, or, for a post without a team, to everybody who holds the post in the area.';
comment on column intake.draft.id is 'UUID version 7.';
comment on column intake.draft.form_key is 'Made when the form was opened; the report sent from it has the same, so it can be sent once.';
comment on column intake.draft.post is 'Name of the post of who began it.';
comment on column intake.draft.area_id is 'The area of that post.';
comment on column intake.draft.team_id is 'The team of that post; null when it has none.';
comment on column intake.draft.recorded_at is 'When it was begun.';
comment on column intake.draft.recorded_by is 'Who began it.';
create index on intake.draft (team_id);
create index on intake.draft (area_id);
revoke update, delete, truncate on intake.draft from homeward_app;

create table intake.draft_answer (
  id uuid primary key,
  draft_id uuid not null references intake.draft (id),
  question text not null,
  answer text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table intake.draft_answer is 'One answer at one time. The latest for a question is shown; every earlier one stays.';
comment on column intake.draft_answer.id is 'UUID version 7; orders answers given in the same instant.';
comment on column intake.draft_answer.draft_id is 'The draft.';
comment on column intake.draft_answer.question is 'Code of the question.';
comment on column intake.draft_answer.answer is 'What was answered; empty when an answer was taken back.';
comment on column intake.draft_answer.recorded_at is 'When.';
comment on column intake.draft_answer.recorded_by is 'Who answered.';
create index on intake.draft_answer (draft_id, question, recorded_at, id);
revoke update, delete, truncate on intake.draft_answer from homeward_app;

create table intake.draft_dropped (
  id uuid primary key,
  draft_id uuid not null unique references intake.draft (id),
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table intake.draft_dropped is 'Somebody said that the draft is not needed. It stays, and is no longer listed.';
comment on column intake.draft_dropped.id is 'UUID version 7.';
comment on column intake.draft_dropped.draft_id is 'The draft.';
comment on column intake.draft_dropped.recorded_at is 'When.';
comment on column intake.draft_dropped.recorded_by is 'Who.';
revoke update, delete, truncate on intake.draft_dropped from homeward_app;

create table intake.report (
  id uuid primary key,
  reference text not null unique,
  form_key uuid not null unique,
  child_id uuid not null,
  person_record_id uuid,
  area_id uuid not null,
  team_id uuid,
  post text,
  kind text not null check (kind in ('MISSING', 'WHEREABOUTS_KNOWN')),
  police_now boolean not null,
  missing_from text not null,
  last_seen_at timestamptz,
  reported_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  batch_id uuid
);
comment on table intake.report is 'A report that a child is missing, or that a carer goes to where the child is thought to be.';
comment on column intake.report.id is 'UUID version 7.';
comment on column intake.report.reference is 'Short reference to read aloud, for example K7M-4RT.';
comment on column intake.report.form_key is 'Made when the form was opened, so that sending twenty times makes one report.';
comment on column intake.report.child_id is 'The child.';
comment on column intake.report.person_record_id is 'The description of the child the report was made with; null when a child already known was chosen.';
comment on column intake.report.area_id is 'The area of the place the child went missing from; it governs the report.';
comment on column intake.report.team_id is 'The team of who made it; null when they have none.';
comment on column intake.report.post is 'Name of the post of who recorded it; null for an import.';
comment on column intake.report.kind is 'What was reported; a report that whereabouts are known becomes missing by a row in not_there.';
comment on column intake.report.police_now is 'Whether it was sent with "I need the police now", before all was answered.';
comment on column intake.report.missing_from is 'Where the child went missing from, in words; empty when not said.';
comment on column intake.report.last_seen_at is 'When the child was last seen; null when not known yet.';
comment on column intake.report.reported_at is 'When the informant reported it (happened at).';
comment on column intake.report.recorded_at is 'When it was recorded.';
comment on column intake.report.recorded_by is 'Who recorded it.';
comment on column intake.report.batch_id is 'The import that recorded it; null when a person did.';
create index on intake.report (child_id, reported_at);
create index on intake.report (area_id, reported_at);
create index on intake.report (team_id);
create index on intake.report (batch_id) where batch_id is not null;
revoke update, truncate on intake.report from homeward_app;

create table intake.informant (
  id uuid primary key,
  report_id uuid not null unique references intake.report (id),
  name text not null,
  relation text not null,
  phone text not null,
  agrees_to text not null,
  by_phone boolean not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  batch_id uuid
);
comment on table intake.informant is 'Who told it: the person who rings back is rung.';
comment on column intake.informant.id is 'UUID version 7.';
comment on column intake.informant.report_id is 'The report.';
comment on column intake.informant.name is 'Name; empty when an import does not give it.';
comment on column intake.informant.relation is 'What they are to the child, for example care worker, mother, school.';
comment on column intake.informant.phone is 'Number to call back; empty when not given.';
comment on column intake.informant.agrees_to is 'What they agreed to do meanwhile; empty when nothing.';
comment on column intake.informant.by_phone is 'True when a call handler wrote it down, false when they wrote it themselves.';
comment on column intake.informant.recorded_at is 'When.';
comment on column intake.informant.recorded_by is 'Who wrote it down.';
comment on column intake.informant.batch_id is 'The import that recorded it; null when a person did.';
create index on intake.informant (batch_id) where batch_id is not null;
revoke update, truncate on intake.informant from homeward_app;

create table intake.answer (
  id uuid primary key,
  report_id uuid not null references intake.report (id),
  question text not null,
  answer text not null check (answer in ('YES', 'NO', 'NOT_KNOWN')),
  words text not null,
  supplied_by text not null,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  batch_id uuid
);
comment on table intake.answer is 'An answer to a risk question of the protocol. The latest for a question counts; every earlier one stays.';
comment on column intake.answer.id is 'UUID version 7; orders answers given in the same instant.';
comment on column intake.answer.report_id is 'The report.';
comment on column intake.answer.question is 'Code of the question in the protocol.';
comment on column intake.answer.answer is 'Yes, no, or not known. A question without a row is unanswered, and counts as a risk.';
comment on column intake.answer.words is 'What was said about it; empty for a bare yes or no.';
comment on column intake.answer.supplied_by is 'Who said so, in words.';
comment on column intake.answer.happened_at is 'When it was obtained.';
comment on column intake.answer.recorded_at is 'When it was recorded.';
comment on column intake.answer.recorded_by is 'Who recorded it.';
comment on column intake.answer.batch_id is 'The import that recorded it; null when a person did.';
create index on intake.answer (report_id, question, recorded_at, id);
create index on intake.answer (batch_id) where batch_id is not null;
revoke update, truncate on intake.answer from homeward_app;

create table intake.detail (
  id uuid primary key,
  report_id uuid not null references intake.report (id),
  field text not null,
  words text not null,
  supplied_by text not null,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  batch_id uuid
);
comment on table intake.detail is 'Anything else the report says: last seen with whom, clothing, enquiries made.';
comment on column intake.detail.id is 'UUID version 7.';
comment on column intake.detail.report_id is 'The report.';
comment on column intake.detail.field is 'Code of the field, for example clothing, or enquiry.room-searched.';
comment on column intake.detail.words is 'What was said.';
comment on column intake.detail.supplied_by is 'Who said so, in words.';
comment on column intake.detail.happened_at is 'When it was obtained.';
comment on column intake.detail.recorded_at is 'When it was recorded.';
comment on column intake.detail.recorded_by is 'Who recorded it.';
comment on column intake.detail.batch_id is 'The import that recorded it; null when a person did.';
create index on intake.detail (report_id, field);
create index on intake.detail (batch_id) where batch_id is not null;
revoke update, truncate on intake.detail from homeward_app;

create table intake.news (
  id uuid primary key,
  form_key uuid not null unique,
  report_id uuid not null references intake.report (id),
  words text not null,
  supplied_by text not null,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table intake.news is 'Something new about the child after the report was sent.';
comment on column intake.news.id is 'UUID version 7.';
comment on column intake.news.form_key is 'Made when the form was opened, so that sending it twice counts once.';
comment on column intake.news.report_id is 'The report.';
comment on column intake.news.words is 'The news.';
comment on column intake.news.supplied_by is 'Who told it, in words.';
comment on column intake.news.happened_at is 'When it was told.';
comment on column intake.news.recorded_at is 'When it was recorded.';
comment on column intake.news.recorded_by is 'Who recorded it.';
create index on intake.news (report_id, recorded_at);
revoke update, delete, truncate on intake.news from homeward_app;

create table intake.joined (
  id uuid primary key,
  report_id uuid not null unique references intake.report (id),
  into_report_id uuid not null references intake.report (id),
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  batch_id uuid,
  check (report_id <> into_report_id)
);
comment on table intake.joined is 'A second report of the same disappearance. Both reports stay as they were made.';
comment on column intake.joined.id is 'UUID version 7.';
comment on column intake.joined.report_id is 'The second report.';
comment on column intake.joined.into_report_id is 'The first report, which is never itself joined to another.';
comment on column intake.joined.reason is 'Code of what made them the same.';
comment on column intake.joined.recorded_at is 'When.';
comment on column intake.joined.recorded_by is 'Who made the second report, or who joined them.';
comment on column intake.joined.batch_id is 'The import that joined them; null when not an import.';
create index on intake.joined (into_report_id);
create index on intake.joined (batch_id) where batch_id is not null;
revoke update, truncate on intake.joined from homeward_app;

create table intake.whereabouts (
  id uuid primary key,
  report_id uuid not null unique references intake.report (id),
  place text not null,
  grounds text not null,
  police_help boolean not null,
  safety_reason text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  check (not police_help or safety_reason <> '')
);
comment on table intake.whereabouts is 'Where the child is known or thought to be; the carer goes there.';
comment on column intake.whereabouts.id is 'UUID version 7.';
comment on column intake.whereabouts.report_id is 'The report.';
comment on column intake.whereabouts.place is 'Where, in words.';
comment on column intake.whereabouts.grounds is 'How it is known; empty when not said.';
comment on column intake.whereabouts.police_help is 'Whether the carer asks the police to help collect the child.';
comment on column intake.whereabouts.safety_reason is 'Why it is not safe without them; empty when no help is asked for.';
comment on column intake.whereabouts.recorded_at is 'When.';
comment on column intake.whereabouts.recorded_by is 'Who.';
revoke update, delete, truncate on intake.whereabouts from homeward_app;

create table intake.not_there (
  id uuid primary key,
  report_id uuid not null unique references intake.report (id),
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table intake.not_there is 'Somebody went there and the child was not there: from now on the report is of a missing child.';
comment on column intake.not_there.id is 'UUID version 7.';
comment on column intake.not_there.report_id is 'The report.';
comment on column intake.not_there.happened_at is 'When they looked.';
comment on column intake.not_there.recorded_at is 'When it was recorded.';
comment on column intake.not_there.recorded_by is 'Who recorded it.';
revoke update, delete, truncate on intake.not_there from homeward_app;

-- The migration that brings decisions replaces this view (same columns) and fills the last two.
create view intake.report_summaries as
  select r.id as report_id, r.child_id, r.reference, r.area_id, r.reported_at, r.last_seen_at,
         null::text as category, j.into_report_id as joined_to, null::timestamptz as decided_at
  from intake.report r
  left join intake.joined j on j.report_id = r.id;
comment on view intake.report_summaries is 'Every report, what it was decided to be (null: nothing yet) and the report it was joined to. Published.';
comment on column intake.report_summaries.report_id is 'The report.';
comment on column intake.report_summaries.child_id is 'The child.';
comment on column intake.report_summaries.reference is 'Short reference to read aloud.';
comment on column intake.report_summaries.area_id is 'The area that governs it.';
comment on column intake.report_summaries.reported_at is 'When it was reported.';
comment on column intake.report_summaries.last_seen_at is 'When the child was last seen; null when not known.';
comment on column intake.report_summaries.category is 'MISSING, ABSENT or NEITHER; null while nobody has decided.';
comment on column intake.report_summaries.joined_to is 'The first report of the same disappearance; null when this is the first.';
comment on column intake.report_summaries.decided_at is 'When that was decided; null while nobody has.';
