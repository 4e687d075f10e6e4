create view audit.entries as
  select e.id, e.at, e.kind, e.action, e.actor, e.post, e.children, e.subject, e.ground, e.reason, e.filter,
         s.block
  from audit.entry e left join audit.sealed_entry s on s.entry_id = e.id;
comment on view audit.entries is 'Every audit row with the block it was sealed into (null while unsealed). Published to oversight.';
