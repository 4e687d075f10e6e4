-- Two facts may carry the same time; what comes after what is a number, not a time.
alter table episodes.ownership add column position integer;
alter table episodes.watch add column position integer;
update episodes.ownership o set position = n.position
  from (select id, row_number() over (partition by episode_id order by recorded_at, id) as position
        from episodes.ownership) n where n.id = o.id;
update episodes.watch w set position = n.position
  from (select id, row_number() over (partition by episode_id order by recorded_at, id) as position
        from episodes.watch) n where n.id = w.id;
alter table episodes.ownership alter column position set not null, add unique (episode_id, position);
alter table episodes.watch alter column position set not null, add unique (episode_id, position);
comment on column episodes.ownership.position is 'From 1 for the first owner.';
comment on column episodes.watch.position is 'From 1; the highest counts.';

create or replace view episodes.watch_now as
  select distinct on (episode_id) episode_id, level, alarm_after, check_within
  from episodes.watch order by episode_id, position desc;

create or replace view episodes.owner_now as
  select distinct on (o.episode_id) o.episode_id, o.id as ownership_id,
         coalesce(a.owner_kind, o.owner_kind) as owner_kind, coalesce(a.owner, o.owner) as owner,
         a.recorded_at as accepted_at, a.recorded_by as accepted_by
  from episodes.ownership o
  left join episodes.ownership_answer a on a.ownership_id = o.id and a.accepted
  order by o.episode_id, (a.id is not null) desc, case when a.id is null then o.position else -o.position end;

create or replace view episodes.waiting_owner as
  select o.episode_id, o.id as ownership_id, o.owner_kind, o.owner, o.recorded_at
  from episodes.ownership o
  where not exists (select 1 from episodes.ownership_answer a where a.ownership_id = o.id and a.accepted)
    and not exists (select 1 from episodes.ownership later
                    where later.episode_id = o.episode_id and later.position > o.position);
