create schema children;
comment on schema children is 'The child once: who sources say they are, who is responsible, the information sheet, markers.';
grant usage on schema children to homeward_app;

create table children.address (
  id uuid primary key,
  lines text not null check (lines <> ''),
  postcode text,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  batch_id uuid
);
comment on table children.address is 'An address as it was given. Whether it may be shown is asked of the need to know each time.';
comment on column children.address.id is 'UUID version 7.';
comment on column children.address.lines is 'The whole address in one text, as given.';
comment on column children.address.postcode is 'Its postcode in capitals without spaces; null when none was given.';
comment on column children.address.recorded_at is 'When it was recorded.';
comment on column children.address.recorded_by is 'Who recorded it.';
comment on column children.address.batch_id is 'The import that recorded it; null when a person did.';
create index on children.address (batch_id) where batch_id is not null;

create table children.child (
  id uuid primary key,
  reference text not null unique check (reference ~ '^HW-[2-9A-Z]{4}-[2-9A-Z]{2}$'),
  area_id uuid not null,
  survivor_id uuid not null references children.child (id),
  person_record_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  batch_id uuid
);
comment on table children.child is 'One child. What is known stands in person records and facts; two columns here are derived from them in the same transaction.';
comment on column children.child.id is 'UUID version 7.';
comment on column children.child.reference is 'Short reference to read aloud; its last character is a check.';
comment on column children.child.area_id is 'The area that first knew of the child.';
comment on column children.child.survivor_id is 'Derived: the child this one was merged into, to the end of the chain; itself when not merged.';
comment on column children.child.person_record_id is 'Derived: the person record that gives the child its name.';
comment on column children.child.recorded_at is 'When the child was first recorded.';
comment on column children.child.recorded_by is 'Who recorded it.';
comment on column children.child.batch_id is 'The import that recorded it; null when a person did.';
create index on children.child (area_id);
create index on children.child (survivor_id);
create index on children.child (person_record_id);
create index on children.child (batch_id) where batch_id is not null;

create table children.person_record (
  id uuid primary key,
  surname text not null check (surname <> ''),
  forenames text not null check (forenames <> ''),
  known_as text,
  date_of_birth date not null,
  sex text not null check (sex in ('FEMALE', 'MALE', 'NOT_GIVEN')),
  gender text,
  ethnicity text,
  home_postcode text,
  source text not null,
  supplied_by text not null,
  obtained_at timestamptz not null,
  search_name text not null,
  match_keys text[] not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  batch_id uuid
);
comment on table children.person_record is 'What one source once said about who a child is. Never changed; a correction is another record.';
comment on column children.person_record.id is 'UUID version 7.';
comment on column children.person_record.surname is 'As given.';
comment on column children.person_record.forenames is 'As given.';
comment on column children.person_record.known_as is 'The name the child uses; null when the same or not known.';
comment on column children.person_record.date_of_birth is 'As given.';
comment on column children.person_record.sex is 'As the source recorded it.';
comment on column children.person_record.gender is 'In the child''s own words; null when not asked.';
comment on column children.person_record.ethnicity is 'As the child or family describe it; null when not asked.';
comment on column children.person_record.home_postcode is 'Capitals without spaces, a clue for matching only and never shown; null when not known.';
comment on column children.person_record.source is 'Code of the source: reporter, professional, import.';
comment on column children.person_record.supplied_by is 'Who said it, in words.';
comment on column children.person_record.obtained_at is 'When they said it.';
comment on column children.person_record.search_name is 'All its names in lower case without accents, each word after a space; for searching.';
comment on column children.person_record.match_keys is 'Keys under which records that may be the same child are compared.';
comment on column children.person_record.recorded_at is 'When it was recorded.';
comment on column children.person_record.recorded_by is 'Who recorded it.';
comment on column children.person_record.batch_id is 'The import that recorded it; null when a person did.';
create index on children.person_record (batch_id) where batch_id is not null;
create index on children.person_record (date_of_birth);
create index on children.person_record using gin (match_keys);
alter table children.child add foreign key (person_record_id) references children.person_record (id)
  deferrable initially deferred;

