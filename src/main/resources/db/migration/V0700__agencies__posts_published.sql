create view agencies.posts_held as
  select h.professional_id, h.post, h.area_id, h.team_id, h.from_at, h.until_at from agencies.post_held h;
comment on view agencies.posts_held is 'Who holds which post in which area and team, from a time until a time (half open). Published.';
