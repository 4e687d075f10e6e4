create table intake.category_proposal (
  id uuid primary key,
  report_id uuid not null references intake.report (id),
  child_id uuid not null,
  number integer not null check (number > 0),
  category text not null check (category in ('MISSING', 'ABSENT', 'NEITHER')),
  deploy_at_once boolean not null,
  danger smallint not null check (danger between 0 and 3),
  protocol_version text not null,
  age integer,
  earlier_missing integer not null check (earlier_missing >= 0),
  earlier_absent integer not null check (earlier_absent >= 0),
  markers text[] not null,
  basis text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  unique (report_id, number)
);
comment on table intake.category_proposal is 'What the local protocol proposed for a report: missing, absent or neither. A later one is added when facts change; the earlier ones stay.';
comment on column intake.category_proposal.id is 'UUID version 7.';
comment on column intake.category_proposal.report_id is 'The report.';
comment on column intake.category_proposal.child_id is 'The child reported.';
comment on column intake.category_proposal.number is 'From 1 for each report; the greatest is the proposal in force.';
comment on column intake.category_proposal.category is 'Missing, absent or neither.';
comment on column intake.category_proposal.deploy_at_once is 'Whether somebody is to be sent now and the rest asked later.';
comment on column intake.category_proposal.danger is '3 when missing with high-risk facts, 2 missing, 1 absent, 0 neither.';
comment on column intake.category_proposal.protocol_version is 'The protocol version that proposed it.';
comment on column intake.category_proposal.age is 'The child''s age in completed years that was counted; null when not known.';
comment on column intake.category_proposal.earlier_missing is 'Earlier missing reports in the protocol''s window that were counted.';
comment on column intake.category_proposal.earlier_absent is 'Earlier absent reports in the protocol''s window that were counted.';
comment on column intake.category_proposal.markers is 'Codes of the markers that were counted.';
comment on column intake.category_proposal.basis is 'Hash of the facts and the protocol version: the same facts make no second proposal.';
comment on column intake.category_proposal.recorded_at is 'When it was worked out.';
comment on column intake.category_proposal.recorded_by is 'Homeward itself, or who brought the new fact.';

create table intake.category_proposal_clause (
  proposal_id uuid not null references intake.category_proposal (id),
  position integer not null check (position >= 0),
  clause text not null,
  sentence text not null,
  href text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (proposal_id, position)
);
comment on table intake.category_proposal_clause is 'The clauses that fired for a proposal, those that settled it first.';
comment on column intake.category_proposal_clause.proposal_id is 'The proposal.';
comment on column intake.category_proposal_clause.position is 'From 0.';
comment on column intake.category_proposal_clause.clause is 'Id of the clause.';
comment on column intake.category_proposal_clause.sentence is 'What the clause said then.';
comment on column intake.category_proposal_clause.href is 'Where it can be read as it was then.';
comment on column intake.category_proposal_clause.recorded_at is 'When it was worked out.';
comment on column intake.category_proposal_clause.recorded_by is 'As for the proposal.';

