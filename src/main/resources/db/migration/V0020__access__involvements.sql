create schema access;
comment on schema access is 'Need to know: who is involved with which child, restricted records, addresses not to be divulged, emergency access.';
grant usage on schema access to homeward_app;

create table access.involvement (
  id uuid primary key,
  child_id uuid not null,
  party_kind text not null check (party_kind in ('PROFESSIONAL', 'TEAM', 'AREA')),
  party uuid not null,
  because text not null,
  source uuid not null,
  from_at timestamptz not null,
  until_at timestamptz,
  ended_by uuid,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  batch_id uuid,
  check (until_at is null or until_at >= from_at)
);
comment on table access.involvement is 'A party is involved with a child, for a reason, from a time until a time (half open).';
comment on column access.involvement.id is 'UUID version 7.';
comment on column access.involvement.child_id is 'The child.';
comment on column access.involvement.party_kind is 'A professional, a team or an area.';
comment on column access.involvement.party is 'Id of the professional, team or area.';
comment on column access.involvement.because is 'Why they are involved.';
comment on column access.involvement.source is 'The report, placement, episode or request that justifies it.';
comment on column access.involvement.from_at is 'When it begins.';
comment on column access.involvement.until_at is 'When it ended or will end; null while open.';
comment on column access.involvement.ended_by is 'Who ended it; null when it ends by itself or is open.';
comment on column access.involvement.recorded_at is 'When it was recorded.';
comment on column access.involvement.recorded_by is 'Who recorded it.';
comment on column access.involvement.batch_id is 'The import that recorded it; null when a person did.';
create index on access.involvement (child_id);
create index on access.involvement (party, child_id);
create index on access.involvement (batch_id) where batch_id is not null;

create table access.restriction (
  id uuid primary key,
  child_id uuid not null,
  reason text not null check (reason in ('honour-based-violence', 'forced-marriage', 'other')),
  from_at timestamptz not null,
  until_at timestamptz,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table access.restriction is 'A record only its named readers may open (duty inspector instructs; West Midlands evidence pack 2015).';
comment on column access.restriction.id is 'UUID version 7.';
comment on column access.restriction.child_id is 'The child.';
comment on column access.restriction.reason is 'Code of the reason.';
comment on column access.restriction.from_at is 'When it begins.';
comment on column access.restriction.until_at is 'When it was lifted; null while in force.';
comment on column access.restriction.recorded_at is 'When it was recorded.';
comment on column access.restriction.recorded_by is 'The duty inspector who instructed it.';
create index on access.restriction (child_id);

create table access.protected_address (
  id uuid primary key,
  address_key text not null,
  child_id uuid not null,
  from_at timestamptz not null,
  until_at timestamptz,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table access.protected_address is 'An address not to be divulged. The mark is on the address itself, so that it is masked wherever it stands.';
comment on column access.protected_address.id is 'UUID version 7.';
comment on column access.protected_address.address_key is 'The address in its normal form: lower case letters and digits of the postcode and of the first line.';
comment on column access.protected_address.child_id is 'The child it protects.';
comment on column access.protected_address.from_at is 'When protection begins.';
comment on column access.protected_address.until_at is 'When it was lifted; null while in force.';
comment on column access.protected_address.recorded_at is 'When it was recorded.';
comment on column access.protected_address.recorded_by is 'Who recorded it.';
create index on access.protected_address (address_key);
create index on access.protected_address (child_id);

create table access.address_reader (
  id uuid primary key,
  protected_address_id uuid not null references access.protected_address (id),
  professional uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  unique (protected_address_id, professional)
);
comment on table access.address_reader is 'A person named to see a protected address.';
comment on column access.address_reader.id is 'UUID version 7.';
comment on column access.address_reader.protected_address_id is 'The protected address.';
comment on column access.address_reader.professional is 'The person named.';
comment on column access.address_reader.recorded_at is 'When they were named.';
comment on column access.address_reader.recorded_by is 'Who named them.';
create index on access.address_reader (protected_address_id);

create table access.emergency (
  id uuid primary key,
  child_id uuid not null,
  professional uuid not null,
  reason text not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table access.emergency is 'Somebody opened a record in an emergency; each is reviewed afterwards.';
comment on column access.emergency.id is 'UUID version 7.';
comment on column access.emergency.child_id is 'The child.';
comment on column access.emergency.professional is 'Who opened it.';
comment on column access.emergency.reason is 'The reason in their own words.';
comment on column access.emergency.from_at is 'When it began.';
comment on column access.emergency.until_at is 'When it ends by itself.';
comment on column access.emergency.recorded_at is 'When it was recorded.';
comment on column access.emergency.recorded_by is 'Who recorded it: the same person.';
create index on access.emergency (child_id);

create table access.emergency_review (
  id uuid primary key,
  emergency_id uuid not null unique references access.emergency (id),
  justified boolean not null,
  note text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table access.emergency_review is 'What the reviewer found about an emergency access.';
comment on column access.emergency_review.id is 'UUID version 7.';
comment on column access.emergency_review.emergency_id is 'The emergency access.';
comment on column access.emergency_review.justified is 'Whether it was justified.';
comment on column access.emergency_review.note is 'The finding in words.';
comment on column access.emergency_review.recorded_at is 'When it was reviewed.';
comment on column access.emergency_review.recorded_by is 'Who reviewed it.';

create function access.reach(parties uuid[], professional uuid, at timestamptz)
returns table (child_id uuid)
language sql stable
as $$
  select distinct i.child_id
  from access.involvement i
  where i.party = any (parties)
    and i.from_at <= at
    and (i.until_at is null or i.until_at > at)
    and (i.because in ('NAMED_READER', 'EMERGENCY')
         or not exists (select 1 from access.restriction r
                        where r.child_id = i.child_id and r.from_at <= at
                          and (r.until_at is null or r.until_at > at)))
    and (i.party_kind <> 'PROFESSIONAL' or i.party = professional)
$$;
comment on function access.reach is 'The children a reader may know of: a store joins on it. Published.';
