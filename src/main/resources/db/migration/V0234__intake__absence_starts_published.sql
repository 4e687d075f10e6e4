create view intake.absence_starts as
  select a.id as absence_id, a.report_id, r.reference, a.child_id, a.area_id, a.started_at, a.batch_id,
         case when btrim(r.missing_from) <> ''
              then md5(lower(regexp_replace(r.missing_from, '[^[:alnum:]]', '', 'g')))
              else r.team_id::text end as place,
         coalesce(e.kind = 'BECAME_MISSING', false) as became_missing
  from intake.absence a
  join intake.report r on r.id = a.report_id
  left join intake.absence_end e on e.absence_id = a.id
  where not exists (select 1 from intake.joined j where j.report_id = a.report_id);
comment on view intake.absence_starts is 'Each absence once, with its start; not those of reports that were joined to another. Published.';
comment on column intake.absence_starts.absence_id is 'The absence.';
comment on column intake.absence_starts.report_id is 'Its report.';
comment on column intake.absence_starts.reference is 'The report''s reference to read aloud.';
comment on column intake.absence_starts.child_id is 'The child.';
comment on column intake.absence_starts.area_id is 'The area the child is absent from.';
comment on column intake.absence_starts.started_at is 'When it started.';
comment on column intake.absence_starts.batch_id is 'The import that brought it; null when a person recorded it.';
comment on column intake.absence_starts.place is 'Opaque name of the place the child was absent from: the same for the same words, else the team that reported; null when neither is known.';
comment on column intake.absence_starts.became_missing is 'Whether it was decided to be missing; then it counts once, as missing, from its start.';

create view intake.imported_children as
  select distinct r.batch_id, r.child_id, r.recorded_at from intake.report r where r.batch_id is not null;
comment on view intake.imported_children is 'The children whose reports an import brought, with the time at which each piece was recorded. Published.';
