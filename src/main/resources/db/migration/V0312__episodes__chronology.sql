create view episodes.chronology as
  select e.child_id, e.started_at as at, 'episodes.began'::text as kind, null::text as code, null::text as second_code,
         e.id as subject, e.id as fact_id, null::uuid as party, e.recorded_at, e.recorded_by, e.batch_id
  from episodes.episode e
  union all
  select e.child_id, f.happened_at, 'episodes.found', f.how, case when f.supersedes is null then null else 'CORRECTED' end,
         e.id, f.id, null, f.recorded_at, f.recorded_by, f.batch_id
  from episodes.found_now f join episodes.episode e on e.id = f.episode_id
  union all
  select e.child_id, r.happened_at, 'episodes.returned', r.place_kind,
         case when r.supersedes is null then null else 'CORRECTED' end,
         e.id, r.id, null, r.recorded_at, r.recorded_by, r.batch_id
  from episodes.returned_now r join episodes.episode e on e.id = r.episode_id
  union all
  -- That the child was seen, never what was said.
  select e.child_id, w.happened_at, 'episodes.checked', null, null, e.id, w.id, null, w.recorded_at, w.recorded_by, null
  from episodes.safe_and_well w join episodes.episode e on e.id = w.episode_id
  union all
  select e.child_id, a.recorded_at, 'episodes.accepted', a.owner_kind, null, e.id, a.id, a.owner,
         a.recorded_at, a.recorded_by, null
  from episodes.ownership_answer a
  join episodes.ownership o on o.id = a.ownership_id
  join episodes.episode e on e.id = o.episode_id
  where a.accepted
  union all
  select e.child_id, c.happened_at, 'episodes.closed', c.ground, null, e.id, c.id, null,
         c.recorded_at, c.recorded_by, c.batch_id
  from episodes.closure c join episodes.episode e on e.id = c.episode_id
  union all
  select e.child_id, a.recorded_at, 'episodes.reopened', null, null, e.id, a.id, null, a.recorded_at, a.recorded_by, null
  from episodes.news_answer a
  join episodes.news n on n.id = a.news_id
  join episodes.episode e on e.id = n.episode_id
  where a.reopened_spell is not null;
comment on view episodes.chronology is 'What happened in each episode: began, accepted, found, returned, seen safe and well, closed, reopened. Ids and codes only. Published.';
