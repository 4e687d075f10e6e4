create view risk.done_by_another as
  with recursive back as (
    select d.id as promise_id, d.kind, d.previous_id, d.recorded_by
    from risk.decision d
    join episodes.summaries s on s.episode_id = d.episode_id
    where s.closed_at is null and s.found_at is null and s.returned_at is null
      and not exists (select 1 from risk.decision later where later.previous_id = d.id)
    union all
    select b.promise_id, p.kind, p.previous_id, p.recorded_by
    from back b
    join risk.decision p on p.id = b.previous_id
    where b.kind = 'REVIEWED'
  )
  select promise_id, recorded_by as professional_id from back where kind <> 'REVIEWED';
comment on view risk.done_by_another is 'Reviews and confirmations that are due, each with whoever set the level and so must leave it to somebody else. Published.';
comment on column risk.done_by_another.promise_id is 'The promise in risk.promises.';
comment on column risk.done_by_another.professional_id is 'Who set the level that stands.';
