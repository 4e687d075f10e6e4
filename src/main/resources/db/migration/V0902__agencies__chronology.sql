create view agencies.chronology as
  select h.child_id, e.recorded_at as at, 'agencies.acknowledged'::text as kind, h.matter as code, null::text as second_code,
         h.subject, e.id as fact_id, e.desk_id as party, e.recorded_at, e.recorded_by, null::uuid as batch_id
  from agencies.handover_end e join agencies.handover h on h.id = e.handover_id
  where e.acknowledged and h.matter not like 'episodes.%';
comment on view agencies.chronology is 'Work a desk was told of and somebody accepted; an episode''s owners stand in the episode. Ids and codes only. Published.';

create view agencies.party_names as
  select t.id as party, t.name from agencies.team t
  union all
  select d.id, d.name from agencies.desk d;
comment on view agencies.party_names is 'What to call a team or a desk. Published.';
