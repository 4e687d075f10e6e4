create view risk.chronology as
  select d.child_id, d.recorded_at as at,
         case d.kind when 'FIRST' then 'risk.decided' when 'RAISED' then 'risk.raised' when 'LOWERED' then 'risk.lowered'
                     when 'CONFIRMED' then 'risk.confirmed' else 'risk.reviewed' end as kind,
         d.level as code, p.level as second_code, d.episode_id as subject, d.id as fact_id, null::uuid as party,
         d.recorded_at, d.recorded_by, null::uuid as batch_id
  from risk.decision d
  left join risk.proposal p on p.id = d.proposal_id;
comment on view risk.chronology is 'What was decided about the risk of each episode, with the level that the protocol proposed beside it. Ids and codes only. Published.';
