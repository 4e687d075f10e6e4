create schema audit;
comment on schema audit is 'Who looked at whom and why, who was refused, who changed what. Rows are only ever added.';
grant usage on schema audit to homeward_app;

create table audit.entry (
  id uuid primary key,
  at timestamptz not null,
  kind text not null check (kind in ('LOOKED', 'LISTED', 'CHANGED', 'REFUSED', 'ACCOUNT')),
  action text not null,
  actor uuid not null,
  post text,
  children uuid[] not null,
  subject uuid,
  ground text,
  reason text,
  filter text,
  transaction_id xid8 not null default pg_current_xact_id()
);
comment on table audit.entry is 'One look, list, change, refusal or account event. Codes and ids only, never free text. Insert-only for the application.';
comment on column audit.entry.id is 'UUID version 7.';
comment on column audit.entry.at is 'When it happened, by the clock of the application.';
comment on column audit.entry.kind is 'Looked, listed, changed, refused or account.';
comment on column audit.entry.action is 'Code of the action, for example episodes.record-return.';
comment on column audit.entry.actor is 'The professional, or the stand-in for an operator or for Homeward itself.';
comment on column audit.entry.post is 'Code of the post that justified it; null when none was looked at.';
comment on column audit.entry.children is 'The children concerned, in the order they were shown.';
comment on column audit.entry.subject is 'The fact, report, episode or account concerned; null when the child as a whole.';
comment on column audit.entry.ground is 'Why the actor might: code of the involvement.';
comment on column audit.entry.reason is 'Code of a refusal or of a change.';
comment on column audit.entry.filter is 'Code of the list and its filter.';
comment on column audit.entry.transaction_id is 'The writing transaction; the sealer seals only rows below the horizon of running transactions.';
create index on audit.entry using gin (children);
create index on audit.entry (at);
create index on audit.entry (actor, at);
create index on audit.entry (transaction_id, id);
revoke update, delete, truncate on audit.entry from homeward_app;

create table audit.block (
  number bigint primary key,
  sealed_at timestamptz not null,
  entries integer not null check (entries > 0),
  previous_hash bytea not null,
  hash bytea not null
);
comment on table audit.block is 'A sealed block of audit rows. Each hash covers the rows of the block and the hash of the block before it.';
comment on column audit.block.number is 'Counts from 1 without a gap.';
comment on column audit.block.sealed_at is 'When it was sealed.';
comment on column audit.block.entries is 'How many rows it holds.';
comment on column audit.block.previous_hash is 'Hash of the block before; 32 zero bytes for the first.';
comment on column audit.block.hash is 'SHA-256 over the previous hash and the rows in their order.';
revoke update, delete, truncate on audit.block from homeward_app;

create table audit.sealed_entry (
  entry_id uuid primary key,
  block bigint not null references audit.block (number),
  position integer not null,
  unique (block, position)
);
comment on table audit.sealed_entry is 'Which row was sealed into which block, and where. It holds no foreign key to the row, so that a deleted row shows.';
comment on column audit.sealed_entry.entry_id is 'The sealed row.';
comment on column audit.sealed_entry.block is 'The block.';
comment on column audit.sealed_entry.position is 'Place of the row in the block, from 0.';
create index on audit.sealed_entry (block);
revoke update, delete, truncate on audit.sealed_entry from homeward_app;
