create view intake.report_figures as
  select r.id as report_id, coalesce(j.into_report_id, r.id) as first_report_id, j.report_id is not null as second,
         r.child_id, r.reference, r.area_id, r.last_seen_at, r.reported_at, d.category, d.episode_id, r.batch_id
  from intake.report r
  left join intake.joined j on j.report_id = r.id
  left join intake.decisions_now d on d.report_id = coalesce(j.into_report_id, r.id);
comment on view intake.report_figures is 'Every report in one row, for counting; a second report has the category of the first. Published.';
comment on column intake.report_figures.report_id is 'The report.';
comment on column intake.report_figures.first_report_id is 'The first report of the same disappearance; the report itself when it is the first.';
comment on column intake.report_figures.second is 'Whether it tells of a disappearance that was reported before.';
comment on column intake.report_figures.child_id is 'The child, under the id reported; children.surviving tells the one that answers now.';
comment on column intake.report_figures.reference is 'The report''s reference to read aloud.';
comment on column intake.report_figures.area_id is 'The area the child went missing from.';
comment on column intake.report_figures.last_seen_at is 'When the child was last seen; null when not known.';
comment on column intake.report_figures.reported_at is 'When somebody told the police.';
comment on column intake.report_figures.category is 'MISSING, ABSENT or NEITHER, as decided now about the first report; null while nobody decided.';
comment on column intake.report_figures.episode_id is 'The missing episode that the decision opened or joined; null without one.';
comment on column intake.report_figures.batch_id is 'The import that brought it; null when people sent it.';

create view intake.absence_figures as
  select a.id as absence_id, a.report_id, r.reference, a.child_id, a.area_id, a.started_at, e.happened_at as ended_at,
         coalesce(e.kind = 'BECAME_MISSING', false) as became_missing, a.batch_id
  from intake.absence a
  join intake.report r on r.id = a.report_id
  left join intake.absence_end e on e.absence_id = a.id;
comment on view intake.absence_figures is 'Every absence in one row, for counting. Published.';
comment on column intake.absence_figures.absence_id is 'The absence.';
comment on column intake.absence_figures.report_id is 'The report it was decided from.';
comment on column intake.absence_figures.reference is 'That report''s reference.';
comment on column intake.absence_figures.child_id is 'The child, under the id reported.';
comment on column intake.absence_figures.area_id is 'The area of the report.';
comment on column intake.absence_figures.started_at is 'When the child was last seen.';
comment on column intake.absence_figures.ended_at is 'When it ended; null while it goes on.';
comment on column intake.absence_figures.became_missing is 'Whether it ended because the child was then taken to be missing: it counts once, as missing, from its start.';
comment on column intake.absence_figures.batch_id is 'The import that brought it; null when people decided it.';