create table children.merge (
  id uuid primary key,
  child_id uuid not null references children.child (id),
  into_id uuid not null references children.child (id),
  score integer,
  undone_at timestamptz,
  undone_by uuid,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  check (child_id <> into_id),
  check ((undone_at is null) = (undone_by is null))
);
comment on table children.merge is 'Two children were found to be one. Nothing is removed, so that it can be undone.';
comment on column children.merge.id is 'UUID version 7.';
comment on column children.merge.child_id is 'The child who answers under the other from then on.';
comment on column children.merge.into_id is 'The child whose id and reference stay.';
comment on column children.merge.score is 'How alike they were when it was decided; null when no score was made.';
comment on column children.merge.undone_at is 'When it was undone; null while it stands.';
comment on column children.merge.undone_by is 'Who undid it; null while it stands.';
comment on column children.merge.recorded_at is 'When it was decided.';
comment on column children.merge.recorded_by is 'Who decided.';
create unique index on children.merge (child_id) where undone_at is null;
create index on children.merge (child_id);
create index on children.merge (into_id);

create table children.membership (
  id uuid primary key,
  person_record_id uuid not null references children.person_record (id),
  child_id uuid not null references children.child (id),
  because text not null check (because in ('CREATED', 'CORRECTED', 'MATCHED', 'MERGED', 'UNDONE')),
  names_child boolean not null,
  score integer,
  merge_id uuid references children.merge (id),
  from_at timestamptz not null,
  until_at timestamptz,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  batch_id uuid,
  check (until_at is null or until_at >= from_at),
  exclude using gist (person_record_id with =, tstzrange(from_at, until_at) with &&)
);
comment on table children.membership is 'A person record belongs to a child, from a time until a time (half open), to one child at a time.';
comment on column children.membership.id is 'UUID version 7.';
comment on column children.membership.person_record_id is 'The record.';
comment on column children.membership.child_id is 'The child.';
comment on column children.membership.because is 'Created with the child, correction of it, matched by score, merged with another child, or put back.';
comment on column children.membership.names_child is 'Whether the child''s shown name may come from this record: not from one that was only matched.';
comment on column children.membership.score is 'How alike the record was to the child; null when no score was made.';
comment on column children.membership.merge_id is 'The merge that moved it; null when none did.';
comment on column children.membership.from_at is 'When it begins.';
comment on column children.membership.until_at is 'When it ended; null while it lasts.';
comment on column children.membership.recorded_at is 'When it was recorded.';
comment on column children.membership.recorded_by is 'Who decided it, or the stand-in.';
comment on column children.membership.batch_id is 'The import that recorded it; null when a person did.';
create index on children.membership (person_record_id);
create index on children.membership (child_id);
create index on children.membership (merge_id);
create index on children.membership (batch_id) where batch_id is not null;

create table children.residence (
  id uuid primary key,
  child_id uuid not null references children.child (id),
  kind text not null check (kind in ('HOME', 'FAMILY', 'FOSTER_CARE', 'INDEPENDENT', 'NOT_KNOWN')),
  team_id uuid,
  area_id uuid not null,
  address_id uuid references children.address (id),
  from_at timestamptz not null,
  supplied_by text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  batch_id uuid,
  check ((kind = 'HOME') = (team_id is not null))
);
comment on table children.residence is 'Where the child lives from a time on. The latest one recorded is where they live now.';
comment on column children.residence.id is 'UUID version 7.';
comment on column children.residence.child_id is 'The child.';
comment on column children.residence.kind is 'Children''s home, family, foster care, on their own, not known.';
comment on column children.residence.team_id is 'The home''s team; null when it is not a home.';
comment on column children.residence.area_id is 'The area.';
comment on column children.residence.address_id is 'The address; null when not given.';
comment on column children.residence.from_at is 'Since when.';
comment on column children.residence.supplied_by is 'Who said it, in words.';
comment on column children.residence.recorded_at is 'When it was recorded.';
comment on column children.residence.recorded_by is 'Who recorded it.';
comment on column children.residence.batch_id is 'The import that recorded it; null when a person did.';
create index on children.residence (child_id, recorded_at desc);
create index on children.residence (team_id);
create index on children.residence (area_id);
create index on children.residence (address_id);
create index on children.residence (batch_id) where batch_id is not null;

