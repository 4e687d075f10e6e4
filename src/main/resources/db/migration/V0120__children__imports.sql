alter table children.merge add column batch_id uuid;
comment on column children.merge.batch_id is 'The import that joined them by score; null when a person did.';
create index on children.merge (batch_id) where batch_id is not null;

alter table children.match_decision add column batch_id uuid;
comment on column children.match_decision.batch_id is 'The import that joined them by score; null when a person decided.';
create index on children.match_decision (batch_id) where batch_id is not null;

create function children.undo_import(batch uuid) returns text
language plpgsql security definer set search_path = pg_catalog
as $$
begin
  if exists (select 1 from children.match_decision d
             join children.match_proposal p on p.id = d.proposal_id
             where p.batch_id = batch and d.batch_id is distinct from batch)
     or exists (select 1 from children.merge m
                join children.child c on c.id in (m.child_id, m.into_id)
                where c.batch_id = batch and m.batch_id is distinct from batch)
     or exists (select 1 from children.match_proposal p
                join children.child c on c.id in (p.child_id, p.other_id)
                where c.batch_id = batch and p.batch_id is distinct from batch) then
    return 'matches';
  end if;
  if exists (select 1 from children.child c
             where c.batch_id = batch
               and (exists (select 1 from children.membership x where x.child_id = c.id and x.batch_id is distinct from batch)
                 or exists (select 1 from children.residence x where x.child_id = c.id and x.batch_id is distinct from batch)
                 or exists (select 1 from children.care_status x where x.child_id = c.id and x.batch_id is distinct from batch)
                 or exists (select 1 from children.case_holder x where x.child_id = c.id and x.batch_id is distinct from batch)
                 or exists (select 1 from children.marker x where x.child_id = c.id and x.batch_id is distinct from batch)
                 or exists (select 1 from children.sheet_fact x where x.child_id = c.id)))
     or exists (select 1 from children.marker m join children.marker_end e on e.marker_id = m.id
                where m.batch_id = batch) then
    return 'children';
  end if;
  delete from children.match_decision where batch_id = batch;
  delete from children.match_proposal where batch_id = batch;
  delete from children.membership where batch_id = batch;
  delete from children.merge where batch_id = batch;
  delete from children.marker where batch_id = batch;
  delete from children.care_status where batch_id = batch;
  delete from children.case_holder where batch_id = batch;
  delete from children.residence where batch_id = batch;
  delete from children.address where batch_id = batch;
  delete from children.child where batch_id = batch;
  delete from children.person_record where batch_id = batch;
  return null;
end
$$;
comment on function children.undo_import is
  'Takes back what an import recorded. Says what people have built on it, and takes back nothing then: matches or children.';
revoke all on function children.undo_import from public;
grant execute on function children.undo_import to homeward_app;
