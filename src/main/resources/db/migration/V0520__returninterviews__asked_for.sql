create view returninterviews.asked_for as
  select i.subject, i.child_id from returninterviews.interview i;
comment on view returninterviews.asked_for is 'The episodes and absences after which an interview is owed or was. Published.';
