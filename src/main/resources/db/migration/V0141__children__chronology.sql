create view children.chronology as
  select r.child_id, r.from_at as at, 'children.moved'::text as kind, r.kind as code, null::text as second_code,
         r.id as subject, r.id as fact_id, r.team_id as party, r.recorded_at, r.recorded_by, r.batch_id
  from children.residence r
  union all
  select m.child_id, m.obtained_at, 'children.marker-set', m.kind, null, m.id, m.id, null,
         m.recorded_at, m.recorded_by, m.batch_id
  from children.marker m
  union all
  select m.child_id, e.recorded_at, 'children.marker-ended', m.kind, null, m.id, e.id, null,
         e.recorded_at, e.recorded_by, null
  from children.marker_end e join children.marker m on m.id = e.marker_id
  union all
  select g.child_id, g.recorded_at, 'children.merged', null, null, g.id, g.id, null,
         g.recorded_at, g.recorded_by, g.batch_id
  from children.merge g
  union all
  select g.child_id, g.undone_at, 'children.parted', null, null, g.id, md5(g.id::text || 'undone')::uuid, null,
         g.undone_at, g.undone_by, null
  from children.merge g where g.undone_at is not null;
comment on view children.chronology is 'What happened in a child''s record: moves, markers set and ended, joined with another record and parted. Ids and codes only. Published.';

create view children.residence_addresses as
  select r.id as residence_id, r.child_id, a.lines
  from children.residence r
  left join children.address a on a.id = r.address_id;
comment on view children.residence_addresses is 'The address of each place a child lived, as given; whoever shows an address asks the need to know first. Published.';
