create schema exchange;
comment on schema exchange is 'Records that come from other systems: files, what became of each row, and what waits for a person.';
grant usage on schema exchange to homeward_app;

create sequence exchange.batch_number;

create table exchange.batch (
  id uuid primary key,
  reference text not null unique,
  source text not null check (source in ('POLICE_NOTIFICATIONS')),
  area_id uuid not null,
  file_name text not null,
  file_hash text not null check (file_hash ~ '^[0-9a-f]{64}$'),
  file_bytes bigint not null,
  encoding text not null check (encoding in ('UTF_8', 'WINDOWS_1252')),
  lines integer not null,
  form_key uuid unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table exchange.batch is 'One file given to Homeward to import or to look at.';
comment on column exchange.batch.id is 'UUID version 7.';
comment on column exchange.batch.reference is 'To read aloud and for the command line: B000012.';
comment on column exchange.batch.source is 'What sort of file it is.';
comment on column exchange.batch.area_id is 'The area its reports belong to, unless a district names a part of it.';
comment on column exchange.batch.file_name is 'The name of the file as it was given, without folders.';
comment on column exchange.batch.file_hash is 'SHA-256 of the file, in hexadecimal.';
comment on column exchange.batch.file_bytes is 'Its size in bytes.';
comment on column exchange.batch.encoding is 'How its letters are written.';
comment on column exchange.batch.lines is 'Lines after the headings: the measure of progress.';
comment on column exchange.batch.form_key is 'Key of the upload, so that sending it twice counts once; null for a command.';
comment on column exchange.batch.recorded_at is 'When it was recorded.';
comment on column exchange.batch.recorded_by is 'Who recorded it: a professional, or the operator''s command.';

create index on exchange.batch (recorded_at desc);
create index on exchange.batch (area_id);
revoke update, delete, truncate on exchange.batch from homeward_app;

create table exchange.content (
  batch_id uuid not null references exchange.batch (id),
  position integer not null check (position >= 0),
  bytes bytea not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (batch_id, position)
);
comment on table exchange.content is 'An uploaded file in pieces, until the import is done. A command reads its file from the disk and keeps none.';
comment on column exchange.content.batch_id is 'The file.';
comment on column exchange.content.position is 'Which piece, from 0.';
comment on column exchange.content.bytes is 'At most 256 KB.';
comment on column exchange.content.recorded_at is 'When it was recorded.';
comment on column exchange.content.recorded_by is 'Who recorded it: a professional, or the operator''s command.';

create table exchange.run (
  id uuid primary key,
  batch_id uuid not null references exchange.batch (id),
  kind text not null check (kind in ('PREVIEW', 'IMPORT')),
  rows_done integer not null,
  ended_at timestamptz,
  failure text,
  rows_read integer not null,
  imported integer not null,
  second_reports integer not null,
  rejected integer not null,
  already_there integer not null,
  changed integer not null,
  new_children integer not null,
  joined_by_score integer not null,
  matches_waiting integer not null,
  unclear_overlaps integer not null,
  still_open integer not null,
  adults integer not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  unique (batch_id, kind)
);
comment on table exchange.run is 'Reading a file once: to look at it, or to record it.';
comment on column exchange.run.id is 'UUID version 7.';
comment on column exchange.run.batch_id is 'The file.';
comment on column exchange.run.kind is 'PREVIEW records nothing but its counts.';
comment on column exchange.run.rows_done is 'Progress; of the lines of the file.';
comment on column exchange.run.ended_at is 'When it ended; null while it runs.';
comment on column exchange.run.failure is 'A plain sentence when it stopped without recording anything; null otherwise.';
comment on column exchange.run.rows_read is 'Rows with anything in them.';
comment on column exchange.run.imported is 'Rows that went in as the first report of a disappearance.';
comment on column exchange.run.second_reports is 'Rows that went in joined to a disappearance already there.';
comment on column exchange.run.rejected is 'Rows that did not go in.';
comment on column exchange.run.already_there is 'Rows that were there already, word for word.';
comment on column exchange.run.changed is 'Rows whose reference was there with other content.';
comment on column exchange.run.new_children is 'Children not known before.';
comment on column exchange.run.joined_by_score is 'Rows whose child was recognised under another name, date or address.';
comment on column exchange.run.matches_waiting is 'Pairs of children that a person was asked about.';
comment on column exchange.run.unclear_overlaps is 'Reports that overlap another, that a person was asked about.';
comment on column exchange.run.still_open is 'Rows without a return, second reports included.';
comment on column exchange.run.adults is 'Rows of a person aged 18 or over when last seen.';
comment on column exchange.run.recorded_at is 'When it was recorded.';
comment on column exchange.run.recorded_by is 'Who recorded it: a professional, or the operator''s command.';

revoke delete, truncate on exchange.run from homeward_app;

create table exchange.rejected_row (
  id uuid primary key,
  run_id uuid not null references exchange.run (id),
  row_number integer not null,
  reference text not null,
  reasons text[] not null check (cardinality(reasons) > 0),
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table exchange.rejected_row is 'A row that did not go in, with every reason. Holds no name.';
comment on column exchange.rejected_row.id is 'UUID version 7.';
comment on column exchange.rejected_row.run_id is 'The run that read it.';
comment on column exchange.rejected_row.row_number is 'As a spreadsheet shows it; the headings are row 1.';
comment on column exchange.rejected_row.reference is 'The source''s reference; empty when it could not be read.';
comment on column exchange.rejected_row.reasons is 'Plain sentences that name the column and say what to do.';
comment on column exchange.rejected_row.recorded_at is 'When it was recorded.';
comment on column exchange.rejected_row.recorded_by is 'Who recorded it: a professional, or the operator''s command.';

create index on exchange.rejected_row (run_id, row_number);
revoke update, truncate on exchange.rejected_row from homeward_app;

create table exchange.notification (
  report_id uuid primary key,
  batch_id uuid not null references exchange.batch (id),
  source text not null,
  reference text not null,
  row_number integer not null,
  child_id uuid not null,
  disappearance text not null,
  category text not null check (category in ('MISSING', 'ABSENT')),
  last_seen_at timestamptz not null,
  reported_at timestamptz not null,
  found_at timestamptz,
  returned_at timestamptz,
  cells jsonb not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  unique (source, reference)
);
comment on table exchange.notification is 'One row of a police notifications file that went in, as given, and the report it became.';
comment on column exchange.notification.report_id is 'The report it became.';
comment on column exchange.notification.batch_id is 'The import that recorded it.';
comment on column exchange.notification.source is 'What sort of file it came in.';
comment on column exchange.notification.reference is 'The source''s reference, unique in the source.';
comment on column exchange.notification.row_number is 'As a spreadsheet shows it.';
comment on column exchange.notification.child_id is 'The child it was recorded under.';
comment on column exchange.notification.disappearance is 'Key of the first report of the same disappearance: its reference, or report: and its id when it did not come from a file.';
comment on column exchange.notification.category is 'As the police recorded it.';
comment on column exchange.notification.last_seen_at is 'When last seen.';
comment on column exchange.notification.reported_at is 'When reported.';
comment on column exchange.notification.found_at is 'When found; null when the source does not tell.';
comment on column exchange.notification.returned_at is 'When returned; null when the source does not tell.';
comment on column exchange.notification.cells is 'The 23 cells as given, kept to compare with the next file and never asked about.';
comment on column exchange.notification.recorded_at is 'When it was recorded.';
comment on column exchange.notification.recorded_by is 'Who recorded it: a professional, or the operator''s command.';

create index on exchange.notification (batch_id);
create index on exchange.notification (child_id);
revoke update, truncate on exchange.notification from homeward_app;

create table exchange.question (
  id uuid primary key,
  batch_id uuid not null references exchange.batch (id),
  kind text not null check (kind in ('OVERLAP', 'CHANGED')),
  report_id uuid not null,
  child_id uuid not null,
  other_report_id uuid,
  row_number integer not null,
  reference text not null,
  why text not null,
  columns text[] not null,
  cells jsonb,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  check ((kind = 'OVERLAP') = (other_report_id is not null)),
  check ((kind = 'CHANGED') = (cells is not null))
);
comment on table exchange.question is 'Something about a row that a person must decide. Nothing was overwritten.';
comment on column exchange.question.id is 'UUID version 7.';
comment on column exchange.question.batch_id is 'The import that asks.';
comment on column exchange.question.kind is 'Two reports overlap unclearly, or a row came again with other content.';
comment on column exchange.question.report_id is 'The report it is about.';
comment on column exchange.question.child_id is 'Its child.';
comment on column exchange.question.other_report_id is 'The report it overlaps; null when a row changed.';
comment on column exchange.question.row_number is 'As a spreadsheet shows it.';
comment on column exchange.question.reference is 'The source''s reference.';
comment on column exchange.question.why is 'A plain sentence without a name.';
comment on column exchange.question.columns is 'The columns that differ; empty for an overlap.';
comment on column exchange.question.cells is 'What the row says now; null for an overlap.';
comment on column exchange.question.recorded_at is 'When it was recorded.';
comment on column exchange.question.recorded_by is 'Who recorded it: a professional, or the operator''s command.';

create index on exchange.question (batch_id);
create index on exchange.question (report_id);
create index on exchange.question (child_id);
revoke update, truncate on exchange.question from homeward_app;

create table exchange.question_answer (
  question_id uuid primary key references exchange.question (id),
  words text not null check (btrim(words) <> ''),
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table exchange.question_answer is 'A person settled a question.';
comment on column exchange.question_answer.question_id is 'The question.';
comment on column exchange.question_answer.words is 'What was found out and done.';
comment on column exchange.question_answer.recorded_at is 'When it was recorded.';
comment on column exchange.question_answer.recorded_by is 'Who recorded it: a professional, or the operator''s command.';

revoke update, delete, truncate on exchange.question_answer from homeward_app;

create table exchange.open_row (
  report_id uuid primary key,
  batch_id uuid not null references exchange.batch (id),
  child_id uuid not null,
  area_id uuid not null,
  category text not null check (category in ('MISSING', 'ABSENT')),
  last_seen_at timestamptz not null,
  reported_at timestamptz not null,
  found_at timestamptz,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table exchange.open_row is 'A report without a return in its source: somebody confirms whether the child is still missing. Without a clock.';
comment on column exchange.open_row.report_id is 'The report.';
comment on column exchange.open_row.batch_id is 'The import that recorded it.';
comment on column exchange.open_row.child_id is 'The child it was recorded under.';
comment on column exchange.open_row.area_id is 'The area of the report.';
comment on column exchange.open_row.category is 'As the police recorded it.';
comment on column exchange.open_row.last_seen_at is 'When last seen.';
comment on column exchange.open_row.reported_at is 'When reported.';
comment on column exchange.open_row.found_at is 'When found, where the source tells that and no return.';
comment on column exchange.open_row.recorded_at is 'When it was recorded.';
comment on column exchange.open_row.recorded_by is 'Who recorded it: a professional, or the operator''s command.';

create index on exchange.open_row (batch_id);
create index on exchange.open_row (child_id);
create index on exchange.open_row (area_id);
revoke update, truncate on exchange.open_row from homeward_app;

create table exchange.open_row_answer (
  report_id uuid primary key references exchange.open_row (report_id),
  answer text not null check (answer in ('STILL_MISSING', 'RETURNED', 'FROM_FILE')),
  returned_at timestamptz,
  words text not null,
  batch_id uuid references exchange.batch (id),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  check ((answer = 'STILL_MISSING') = (returned_at is null)),
  check ((answer = 'FROM_FILE') = (batch_id is not null))
);
comment on table exchange.open_row_answer is 'What became of an open row.';
comment on column exchange.open_row_answer.report_id is 'The report.';
comment on column exchange.open_row_answer.answer is 'A person confirmed that the child is still missing or told when it returned; or a later row of the file did.';
comment on column exchange.open_row_answer.returned_at is 'When the child returned; null when still missing.';
comment on column exchange.open_row_answer.words is 'How that is known.';
comment on column exchange.open_row_answer.batch_id is 'The import whose row answered it; null when a person did.';
comment on column exchange.open_row_answer.recorded_at is 'When it was recorded.';
comment on column exchange.open_row_answer.recorded_by is 'Who recorded it: a professional, or the operator''s command.';

create index on exchange.open_row_answer (batch_id);
revoke update, truncate on exchange.open_row_answer from homeward_app;

create table exchange.undone (
  batch_id uuid primary key references exchange.batch (id),
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table exchange.undone is 'An import was taken back. The batch, its runs and its counts stay; the facts are gone.';
comment on column exchange.undone.batch_id is 'The batch.';
comment on column exchange.undone.recorded_at is 'When it was recorded.';
comment on column exchange.undone.recorded_by is 'Who recorded it: a professional, or the operator''s command.';

revoke update, delete, truncate on exchange.undone from homeward_app;
