alter table children.person_record alter column date_of_birth drop not null;
alter table children.person_record add column about_age integer check (about_age between 0 and 25);
alter table children.person_record add check ((date_of_birth is null) = (about_age is not null));
comment on column children.person_record.date_of_birth is 'As given; null when only an age was said.';
comment on column children.person_record.about_age is 'About how old, in years, as supplied_by said at obtained_at; null when the date of birth was given.';

create or replace view children.names as
  select c.id as child_id, s.reference,
         p.forenames || ' ' || p.surname as display_name,
         upper(left(coalesce(p.known_as, p.forenames), 1) || left(p.surname, 1)) as initials,
         p.date_of_birth, p.sex, p.about_age, (p.obtained_at at time zone 'Europe/London')::date as about_age_said
  from children.child c
  join children.child s on s.id = c.survivor_id
  join children.person_record p on p.id = s.person_record_id;
comment on column children.names.date_of_birth is 'Date of birth; null when only an age was said.';
comment on column children.names.about_age is 'About how old, in years, when it was said; null when the date of birth is known.';
comment on column children.names.about_age_said is 'The London day on which the naming record was obtained, from which about_age counts.';