create table children.care_status (
  id uuid primary key,
  child_id uuid not null references children.child (id),
  status text not null check (status in
    ('LOOKED_AFTER', 'CHILD_IN_NEED', 'CHILD_PROTECTION_PLAN', 'CARE_LEAVER', 'NOT_KNOWN_TO_SERVICES', 'NOT_KNOWN')),
  authority_id uuid,
  from_at timestamptz not null,
  supplied_by text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  batch_id uuid
);
comment on table children.care_status is 'The child''s standing with children''s services and the council that answers for them. The latest counts.';
comment on column children.care_status.id is 'UUID version 7.';
comment on column children.care_status.child_id is 'The child.';
comment on column children.care_status.status is 'Looked after, child in need, child protection plan, care leaver, not known to services, not known.';
comment on column children.care_status.authority_id is 'The responsible authority; null when not known.';
comment on column children.care_status.from_at is 'Since when.';
comment on column children.care_status.supplied_by is 'Who said it, in words.';
comment on column children.care_status.recorded_at is 'When it was recorded.';
comment on column children.care_status.recorded_by is 'Who recorded it.';
comment on column children.care_status.batch_id is 'The import that recorded it; null when a person did.';
create index on children.care_status (child_id, recorded_at desc);
create index on children.care_status (authority_id);
create index on children.care_status (batch_id) where batch_id is not null;

create table children.case_holder (
  id uuid primary key,
  child_id uuid not null references children.child (id),
  team_id uuid not null,
  professional_id uuid,
  from_at timestamptz not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  batch_id uuid
);
comment on table children.case_holder is 'The social work team and person who hold the child''s case. The latest counts.';
comment on column children.case_holder.id is 'UUID version 7.';
comment on column children.case_holder.child_id is 'The child.';
comment on column children.case_holder.team_id is 'The social work team.';
comment on column children.case_holder.professional_id is 'The social worker; null while the team has named none.';
comment on column children.case_holder.from_at is 'Since when.';
comment on column children.case_holder.recorded_at is 'When it was recorded.';
comment on column children.case_holder.recorded_by is 'Who recorded it.';
comment on column children.case_holder.batch_id is 'The import that recorded it; null when a person did.';
create index on children.case_holder (child_id, recorded_at desc);
create index on children.case_holder (team_id);
create index on children.case_holder (professional_id);
create index on children.case_holder (batch_id) where batch_id is not null;

create table children.marker (
  id uuid primary key,
  child_id uuid not null references children.child (id),
  kind text not null,
  note text,
  supplied_by text not null,
  obtained_at timestamptz not null,
  form_key uuid unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  batch_id uuid
);
comment on table children.marker is 'Something everyone who looks for the child must know, with its source and date.';
comment on column children.marker.id is 'UUID version 7.';
comment on column children.marker.child_id is 'The child.';
comment on column children.marker.kind is 'Code of the marker.';
comment on column children.marker.note is 'One sentence more; null when there is none.';
comment on column children.marker.supplied_by is 'Who said it, in words.';
comment on column children.marker.obtained_at is 'When they said it.';
comment on column children.marker.form_key is 'Key of the form, so that a form sent twice counts once; null for an import.';
comment on column children.marker.recorded_at is 'When it was recorded.';
comment on column children.marker.recorded_by is 'Who recorded it.';
comment on column children.marker.batch_id is 'The import that recorded it; null when a person did.';
create index on children.marker (child_id);
create index on children.marker (batch_id) where batch_id is not null;

