create schema risk;
comment on schema risk is 'How grave the danger is thought to be: what the protocol proposes, what people decide, and why.';
grant usage on schema risk to homeward_app;

create table risk.proposal (
  id uuid primary key,
  episode_id uuid not null unique,
  child_id uuid not null,
  level text not null check (level in ('HIGH', 'MEDIUM', 'LOW')),
  weight integer not null,
  clause_ids text[] not null check (cardinality(clause_ids) > 0),
  protocol_version text not null,
  earlier_missing integer not null,
  earlier_absent integer not null,
  markers text[] not null,
  desk_id uuid not null,
  due_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table risk.proposal is 'What the protocol proposed for an episode. Never changed, and never merged with what people decide.';
comment on column risk.proposal.id is 'UUID version 7.';
comment on column risk.proposal.episode_id is 'The episode; one proposal each.';
comment on column risk.proposal.child_id is 'The child.';
comment on column risk.proposal.level is 'The gravest level any clause proposed.';
comment on column risk.proposal.weight is 'What the answers weigh together.';
comment on column risk.proposal.clause_ids is 'The clauses that fired, gravest first.';
comment on column risk.proposal.protocol_version is 'The protocol version in which they can be read.';
comment on column risk.proposal.earlier_missing is 'Earlier missing reports that were counted.';
comment on column risk.proposal.earlier_absent is 'Earlier absent reports that were counted.';
comment on column risk.proposal.markers is 'Markers that were counted, as fact codes of the protocol.';
comment on column risk.proposal.desk_id is 'The desk that is to decide.';
comment on column risk.proposal.due_at is 'By when somebody decides.';
comment on column risk.proposal.recorded_at is 'When it was proposed.';
comment on column risk.proposal.recorded_by is 'Homeward itself.';
create index on risk.proposal (child_id);

create table risk.decision (
  id uuid primary key,
  episode_id uuid not null,
  child_id uuid not null,
  kind text not null check (kind in ('FIRST', 'RAISED', 'LOWERED', 'CONFIRMED', 'REVIEWED')),
  level text not null check (level in ('HIGH', 'MEDIUM', 'LOW')),
  reasons text not null,
  proposal_id uuid references risk.proposal (id),
  below_proposal boolean not null,
  provisional boolean not null,
  previous_id uuid references risk.decision (id),
  clause_id text not null,
  protocol_version text not null,
  desk_id uuid not null,
  review_due_at timestamptz not null,
  form_key uuid not null unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  unique nulls not distinct (episode_id, previous_id)
);
comment on table risk.decision is 'What a person decided, each replacing the one before it. Two at once: the first wins.';
comment on column risk.decision.id is 'UUID version 7.';
comment on column risk.decision.episode_id is 'The episode.';
comment on column risk.decision.child_id is 'The child.';
comment on column risk.decision.kind is 'First grading, raised, lowered, a provisional raise confirmed, or reviewed and left.';
comment on column risk.decision.level is 'The level from now on.';
comment on column risk.decision.reasons is 'Why, in words.';
comment on column risk.decision.proposal_id is 'The proposal that was in front of the decider; null when none was made.';
comment on column risk.decision.below_proposal is 'Whether the level is lower than proposed: listed for review.';
comment on column risk.decision.provisional is 'Whether it counts now and must be confirmed.';
comment on column risk.decision.previous_id is 'The decision it replaces; null for the first.';
comment on column risk.decision.clause_id is 'The clause that allowed it.';
comment on column risk.decision.protocol_version is 'The protocol version of that clause.';
comment on column risk.decision.desk_id is 'The desk that reviews or confirms it.';
comment on column risk.decision.review_due_at is 'By when it is reviewed or confirmed.';
comment on column risk.decision.form_key is 'Key of the form, so that sending it twice counts once.';
comment on column risk.decision.recorded_at is 'When it was decided.';
comment on column risk.decision.recorded_by is 'Who decided.';
create index on risk.decision (child_id);
create index on risk.decision (proposal_id);
create index on risk.decision (previous_id);

revoke update, delete, truncate on all tables in schema risk from homeward_app;

create view risk.current as
  select d.episode_id, d.child_id, d.level, d.recorded_at as decided_at, d.id as decision_id, d.kind, d.provisional,
         d.below_proposal
  from risk.decision d
  where not exists (select 1 from risk.decision later where later.previous_id = d.id);
comment on view risk.current is 'The risk level of each episode that was graded, as it stands. Published.';
comment on column risk.current.episode_id is 'The episode.';
comment on column risk.current.child_id is 'The child.';
comment on column risk.current.level is 'HIGH, MEDIUM or LOW.';
comment on column risk.current.decided_at is 'When it was decided.';
comment on column risk.current.decision_id is 'The decision that stands; its id is its version.';
comment on column risk.current.kind is 'How it came about.';
comment on column risk.current.provisional is 'Whether it must still be confirmed.';
comment on column risk.current.below_proposal is 'Whether it is lower than the protocol proposed.';

create view risk.promises as
  select p.id as promise_id, 'risk.grade'::text as matter, p.episode_id as subject, p.child_id,
         'DESK'::text as party_kind, p.desk_id as party, p.recorded_at as made_at, p.due_at,
         (case p.level when 'HIGH' then 3 when 'MEDIUM' then 2 else 1 end)::smallint as danger,
         '/episodes/' || p.episode_id || '/risk' as path
  from risk.proposal p
  join episodes.summaries s on s.episode_id = p.episode_id
  where s.closed_at is null and s.found_at is null and s.returned_at is null
    and not exists (select 1 from risk.decision d where d.episode_id = p.episode_id)
  union all
  select d.id, case when d.provisional then 'risk.confirm'
                    when d.below_proposal and d.kind <> 'REVIEWED' then 'risk.review-lower'
                    else 'risk.review' end,
         d.episode_id, d.child_id, 'DESK', d.desk_id, d.recorded_at, d.review_due_at,
         (case d.level when 'HIGH' then 3 when 'MEDIUM' then 2 else 1 end)::smallint,
         '/episodes/' || d.episode_id || '/risk'
  from risk.decision d
  join episodes.summaries s on s.episode_id = d.episode_id
  where s.closed_at is null and s.found_at is null and s.returned_at is null
    and not exists (select 1 from risk.decision later where later.previous_id = d.id);
comment on view risk.promises is 'What is due in risk: the first grading, a provisional raise to confirm, reviews; a level below the proposal is reviewed too. Published.';
