create view episodes.starts as
  select e.id as episode_id, e.report_id, e.reference, e.child_id, e.area_id, e.started_at, e.batch_id
  from episodes.episode e;
comment on view episodes.starts is 'When each missing episode started, and nothing else of it: for counting. Published.';
comment on column episodes.starts.episode_id is 'The episode.';
comment on column episodes.starts.report_id is 'The report it came from.';
comment on column episodes.starts.reference is 'Its reference to read aloud.';
comment on column episodes.starts.child_id is 'The child.';
comment on column episodes.starts.area_id is 'The area of the place the child went missing from.';
comment on column episodes.starts.started_at is 'When it started.';
comment on column episodes.starts.batch_id is 'The import that brought it; null when a person recorded it.';
