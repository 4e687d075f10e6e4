create schema protocol;
comment on schema protocol is 'Local protocols: which texts were in force. The files themselves travel with the application.';
grant usage on schema protocol to homeward_app;

create table protocol.version (
  version text primary key,
  area text not null,
  effective_from date not null,
  content_hash text not null,
  approved_by text,
  approved_on date,
  file_text text not null,
  minimum_text text,
  recorded_at timestamptz not null,
  check ((approved_by is null) = (approved_on is null))
);
comment on table protocol.version is 'Every protocol version seen at a start, with its exact text, so that a later reader sees what a decision went by. Recorded by the application itself.';
comment on column protocol.version.version is 'What decisions store: area, first day and hash.';
comment on column protocol.version.area is 'Code of the protocol area.';
comment on column protocol.version.effective_from is 'First London day in force.';
comment on column protocol.version.content_hash is 'Beginning of the SHA-256 of the area''s file and the national minimum merged with it.';
comment on column protocol.version.approved_by is 'Code of the post that approved it; null for a draft.';
comment on column protocol.version.approved_on is 'London day of the approval; null for a draft.';
comment on column protocol.version.file_text is 'The area''s file, exactly.';
comment on column protocol.version.minimum_text is 'The national minimum merged with it, exactly; null for the national minimum itself.';
comment on column protocol.version.recorded_at is 'When it was first seen.';
revoke update, delete, truncate on protocol.version from homeward_app;

create table protocol.proved (
  content_hash text primary key,
  recorded_at timestamptz not null
);
comment on table protocol.proved is 'Sets of protocol files whose worked examples were all found to hold; only another set is worked again at a start. Recorded by the application itself.';
comment on column protocol.proved.content_hash is 'SHA-256 of every file''s name and text.';
comment on column protocol.proved.recorded_at is 'When they were found to hold.';
revoke update, delete, truncate on protocol.proved from homeward_app;
