create view episodes.found_now as
  select f.* from episodes.found f
  where not exists (select 1 from episodes.found later where later.supersedes = f.id);
comment on view episodes.found_now is 'The finding of each episode as it stands after corrections.';

create view episodes.returned_now as
  select r.* from episodes.returned r
  where not exists (select 1 from episodes.returned later where later.supersedes = r.id);
comment on view episodes.returned_now is 'The return of each episode as it stands after corrections.';

create view episodes.watch_now as
  select distinct on (episode_id) episode_id, level, alarm_after, check_within
  from episodes.watch order by episode_id, recorded_at desc, id desc;
comment on view episodes.watch_now is 'How closely each episode is watched now.';

create view episodes.owner_now as
  select distinct on (o.episode_id) o.episode_id, o.id as ownership_id,
         coalesce(a.owner_kind, o.owner_kind) as owner_kind, coalesce(a.owner, o.owner) as owner,
         a.recorded_at as accepted_at, a.recorded_by as accepted_by
  from episodes.ownership o
  left join episodes.ownership_answer a on a.ownership_id = o.id and a.accepted
  order by o.episode_id, (a.id is not null) desc, a.recorded_at desc, o.recorded_at, o.id;
comment on view episodes.owner_now is 'The owner of each episode: who accepted it last, else who was given it first.';

create view episodes.waiting_owner as
  select distinct on (o.episode_id) o.episode_id, o.id as ownership_id, o.owner_kind, o.owner, o.recorded_at
  from episodes.ownership o
  where not exists (select 1 from episodes.ownership_answer a where a.ownership_id = o.id and a.accepted)
    and not exists (select 1 from episodes.ownership later where later.episode_id = o.episode_id
                    and (later.recorded_at, later.id) > (o.recorded_at, o.id))
  order by o.episode_id, o.recorded_at desc;
comment on view episodes.waiting_owner is 'Who was given an episode and has not accepted it yet.';

create view episodes.summaries as
  select e.id as episode_id, e.child_id, e.report_id, e.reference, e.area_id, e.started_at,
         e.recorded_at as opened_at, f.happened_at as found_at, r.happened_at as returned_at,
         case when s.id is null then (select max(c.recorded_at) from episodes.closure c where c.episode_id = e.id) end
           as closed_at,
         o.owner_kind, o.owner, o.accepted_at, e.batch_id
  from episodes.episode e
  left join episodes.open_spell s on s.episode_id = e.id and s.until_at is null
  left join episodes.found_now f on f.episode_id = e.id
  left join episodes.returned_now r on r.episode_id = e.id
  left join episodes.owner_now o on o.episode_id = e.id;
comment on view episodes.summaries is 'Each episode in one row. Closed_at is null while it is open; owner is null only for imported episodes. Published.';

create view episodes.last_action as
  select e.id as episode_id,
         greatest(e.recorded_at,
                  (select max(q.happened_at) from episodes.enquiry q where q.episode_id = e.id),
                  (select max(f.recorded_at) from episodes.found f where f.episode_id = e.id),
                  (select max(r.recorded_at) from episodes.returned r where r.episode_id = e.id),
                  (select max(w.happened_at) from episodes.safe_and_well w where w.episode_id = e.id)) as last_action_at
  from episodes.episode e;
comment on view episodes.last_action is 'When something real was last done in each episode. A handover or a look is not an action. Published.';

create function episodes.undo(batch uuid) returns integer
language plpgsql security definer set search_path = pg_catalog
as $$
declare
  removed integer;
begin
  if exists (select 1 from episodes.episode e
             where e.batch_id = batch
               and (exists (select 1 from episodes.found f where f.episode_id = e.id and f.batch_id is null)
                 or exists (select 1 from episodes.returned r where r.episode_id = e.id and r.batch_id is null)
                 or exists (select 1 from episodes.safe_and_well c where c.episode_id = e.id)
                 or exists (select 1 from episodes.enquiry q where q.episode_id = e.id)
                 or exists (select 1 from episodes.news n where n.episode_id = e.id)
                 or exists (select 1 from episodes.closure x where x.episode_id = e.id and x.batch_id is null))) then
    return -1;
  end if;
  delete from episodes.closure where batch_id = batch;
  delete from episodes.returned where batch_id = batch;
  delete from episodes.found where batch_id = batch;
  delete from episodes.open_spell where batch_id = batch;
  delete from episodes.watch w using episodes.episode e where e.id = w.episode_id and e.batch_id = batch;
  delete from episodes.episode where batch_id = batch;
  get diagnostics removed = row_count;
  return removed;
end
$$;
comment on function episodes.undo is 'Takes back what an import recorded; -1 and nothing when people have added to it since.';
