create function intake.place_named(words text) returns text
language sql immutable
as $$
  select case when key in ('', 'home', 'homeaddress', 'ownhome', 'familyhome', 'parentalhome', 'placement',
                           'fosterhome', 'fostercarer', 'fosterplacement')
              then null else md5(key) end
  from (select lower(regexp_replace(coalesce(words, ''), '[^[:alnum:]]', '', 'g')) as key) one
$$;
comment on function intake.place_named is 'Opaque name of the place these words name: the same for the same words. Null for words that say of any child "where it lives" and so name no place that two children share.';

create or replace view intake.absence_starts as
  select a.id as absence_id, a.report_id, r.reference, a.child_id, a.area_id, a.started_at, a.batch_id,
         coalesce(intake.place_named(r.missing_from), r.team_id::text) as place,
         coalesce(e.kind = 'BECAME_MISSING', false) as became_missing
  from intake.absence a
  join intake.report r on r.id = a.report_id
  left join intake.absence_end e on e.absence_id = a.id
  where not exists (select 1 from intake.joined j where j.report_id = a.report_id);
comment on column intake.absence_starts.place is 'Opaque name of the place the child was absent from: the same for the same words, else the team that reported; null when neither is known, or when the words only say "home".';
