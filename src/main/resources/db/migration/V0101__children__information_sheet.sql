create table children.sheet_fact (
  id uuid primary key,
  child_id uuid not null references children.child (id),
  section text not null check (section in
    ('DESCRIPTION', 'HEALTH', 'COMMUNICATION', 'EDUCATION', 'BACKGROUND', 'PHONES', 'ACCOUNTS', 'PLACES',
     'ASSOCIATES', 'CONTACTS')),
  replaces_id uuid unique references children.sheet_fact (id),
  withdrawn boolean not null,
  source text not null,
  supplied_by text not null,
  obtained_at timestamptz not null,
  form_key uuid unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  batch_id uuid
);
comment on table children.sheet_fact is 'One answer on the information sheet: who said it, when, what it replaced. The answer itself is in the table of its section. Never changed.';
comment on column children.sheet_fact.id is 'UUID version 7; also the version a form was made from.';
comment on column children.sheet_fact.child_id is 'The child.';
comment on column children.sheet_fact.section is 'Part of the sheet.';
comment on column children.sheet_fact.replaces_id is 'The answer it replaced; null when it is the first.';
comment on column children.sheet_fact.withdrawn is 'True when it says that the earlier answer no longer holds and there is no new one.';
comment on column children.sheet_fact.source is 'Code of the source: reporter, professional, import.';
comment on column children.sheet_fact.supplied_by is 'Who said it, in words.';
comment on column children.sheet_fact.obtained_at is 'When they said it.';
comment on column children.sheet_fact.form_key is 'Key of the form, so that a form sent twice counts once; null when there was none.';
comment on column children.sheet_fact.recorded_at is 'When it was recorded.';
comment on column children.sheet_fact.recorded_by is 'Who recorded it.';
comment on column children.sheet_fact.batch_id is 'The import that recorded it; null when a person did.';
create index on children.sheet_fact (child_id, section);
create index on children.sheet_fact (batch_id) where batch_id is not null;

