create view exchange.waiting_lists as
  select 'exchange.confirm' as matter, o.report_id as subject, o.area_id, o.child_id, '/imports/open' as path,
         array['DUTY_INSPECTOR', 'MISSING_COORDINATOR', 'HUB_COORDINATOR'] as posts
  from exchange.open_row o
  where not exists (select 1 from exchange.open_row_answer a where a.report_id = o.report_id)
  union all
  select 'exchange.settle', q.id, b.area_id, q.child_id, '/imports/questions',
         array['DUTY_INSPECTOR', 'MISSING_COORDINATOR', 'HUB_COORDINATOR']
  from exchange.question q
  join exchange.batch b on b.id = q.batch_id
  where not exists (select 1 from exchange.question_answer a where a.question_id = q.id and a.undone_at is null);
comment on view exchange.waiting_lists is 'What an import left for people, without a clock: counted as one line for each area on the work of these posts. Published.';
comment on column exchange.waiting_lists.matter is 'What is to be done: confirm whether a child is still missing, or settle a question.';
comment on column exchange.waiting_lists.subject is 'The report or the question.';
comment on column exchange.waiting_lists.area_id is 'The area it is counted in.';
comment on column exchange.waiting_lists.child_id is 'Whom it concerns: counted only for readers who may know the child.';
comment on column exchange.waiting_lists.path is 'The list where it is done.';
comment on column exchange.waiting_lists.posts is 'Codes of the posts on whose work it is counted.';
