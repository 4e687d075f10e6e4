create schema episodes;
comment on schema episodes is 'One time missing: opened, owned, found, returned, seen safe and well, closed. Every step is a fact.';
grant usage on schema episodes to homeward_app;

create sequence episodes.reference_number;
comment on sequence episodes.reference_number is 'Makes the short reference that is read aloud.';

create table episodes.episode (
  id uuid primary key,
  reference text not null unique,
  report_id uuid not null unique,
  child_id uuid not null,
  area_id uuid not null,
  started_at timestamptz not null,
  reported_at timestamptz not null,
  protocol_version text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  batch_id uuid,
  check (reported_at >= started_at)
);
comment on table episodes.episode is 'A child is missing: the fact that opened it. Never changed.';
comment on column episodes.episode.id is 'UUID version 7.';
comment on column episodes.episode.reference is 'Short reference to read aloud.';
comment on column episodes.episode.report_id is 'The report that opened it; one episode for each report.';
comment on column episodes.episode.child_id is 'The child.';
comment on column episodes.episode.area_id is 'The area of the place the child went missing from; its protocol governs.';
comment on column episodes.episode.started_at is 'When the child was last seen.';
comment on column episodes.episode.reported_at is 'When the child was reported.';
comment on column episodes.episode.protocol_version is 'The local protocol in force when it was opened.';
comment on column episodes.episode.recorded_at is 'When it was opened.';
comment on column episodes.episode.recorded_by is 'Who decided that the child is missing.';
comment on column episodes.episode.batch_id is 'The import that recorded it; null when a person did.';
create index on episodes.episode (child_id, started_at);
create index on episodes.episode (area_id);
create index on episodes.episode (batch_id) where batch_id is not null;

create table episodes.open_spell (
  id uuid primary key,
  episode_id uuid not null references episodes.episode (id),
  child_id uuid not null,
  from_at timestamptz not null,
  until_at timestamptz,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  batch_id uuid
);
comment on table episodes.open_spell is 'A time during which an episode is open: from its opening or reopening until it is closed. Only its end is ever written later.';
comment on column episodes.open_spell.id is 'UUID version 7.';
comment on column episodes.open_spell.episode_id is 'The episode.';
comment on column episodes.open_spell.child_id is 'The child; at most one open episode for each.';
comment on column episodes.open_spell.from_at is 'When it was opened or reopened.';
comment on column episodes.open_spell.until_at is 'When it was closed; null while open.';
comment on column episodes.open_spell.recorded_at is 'When it began to be open in the record.';
comment on column episodes.open_spell.recorded_by is 'Who opened or reopened it.';
comment on column episodes.open_spell.batch_id is 'The import that recorded it; null when a person did.';
create index on episodes.open_spell (episode_id);
create unique index one_open_episode_for_each_child on episodes.open_spell (child_id) where until_at is null;
create index on episodes.open_spell (batch_id) where batch_id is not null;

