-- What must happen at a time. The columns are db-scheduler's.
create table platform.scheduled_task (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_task_execution_time on platform.scheduled_task (execution_time);
create index scheduled_task_last_heartbeat on platform.scheduled_task (last_heartbeat);
comment on table platform.scheduled_task is 'What must happen at a time: one row for each thing still to be done.';
comment on column platform.scheduled_task.task_name is 'Which task of the program.';
comment on column platform.scheduled_task.task_instance is 'Which one of its kind, usually the id of what it is about.';
comment on column platform.scheduled_task.task_data is 'What the task needs to know, as JSON: ids, codes, times and numbers only.';
comment on column platform.scheduled_task.execution_time is 'When it is due, by the clock of the program.';
comment on column platform.scheduled_task.picked is 'Whether a server is doing it now.';
comment on column platform.scheduled_task.picked_by is 'Which server is doing it; null when none is.';
comment on column platform.scheduled_task.last_success is 'When it last went well; null when it never has.';
comment on column platform.scheduled_task.last_failure is 'When it last failed; null when it never has.';
comment on column platform.scheduled_task.consecutive_failures is 'How often it has failed since it last went well.';
comment on column platform.scheduled_task.last_heartbeat is 'When the server doing it last said that it lives.';
comment on column platform.scheduled_task.version is 'Counts changes, so that two servers cannot both take it.';
comment on column platform.scheduled_task.priority is 'Not used; db-scheduler reads it.';

-- Which event has reached which listener. The columns are Spring Modulith's.
create table platform.event_publication (
  id                     uuid        primary key,
  listener_id            text        not null,
  event_type             text        not null,
  serialized_event       text        not null,
  publication_date       timestamptz not null,
  completion_date        timestamptz,
  status                 text,
  completion_attempts    integer,
  last_resubmission_date timestamptz
);
create index event_publication_serialized_event on platform.event_publication using hash (serialized_event);
create index event_publication_completion_date on platform.event_publication (completion_date);
comment on table platform.event_publication is 'One row for each event and listener: written with the fact, completed when the listener is done.';
comment on column platform.event_publication.id is 'The delivery.';
comment on column platform.event_publication.listener_id is 'Which listener of the program.';
comment on column platform.event_publication.event_type is 'Which kind of event.';
comment on column platform.event_publication.serialized_event is 'The event as JSON: ids, codes, times and numbers only.';
comment on column platform.event_publication.publication_date is 'When it was published.';
comment on column platform.event_publication.completion_date is 'When the listener was done; null while it is not.';
comment on column platform.event_publication.status is 'PUBLISHED, PROCESSING, COMPLETED, FAILED or RESUBMITTED.';
comment on column platform.event_publication.completion_attempts is 'How often delivery was tried.';
comment on column platform.event_publication.last_resubmission_date is 'When it was last tried again; null when never.';
