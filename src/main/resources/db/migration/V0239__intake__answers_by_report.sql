-- An answer is only ever looked up by its report. The index that does so is its key now; one index less to write for
-- each of some forty rows of a report.
alter table intake.answer drop constraint answer_pkey;
drop index intake.answer_report_id_question_recorded_at_id_idx;
alter table intake.answer add constraint answer_pkey primary key (report_id, question, recorded_at, id);

alter table intake.detail drop constraint detail_pkey;
drop index intake.detail_report_id_field_idx;
alter table intake.detail add constraint detail_pkey primary key (report_id, field, id);
