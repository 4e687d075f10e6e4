create view exchange.batch_references as
  select b.id as batch_id, b.reference from exchange.batch b;
comment on view exchange.batch_references is 'The reference of each import, to name as the source of a fact. Published.';