create table episodes.watch (
  id uuid primary key,
  episode_id uuid not null references episodes.episode (id),
  level text check (level in ('HIGH', 'MEDIUM', 'LOW')),
  alarm_after interval not null,
  check_within interval not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table episodes.watch is 'How closely an open episode is watched, from the protocol and the risk level at the time. The latest counts.';
comment on column episodes.watch.id is 'UUID version 7.';
comment on column episodes.watch.episode_id is 'The episode.';
comment on column episodes.watch.level is 'The risk level; null until somebody has decided one, which is watched like high.';
comment on column episodes.watch.alarm_after is 'How long it may go without a real action.';
comment on column episodes.watch.check_within is 'How soon after being found the child is seen safe and well.';
comment on column episodes.watch.recorded_at is 'When it began to count.';
comment on column episodes.watch.recorded_by is 'Who decided the level.';
create index on episodes.watch (episode_id, recorded_at desc, id desc);

create table episodes.ownership (
  id uuid primary key,
  episode_id uuid not null references episodes.episode (id),
  owner_kind text not null check (owner_kind in ('DESK', 'TEAM')),
  owner uuid not null,
  known text,
  still_open text,
  risk_words text,
  next_review_at timestamptz,
  form_key uuid unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table episodes.ownership is 'An episode is given to an owner. The first has no handover form; every later one says what the next owner must know. The giver stays owner until it is accepted.';
comment on column episodes.ownership.id is 'UUID version 7.';
comment on column episodes.ownership.episode_id is 'The episode.';
comment on column episodes.ownership.owner_kind is 'A desk or a team.';
comment on column episodes.ownership.owner is 'Id of the desk or team it is given to.';
comment on column episodes.ownership.known is 'What is known; null for the first owner.';
comment on column episodes.ownership.still_open is 'What is still open; null for the first owner.';
comment on column episodes.ownership.risk_words is 'The risk in words; null for the first owner.';
comment on column episodes.ownership.next_review_at is 'When it is to be looked at again; null for the first owner.';
comment on column episodes.ownership.form_key is 'Key of the form, so that sending it twice counts once.';
comment on column episodes.ownership.recorded_at is 'When it was given.';
comment on column episodes.ownership.recorded_by is 'Who gave it.';
create index on episodes.ownership (episode_id);

create table episodes.ownership_answer (
  id uuid primary key,
  ownership_id uuid not null references episodes.ownership (id),
  accepted boolean not null,
  owner_kind text not null check (owner_kind in ('DESK', 'TEAM')),
  owner uuid not null,
  reason text,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  check (accepted or reason is not null)
);
comment on table episodes.ownership_answer is 'Somebody accepted an episode for their desk, or refused it with a reason. A refusal climbs; it can be accepted once.';
comment on column episodes.ownership_answer.id is 'UUID version 7.';
comment on column episodes.ownership_answer.ownership_id is 'What is answered.';
comment on column episodes.ownership_answer.accepted is 'True when accepted.';
comment on column episodes.ownership_answer.owner_kind is 'A desk or a team.';
comment on column episodes.ownership_answer.owner is 'The desk or team that answered: the one it was given to, or one it climbed to.';
comment on column episodes.ownership_answer.reason is 'Why it was refused; null when accepted.';
comment on column episodes.ownership_answer.recorded_at is 'When.';
comment on column episodes.ownership_answer.recorded_by is 'Who.';
create index on episodes.ownership_answer (ownership_id);
create unique index on episodes.ownership_answer (ownership_id) where accepted;

create table episodes.enquiry (
  id uuid primary key,
  episode_id uuid not null references episodes.episode (id),
  happened_at timestamptz not null,
  words text not null,
  form_key uuid not null unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table episodes.enquiry is 'Something real was done to find the child. Opening or reading the record is not an action.';
comment on column episodes.enquiry.id is 'UUID version 7.';
comment on column episodes.enquiry.episode_id is 'The episode.';
comment on column episodes.enquiry.happened_at is 'When it was done.';
comment on column episodes.enquiry.words is 'What was done and what came of it.';
comment on column episodes.enquiry.form_key is 'Key of the form, so that sending it twice counts once.';
comment on column episodes.enquiry.recorded_at is 'When it was recorded.';
comment on column episodes.enquiry.recorded_by is 'Who recorded it.';
create index on episodes.enquiry (episode_id);

create table episodes.found (
  id uuid primary key,
  episode_id uuid not null references episodes.episode (id),
  happened_at timestamptz not null,
  place text not null,
  found_by text not null,
  how text not null check (how in ('OWN_ACCORD', 'POLICE', 'FAMILY', 'CARER', 'OTHER', 'NOT_KNOWN')),
  distance text not null check (distance in ('TO_5', 'TO_10', 'TO_20', 'TO_40', 'TO_80', 'OVER_80', 'DECLINED', 'NOT_KNOWN')),
  medical text not null check (medical in ('NONE', 'NEEDED', 'EMERGENCY', 'NOT_KNOWN')),
  welfare text not null,
  supersedes uuid unique references episodes.found (id),
  form_key uuid unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  batch_id uuid
);
comment on table episodes.found is 'The child was found. A correction is a new row that supersedes the earlier one.';
comment on column episodes.found.id is 'UUID version 7.';
comment on column episodes.found.episode_id is 'The episode.';
comment on column episodes.found.happened_at is 'When the child was found.';
comment on column episodes.found.place is 'Where, in words.';
comment on column episodes.found.found_by is 'By whom, in words.';
comment on column episodes.found.how is 'Came back or was found by whom.';
comment on column episodes.found.distance is 'Distance from home in miles; a band includes its upper edge.';
comment on column episodes.found.medical is 'Whether medical help is needed at once.';
comment on column episodes.found.welfare is 'How the child is, in words.';
comment on column episodes.found.supersedes is 'The row this corrects; null for the first.';
comment on column episodes.found.form_key is 'Key of the form, so that sending it twice counts once.';
comment on column episodes.found.recorded_at is 'When it was recorded.';
comment on column episodes.found.recorded_by is 'Who recorded it.';
comment on column episodes.found.batch_id is 'The import that recorded it; null when a person did.';
create unique index on episodes.found (episode_id) where supersedes is null;
create index on episodes.found (batch_id) where batch_id is not null;

create table episodes.returned (
  id uuid primary key,
  episode_id uuid not null references episodes.episode (id),
  happened_at timestamptz not null,
  place_kind text not null check (place_kind in ('HOME', 'PLACEMENT', 'OTHER_SAFE_PLACE', 'NOT_KNOWN')),
  place text,
  brought_by text,
  supersedes uuid unique references episodes.returned (id),
  form_key uuid unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  batch_id uuid
);
comment on table episodes.returned is 'The child returned to home or placement, or arrived at another arranged safe place. Not the time found. A correction is a new row that supersedes the earlier one.';
comment on column episodes.returned.id is 'UUID version 7.';
comment on column episodes.returned.episode_id is 'The episode.';
comment on column episodes.returned.happened_at is 'When the child returned: starts the interview clock.';
comment on column episodes.returned.place_kind is 'Where to.';
comment on column episodes.returned.place is 'Which other safe place, in words; null otherwise.';
comment on column episodes.returned.brought_by is 'Who brought the child back; null when alone or not known.';
comment on column episodes.returned.supersedes is 'The row this corrects; null for the first.';
comment on column episodes.returned.form_key is 'Key of the form, so that sending it twice counts once.';
comment on column episodes.returned.recorded_at is 'When it was recorded.';
comment on column episodes.returned.recorded_by is 'Who recorded it.';
comment on column episodes.returned.batch_id is 'The import that recorded it; null when a person did.';
create unique index on episodes.returned (episode_id) where supersedes is null;
create index on episodes.returned (batch_id) where batch_id is not null;

create table episodes.safe_and_well (
  id uuid primary key,
  episode_id uuid not null references episodes.episode (id),
  happened_at timestamptz not null,
  seen_by text not null,
  why_left text not null,
  while_away text not null,
  the_return text not null,
  vulnerability text not null,
  child_words text,
  injuries text,
  offence_against text,
  offence_by text,
  forensic text,
  form_key uuid not null unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table episodes.safe_and_well is 'The safe-and-well (prevention) check: the child was seen and asked. It is not the return interview.';
comment on column episodes.safe_and_well.id is 'UUID version 7.';
comment on column episodes.safe_and_well.episode_id is 'The episode.';
comment on column episodes.safe_and_well.happened_at is 'When the child was seen.';
comment on column episodes.safe_and_well.seen_by is 'Who saw the child.';
comment on column episodes.safe_and_well.why_left is 'Why the child left.';
comment on column episodes.safe_and_well.while_away is 'What happened while away.';
comment on column episodes.safe_and_well.the_return is 'Why and how the child came back.';
comment on column episodes.safe_and_well.vulnerability is 'Danger felt, help sought, thoughts of self-harm.';
comment on column episodes.safe_and_well.child_words is 'The child''s own words; null when the child said nothing to keep.';
comment on column episodes.safe_and_well.injuries is 'Injuries; null when there are none.';
comment on column episodes.safe_and_well.offence_against is 'An offence against the child; null when none is known.';
comment on column episodes.safe_and_well.offence_by is 'An offence the child may have committed or been made to commit; null when none is known.';
comment on column episodes.safe_and_well.forensic is 'What can still be preserved: clothing, injuries to photograph, phones; null when nothing.';
comment on column episodes.safe_and_well.form_key is 'Key of the form, so that sending it twice counts once.';
comment on column episodes.safe_and_well.recorded_at is 'When it was recorded.';
comment on column episodes.safe_and_well.recorded_by is 'Who recorded it.';
create index on episodes.safe_and_well (episode_id);

create table episodes.closure (
  id uuid primary key,
  episode_id uuid not null references episodes.episode (id),
  spell_id uuid not null unique references episodes.open_spell (id),
  code text not null check (code = 'MISSING_PERSON'),
  ground text not null check (ground in ('SEEN', 'SPOKEN_TO', 'OVERRIDE', 'HISTORY')),
  confirmed_by text,
  happened_at timestamptz not null,
  rationale text,
  form_key uuid unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  batch_id uuid,
  check (ground not in ('SEEN', 'SPOKEN_TO') or confirmed_by is not null),
  check (ground <> 'OVERRIDE' or rationale is not null)
);
comment on table episodes.closure is 'An episode was closed: the child was seen or spoken to, or a supervisor overrode with a rationale.';
comment on column episodes.closure.id is 'UUID version 7.';
comment on column episodes.closure.episode_id is 'The episode.';
comment on column episodes.closure.spell_id is 'The open time it ended; each is closed once.';
comment on column episodes.closure.code is 'Closing code: Missing Person. The code for absences cannot close an episode.';
comment on column episodes.closure.ground is 'How welfare was confirmed, an override, or the source of an import says so.';
comment on column episodes.closure.confirmed_by is 'Who saw or spoke to the child.';
comment on column episodes.closure.happened_at is 'When the child was seen or spoken to; the closing itself for an override.';
comment on column episodes.closure.rationale is 'Why a supervisor closed it without welfare confirmed; null otherwise.';
comment on column episodes.closure.form_key is 'Key of the form, so that sending it twice counts once.';
comment on column episodes.closure.recorded_at is 'When it was closed.';
comment on column episodes.closure.recorded_by is 'Who closed it.';
comment on column episodes.closure.batch_id is 'The import that recorded it; null when a person did.';
create index on episodes.closure (episode_id);
create index on episodes.closure (batch_id) where batch_id is not null;

create table episodes.closure_review (
  id uuid primary key,
  closure_id uuid not null unique references episodes.closure (id),
  finding text not null,
  form_key uuid not null unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table episodes.closure_review is 'What the reviewer found about a closing by override.';
comment on column episodes.closure_review.id is 'UUID version 7.';
comment on column episodes.closure_review.closure_id is 'The closing.';
comment on column episodes.closure_review.finding is 'The finding in words.';
comment on column episodes.closure_review.form_key is 'Key of the form, so that sending it twice counts once.';
comment on column episodes.closure_review.recorded_at is 'When it was reviewed.';
comment on column episodes.closure_review.recorded_by is 'Who reviewed it; never who closed it.';

create table episodes.news (
  id uuid primary key,
  episode_id uuid not null references episodes.episode (id),
  words text not null,
  told_by text not null,
  on_closed boolean not null,
  form_key uuid not null unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table episodes.news is 'New information about an episode. On a closed one somebody must answer it.';
comment on column episodes.news.id is 'UUID version 7.';
comment on column episodes.news.episode_id is 'The episode.';
comment on column episodes.news.words is 'What was told.';
comment on column episodes.news.told_by is 'By whom, in words.';
comment on column episodes.news.on_closed is 'Whether the episode was closed when it came.';
comment on column episodes.news.form_key is 'Key of the form, so that sending it twice counts once.';
comment on column episodes.news.recorded_at is 'When it was recorded.';
comment on column episodes.news.recorded_by is 'Who recorded it.';
create index on episodes.news (episode_id);

create table episodes.news_answer (
  id uuid primary key,
  news_id uuid not null unique references episodes.news (id),
  reopened_spell uuid references episodes.open_spell (id),
  reason text not null,
  form_key uuid not null unique,
  recorded_at timestamptz not null,
  recorded_by uuid not null
);
comment on table episodes.news_answer is 'News on a closed episode was answered: the episode was reopened, or need not be.';
comment on column episodes.news_answer.id is 'UUID version 7.';
comment on column episodes.news_answer.news_id is 'The news.';
comment on column episodes.news_answer.reopened_spell is 'The new open time; null when it need not be reopened.';
comment on column episodes.news_answer.reason is 'Why.';
comment on column episodes.news_answer.form_key is 'Key of the form, so that sending it twice counts once.';
comment on column episodes.news_answer.recorded_at is 'When.';
comment on column episodes.news_answer.recorded_by is 'Who.';
create index on episodes.news_answer (reopened_spell);

revoke update, delete, truncate on all tables in schema episodes from homeward_app;
grant update (until_at) on episodes.open_spell to homeward_app;
