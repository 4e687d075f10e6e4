create view agencies.people as
  select p.id as professional_id, p.name, p.rank, g.name as agency
  from agencies.professional p join agencies.agency g on g.id = p.agency_id;
comment on view agencies.people is 'What to call a professional, and their agency. Published.';