create table children.marker_end (
  id uuid primary key,
  marker_id uuid not null unique references children.marker (id),
  reason text not null check (reason <> ''),
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table children.marker_end is 'A marker no longer holds.';
comment on column children.marker_end.id is 'UUID version 7.';
comment on column children.marker_end.marker_id is 'The marker.';
comment on column children.marker_end.reason is 'Why not, in words.';
comment on column children.marker_end.recorded_at is 'When it was ended.';
comment on column children.marker_end.recorded_by is 'Who ended it.';

revoke update, delete, truncate on children.marker_end from homeward_app;

create view children.names as
  select c.id as child_id, s.reference,
         p.forenames || ' ' || p.surname as display_name,
         upper(left(coalesce(p.known_as, p.forenames), 1) || left(p.surname, 1)) as initials,
         p.date_of_birth, p.sex
  from children.child c
  join children.child s on s.id = c.survivor_id
  join children.person_record p on p.id = s.person_record_id;
comment on view children.names is 'What to call a child, also under the id of one that was merged. Published.';
comment on column children.names.child_id is 'The child, under every id it ever had.';
comment on column children.names.reference is 'Short reference of the child under which it now answers.';
comment on column children.names.display_name is 'Forenames and surname.';
comment on column children.names.initials is 'Two capitals, for lists.';
comment on column children.names.date_of_birth is 'Date of birth.';
comment on column children.names.sex is 'As recorded.';

create view children.residence_now as
  select c.id as child_id, r.team_id, coalesce(r.area_id, s.area_id) as area_id, r.address_id
  from children.child c
  join children.child s on s.id = c.survivor_id
  left join lateral (
    select one.team_id, one.area_id, one.address_id
    from children.residence one
    join children.child of on of.id = one.child_id
    where of.survivor_id = c.survivor_id
    order by one.recorded_at desc, one.id desc
    limit 1) r on true;
comment on view children.residence_now is 'Where a child lives now, also under the id of one that was merged. Published.';
comment on column children.residence_now.child_id is 'The child, under every id it ever had.';
comment on column children.residence_now.team_id is 'The home''s team; null when it is not a home.';
comment on column children.residence_now.area_id is 'The area.';
comment on column children.residence_now.address_id is 'The address; null when not given.';

create view children.surviving as
  select c.id as child_id, c.survivor_id from children.child c;
comment on view children.surviving is 'The child under whose id a child now answers. Published.';
comment on column children.surviving.child_id is 'The child, under every id it ever had.';
comment on column children.surviving.survivor_id is 'The id that stays.';

create view children.case_holder_now as
  select distinct on (c.id) c.id as child_id, h.team_id, h.professional_id
  from children.child c
  join children.child of on of.survivor_id = c.survivor_id
  join children.case_holder h on h.child_id = of.id
  order by c.id, h.recorded_at desc, h.id desc;
comment on view children.case_holder_now is 'Who holds the child''s case now. Published.';
comment on column children.case_holder_now.child_id is 'The child, under every id it ever had.';
comment on column children.case_holder_now.team_id is 'The social work team.';
comment on column children.case_holder_now.professional_id is 'The social worker; null while none is named.';

create view children.markers_now as
  select c.id as child_id, m.id as marker_id, m.kind, m.obtained_at
  from children.child c
  join children.child of on of.survivor_id = c.survivor_id
  join children.marker m on m.child_id = of.id
  where not exists (select 1 from children.marker_end e where e.marker_id = m.id);
comment on view children.markers_now is 'The markers that hold now. Published.';
comment on column children.markers_now.child_id is 'The child, under every id it ever had.';
comment on column children.markers_now.marker_id is 'The marker.';
comment on column children.markers_now.kind is 'Code of the marker.';
comment on column children.markers_now.obtained_at is 'When it was said.';
