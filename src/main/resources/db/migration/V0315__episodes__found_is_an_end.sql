create or replace view episodes.ended as
  select e.report_id, e.id as episode_id,
         coalesce(r.happened_at, f.happened_at,
                  case when s.id is null
                       then (select max(c.recorded_at) from episodes.closure c where c.episode_id = e.id) end) as ended_at
  from episodes.episode e
  left join episodes.open_spell s on s.episode_id = e.id and s.until_at is null
  left join episodes.returned_now r on r.episode_id = e.id
  left join episodes.found_now f on f.episode_id = e.id;
comment on view episodes.ended is 'When the child of each episode was back, else when they were found, else when it was closed; null while nothing of it. Published.';
