create view agencies.post_holders as
  select h.professional_id, h.post, h.area_id, h.from_at, h.until_at
  from agencies.post_held h
  join agencies.professional p on p.id = h.professional_id
  where p.kind = 'PERSON';
comment on view agencies.post_holders is 'Who holds which post in which area, from a time until a time (half open). Published.';
