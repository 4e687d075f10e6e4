create schema web;
comment on schema web is 'The page frame: which live topics exist and at which version they are. Nothing about anybody.';
grant usage on schema web to homeward_app;

create table web.live_topic (
  token   text   not null primary key,
  version bigint not null
);
comment on table web.live_topic is 'One row for each live topic that ever changed. Open screens compare versions to catch up after a lost connection.';
comment on column web.live_topic.token is 'The topic, made unreadable with the secret of this installation.';
comment on column web.live_topic.version is 'Grows by one with each announcement. A topic without a row is at version 0.';

create table web.live_secret (
  only_one boolean not null primary key check (only_one),
  secret   bytea   not null
);
comment on table web.live_secret is 'The secret of this installation that turns topics into tokens; one row.';
comment on column web.live_secret.only_one is 'Always true, so that there is at most one row.';
comment on column web.live_secret.secret is '32 random bytes.';
