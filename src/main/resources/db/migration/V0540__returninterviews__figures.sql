create view returninterviews.figures as
  select i.id as interview_id, i.child_id, i.after, i.subject, i.area_id,
         s.returned_at, s.due_at, s.offered_at as service_asked_at,
         o.offered_at, o.accepted_at,
         s.stage as outcome,
         case when s.stage in ('DECLINED', 'NOT_POSSIBLE', 'CLOSED', 'HELD') then s.outcome_at end as outcome_at,
         case when s.stage = 'HELD' then s.outcome_at <= s.due_at end as held_in_time,
         case when s.stage in ('DECLINED', 'NOT_POSSIBLE', 'CLOSED', 'HELD') then s.outcome_at <= s.due_at end as ended_in_time,
         case when s.stage in ('NOT_POSSIBLE', 'CLOSED') then s.reason end as reason,
         case when s.stage = 'HELD' or s.stage = 'ACCEPTED' then 'OFFERED_ACCEPTED'
              when s.stage = 'DECLINED' then 'OFFERED_DECLINED'
              when s.stage not in ('NOT_POSSIBLE', 'CLOSED') then null
              when s.reason = 'NOT_ON_THE_DAY' then 'OFFERED_ACCEPTED_NOT_PRESENT'
              when s.reason = 'MISSING_AGAIN' then 'NOT_OFFERED_MISSING_AGAIN'
              when s.reason = 'NO_CONTACT' then 'NOT_OFFERED_NO_CONTACT'
              else 'NOT_OFFERED_OTHER' end as return_code,
         case when s.stage = 'HELD' then s.outcome_at end as held_at,
         s.attempts, s.interviewer,
         (select l.reason from returninterviews.late_reason l where l.interview_id = i.id
          order by l.recorded_at desc, l.id desc limit 1) as late_reason,
         i.recorded_at
  from returninterviews.interview i
  join returninterviews.standing s on s.interview_id = i.id
  left join lateral (
    select min(f.happened_at) as offered_at, min(f.happened_at) filter (where f.accepted) as accepted_at
    from (select a.happened_at, true as accepted from returninterviews.acceptance a where a.interview_id = i.id
          union all
          select e.happened_at, false from returninterviews.ending e where e.interview_id = i.id and e.kind in ('DECLINED', 'HELD')
          union all
          select t.happened_at, false from returninterviews.attempt t where t.interview_id = i.id and t.answered_by = 'CHILD') f) o on true;
comment on view returninterviews.figures is 'Each interview record in one row, for counting; without anything the child said. Published.';
comment on column returninterviews.figures.interview_id is 'The interview record: one for each missing episode, and for each absence after which one is offered.';
comment on column returninterviews.figures.child_id is 'The child, under the id the record was made for; children.surviving tells the one that answers now.';
comment on column returninterviews.figures.after is 'MISSING or ABSENT.';
comment on column returninterviews.figures.subject is 'The episode or the absence.';
comment on column returninterviews.figures.area_id is 'The area of the place the child went missing from.';
comment on column returninterviews.figures.returned_at is 'When the child returned, after corrections; null while missing.';
comment on column returninterviews.figures.due_at is 'The last moment in time: 72 hours after the return; null while missing and for a return imported from history.';
comment on column returninterviews.figures.service_asked_at is 'When the interview service was asked; null before the return or while no route names one.';
comment on column returninterviews.figures.offered_at is 'When the offer first reached the child: an attempt the child answered, an acceptance or a refusal; null when it did not yet.';
comment on column returninterviews.figures.accepted_at is 'When the child first accepted; null when not.';
comment on column returninterviews.figures.outcome is 'The stage it stands at: WAITS_FOR_RETURN, FROM_HISTORY, OFFERED, ALLOCATED, TRIED, ACCEPTED, DECLINED, NOT_POSSIBLE, CLOSED, HELD. The last four are outcomes.';
comment on column returninterviews.figures.outcome_at is 'When the outcome happened; null while there is none.';
comment on column returninterviews.figures.held_in_time is 'Whether it was held by its due time; null when not held, or when nothing was promised.';
comment on column returninterviews.figures.ended_in_time is 'Whether any outcome came by the due time; null while there is none, or when nothing was promised.';
comment on column returninterviews.figures.reason is 'Code of the reason when it was not possible or was closed; null otherwise.';
comment on column returninterviews.figures.return_code is 'The answer councils give about offer and acceptance: OFFERED_ACCEPTED, OFFERED_ACCEPTED_NOT_PRESENT, OFFERED_DECLINED, NOT_OFFERED_MISSING_AGAIN, NOT_OFFERED_NO_CONTACT, NOT_OFFERED_OTHER; null while there is nothing to tell.';
comment on column returninterviews.figures.held_at is 'When it was held; null when not. One talk may answer several records, each with the same time.';
comment on column returninterviews.figures.attempts is 'How many attempts were recorded.';
comment on column returninterviews.figures.interviewer is 'Who has or had it; null for nobody.';
comment on column returninterviews.figures.late_reason is 'Code of why it is late, as said last; null when nobody said.';
comment on column returninterviews.figures.recorded_at is 'When the record was made.';
