create table children.match_proposal (
  id uuid primary key,
  child_id uuid not null references children.child (id),
  other_id uuid not null references children.child (id),
  score integer not null,
  reasons text[] not null,
  desk_id uuid,
  due_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  batch_id uuid,
  check (child_id <> other_id),
  unique (child_id, other_id)
);
comment on table children.match_proposal is 'Two children may be one: a person who may see both decides.';
comment on column children.match_proposal.id is 'UUID version 7.';
comment on column children.match_proposal.child_id is 'The child added later.';
comment on column children.match_proposal.other_id is 'The child known before.';
comment on column children.match_proposal.score is 'How alike they are, in points.';
comment on column children.match_proposal.reasons is 'What counted, each with its points, without the values themselves.';
comment on column children.match_proposal.desk_id is 'The desk that decides; null when no desk reads both areas.';
comment on column children.match_proposal.due_at is 'When it should be decided.';
comment on column children.match_proposal.recorded_at is 'When it was proposed.';
comment on column children.match_proposal.recorded_by is 'Who added the later child.';
comment on column children.match_proposal.batch_id is 'The import that added the later child; null when a person did.';
create index on children.match_proposal (child_id);
create index on children.match_proposal (other_id);
create index on children.match_proposal (desk_id);
create index on children.match_proposal (batch_id) where batch_id is not null;

create table children.match_decision (
  id uuid primary key,
  proposal_id uuid not null references children.match_proposal (id),
  same boolean not null,
  merge_id uuid references children.merge (id),
  note text,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  check (same = (merge_id is not null))
);
comment on table children.match_decision is 'What a person decided about a proposal; the latest counts. Undoing a merge is a decision that they are two.';
comment on column children.match_decision.id is 'UUID version 7.';
comment on column children.match_decision.proposal_id is 'The proposal.';
comment on column children.match_decision.same is 'Whether they are one child.';
comment on column children.match_decision.merge_id is 'The merge it made; null when they are two.';
comment on column children.match_decision.note is 'Why, in words; null when not said.';
comment on column children.match_decision.recorded_at is 'When.';
comment on column children.match_decision.recorded_by is 'Who.';
create index on children.match_decision (proposal_id, recorded_at desc);
create index on children.match_decision (merge_id);
revoke update, delete, truncate on children.match_decision from homeward_app;

create view children.promises as
  select p.id as promise_id, 'children.match'::text as matter, p.id as subject, p.child_id,
         'DESK'::text as party_kind, p.desk_id as party, p.recorded_at as made_at, p.due_at,
         0::smallint as danger, '/children/matches/' || p.id as path
  from children.match_proposal p
  where p.desk_id is not null
    and not exists (select 1 from children.match_decision d where d.proposal_id = p.id)
    and not exists (select 1 from access.restricted_children r where r.child_id in (p.child_id, p.other_id));
comment on view children.promises is 'What the register still has to do: settle whether two children are one. Of a restricted record no desk is told; its named readers find the proposal in their list. Published.';
