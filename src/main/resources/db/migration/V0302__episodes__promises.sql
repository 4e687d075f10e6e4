create view episodes.promises as
  with standing as (
    select s.episode_id, s.child_id, s.owner_kind, s.owner, s.opened_at, s.found_at, s.returned_at,
           w.level, w.alarm_after, w.check_within,
           coalesce(case w.level when 'HIGH' then 3 when 'MEDIUM' then 2 when 'LOW' then 1 end, 3)::smallint as danger,
           (select min(f.recorded_at) from (
              select recorded_at from episodes.found where episode_id = s.episode_id
              union all select recorded_at from episodes.returned where episode_id = s.episode_id) f) as back_recorded_at,
           (select max(c.recorded_at) from episodes.safe_and_well c where c.episode_id = s.episode_id) as checked_at
    from episodes.summaries s
    join episodes.watch_now w on w.episode_id = s.episode_id
    where s.closed_at is null and s.owner is not null
  )
  -- A desk that was told before the work climbed still sees it.
  select md5(h.id::text || h.desk_id::text)::uuid as promise_id, 'episodes.own'::text as matter,
         s.episode_id as subject, s.child_id, 'DESK'::text as party_kind, h.desk_id as party,
         max(h.told_at) as made_at, max(h.due_at) as due_at, s.danger, '/episodes/' || s.episode_id as path
  from agencies.open_handovers h
  join episodes.waiting_owner o on o.ownership_id = h.subject
  join standing s on s.episode_id = o.episode_id
  where h.matter = 'episodes.own'
  group by h.id, h.desk_id, s.episode_id, s.child_id, s.danger
  union all
  select md5(s.episode_id::text || 'act')::uuid, 'episodes.act', s.episode_id, s.child_id, s.owner_kind, s.owner,
         a.last_action_at, a.last_action_at + s.alarm_after, s.danger, '/episodes/' || s.episode_id
  from standing s join episodes.last_action a on a.episode_id = s.episode_id
  where s.found_at is null and s.returned_at is null
  union all
  select md5(s.episode_id::text || 'check')::uuid, 'episodes.check', s.episode_id, s.child_id, s.owner_kind, s.owner,
         s.back_recorded_at, least(s.found_at, s.returned_at) + s.check_within, s.danger,
         '/episodes/' || s.episode_id || '/safe-and-well'
  from standing s
  where (s.found_at is not null or s.returned_at is not null) and s.checked_at is null
  union all
  select md5(s.episode_id::text || 'close')::uuid, 'episodes.close', s.episode_id, s.child_id, s.owner_kind, s.owner,
         s.checked_at, s.checked_at + interval '12 hours', 0::smallint, '/episodes/' || s.episode_id || '/close'
  from standing s
  where s.returned_at is not null and s.checked_at is not null
  union all
  select c.id, 'episodes.review-closing', e.id, e.child_id, h.party_kind, h.party, c.recorded_at,
         c.recorded_at + interval '24 hours', 2::smallint, '/episodes/' || e.id || '/closing-review'
  from episodes.closure c
  join episodes.episode e on e.id = c.episode_id
  join (select o.episode_id, o.owner_kind as party_kind, o.owner as party from episodes.owner_now o) h
    on h.episode_id = e.id
  where c.ground = 'OVERRIDE'
    and not exists (select 1 from episodes.closure_review r where r.closure_id = c.id)
  union all
  select n.id, 'episodes.answer-news', e.id, e.child_id, o.owner_kind, o.owner, n.recorded_at,
         n.recorded_at + coalesce(w.alarm_after, interval '1 hour'), 3::smallint, '/episodes/' || e.id || '/news/answer'
  from episodes.news n
  join episodes.episode e on e.id = n.episode_id
  join episodes.owner_now o on o.episode_id = e.id
  left join episodes.watch_now w on w.episode_id = e.id
  where n.on_closed and not exists (select 1 from episodes.news_answer a where a.news_id = n.id);
comment on view episodes.promises is 'What is due in episodes: accept ownership, act, see the child safe and well, close, review a closing by override, answer news on a closed episode. Published.';
