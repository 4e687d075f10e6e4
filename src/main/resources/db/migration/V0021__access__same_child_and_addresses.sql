create table access.same_child (
  child_id uuid primary key,
  survivor_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table access.same_child is 'Children found to be one: a row for each id of the group, the surviving one too. Derived from the register of children, so that who is involved with one id is involved with all.';
comment on column access.same_child.child_id is 'An id of the child.';
comment on column access.same_child.survivor_id is 'The id that stays.';
comment on column access.same_child.recorded_at is 'When the group was last put together.';
comment on column access.same_child.recorded_by is 'Who decided it.';
create index on access.same_child (survivor_id);

alter table access.protected_address
  add column postcode text,
  add column first_line text not null default '';
alter table access.protected_address alter column first_line drop default;
comment on column access.protected_address.postcode is 'Its postcode in lower case without spaces; null when none was given.';
comment on column access.protected_address.first_line is 'House number and street, or house name, in their normal form; empty when there is none.';
create index on access.protected_address (postcode);

create index on access.restriction (child_id, from_at);

create or replace function access.reach(parties uuid[], professional uuid, at timestamptz)
returns table (child_id uuid)
language sql stable
as $$
  select i.child_id
  from access.involvement i
  where i.party = any (parties)
    and i.from_at <= at
    and (i.until_at is null or i.until_at > at)
    and (i.because in ('NAMED_READER', 'EMERGENCY')
         or not exists (select 1 from access.restriction r
                        where r.child_id = i.child_id and r.from_at <= at
                          and (r.until_at is null or r.until_at > at)))
    and (i.because in ('NAMED_READER', 'EMERGENCY')
         or not exists (select 1 from access.same_child me
                        join access.same_child other on other.survivor_id = me.survivor_id
                        join access.restriction r on r.child_id = other.child_id
                        where me.child_id = i.child_id and r.from_at <= at
                          and (r.until_at is null or r.until_at > at)))
    and (i.party_kind <> 'PROFESSIONAL' or i.party = professional)
  union
  select other.child_id
  from access.involvement i
  join access.same_child me on me.child_id = i.child_id
  join access.same_child other on other.survivor_id = me.survivor_id
  where i.party = any (parties)
    and i.from_at <= at
    and (i.until_at is null or i.until_at > at)
    and (i.because in ('NAMED_READER', 'EMERGENCY')
         or not exists (select 1 from access.same_child one
                        join access.restriction r on r.child_id = one.child_id
                        where one.survivor_id = me.survivor_id and r.from_at <= at
                          and (r.until_at is null or r.until_at > at)))
    and (i.party_kind <> 'PROFESSIONAL' or i.party = professional)
$$;
comment on function access.reach is 'The children a reader may know of, under every id they have: a store joins on it. Published.';

create function access.reaches_few(parties uuid[], at timestamptz, most integer)
returns boolean
language sql stable
as $$
  select count(*) <= most
  from (select 1
        from access.involvement i
        where i.party = any (parties) and i.from_at <= at and (i.until_at is null or i.until_at > at)
        limit most + 1) few
$$;
comment on function access.reaches_few is 'Whether a reader is involved no more than so often, so that a search had better begin with their children. Published.';

create view access.restricted_children as
  select r.child_id from access.restriction r where r.until_at is null
  union
  select other.child_id
  from access.restriction r
  join access.same_child me on me.child_id = r.child_id
  join access.same_child other on other.survivor_id = me.survivor_id
  where r.until_at is null;
comment on view access.restricted_children is 'Children whose record is restricted, so that no view tells of them to a whole desk. Published.';
