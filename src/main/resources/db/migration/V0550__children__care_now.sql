create view children.care_now as
  select distinct on (c.id) c.id as child_id, s.status, s.authority_id
  from children.child c
  join children.child of on of.survivor_id = c.survivor_id
  join children.care_status s on s.child_id = of.id
  order by c.id, s.recorded_at desc, s.id desc;
comment on view children.care_now is 'A child''s standing with children''s services now; no row while nobody has said. Published.';
comment on column children.care_now.child_id is 'The child, under every id it ever had.';
comment on column children.care_now.status is 'Looked after, child in need, child protection plan, care leaver, not known to services, not known.';
comment on column children.care_now.authority_id is 'The responsible authority; null when not known.';