create table intake.decision_due (
  id uuid primary key,
  report_id uuid not null references intake.report (id),
  child_id uuid not null,
  because text not null check (because in ('REPORTED', 'NOT_THERE', 'GRAVER')),
  subject uuid not null unique,
  desk_id uuid not null,
  due_at timestamptz not null,
  protocol_version text not null,
  clause text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table intake.decision_due is 'A desk has to decide: after the report, when the child is not where they were thought to be, and when new facts propose a graver category than was decided.';
comment on column intake.decision_due.id is 'UUID version 7.';
comment on column intake.decision_due.report_id is 'The report.';
comment on column intake.decision_due.child_id is 'The child reported.';
comment on column intake.decision_due.because is 'REPORTED; NOT_THERE when somebody looked and the child was not there; GRAVER when new facts propose more than was decided.';
comment on column intake.decision_due.subject is 'The report, the row saying that the child was not there, or the graver proposal: one promise for each, however often the event is delivered.';
comment on column intake.decision_due.desk_id is 'The desk that decides.';
create index on intake.decision_due (report_id);
comment on column intake.decision_due.due_at is 'By when; written when the promise was made.';
comment on column intake.decision_due.protocol_version is 'The protocol version that set the time.';
comment on column intake.decision_due.clause is 'Its clause.';
comment on column intake.decision_due.recorded_at is 'When the promise was made.';
comment on column intake.decision_due.recorded_by is 'Homeward itself, or who brought the new fact.';

create table intake.decision (
  id uuid primary key,
  report_id uuid not null references intake.report (id),
  child_id uuid not null,
  previous_id uuid references intake.decision (id),
  proposal_id uuid references intake.category_proposal (id),
  category text not null check (category in ('MISSING', 'ABSENT', 'NEITHER')),
  rationale text not null check (length(btrim(rationale)) > 0),
  otherwise_reason text,
  for_review boolean not null,
  least_response text[] not null,
  protocol_version text not null,
  clause text not null,
  episode_id uuid,
  joined_episode boolean not null,
  form_key uuid not null unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  batch_id uuid,
  unique nulls not distinct (report_id, previous_id)
);
comment on table intake.decision is 'What a named person decided a report to be, and why. Never changed: a later decision names the one it follows, and no two may follow the same one.';
comment on column intake.decision.id is 'UUID version 7.';
comment on column intake.decision.report_id is 'The report.';
comment on column intake.decision.child_id is 'The child reported.';
comment on column intake.decision.previous_id is 'The decision it follows; null for the first.';
comment on column intake.decision.proposal_id is 'The proposal before the decider''s eyes; null only when imported.';
comment on column intake.decision.category is 'Missing, absent or neither.';
comment on column intake.decision.rationale is 'Why, in the decider''s words.';
comment on column intake.decision.otherwise_reason is 'Why otherwise than proposed; null when as proposed.';
comment on column intake.decision.for_review is 'Whether it is lighter than proposed and so listed for review.';
comment on column intake.decision.least_response is 'Codes of the least police response; empty when nobody is sent.';
comment on column intake.decision.protocol_version is 'The protocol version that said who may decide.';
comment on column intake.decision.clause is 'Its clause.';
comment on column intake.decision.episode_id is 'The missing episode that was opened or joined; null unless missing.';
comment on column intake.decision.joined_episode is 'Whether an episode was already open and the report was joined to it.';
comment on column intake.decision.form_key is 'Key of the form, so that sending it twice counts once.';
comment on column intake.decision.recorded_at is 'When it was decided.';
comment on column intake.decision.recorded_by is 'Who decided.';
comment on column intake.decision.batch_id is 'The import that brought it; null when a person decided here.';
create index on intake.decision (previous_id);
create index on intake.decision (proposal_id);
create index on intake.decision (child_id, recorded_at);

create table intake.decision_due_met (
  due_id uuid primary key references intake.decision_due (id),
  decision_id uuid not null references intake.decision (id),
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table intake.decision_due_met is 'Which decision kept which promise to decide.';
comment on column intake.decision_due_met.due_id is 'The promise.';
comment on column intake.decision_due_met.decision_id is 'The decision.';
comment on column intake.decision_due_met.recorded_at is 'When it was decided.';
comment on column intake.decision_due_met.recorded_by is 'Who decided.';
create index on intake.decision_due_met (decision_id);

revoke update, delete, truncate on intake.category_proposal, intake.category_proposal_clause, intake.decision_due,
  intake.decision_due_met from homeward_app;
-- An import may be undone, so a decision that came with a batch can be deleted, and none can be changed.
revoke update, truncate on intake.decision from homeward_app;
create index on intake.decision (batch_id) where batch_id is not null;

create view intake.decisions_now as
  select d.id as decision_id, d.report_id, d.child_id, d.category, d.episode_id, d.joined_episode, d.for_review,
         d.recorded_at as decided_at, d.recorded_by as decided_by
  from intake.decision d
  where not exists (select 1 from intake.decision later where later.previous_id = d.id);
comment on view intake.decisions_now is 'The decision in force for each report that was decided. Published.';

create or replace view intake.report_summaries as
  select r.id as report_id, r.child_id, r.reference, r.area_id, r.reported_at, r.last_seen_at,
         d.category, j.into_report_id as joined_to, d.decided_at
  from intake.report r
  left join intake.joined j on j.report_id = r.id
  left join intake.decisions_now d on d.report_id = r.id;
