-- The owner runs migrations; the application reads and writes rows and can change no table.
-- With the embedded server both roles exist already. On a server of your own where one user does
-- everything, the application's role is made here and every connection steps down to it.
do $$
begin
  if not exists (select from pg_roles where rolname = 'homeward_app') then
    create role homeward_app nologin;
  end if;
  if current_user not in ('homeward_owner', 'homeward_app')
     and not pg_has_role(current_user, 'homeward_app', 'set') then
    execute format('grant homeward_app to %I', current_user);
  end if;
end
$$;

create extension if not exists pg_trgm with schema public;
create extension if not exists fuzzystrmatch with schema public;
create extension if not exists btree_gist with schema public;
create extension if not exists unaccent with schema public;

alter default privileges grant select, insert, update, delete on tables to homeward_app;
alter default privileges grant usage on sequences to homeward_app;

create schema platform;
comment on schema platform is 'The ground: what must happen at a time, and which events reached their listeners.';
grant usage on schema platform to homeward_app;
