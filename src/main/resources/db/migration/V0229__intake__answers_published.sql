create view intake.answers_now as
  select distinct on (coalesce(j.into_report_id, a.report_id), a.report_id, a.question)
         coalesce(j.into_report_id, a.report_id) as report_id, a.question, a.answer, a.words
  from intake.answer a
  left join intake.joined j on j.report_id = a.report_id
  order by coalesce(j.into_report_id, a.report_id), a.report_id, a.question, a.recorded_at desc, a.id desc;
comment on view intake.answers_now is 'The last answer to each risk question of a report and of each one joined to it; a question may stand twice when two people reported. Published.';
comment on column intake.answers_now.report_id is 'The first report of the disappearance.';
comment on column intake.answers_now.question is 'Code of the question in the protocol.';
comment on column intake.answers_now.answer is 'YES, NO or NOT_KNOWN.';
comment on column intake.answers_now.words is 'What was said.';
