create view episodes.figures as
  select e.id as episode_id, e.report_id, e.reference, e.child_id, e.area_id, e.started_at, e.reported_at,
         f.happened_at as found_at, r.happened_at as returned_at, f.distance, e.batch_id
  from episodes.episode e
  left join episodes.found_now f on f.episode_id = e.id
  left join episodes.returned_now r on r.episode_id = e.id;
comment on view episodes.figures is 'Every missing episode in one row, for counting. Published.';
comment on column episodes.figures.episode_id is 'The episode.';
comment on column episodes.figures.report_id is 'The report that opened it.';
comment on column episodes.figures.reference is 'Its reference to read aloud.';
comment on column episodes.figures.child_id is 'The child, under the id reported; children.surviving tells the one that answers now.';
comment on column episodes.figures.area_id is 'The area of the place the child went missing from.';
comment on column episodes.figures.started_at is 'When the child was last seen; of an absence that became missing, its start.';
comment on column episodes.figures.reported_at is 'When somebody told the police.';
comment on column episodes.figures.found_at is 'When the child was found, after corrections; null when nobody recorded it.';
comment on column episodes.figures.returned_at is 'When the child returned, after corrections; null while not back.';
comment on column episodes.figures.distance is 'How far away the child was found, as a band that includes its upper edge, DECLINED or NOT_KNOWN; null when nobody recorded a finding.';
comment on column episodes.figures.batch_id is 'The import that brought it; null when people recorded it.';
