comment on table interventions.intervention is 'Something is called for because a child went missing or was absent again and again, or because a partner asked. Never changed. Removed only when it fired at a start of an import that is taken back: nobody was asked then.';

create function interventions.undo(batch uuid) returns integer
language plpgsql security definer set search_path = pg_catalog
as $$
declare
  removed integer;
  ids uuid[];
begin
  select coalesce(array_agg(i.id), '{}') into ids
  from interventions.intervention i
  where i.from_history
    and i.subject in (select e.episode_id from episodes.starts e where e.batch_id = batch
                      union all
                      select a.absence_id from intake.absence_starts a where a.batch_id = batch);
  delete from interventions.taken_back t where t.intervention_id = any (ids);
  delete from interventions.counting c where c.intervention_id = any (ids);
  delete from interventions.intervention i where i.id = any (ids);
  get diagnostics removed = row_count;
  return removed;
end
$$;
comment on function interventions.undo is
  'Takes back what fired at the starts an import recorded; to be called before those are removed. How many.';
revoke all on function interventions.undo from public;
grant execute on function interventions.undo to homeward_app;