create table children.sheet_confirmation (
  id uuid primary key,
  fact_id uuid not null references children.sheet_fact (id),
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table children.sheet_confirmation is 'Somebody said that an answer is still right.';
comment on column children.sheet_confirmation.id is 'UUID version 7.';
comment on column children.sheet_confirmation.fact_id is 'The answer.';
comment on column children.sheet_confirmation.recorded_at is 'When.';
comment on column children.sheet_confirmation.recorded_by is 'Who.';
create index on children.sheet_confirmation (fact_id, recorded_at desc);

create table children.sheet_description (
  fact_id uuid primary key references children.sheet_fact (id),
  height_cm integer,
  build text,
  hair text,
  eyes text,
  complexion text,
  glasses text,
  marks text,
  usual_clothing text,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table children.sheet_description is 'What a child looks like. An answer of the information sheet; who said it is in sheet_fact.';
comment on column children.sheet_description.fact_id is 'The answer.';
comment on column children.sheet_description.recorded_at is 'When it was recorded.';
comment on column children.sheet_description.recorded_by is 'Who recorded it.';
comment on column children.sheet_description.height_cm is 'Height in centimetres; null when not said.';
comment on column children.sheet_description.build is 'Build; null when not said.';
comment on column children.sheet_description.hair is 'Hair; null when not said.';
comment on column children.sheet_description.eyes is 'Eyes; null when not said.';
comment on column children.sheet_description.complexion is 'Complexion; null when not said.';
comment on column children.sheet_description.glasses is 'Glasses; null when not said.';
comment on column children.sheet_description.marks is 'Marks, scars and tattoos; null when not said.';
comment on column children.sheet_description.usual_clothing is 'What they usually wear; null when not said.';

create table children.sheet_health (
  fact_id uuid primary key references children.sheet_fact (id),
  medication text,
  medication_held text,
  allergies text,
  alerts text,
  conditions text,
  mental_health text,
  substances text,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table children.sheet_health is 'A childs health. An answer of the information sheet; who said it is in sheet_fact.';
comment on column children.sheet_health.fact_id is 'The answer.';
comment on column children.sheet_health.recorded_at is 'When it was recorded.';
comment on column children.sheet_health.recorded_by is 'Who recorded it.';
comment on column children.sheet_health.medication is 'Medication, and what happens without it; null when not said.';
comment on column children.sheet_health.medication_held is 'Who holds it, and whether they take it by themselves; null when not said.';
comment on column children.sheet_health.allergies is 'Allergies; null when not said.';
comment on column children.sheet_health.alerts is 'Medical alerts; null when not said.';
comment on column children.sheet_health.conditions is 'Conditions and disabilities; null when not said.';
comment on column children.sheet_health.mental_health is 'How they feel, self-harm; null when not said.';
comment on column children.sheet_health.substances is 'Smoking, drink and drugs; null when not said.';

create table children.sheet_communication (
  fact_id uuid primary key references children.sheet_fact (id),
  languages text,
  interpreter text,
  preferred_way text,
  pronoun text,
  special_needs text,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table children.sheet_communication is 'How to speak with a child. An answer of the information sheet; who said it is in sheet_fact.';
comment on column children.sheet_communication.fact_id is 'The answer.';
comment on column children.sheet_communication.recorded_at is 'When it was recorded.';
comment on column children.sheet_communication.recorded_by is 'Who recorded it.';
comment on column children.sheet_communication.languages is 'Languages; null when not said.';
comment on column children.sheet_communication.interpreter is 'Interpreter or signing needed; null when not said.';
comment on column children.sheet_communication.preferred_way is 'How they like to be contacted; null when not said.';
comment on column children.sheet_communication.pronoun is 'Pronoun; null when not said.';
comment on column children.sheet_communication.special_needs is 'Special educational needs; null when not said.';

create table children.sheet_education (
  fact_id uuid primary key references children.sheet_fact (id),
  place text,
  contact text,
  phone text,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table children.sheet_education is 'School, college or work. An answer of the information sheet; who said it is in sheet_fact.';
comment on column children.sheet_education.fact_id is 'The answer.';
comment on column children.sheet_education.recorded_at is 'When it was recorded.';
comment on column children.sheet_education.recorded_by is 'Who recorded it.';
comment on column children.sheet_education.place is 'Name of school, college or workplace; null when not said.';
comment on column children.sheet_education.contact is 'Whom to ask there; null when not said.';
comment on column children.sheet_education.phone is 'Their phone number; null when not said.';

create table children.sheet_background (
  fact_id uuid primary key references children.sheet_fact (id),
  birthplace text,
  religion text,
  habits text,
  warning_signs text,
  history text,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table children.sheet_background is 'Background. An answer of the information sheet; who said it is in sheet_fact.';
comment on column children.sheet_background.fact_id is 'The answer.';
comment on column children.sheet_background.recorded_at is 'When it was recorded.';
comment on column children.sheet_background.recorded_by is 'Who recorded it.';
comment on column children.sheet_background.birthplace is 'Birthplace and nationality; null when not said.';
comment on column children.sheet_background.religion is 'Religion; null when not said.';
comment on column children.sheet_background.habits is 'Habits and interests; null when not said.';
comment on column children.sheet_background.warning_signs is 'Signs that they may go; null when not said.';
comment on column children.sheet_background.history is 'What happened before; null when not said.';

create table children.sheet_phone (
  fact_id uuid primary key references children.sheet_fact (id),
  number text,
  network text,
  note text,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table children.sheet_phone is 'A phone of the child. An answer of the information sheet; who said it is in sheet_fact.';
comment on column children.sheet_phone.fact_id is 'The answer.';
comment on column children.sheet_phone.recorded_at is 'When it was recorded.';
comment on column children.sheet_phone.recorded_by is 'Who recorded it.';
comment on column children.sheet_phone.number is 'Number; null when not said.';
comment on column children.sheet_phone.network is 'Network; null when not said.';
comment on column children.sheet_phone.note is 'Anything else about it; null when not said.';

create table children.sheet_account (
  fact_id uuid primary key references children.sheet_fact (id),
  service text,
  name text,
  note text,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table children.sheet_account is 'An e-mail or social account of the child. An answer of the information sheet; who said it is in sheet_fact.';
comment on column children.sheet_account.fact_id is 'The answer.';
comment on column children.sheet_account.recorded_at is 'When it was recorded.';
comment on column children.sheet_account.recorded_by is 'Who recorded it.';
comment on column children.sheet_account.service is 'Which service; null when not said.';
comment on column children.sheet_account.name is 'Name or address there; null when not said.';
comment on column children.sheet_account.note is 'Anything else about it; null when not said.';

create table children.sheet_place (
  fact_id uuid primary key references children.sheet_fact (id),
  place text,
  why text,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table children.sheet_place is 'A place the child goes to. An answer of the information sheet; who said it is in sheet_fact.';
comment on column children.sheet_place.fact_id is 'The answer.';
comment on column children.sheet_place.recorded_at is 'When it was recorded.';
comment on column children.sheet_place.recorded_by is 'Who recorded it.';
comment on column children.sheet_place.place is 'Place; null when not said.';
comment on column children.sheet_place.why is 'Why they go there; null when not said.';

create table children.sheet_associate (
  fact_id uuid primary key references children.sheet_fact (id),
  name text,
  relation text,
  phone text,
  address text,
  worry text,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table children.sheet_associate is 'Somebody the child spends time with. An answer of the information sheet; who said it is in sheet_fact.';
comment on column children.sheet_associate.fact_id is 'The answer.';
comment on column children.sheet_associate.recorded_at is 'When it was recorded.';
comment on column children.sheet_associate.recorded_by is 'Who recorded it.';
comment on column children.sheet_associate.name is 'Name; null when not said.';
comment on column children.sheet_associate.relation is 'Who they are to the child; null when not said.';
comment on column children.sheet_associate.phone is 'Phone number; null when not said.';
comment on column children.sheet_associate.address is 'Address; null when not said.';
comment on column children.sheet_associate.worry is 'What worries us; null when not said.';

create table children.sheet_contact (
  fact_id uuid primary key references children.sheet_fact (id),
  name text,
  relation text,
  phone text,
  email text,
  address text,
  parental_responsibility text,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table children.sheet_contact is 'Family, doctor or another contact. An answer of the information sheet; who said it is in sheet_fact.';
comment on column children.sheet_contact.fact_id is 'The answer.';
comment on column children.sheet_contact.recorded_at is 'When it was recorded.';
comment on column children.sheet_contact.recorded_by is 'Who recorded it.';
comment on column children.sheet_contact.name is 'Name; null when not said.';
comment on column children.sheet_contact.relation is 'Relation to the child; null when not said.';
comment on column children.sheet_contact.phone is 'Phone number; null when not said.';
comment on column children.sheet_contact.email is 'E-mail; null when not said.';
comment on column children.sheet_contact.address is 'Address; null when not said.';
comment on column children.sheet_contact.parental_responsibility is 'Whether they hold parental responsibility; null when not said.';

revoke update, delete, truncate on children.sheet_fact, children.sheet_confirmation,
  children.sheet_description, children.sheet_health, children.sheet_communication, children.sheet_education, children.sheet_background, children.sheet_phone, children.sheet_account, children.sheet_place, children.sheet_associate, children.sheet_contact
  from homeward_app;
