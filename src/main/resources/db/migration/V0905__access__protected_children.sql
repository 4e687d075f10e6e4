create view access.protected_children as
  select p.child_id from access.protected_address p where p.until_at is null
  union
  select other.child_id
  from access.protected_address p
  join access.same_child me on me.child_id = p.child_id
  join access.same_child other on other.survivor_id = me.survivor_id
  where p.until_at is null;
comment on view access.protected_children is 'Children for whose sake an address is not to be divulged: for the mark on lists, never the address. Published.';
